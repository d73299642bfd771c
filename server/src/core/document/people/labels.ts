import { digits, letters } from '../../text/letters.ts';
import { span } from '../../text/span.ts';
import type { PersonKind } from '../facts.ts';
import { introductionAt, type LabelMention } from './label-mention.ts';

/** Titles in house form by how they may be typed. */
const titles: ReadonlyMap<string, string> = new Map([
  ['mr', 'Mr'],
  ['mrs', 'Mrs'],
  ['miss', 'Miss'],
  ['ms', 'Ms'],
  ['mx', 'Mx'],
  ['dr', 'Dr'],
  ['sir', 'Sir'],
  ['lady', 'Lady'],
  ['lord', 'Lord'],
  ['dame', 'Dame'],
  ['professor', 'Professor'],
  ['prof', 'Professor'],
  ['reverend', 'Reverend'],
  ['rev', 'Reverend'],
  ['councillor', 'Councillor'],
  ['cllr', 'Councillor'],
  ['master', 'Master'],
]);
const anyCase = (word: string): string => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const title = `(?:${[...titles.keys()].map(anyCase).join('|')})\\.?`;
/** One or two capitals and at most a digit, before anything but the rest of a word or name. "Xs" is a possessive typed in haste. */
const letter = String.raw`[A-Z]{1,2}[0-9]?(?=s?(?![${letters}${digits}]))(?!'[A-Z])`;
const blank = String.raw`\s{1,3}`;
const titled = new RegExp(
  String.raw`(?<![${letters}${digits}])(${title})(?:${blank}(?:and|&|or)${blank}(${title}))?${blank}(${letter})`,
  'g',
);
/** "Dr J Smith" is a name, not the label "Dr J". */
const surname =
  /^\s(?!(?:Council|Child|Children|Officer|Ombudsman|Social|School|Trust|Care|Home|The|In|On|At|And|Local|Education|Special|Ofsted|Housing)\b)\p{Lu}\p{Ll}{2,}/u;

const normalTitle = (typed: string): string => titles.get(typed.replace('.', '').toLowerCase()) ?? typed;

function titledLabels(text: string): readonly LabelMention[] {
  const found: LabelMention[] = [];
  for (const match of text.matchAll(titled)) {
    const [whole, first = '', second, name = ''] = match;
    const end = match.index + whole.length;
    if (/^I$/.test(name) && /^\s+(?:was|am|have|will)\b/.test(text.slice(end, end + 8))) continue;
    if (surname.test(text.slice(end, end + 24)) && second === undefined) continue;
    const add = (typed: string, start: number) => {
      const place = span(start, end);
      const normal = normalTitle(typed);
      found.push({
        label: `${normal} ${name}`,
        title: normal,
        letter: name,
        kind: normal === 'Master' ? 'child' : 'adult',
        span: place,
        titleSpan: span(start, start + typed.length),
        letterSpan: span(end - name.length, end),
        shared: second !== undefined,
        ...introductionAt(text, place),
      });
    };
    add(first, match.index);
    if (second !== undefined) add(second, match.index + whole.lastIndexOf(second));
  }
  return found;
}

/** Roles and organisations that take a letter or a number: the label is the word with it. */
const roles: readonly { readonly words: string; readonly kind: PersonKind }[] = [
  { kind: 'child', words: 'Child|Baby|Sibling|Young Person|Pupil' },
  {
    kind: 'officer',
    words:
      'Officer|Social Worker|Support Worker|Key Worker|Case Worker|Caseworker|Manager|Investigator|Teacher|Headteacher|Adviser|Advisor|Inspector|Surveyor|Nurse|Doctor|Therapist|Psychologist|Consultant',
  },
  {
    kind: 'adult',
    words:
      'Person|Adult|Parent|Carer|Foster Carer|Neighbour|Witness|Resident|Tenant|Applicant|Complainant|Relative|Friend|Advocate',
  },
  {
    kind: 'organisation',
    words:
      'School|Academy|College|Nursery|Council|Authority|Borough|Trust|Care Provider|Provider|Care Home|Nursing Home|Home|Hospital|Surgery|Practice|Agency|Company|Organisation|Charity|Contractor|Business|Landlord|Developer|Hotel|Firm|Centre',
  },
];
const roleKinds: ReadonlyMap<string, PersonKind> = new Map(
  roles.flatMap(({ words, kind }) => words.split('|').map((word) => [word, kind] as const)),
);
const role = [...roleKinds.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(' ', blank))
  .join('|');
const mark = String.raw`(?:[A-HJ-Z](?=s?(?![${letters}${digits}&/])(?!-[${letters}]))|[1-9](?![${letters}${digits}%/:]|[.,][0-9]|\s+(?:years?|weeks?|days?|months?|hours?|times?|working|calendar|out|per|of)\b))`;
const labelled = new RegExp(
  String.raw`(?<![${letters}${digits}])(Children|(?:${role})s?)${blank}(${mark})(?:(?:,${blank}(${mark}))?${blank}(?:and|&|or)${blank}(${mark}))?`,
  'g',
);

function roleLabels(text: string): readonly LabelMention[] {
  const found: LabelMention[] = [];
  for (const match of text.matchAll(labelled)) {
    const [whole, typed = '', ...marks] = match;
    const word = singular(typed.replace(/\s+/g, ' '));
    const kind = roleKinds.get(word);
    if (kind === undefined) continue;
    const several = typed !== word && marks[2] !== undefined;
    let from = typed.length;
    marks.slice(0, several || marks[1] !== undefined ? 3 : 1).forEach((name, position) => {
      if (name === undefined) return;
      const at = whole.indexOf(name, from);
      from = at + name.length;
      const place = span(match.index + (position === 0 ? 0 : at), match.index + at + name.length);
      found.push({
        label: `${word} ${name}`,
        title: undefined,
        letter: name,
        kind,
        span: place,
        titleSpan: position === 0 ? span(match.index, match.index + typed.length) : undefined,
        letterSpan: span(place.end - name.length, place.end),
        shared: false,
        ...introductionAt(text, place),
      });
    });
  }
  return found;
}

function singular(typed: string): string {
  if (typed === 'Children') return 'Child';
  return roleKinds.has(typed) ? typed : typed.replace(/s$/, '');
}

const definedOrganisation =
  /(?<![\p{L}\p{N}])(?:[Tt]he)\s{1,3}(Care\s{1,3}Provider|Provider|Care\s{1,3}Home|Nursing\s{1,3}Home|Home|Trust|Authority|Agency|School|Academy|College|University|Company|Landlord|Housing\s{1,3}Association|ICB|CCG|Hospital|Nursery|Charity)(?![\p{L}\p{N}]|-[\p{L}])(?!\s{1,3}(?!I\b)[\p{Lu}\p{N}])/gu;

function definedOrganisations(text: string): readonly LabelMention[] {
  return [...text.matchAll(definedOrganisation)].map((match) => {
    const place = span(match.index, match.index + match[0].length);
    const defined = /\(["']?$/.test(text.slice(Math.max(0, place.start - 2), place.start));
    const label = `the ${(match[1] ?? '').replace(/\s+/g, ' ')}`;
    return {
      label,
      title: undefined,
      letter: undefined,
      kind: 'organisation' as const,
      span: place,
      titleSpan: undefined,
      letterSpan: undefined,
      shared: false,
      introduces: defined,
      relation: undefined,
    };
  });
}

/** Labels that show themselves: a title or a role with its letter, or a defined organisation. @param text folded. */
export function labelsIn(text: string): readonly LabelMention[] {
  return [...titledLabels(text), ...roleLabels(text), ...definedOrganisations(text)];
}
