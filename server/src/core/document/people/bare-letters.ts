import { digits, letters } from '../../text/letters.ts';
import { span } from '../../text/span.ts';
import { adultRelation, childRelation, relationBefore, type LabelMention } from './label-mention.ts';

/**
 * A capital letter that stands alone. Whether it is somebody's label is known only when the whole statement has been
 * read: `introduces` says that the words around it make it one, `personal` that it behaves like one.
 */
export interface BareLetter extends LabelMention {
  readonly letter: string;
  readonly personal: boolean;
}

const alone = new RegExp(
  String.raw`(?<![${letters}${digits}&/.\\@#£_-])(?<![${letters}${digits}]')([A-HJ-Z])(?=[\s,.;:!?)"'-]|$)(?!-[${letters}${digits}])(?!\.[${letters}])(?!&)`,
  'g',
);

/** Things that carry a letter, so that it is no one's label: "Part B", "vitamin D", "Band A", "stage B". */
const lettered = [
  'part',
  'section',
  'schedule',
  'appendix',
  'appendices',
  'annexe?',
  'article',
  'regulation',
  'paragraph',
  'chapter',
  'volume',
  'rule',
  'point',
  'item',
  'figure',
  'table',
  'line',
  'row',
  'box',
  'footnote',
  'exhibit',
  'document',
  'paper',
  'letter',
  'form',
  'version',
  'code',
  'grade',
  'level',
  'band',
  'group',
  'type',
  'category',
  'categories',
  'class(?:es)?',
  'use',
  'tier',
  'priority',
  'stage',
  'phase',
  'step',
  'option',
  'scenario',
  'plan',
  'model',
  'condition',
  'criterion',
  'criteria',
  'objective',
  'outcome',
  'question',
  'allegation',
  'complaint',
  'issue',
  'element',
  'limb',
  'head',
  'year',
  'size',
  'brand',
  'product',
  'company',
  'number',
  'key',
  'map',
  'vitamin',
  'hepatitis',
  'influenza',
  'strep',
  'block',
  'flat',
  'unit',
  'plot',
  'site',
  'zone',
  '(?:bed|bath|class)?room',
  'ward',
  'bay',
  'lot',
  'junction',
  'route',
  'road',
  'platform',
  'terminal',
  'building',
  'property',
  'properties',
  'address',
  'area',
  'house',
  'garage',
  'tree',
  'field',
  'land',
  'hotel',
];
const belongsTo = new RegExp(String.raw`\b(?:${lettered.join('|')})s?\s+$|\bno\.?\s+$`, 'i');
/** "Sections B, F and": the letters of a list, up to the next. */
const earlierInList = /(?:\b[A-Z0-9](?:,\s*|,?\s+(?:and|or|to)\s+))+$/;

const opening = String.raw`(?: *\([\w -]{1,20}\))?(?:,? +(?:now +)?(?:aged?|who +is) +[\w-]+,?|[,:])? *(?:\(? *['"]?)$`;
const naming =
  /\b(?:refer(?:red|ring)?(?: +to)?(?: +[\w'-]+){0,4}? +as|known(?: +here| +in this statement)? +as|call(?:ed|ing)?(?: +(?:the +\w+|him|her|them))?) *['"]?$/i;
const childBefore = new RegExp(String.raw`\b(?:${childRelation})${opening}`, 'i');
const adultBefore = new RegExp(String.raw`\b(?:${adultRelation})${opening}`, 'i');
const named = String.raw`['"]?[A-HJ-Z]['"]?(?: *\([\w -]{1,20}\))?`;
/** "her children, Y and Z", "who I refer to as B, C and D": the letters before this one in a list that a relation opens. */
const listed = new RegExp(
  String.raw`\b(?:${childRelation}|refer(?: +to)?(?: +[\w'-]+){0,4}? +as|call(?:ed)?)[,:]? +${named}(?:, +${named}){0,4}(?:,|,? +(?:and|or|&)) +['"]?$`,
  'i',
);
const behaves =
  /^'?s?'? +(?:was|is|has|had|did|does|could|would|cannot|can|needs?|needed|attends?|attended|receives?|received|lives?|lived|moved|started|stopped|told|said|says|went|wanted|wants|remained|should|will|also|and +(?:his|her|their)|who|whose|then|[a-z]{3,}ed|lost|felt|fell|got|took|made|came|left|saw|knew|began|found|gave|kept|met|paid|ran|slept|spent|spoke|thought|wrote|became|must|might|may|now|still|never|often|later|struggles|suffers|enjoys|finds)\b|^'s\b|^,? +(?:who|whose|aged)\b/i;

/** What is done to people: "offered B online lessons". */
const doneTo =
  /\b(?:offered|told|asked|gave|helped|supported|taught|excluded|collected|assessed|visited|met|educated?|hurt|assaulted|placed|apologise +to|pay|paid|repay|repaid|sp(?:oke|eak) +to|sent) +$/i;

const relationNear = new RegExp(String.raw`\b(?:complainant|${adultRelation})\b`, 'i');

const aChild = new RegExp(String.raw`\b(?:${childRelation})\b`, 'i');
/** A word with a capital before the letter makes it part of a name ("Plan B is"), unless the sentence begins there. */
const nameBefore = /(?<![.!?:]\s{1,3})(?<!^)\b\p{Lu}\p{L}*\s+$/u;

/** "an A level", "the B road". */
const school = /^[ -]+(?:levels?|stars?|grades?|roads?)\b/i;
/** "Mr X and Y". */
const withSomebody = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr)\s+[A-Z](?:\s+and|,)\s+$/;

/** @param text folded, with the markers of items blanked. */
export function bareLettersIn(text: string): readonly BareLetter[] {
  const found: BareLetter[] = [];
  for (const match of text.matchAll(alone)) {
    const letter = match[1] ?? '';
    const start = match.index;
    const before = text.slice(Math.max(0, start - 90), start);
    const after = text.slice(start + 1, start + 40);
    if (school.test(after) || belongsTo.test(before) || belongsTo.test(before.replace(earlierInList, ''))) continue;
    // A letter that closes a bracket which nothing opened is a marker: "B) the school".
    if (after.startsWith(')') && before.lastIndexOf('(') <= before.lastIndexOf(')')) continue;
    const ofChild = childBefore.test(before) || listed.test(before);
    const ofAdult = adultBefore.test(before);
    const called = naming.test(before);
    const introduces = ofChild || ofAdult || called;
    if (letter === 'A' && !introduces && !/^(?:'s\b|[,.;:]| +(?:was|is|has|had|and|did)\b)/.test(after)) continue;
    const adult = ofAdult || (called && relationNear.test(before) && !aChild.test(before));
    const personal =
      (behaves.test(after) && !nameBefore.test(before)) || withSomebody.test(before) || doneTo.test(before);
    found.push({
      label: letter,
      title: undefined,
      letter,
      span: span(start, start + 1),
      titleSpan: undefined,
      letterSpan: span(start, start + 1),
      shared: false,
      introduces,
      relation: introduces ? relationBefore(before) : undefined,
      personal,
      kind: adult ? 'adult' : 'child',
    });
  }
  return found;
}
