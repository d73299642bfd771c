import type { Person, PersonMention } from '../document/facts.ts';

/**
 * Whether a reader learns from the words round a label who that is, beside the introductions that the facts know: a job
 * ("a manager, Ms C"), a relation, a body ("Ms C from the Council"), a remark behind it ("Ms C, who"), or a couple.
 * A label in The complaint, or in a heading, is made known by its place.
 */
export const isMadeKnown = (person: Person): boolean =>
  person.places.some(({ shared }) => shared) || isMadeKnownByWords(person);

/** The same, for a couple too: that there are two of them does not say who they are. */
export const isMadeKnownByWords = ({ introduction, places }: Person): boolean =>
  introduction !== undefined || places.some(({ where }) => where === 'heading') || places.some(isMadeKnownAt);

function isMadeKnownAt({ paragraph, where, span }: PersonMention): boolean {
  if (!paragraph || where !== 'paragraph') return false;
  if (paragraph.section === 'complaint' || paragraph.section === 'investigated') return true;
  const { folded } = paragraph.shape;
  const start = span.start - paragraph.span.start;
  const end = span.end - paragraph.span.start;
  const before = folded.slice(Math.max(0, start - 80), start);
  const behind = folded.slice(end, end + 60);
  return (
    descriptionBefore.test(before) ||
    descriptionBehind.test(behind) ||
    (behind.startsWith(',') && nounBefore.test(before))
  );
}

/** Words for people, by what they do and whose they are. */
export const personWords =
  'officers?|managers?|workers?|teachers?|headteacher|head|deputy|tutor|lecturer|assistants?|advis[eo]rs?|inspectors?|surveyors?|nurses?|doctors?|gps?|therapists?|psychologists?|psychiatrists?|paediatricians?|consultants?|specialists?|solicitors?|barristers?|lawyers?|advocates?|councillors?|clerks?|chairs?|chairman|chairperson|directors?|leaders?|coordinators?|co-ordinators?|senco|planners?|engineers?|contractors?|builders?|architects?|agents?|investigators?|reviewers?|panel|members?|staff|colleagues?|supervisors?|executives?|assessors?|carers?|guardians?|neighbours?|tenants?|landlords?|landlady|owners?|residents?|applicants?|developers?|complainants?|representatives?|witness(?:es)?|friends?|relatives?|relations?|cousins?|aunts?|uncles?|partners?|husbands?|wife|wives|spouse|mothers?|fathers?|parents?|mum|dad|grandmothers?|grandfathers?|grandparents?|sons?|daughters?|brothers?|sisters?|siblings?|child|children|boys?|girls?|pupils?|students?|man|woman|person|people|employe(?:rs?|es?)|coach|attorneys?|executors?|trustees?|secretary|midwife|paramedics?|wardens?|caretakers?|accountants?|buyers?|sellers?|vendors?|lodgers?|housemates?|flatmates?|midwives|patients?|clients?|customers?|users?|couple|family|families';
const anyLabel = String.raw`(?:(?:mr|mrs|miss|ms|mx|dr) )?[a-z]\b`;
/** Words between a job and the label need a comma or a bracket ("the manager at the time, Ms C"): "the officer rang Ms C" tells nothing of her. */
const descriptionBefore = new RegExp(
  String.raw`\b(?:step|god|grand|co-)?(?:${personWords})(?:[\w' ]{0,40}[,(](?: *${anyLabel},)* *(?:${anyLabel} +and)?| +(?:and|or) +(?:\w+ +){0,2}(?:${personWords})|[\w' ]{0,25} (?:is|are|was|were))? *['"]?$|\b(?:called|named|known as|refer(?:red)? to(?: here)? as|i (?:will|shall) call|we call)(?: +(?:him|her|them))? *['"]?$|\b(?:on behalf of|an?|one|appointed|commissioned|instructed|nominated|employs|hired|acts? as [\w ]{1,20} for|car(?:es|ed|ing) for|liv(?:es|ed|ing) with|married to|divorced from|separated from|relationship with|rents?[\w ]{0,20} from|bought [\w ]{1,30} from|sold [\w ]{1,30} to|belongs? to|owned by|placed with|shares? [\w ]{1,40} with) +$|\brepresent(?:s|ed|ing) +$|'s (?:[\w-]+ ){0,2}(?:${personWords}),? *\(?$`,
  'i',
);
/** Whatever somebody is, between commas: "his then mentor, Mr K, wrote". */
const nounBefore = /(?:'s|\b(?:the|an?|his|her|their|its|another|one)) (?:[\w()-]+ ){0,5}[\w)]+, $/i;
const descriptionBehind = new RegExp(
  String.raw`^'?s?['")]? *(?:[,(] *(?:(?:[\w-]+ ){0,3}(?:${personWords})\b|(?:head|director|chair|leader|deputy) of|an?|the|his|her|their|its|who|whom|whose|one of|another|also|as|now|then|aged|from|of|at|\w+'s)\b|(?:from|of|at|for|in) (?:the|its|an?|another|his|her|their) (?:[\w-]+ ){0,3}(?:council|trust|school|college|home|team|service|department|company|agency|provider|police|hospital|surgery|panel|authority|nursery|office|charity|firm|academy)\b|(?:is|was|are|were) (?:an?|the|his|her|their|one of|[\w' ]{1,20}'s) (?:[\w-]+ ){0,3}(?:${personWords})\b|(?:lives?|lived) (?:next|opposite|above|below|nearby|across|with)\b)`,
  'i',
);

/** Who else the label may have been meant for: the same title or role, well known, and named at least twice as often. */
export function closeNeighbour(person: Person, people: readonly Person[]): Person | undefined {
  const neighbours = people.filter(
    (other) =>
      other !== person &&
      other.letter !== undefined &&
      other.letter !== person.letter &&
      other.title === person.title &&
      wordOf(other) === wordOf(person) &&
      // Whether a letter alone is a child's or an adult's shows only where it is introduced.
      (other.kind === person.kind || person.label === person.letter) &&
      other.mentions.length >= 2 * person.mentions.length &&
      isMadeKnown(other),
  );
  return neighbours.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
}

/**
 * Which couple "Mr and Mrs X" may have been meant for: the same two titles behind another letter, well known, and named
 * at least twice as often. Gives the one with the first title.
 */
export function closeCouple(first: Person, second: Person, people: readonly Person[]): Person | undefined {
  return people.find((other) => {
    const partner = people.find(({ title, letter }) => title === second.title && letter === other.letter);
    return (
      partner !== undefined &&
      other.letter !== first.letter &&
      other.title === first.title &&
      Math.max(other.mentions.length, partner.mentions.length) >= 2 * first.mentions.length &&
      isMadeKnown(other) &&
      isMadeKnown(partner)
    );
  });
}

/** "Child" of "Child B", "Ms" of "Ms D", nothing of a bare letter. */
const wordOf = ({ label, letter }: Person): string => label.slice(0, label.length - (letter?.length ?? 0)).trim();
