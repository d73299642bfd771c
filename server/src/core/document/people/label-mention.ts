import type { Span } from '../../text/span.ts';
import type { PersonKind } from '../facts.ts';

/** A label in one place of a text. */
export interface LabelMention {
  /** Plain spaces, no possessive: `Ms X`, `Child 1`, `the Home`. */
  readonly label: string;
  readonly title: string | undefined;
  readonly letter: string | undefined;
  readonly kind: PersonKind;
  /** The label as it stands, without possessive. For the first of "Mr and Mrs X" the whole pair. */
  readonly span: Span;
  /** The title or role word within it. */
  readonly titleSpan: Span | undefined;
  readonly letterSpan: Span | undefined;
  /** True where two people share the letter: "Mr and Mrs X". */
  readonly shared: boolean;
  /** True when the words around it introduce the label: "who I will refer to as Y", "his father, Mr Y". */
  readonly introduces: boolean;
  /** Who it is, where the words say so: "late mother", "complainant". */
  readonly relation: string | undefined;
}

/** Relations that are shown by a bare letter when the person is a child. */
export const childRelation =
  '(?:(?:step|foster|god|grand|great-grand)[- ]?)?(?:sons?|daughters?|child|children|grandchild(?:ren)?|grandsons?|granddaughters?)|bab(?:y|ies)|twins?|boys?|girls?|siblings?|brothers?|sisters?|nephews?|nieces?|young +(?:person|people|man|woman)|teenagers?|pupils?|students?|half-(?:brother|sister)';
export const adultRelation =
  '(?:(?:late|step|grand|foster)[- ]?)?(?:mother|father|mum|dad|parents?|grandparents?|grandmother|grandfather)|husband|wife|(?:ex-)?(?:partner|husband|wife)|aunt|uncle|cousin|friend|neighbours?|carers?|advocate|solicitor|representative|clients?|tenants?|residents?|relative|complainants?|landlord|fianc[eé]e?|in-law|patient|applicant|son-in-law|daughter-in-law|mother-in-law|father-in-law';

const relation = `(?:${childRelation}|${adultRelation})`;
const naming = String.raw`(?:refer(?:red|ring)?(?: +to)?(?: +[\w'-]+){0,4}? +as|known(?: +here| +in this statement)? +as|call(?:ed|ing)?(?: +(?:the +\w+|him|her|them|it|this +person))?|identif(?:y|ied) +as)`;
const before = new RegExp(
  String.raw`(?:\b${naming}|\b(?:${relation})(?: *\([\w -]{1,20}\))?(?:,? +(?:now +)?(?:aged?|who +is) +\w+)?,?|\b(?:${relation}) *\() *(?:['"(] *)?$`,
  'i',
);
const apposition = new RegExp(
  String.raw`^['"]? *(?:\) *)?(?:,|\() *(?:the +complainant|(?:his|her|their|Mr +\w's|Mrs +\w's|Ms +\w's|Miss +\w's|\w's|whose|who +is +(?:the|his|her|a)) +(?:\w+ +)?${relation})\b`,
  'i',
);

const relations = new RegExp(
  String.raw`\b(?:(?:late|elderly|adult|eldest|elder|oldest|younger|youngest|disabled|former) +)?${relation}\b`,
  'gi',
);
const nextRelation = new RegExp(String.raw`^['"]?[^.;\w]{0,3}(?:[\w']+ +){0,4}?((?:late +)?(?:${relation}))\b`, 'i');

export interface Introduction {
  readonly introduces: boolean;
  readonly relation: string | undefined;
}

const noIntroduction: Introduction = { introduces: false, relation: undefined };

/** Whether the words around a label introduce it, and as whom. @param text folded. */
export function introductionAt(text: string, span: Span): Introduction {
  const ahead = text.slice(Math.max(0, span.start - 90), span.start);
  if (before.test(ahead)) return { introduces: true, relation: relationBefore(ahead) };
  const behind = text.slice(span.end, span.end + 60);
  return apposition.test(behind)
    ? { introduces: true, relation: plain(nextRelation.exec(behind)?.[1]) }
    : noIntroduction;
}

/** The last relation that the words name, up to 45 characters before their end. @param ahead folded. */
export function relationBefore(ahead: string): string | undefined {
  const last = [...ahead.matchAll(relations)].at(-1);
  if (!last) return undefined;
  const between = ahead.slice(last.index + last[0].length);
  return between.length > 45 || /[.;]/.test(between) ? undefined : plain(last[0]);
}

const plain = (words: string | undefined): string | undefined => words?.replace(/\s+/g, ' ').toLowerCase();
