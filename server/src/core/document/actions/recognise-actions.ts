import { shift } from '../../text/span.ts';
import { noDeadline, resolveDeadline, type DeadlineContext } from '../deadlines/resolve-deadline.ts';
import type { FactOptions } from '../fact-options.ts';
import type { Action, ActionGroup, Deadline } from '../facts.ts';
import type { Paragraph, Statement } from '../model.ts';
import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import type { ActionEntry, ActionFound } from './action-entry.ts';
import type { Placed } from './placed.ts';
import { mayBeEarlyRemedy, readEarlyRemedy } from './read-early-remedy.ts';
import { readRows } from './read-rows.ts';
import { readParagraph } from './read-paragraph.ts';
import { isDay, isSettled, readSection, type GroupWaiting, type Waiting } from './read-section.ts';

/**
 * What the body has agreed, or is recommended, to do: the items and obliging sentences of the action sections, in order,
 * the request for evidence included, each with its deadlines.
 */
export function recogniseActions(statement: Statement, { calendar }: FactOptions): readonly Action[] {
  const context: DeadlineContext = { calendar, decisionDate: statement.header.decisionDate?.value };
  const groups = new Map<GroupWaiting, ActionGroup>();
  const groupOf = (waiting: GroupWaiting): ActionGroup => {
    const known = groups.get(waiting) ?? resolveGroup(waiting, context);
    groups.set(waiting, known);
    return known;
  };
  const waiting = mayBeEarlyRemedy(statement)
    ? readEarlyRemedy(statement, entriesOf, context)
    : statement.sections
        .filter(({ kind }) => kind === 'action')
        .flatMap((section) =>
          [...readRows(section), ...readSection(section, entriesOf, context)].sort(
            (a, b) => a.paragraph.span.start - b.paragraph.span.start,
          ),
        );
  return waiting.map((each) => resolve(each, each.group && groupOf(each.group), context));
}

const entriesOf = ({ shape }: Paragraph): readonly ActionEntry[] => readParagraph(shape);

const inherit = ({ phrase, source, start }: Placed, context: DeadlineContext): Deadline =>
  resolveDeadline(phrase, source, start, true, context);

function resolveGroup({ found, start, actor, stance, given }: GroupWaiting, context: DeadlineContext): ActionGroup {
  return { leadIn: shift(found.leadIn, start), stance, actor, deadline: given && inherit(given, context) };
}

function resolve(
  { found, paragraph, own, given, actor }: Waiting,
  group: ActionGroup | undefined,
  context: DeadlineContext,
): Action {
  const { own: _, span, sums, ...reading } = found.reading;
  const { source } = paragraph.shape;
  const { start } = paragraph.span;
  const stated = own.map((phrase) => resolveDeadline(phrase, source, start, false, context));
  const deadlines: readonly Deadline[] =
    given && takes(found, own, given) ? [inherit(given, context), ...stated] : stated;
  return {
    ...reading,
    span: shift(span, start),
    text: source.slice(span.start, span.end),
    paragraph,
    actor,
    group,
    sums: sums.map((sum) => ({ ...sum, span: shift(sum.span, start) })),
    done: isDone(deadlines),
    deadline: deadlines[0] ?? noDeadline,
    deadlines,
  };
}

/**
 * "Within three months: report to its committee at its next meeting": an event of its own has no day, so the list's
 * bounds it; but what waits for somebody's wish waits for that alone.
 */
function takes({ reading }: ActionFound, own: readonly DeadlinePhrase[], given: Placed): boolean {
  if (!own.some(isDay)) return true;
  return !own.some(isSettled) && isSettled(given.phrase) && !reading.conditional;
}

const isDone = (deadlines: readonly Deadline[]): boolean =>
  deadlines.some(({ kind }) => kind === 'done') && deadlines.every(({ kind }) => kind === 'done' || kind === 'vague');
