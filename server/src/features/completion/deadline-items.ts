import type { Action } from '../../core/document/facts.ts';
import { placeForDeadline } from '../../core/rules/action-words.ts';
import { suggestDeadlines } from '../../core/rules/suggest-deadlines.ts';
import type { PeriodUnit } from '../../core/text/calendar.ts';
import { longDate } from '../due-dates.ts';
import type { View } from '../view.ts';
import type { CompletionSource } from './completion-source.ts';
import { isAboutRemedy, isInWords, wordItems, wordsAt, type OfferedWords } from './words-at.ts';

/** Deadline phrases where one belongs: after "within", and at the end of an action that has none. */
export const deadlineItems: CompletionSource = (view, offset) => {
  const words = wordsAt(view, offset);
  if (isInWords(words)) return [];
  const { before, after } = words;
  const begun = /\bwithin (?<typed>[a-z\d][a-z\d ]{0,40}|)$/i.exec(before)?.groups?.['typed'];
  if (begun !== undefined) return isAboutRemedy(view, offset) ? afterWithin(view, offset, begun, after) : [];
  return atEndOfAction(view, offset, before, after);
};

const phrases = (view: View): readonly string[] =>
  suggestDeadlines(view.snapshot.facts.actions).map((phrase) => phrase.replace(/^within /, ''));

function afterWithin(view: View, offset: number, begun: string, after: string) {
  // "within | of our decision": the base stands there already.
  const hasBase = /^\s*(?:of|from|after)\b/.test(after);
  const typed = begun.toLowerCase();
  const offers = phrases(view)
    .map((phrase) => (hasBase ? phrase.replace(/ (?:of|from|after) .*$/, '') : phrase))
    .filter((phrase) => phrase.toLowerCase().startsWith(typed) && phrase.toLowerCase() !== typed.trim())
    .map((phrase) => ({ label: phrase, newText: phrase, detail: dayOf(view, phrase) }));
  return wordItems(view, { start: offset - begun.length, end: offset }, offers);
}

/** What ends a list item, and may stand on either side of the caret. */
const itemEnd = /^(?:[;,.](?: ?(?:and|or))?)?\s*$/;
const endBefore = /[;,.](?: ?(?:and|or))?$/;
const fewestWords = 3;

function atEndOfAction(view: View, offset: number, before: string, after: string) {
  if (!itemEnd.test(after)) return [];
  const action = view.snapshot.facts.actions.find((each) => isAtEnd(each, offset, before.length));
  if (!action || !lacksDeadline(action) || action.text.trim().split(/\s+/).length < fewestWords) return [];
  const end = endBefore.exec(before.trimEnd())?.[0] ?? '';
  const trailing = before.length - before.trimEnd().length;
  const start = offset - trailing - end.length;
  const offers = suggestDeadlines(view.snapshot.facts.actions).map((phrase): OfferedWords => {
    const { words } = placeForDeadline(action, phrase);
    const newText = `${words}${end}`;
    // An editor compares with the text that is replaced: the full stop, when the caret stands behind it.
    const filterText = `${end}${' '.repeat(trailing)}${phrase}`;
    return { label: phrase, newText, filterText, detail: dayOf(view, phrase.replace(/^within /, '')) };
  });
  return wordItems(view, { start, end: offset }, offers);
}

/** The caret stands behind the last words, with at most the end mark of the item between. */
const isAtEnd = ({ span }: Action, offset: number, lineLength: number): boolean =>
  span.start <= offset && span.end <= offset + 6 && offset <= span.end + 2 && lineLength > 0;

const lacksDeadline = ({ kind, done, conditional, continuing, deadlines, deadline }: Action): boolean =>
  kind !== 'evidence' && !done && !conditional && !continuing && deadlines.length === 0 && deadline.kind === 'none';

const numbers: Readonly<Record<string, number>> = { one: 1, three: 3, four: 4, '20': 20 };
const units: Readonly<Record<string, PeriodUnit>> = {
  month: 'month',
  months: 'month',
  weeks: 'week',
  'working days': 'working-day',
};

/** `Thu 14 Aug 2025`, or that with "if issued today": what the phrase would come to. */
function dayOf(view: View, phrase: string): string | undefined {
  const [, number = '', unit = ''] = /^(\w+) (working days|\w+)/.exec(phrase) ?? [];
  const [amount, period] = [numbers[number], units[unit]];
  const { statement, options } = view.snapshot;
  const decided = statement.header.decisionDate?.value;
  if (amount === undefined || period === undefined) return undefined;
  const day = options.calendar.add(decided ?? options.today, amount, period);
  return day && `${longDate(options.calendar, day)}${decided ? '' : ' if issued today'}`;
}
