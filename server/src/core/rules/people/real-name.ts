import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Facts } from '../../document/facts.ts';
import type { ParagraphShape } from '../../document/model.ts';
import { freeLetters } from '../../document/people/free-letters.ts';
import { rememberByShapeWith } from '../../document/remember-by-shape.ts';
import { overlaps, shift, span, type Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'people/real-name',
    title: 'Nobody is named',
    why: 'People are never named in a statement. Once it is published, the name is found by every search.',
    explanation:
      'Fires on a title with a surname (“Mrs Henderson”): an error in a final, a warning in a draft, inside quotations too. For information, on a first and a last name where a person is plainly meant (“his neighbour, John Taylor”). Judges, peers, cases, Acts and reports, places, homes, schools and other bodies that bear somebody’s name are left alone. The fix writes the next letter that nobody has.',
    source: 'Decision Statements Manual, chapters 6 and 8.1',
    standard: 4,
    severity: { draft: 'warning', final: 'error' },
    fix: 'review',
    since: '0.1.0',
    messages: {
      titled:
        'This looks like a person’s real name, and the statement is published. Write a label instead, such as “{label}”.',
      pair: 'This may be a person’s real name. If it is, write a label instead; people are never named.',
    },
    examples: {
      good: [
        {
          title: 'Labels',
          text: 'The complaint\n\n1. Mrs X complains for her son, Y, with the help of Dr B and Councillor C.\n',
        },
        {
          title: 'A label that ends its sentence',
          text: 'The complaint\n\n1. Mrs L complains about a fence. The Council wrote to Mrs L. Planners visited. It also wrote to Mr J. Since then nothing has happened.\n',
        },
        {
          title: 'Judges and cases',
          text: 'What I found\n\n1. Mr Justice Green explained this in R (Smith) v Somewhere Council [2020] EWHC 12 (Admin), as did Lady Hale.\n',
        },
        {
          title: 'Places and bodies with somebody’s name',
          text: 'What I found\n\n1. Y attends John Taylor School in Mary Seacole Road, and was seen at the Dr Gray Surgery.\n',
        },
        {
          title: 'A job',
          text: 'What I found\n\n1. The letter began “Dear Mr Chairman”, and Miss X says she wrote it.\n',
        },
      ],
      bad: [
        {
          title: 'A surname in a final',
          text: 'The Ombudsman’s final decision:\n\nThe complaint\n\n1. «Mrs Henderson» complains about a fence. Mr B owns it.\n',
          fixed:
            'The Ombudsman’s final decision:\n\nThe complaint\n\n1. Mrs C complains about a fence. Mr B owns it.\n',
        },
        {
          title: 'A quoted e-mail',
          text: 'The Ombudsman’s final decision:\n\nWhat I found\n\n1. The Council wrote, “Dear «Mr O’Neill», we are sorry”.\n',
        },
        {
          title: 'A first and a last name',
          text: 'The Ombudsman’s final decision:\n\nWhat I found\n\n1. Mr X’s neighbour, «John Taylor», told the officer that he was there.\n',
        },
      ],
    },
  },
  *check({ statement, facts, catalogue }) {
    for (const paragraph of statement.paragraphs) {
      yield undefined;
      for (const { span: within, message, title, stopped } of namesInShape(paragraph.shape, catalogue)) {
        const at = shift(within, paragraph.span.start);
        if (isOfCase(facts, at) || (stopped !== undefined && isLabel(facts, stopped, at))) continue;
        const [letter = 'X'] = freeLetters(facts.people);
        const label = title === undefined ? letter : `${title} ${letter}`;
        yield {
          span: at,
          message,
          values: { label },
          paragraph,
          ...(message === 'pair' && { severity: 'information' as const }),
          ...(title !== undefined && { fixes: (): readonly Fix[] => [relabel(statement.text, at, label)] }),
        };
      }
    }
  },
});

interface Found {
  /** Relative to the paragraph. */
  readonly span: Span;
  readonly message: 'titled' | 'pair';
  readonly title: string | undefined;
  /** "Ms X" in "Ms X. Since": with a full stop behind its letter it may be a label that ends its sentence. */
  readonly stopped?: string | undefined;
}

/** Somebody whom the statement calls so in another place too. */
const isLabel = ({ people }: Facts, label: string, at: Span): boolean =>
  people.some((person) => person.label === label && person.mentions.some((mention) => !overlaps(mention, at)));

/** Names of cases hold names, and so do the laws and reports that are called after people. */
const isOfCase = ({ caseReferences, citations }: Facts, at: Span): boolean =>
  caseReferences.some((each) => overlaps(each.span, at)) || citations.some((each) => overlaps(each.span, at));

/** The same name everywhere in the statement becomes the same label. */
function relabel(text: string, at: Span, label: string): Fix {
  const name = text.slice(at.start, at.end);
  const changes = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    changes.push({ span: span(start, start + name.length), newText: label });
  return { title: `Write “${label}” for this name throughout`, changes, safe: false };
}

interface NameReaders {
  readonly titled: RegExp;
  readonly pair: RegExp;
  readonly notSurnames: ReadonlySet<string>;
  readonly organisation: RegExp;
}

/** Surnames as they are written: Henderson, O'Neill, McKay, Smith-Jones. */
const surname = String.raw`(?:(?:O'|Mc|Mac|De|Van|Von|Al-|El-)?[A-Z][a-z]{2,}(?:-[A-Z][a-z]{2,})?)`;

const namesInShape = rememberByShapeWith((catalogue: Catalogue) => {
  const patterns = readersOf(catalogue);
  return (shape: ParagraphShape): readonly Found[] => namesIn(shape, patterns);
});

function readersOf(catalogue: Catalogue): NameReaders {
  const { givenNames, behindTitles, organisationWords } = catalogue.knownNames;
  return {
    // Sir, Lord and Lady are judges and peers here far more often than complainants.
    titled: new RegExp(
      String.raw`\b(Mr|Mrs|Miss|Ms|Mx|Dr|Master|Councillor|Cllr)\.? (?:([A-Z][a-z]+) |[A-Z]\.? )?(${surname})\b`,
      'g',
    ),
    pair: new RegExp(String.raw`\b(?:${givenNames.join('|')}) (?:[A-Z]\.? )?(${surname})\b`, 'g'),
    notSurnames: new Set(behindTitles),
    organisation: new RegExp(String.raw`^(?:'s)?(?: [A-Z][a-z]+){0,2} (?:${organisationWords.join('|')})\b`),
  };
}

function namesIn(
  { folded }: ParagraphShape,
  { titled, pair, notSurnames, organisation }: NameReaders,
): readonly Found[] {
  if (!/[A-Z][a-z]{2}/.test(folded)) return [];
  const found: Found[] = [];
  for (const match of folded.matchAll(titled)) {
    const end = match.index + match[0].length;
    const [, , first = '', last = ''] = match;
    if (notSurnames.has(first) || notSurnames.has(last) || isElse(folded, match.index, end, organisation)) continue;
    const stop = /^(\w+)\.? ([A-Z])\. /.exec(match[0]);
    const stopped = stop ? `${stop[1] ?? ''} ${stop[2] ?? ''}` : undefined;
    found.push({ span: span(match.index, end), message: 'titled', title: match[1], stopped });
  }
  for (const match of folded.matchAll(pair)) {
    const end = match.index + match[0].length;
    const at = span(match.index, end);
    if (found.some((known) => overlaps(known.span, at))) continue;
    if (notSurnames.has(match[1] ?? '') || isElse(folded, match.index, end, organisation)) continue;
    if (isMeant(folded, match.index, end)) found.push({ span: at, message: 'pair', title: undefined });
  }
  return found;
}

/** A case, a judge, or a body or place that bears the name. */
function isElse(folded: string, start: number, end: number, organisation: RegExp): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  const behind = folded.slice(end, end + 60);
  return (
    /\bv\.? $|\bR \((?:on the application of )?$|\b(?:Justice|Judge|Lord|Lady|Sir|Dame|Saint|St\.?|the) $/.test(
      before,
    ) ||
    / v\.? [A-Z]/.test(behind.slice(0, 8)) ||
    organisation.test(behind)
  );
}

const personBefore =
  /\b(?:neighbour|friend|son|daughter|mother|father|wife|husband|partner|brother|sister|officer|manager|worker|teacher|solicitor|advocate|called|named|by|from|to|with|told|asked|met|dear|complainant|tenant|resident|client|patient|nurse|doctor|assessor|driver|carer|landlord|child|children|boy|girl|pupil|student|and|for|contacted|emailed|phoned|visited)[,:]? ["'(]?$/i;
const personBehind =
  /^["']?(?:,? (?:who|whose|said|says|told|wrote|complained|complains|asked|was|is|has|had|did|does|lives?|lived|rang|called|emailed|visited|agreed|explained|confirmed|replied|attended|aged)\b|'s (?:mother|father|son|daughter|complaint|home|case|application|needs|letter|e?-?mail))/i;

/** A pair of names alone may be a place: the words round it must speak of a person. */
const isMeant = (folded: string, start: number, end: number): boolean =>
  personBefore.test(folded.slice(Math.max(0, start - 30), start)) || personBehind.test(folded.slice(end, end + 30));
