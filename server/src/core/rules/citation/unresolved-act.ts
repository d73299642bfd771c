import { localGovernmentAct } from '../../document/citations/canonical-provisions.ts';
import type { Citation } from '../../document/facts.ts';
import type { Paragraph, Statement } from '../../document/model.ts';
import { quotationsOf } from '../../document/quotations.ts';
import { sentencesOf } from '../../document/sentences.ts';
import { contains, shift } from '../../text/span.ts';
import { citationsByParagraph } from '../citations-by-paragraph.ts';
import { defineRule, type Finding, type RuleContext } from '../define-rule.ts';
import { tellOnce } from '../one-a-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/unresolved-act',
    title: 'It is clear which law “the Act” is',
    why: 'A reader who meets “the Act” has to know which one. Where none has been named, or two have, each reader finds another law.',
    explanation:
      'Fires on “the Act”, “the Regulations” or “the Code”, with a capital, where nothing before it is such a law, or where it could as well mean either of two. In small letters (“the act itself”) it names nothing. Short titles that the statement defines (“the Children Act 1989 (the Act)”) are left alone, and so are codes and rules of a body’s own that are named before (“its Code of Conduct … the Code”), and what somebody is quoted as saying. Where it could mean two, the fix offers each.',
    source: 'Decision Statements Manual, on plain and exact references',
    standard: 3,
    severity: 'information',
    fix: 'review',
    since: '0.2.0',
    messages: {
      nothing: '“{name}” could mean any law: none of that kind is named before it. Give its name in full.',
      several: '“{name}” could mean {laws}. Say which.',
      ours: '“{name}” could mean any law: only our own, the Local Government Act 1974, is named before it, in a citation of our powers. Give the law’s name in full.',
    },
    examples: {
      good: [
        {
          title: 'Named before',
          text: '## What I found\n\nThe Children Act 1989 says councils have a duty to safeguard children in need. A child may be assessed under section 17 of the Act.\n',
        },
        {
          title: 'A short title that is defined',
          text: '## What I found\n\nI looked at the Care Act 2014 (the Act) and the Children Act 1989. Under the Act, an adult may have an assessment.\n',
        },
        {
          title: 'In small letters',
          text: '## What I found\n\nThe Council says the act of opening the letter was enough, and that the regulations leave it no choice.\n',
        },
        {
          title: 'A code of the body’s own',
          text: '## What I found\n\nThe councillor signed the Members’ Code of Conduct. Nothing in the Code forbids what he did.\n',
        },
      ],
      bad: [
        {
          title: 'No Act is named',
          text: '## What I found\n\nThe Council had a duty to assess him under section 9 of the «Act».\n',
        },
        {
          title: 'No regulations are named',
          text: '## What I found\n\nThe Council followed the procedure. The «Regulations» say it must reply within 10 working days.\n',
        },
        {
          title: 'One of two Acts',
          text: '## What I found\n\nBoth the Housing Act 1996 and the Care Act 2014 apply. The «Act» says the Council must make enquiries.\n',
          fixed:
            '## What I found\n\nBoth the Housing Act 1996 and the Care Act 2014 apply. The Housing Act 1996 says the Council must make enquiries.\n',
        },
      ],
    },
  },
  *check(context) {
    const isNamedBefore = firstNames(context.statement);
    for (const [paragraph, citations] of citationsByParagraph(context.facts)) {
      yield undefined;
      const noticed = citations.flatMap((citation) => notice(citation, paragraph, context, isNamedBefore) ?? []);
      const told = tellOnce(paragraph, noticed);
      if (told) yield told;
    }
  },
});

const asking = /\b(Act|Regulations|Code)$/;

function notice(
  citation: Citation,
  paragraph: Paragraph,
  { statement, catalogue }: RuleContext,
  isNamedBefore: (word: string, at: number) => boolean,
) {
  const { name, id, candidates, definedAt } = citation;
  const word = name && asking.exec(name.text)?.[1];
  if (!name || name.form !== 'oblique' || !word) return undefined;
  if ((id !== undefined || definedAt) && !isOursAlone(citation, statement)) return undefined;
  const quoted = quotationsOf(paragraph.shape).some((one) => contains(shift(one, paragraph.span.start), name.span));
  if (quoted || (candidates.length < 2 && id === undefined && isNamedBefore(word, name.span.start))) return undefined;
  const titles = candidates.map((each) => (catalogue.statute(each)?.title ?? each).replace(/^The /, ''));
  const finding: Finding<'nothing' | 'several' | 'ours'> = {
    span: name.span,
    message: titles.length > 1 ? 'several' : id === undefined ? 'nothing' : 'ours',
    values: { name: `the ${name.text}`, laws: titles.map((title) => `the ${title}`).join(' or ') },
    fixes: () =>
      titles.map((title) => ({
        title: `Change to “${title}”`,
        changes: [{ span: name.span, newText: title }],
        safe: false,
      })),
  };
  return { finding, also: 'The same here.' };
}

/**
 * Outside the powers section our own Act, which that section only cites in brackets, is not what a reader takes "the Act"
 * for; unless the sentence is about us.
 */
function isOursAlone({ id, definedAt, paragraph, span: own }: Citation, { text, paragraphs }: Statement): boolean {
  if (id !== localGovernmentAct || !definedAt || paragraph.section === 'powers') return false;
  const origin = paragraphs.find((one) => contains(one.span, definedAt));
  if (origin?.section !== 'powers' || !/[([]\s*$/.test(text.slice(0, definedAt.start).slice(-3))) return false;
  const sentence = sentencesOf(paragraph.shape)
    .map((one) => shift(one, paragraph.span.start))
    .find((one) => contains(one, own));
  return sentence !== undefined && !/\b(?:we|us|our|I|Ombudsm[ae]n)\b/i.test(text.slice(sentence.start, sentence.end));
}

/** Names of laws and of a body's own codes, with capitals: "Freedom of Information Act", "Code of Conduct", "Members' Code". */
const named: Readonly<Record<string, RegExp>> = {
  Act: /\b(?!The\b|This\b|That\b)[A-Z][A-Za-z'’]+ (?:\([A-Za-z ]{1,40}\) )?Act\b/,
  Regulations: /\b(?!The\b|These\b|Those\b)[A-Z][A-Za-z'’)]+ Regulations?\b|\bRegulations? (?:on|about|for) /,
  Code: /\b(?!The\b|This\b|That\b)[A-Z][A-Za-z'’)]+ Code\b|\b[Cc]odes? of [A-Za-z]+|\b[a-z]+ [Cc]ode\b(?! (?:says|sets|requires)\b)/,
};

/** Whether a law or code of this kind is named before a place; the text is looked through once for each kind. */
function firstNames({ text }: Statement): (word: string, at: number) => boolean {
  const first = new Map<string, number>();
  return (word, at) => {
    const known = first.get(word) ?? named[word]?.exec(text)?.index ?? Infinity;
    first.set(word, known);
    return known < at;
  };
}
