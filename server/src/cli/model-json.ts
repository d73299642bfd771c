/**
 * The parsed statement as other programs read it: the published shape of `decision-statement model`. Absent things are
 * null or empty, never missing, and every element has its `range`.
 */
import type { Facts, Action, Citation, Deadline, Person } from '../core/document/facts.ts';
import type { Header, ItemShape, Paragraph, Section, Subsection } from '../core/document/model.ts';
import type { Snapshot } from '../core/snapshot/snapshot.ts';
import { shift, sliceOf, type Span } from '../core/text/span.ts';
import { rangeOf, type JsonRange } from './file-report.ts';
import { schemaVersion } from './json.ts';

export type ModelJson = ReturnType<typeof modelOf>;

export function modelOf(snapshot: Snapshot) {
  const { statement, facts, classification } = snapshot;
  const at = (span: Span): JsonRange => rangeOf(snapshot, span);
  return {
    schemaVersion,
    stage: classification.stage,
    profile: classification.profile,
    joint: classification.joint,
    header: headerOf(statement.header, at),
    summary: statement.summary ? proseOf(statement.summary.paragraph) : null,
    paragraphCount: statement.paragraphCount,
    sections: statement.sections.map((section) => sectionOf(section, at)),
    citations: facts.citations.map((citation) => citationOf(citation, at)),
    powers: powersOf(facts, at),
    remedies: facts.actions.map((action) => remedyOf(action, at)),
    people: facts.people.map((person) => personOf(person, at)),
    references: facts.references.map(({ text, targets, span }) => ({ text, targets, range: at(span) })),
    dates: facts.dates.map(({ text, from, to, span }) => ({
      text,
      from: from ?? null,
      to: to ?? null,
      range: at(span),
    })),
  };
}

type At = (span: Span) => JsonRange;

const headerOf = (header: Header, at: At) => ({
  body: header.title?.body ?? (header.complaintAgainst?.value || header.complaintAgainst?.raw || null),
  reference: header.title?.reference ?? header.complaintReference?.value ?? null,
  category: header.category?.value ?? [],
  outcome: header.outcome?.value ?? null,
  decisionDate: header.decisionDate?.value ?? null,
  range: at(header.span),
});

const sectionOf = ({ kind, heading, span, paragraphs, subsections }: Section, at: At) => ({
  kind,
  heading: heading.text,
  paragraphs: paragraphs.map((paragraph) => paragraphOf(paragraph, at)),
  subsections: subsections.map((subsection) => subsectionOf(subsection, at)),
  range: at(span),
});

const paragraphOf = (paragraph: Paragraph, at: At) => ({
  number: paragraph.number ?? null,
  text: proseOf(paragraph),
  items: paragraph.shape.items.map((item) => itemOf(item, paragraph, at)),
  range: at(paragraph.span),
});

interface ItemJson {
  readonly marker: string;
  readonly text: string;
  readonly items: readonly ItemJson[];
  readonly range: JsonRange;
}

const itemOf = ({ marker, prose, items, span }: ItemShape, paragraph: Paragraph, at: At): ItemJson => ({
  marker,
  text: onOneLine(sliceOf(paragraph.shape.source, prose)),
  items: items.map((item) => itemOf(item, paragraph, at)),
  range: at(shift(span, paragraph.span.start)),
});

/** The numbers of the first and last paragraph below a sub-heading. */
function subsectionOf({ heading, span, paragraphs }: Subsection, at: At) {
  const numbers = paragraphs.flatMap(({ number }) => number ?? []);
  return { heading: heading.text, first: numbers[0] ?? null, last: numbers.at(-1) ?? null, range: at(span) };
}

const citationOf = ({ text, id, title, provisions, paragraph, span }: Citation, at: At) => ({
  text,
  id: id ?? null,
  title: title ?? null,
  provisions,
  paragraph: paragraph.number ?? null,
  range: at(span),
});

const powersOf = ({ powers }: Facts, at: At) =>
  powers.map(({ id, paragraph, citations, span }) => ({
    id,
    paragraph: paragraph.number ?? null,
    cited: citations.length > 0,
    range: at(span),
  }));

/** A remedy as it stands in the model, and in the output of `remedies`. */
export const remedyOf = (action: Action, at: At) => ({
  paragraph: action.paragraph.number ?? null,
  text: action.text,
  kind: action.kind,
  scope: action.scope,
  payee: action.payee ?? null,
  amount: action.amount ?? null,
  rate: action.rate ?? null,
  deadline: deadlineOf(action.deadline, at),
  deadlines: action.deadlines.map((deadline) => deadlineOf(deadline, at)),
  range: at(action.span),
});

const deadlineOf = ({ text, kind, inherited, due, nextWorkingDay, span }: Deadline, at: At) => ({
  text: kind === 'none' ? null : text,
  kind,
  inherited,
  due: due ?? null,
  nextWorkingDay: nextWorkingDay ?? null,
  range: span ? at(span) : null,
});

const personOf = ({ label, kind, introduced, mentions }: Person, at: At) => ({
  label,
  kind,
  introduced: at(introduced),
  mentions: mentions.length,
  range: at(introduced),
});

const proseOf = ({ shape }: Paragraph): string => onOneLine(sliceOf(shape.source, shape.prose));

/** Markdown may break a paragraph's prose over lines; the text is the same as in the other layouts. */
const onOneLine = (text: string): string => text.trim().replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' ');
