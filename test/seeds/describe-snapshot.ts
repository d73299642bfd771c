/** A snapshot in the words of the expectations, so that the two can be compared. */
import type { Snapshot } from '../../server/src/core/snapshot/snapshot.ts';
import { foldedWords } from './folded-words.ts';

export function describeSections({ statement }: Snapshot) {
  const numbers = (paragraphs: readonly { readonly number: number | undefined }[]): { first?: number; last?: number } => {
    const all = paragraphs.flatMap(({ number }) => (number === undefined ? [] : [number]));
    const [first] = all;
    const last = all.at(-1);
    return first === undefined || last === undefined ? {} : { first, last };
  };
  return statement.sections.map((section) => ({
    kind: section.kind,
    heading: foldedWords(section.heading.text),
    ...numbers(section.paragraphs),
    items: Object.fromEntries(
      section.paragraphs
        .filter(({ shape }) => shape.items.length > 0)
        .map(({ number, shape }) => [String(number), shape.items.length]),
    ),
    subsections: section.subsections.map(({ heading, paragraphs }) => ({
      heading: foldedWords(heading.text),
      ...numbers(paragraphs),
    })),
  }));
}

export function describeHeader({ statement: { header } }: Snapshot) {
  return {
    body: header.title?.body,
    reference: header.title?.reference,
    category: header.category?.value,
    outcome: header.outcome?.value,
    decisionDate: header.decisionDate?.value,
  };
}

export const describePeople = ({ facts }: Snapshot): Record<string, number> =>
  Object.fromEntries(facts.people.map(({ label, mentions }) => [foldedWords(label), mentions.length]));

export const describePowers = ({ facts }: Snapshot) =>
  facts.powers.map(({ id, paragraph, citations }) => ({
    id,
    paragraph: paragraph.number ?? 0,
    cited: citations.length > 0,
  }));

export const describeCitations = ({ facts }: Snapshot) =>
  facts.citations.map(({ text, id, provisions, paragraph }) => ({
    text: foldedWords(text),
    id,
    provisions: [...provisions],
    paragraph: paragraph.number ?? 0,
  }));

export const describeRemedies = ({ facts }: Snapshot) =>
  facts.actions.map(({ paragraph, text, kind, scope, payee, amount, deadline }) => ({
    paragraph: paragraph.number ?? 0,
    text: foldedWords(text),
    kind,
    scope,
    payee: payee ?? null,
    amount: amount ?? null,
    deadline: {
      text: foldedWords(deadline.text),
      kind: deadline.kind,
      inherited: deadline.inherited,
      due: deadline.due ?? null,
      nextWorkingDay: deadline.nextWorkingDay ?? null,
    },
  }));
