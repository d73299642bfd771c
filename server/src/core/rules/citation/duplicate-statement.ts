import type { PowerStatement } from '../../document/facts.ts';
import type { Paragraph, ParagraphShape } from '../../document/model.ts';
import { rememberByShape } from '../../document/remember-by-shape.ts';
import { span, type Span } from '../../text/span.ts';
import { defineRule, type Finding, type RuleContext } from '../define-rule.ts';
import { areNearlyTheSame, plainWords } from '../near-same-words.ts';
import { wholeLines } from '../whole-lines.ts';

export default defineRule({
  meta: {
    code: 'citation/duplicate-statement',
    title: 'The powers section states each power once',
    why: 'The same paragraph twice is a slip of the template. It lengthens what few read anyway, and makes the reader look for a difference that isn’t there.',
    explanation:
      'Fires on a paragraph of The Ombudsman’s role and powers that says nearly the same words as one before it. Where two paragraphs only state the same power, in words of their own, that is a hint. Statements of different powers in similar words (a tribunal, a minister, the courts) are left alone, and so are the definition of fault that opens several statements, and the assessment or the findings that apply a power to the case. The fix deletes the second paragraph.',
    source: 'Decision Statements Manual, standard paragraphs on role and powers; 25 010 771 for the slip',
    standard: 7,
    severity: 'warning',
    fix: 'review',
    since: '0.2.0',
    messages: {
      words: 'This paragraph says again what paragraph {number} says, in nearly the same words. Delete one of them.',
      power:
        'Paragraph {number} states this power ({power}) already. Once is enough: keep the wording that fits this case.',
    },
    examples: {
      good: [
        {
          title: 'A care provider’s fault, and the remedy for it',
          text: '## The Ombudsman’s role and powers\n\nWe investigate complaints about adult social care providers and decide whether their actions have caused an injustice to the person making the complaint. (Local Government Act 1974, sections 34B and 34C)\n\nIf an adult social care provider’s actions have caused an injustice, we may suggest a remedy. (Local Government Act 1974, section 34H(4))\n',
        },
        {
          title: 'Different powers in similar words',
          text: '## The Ombudsman’s role and powers\n\nThe law says we cannot normally investigate a complaint when someone can appeal to a government minister. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal. (Local Government Act 1974, section 26(6)(b), as amended)\n\nThe law says we cannot normally investigate a complaint when someone can appeal to a tribunal. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal. (Local Government Act 1974, section 26(6)(a), as amended)\n',
        },
        {
          title: 'The definition of fault opens two statements',
          text: '## The Ombudsman’s role and powers\n\nWe investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n\nWe investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n',
        },
        {
          title: 'The assessment applies the power',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, sections 26B and 34D, as amended)\n\n## My assessment\n\nWe cannot investigate late complaints unless we decide there are good reasons. I see none.\n',
        },
      ],
      bad: [
        {
          title: 'The same paragraph twice',
          text: 'The Ombudsman’s role and powers\n- We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done. (Local Government Act 1974, sections 26B and 34D, as amended)\n- «We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something the Council has done. (Local Government Act 1974, sections 26B and 34D, as amended)»\nHow I considered this complaint\n- I considered the complaint.\n',
          fixed:
            'The Ombudsman’s role and powers\n- We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done. (Local Government Act 1974, sections 26B and 34D, as amended)\nHow I considered this complaint\n- I considered the complaint.\n',
        },
        {
          title: 'With its list and its citation',
          text: 'The Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n  • further investigation would not lead to a different outcome, or\n  • we cannot achieve the outcome someone wants.\n\n(Local Government Act 1974, section 24A(6), as amended)\n\n  2. «We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n  • further investigation would not lead to a different outcome, or\n  • we cannot achieve the outcome someone wants.\n\n(Local Government Act 1974, section 24A(6), as amended)»\n\nHow I considered this complaint\n\n  3. I considered the complaint.\n',
          fixed:
            'The Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n  • further investigation would not lead to a different outcome, or\n  • we cannot achieve the outcome someone wants.\n\n(Local Government Act 1974, section 24A(6), as amended)\n\nHow I considered this complaint\n\n  3. I considered the complaint.\n',
        },
        {
          title: 'Only the power is the same: a hint',
          text: '## The Ombudsman’s role and powers\n\nWe cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached. (Local Government Act 1974, section 34(3), as amended)\n\n«We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)»\n\n## How I considered this complaint\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached. (Local Government Act 1974, section 34(3), as amended)\n\n## How I considered this complaint\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement, facts } = context;
    const inPowers = facts.powers.filter(({ paragraph }) => paragraph.section === 'powers');
    const before: Stated[] = [];
    for (const paragraph of statement.paragraphs) {
      if (paragraph.section !== 'powers') continue;
      yield undefined;
      const here: Stated = {
        paragraph,
        words: wordsOf(paragraph.shape),
        powers: inPowers.filter((power) => power.paragraph === paragraph),
      };
      const found = repetition(here, before, context);
      if (found) yield found;
      if (before.length < mostCompared) before.push(here);
    }
  },
});

const wordsOf: (shape: ParagraphShape) => readonly string[] = rememberByShape(({ folded, prose }) =>
  plainWords(folded.slice(prose.start)),
);

interface Stated {
  readonly paragraph: Paragraph;
  readonly words: readonly string[];
  readonly powers: readonly PowerStatement[];
}

/** No section of a real statement comes near this; it bounds the work on a text that is none. */
const mostCompared = 100;

function repetition(
  here: Stated,
  before: readonly Stated[],
  context: RuleContext,
): Finding<'words' | 'power'> | undefined {
  const told = before.find((other) => saysTheSame(here, other));
  if (told) return finding('words', here, told, context);
  // Statements that carry no citation, such as the tribunals' names, may well be two of a kind.
  const again = here.powers.find((power) => before.some(({ powers }) => powers.some((one) => isSame(one, power))));
  const first = again && before.find(({ powers }) => powers.some((one) => isSame(one, again)));
  return first ? finding('power', here, first, context, again) : undefined;
}

/** The same power in the same form: fault and remedy of a care provider may be two paragraphs, each with its own sections. */
const isSame = (one: PowerStatement, other: PowerStatement): boolean =>
  one.id === other.id && one.carries !== undefined && one.carries.text === other.carries?.text;

function saysTheSame(one: Stated, other: Stated): boolean {
  const ids = new Set(one.powers.map(({ id }) => id));
  const samePowers =
    ids.size === new Set(other.powers.map(({ id }) => id)).size && other.powers.every(({ id }) => ids.has(id));
  return samePowers && areNearlyTheSame(one.words, other.words);
}

function finding(
  message: 'words' | 'power',
  here: Stated,
  first: Stated,
  { statement, catalogue }: RuleContext,
  power?: PowerStatement,
): Finding<'words' | 'power'> {
  const { paragraph } = here;
  const where = withoutMarker(paragraph);
  // What else the paragraph states would be lost with it.
  const alone = message === 'words' || here.powers.every(({ id }) => first.powers.some((one) => one.id === id));
  return {
    span: where,
    message,
    values: {
      number: first.paragraph.number ?? '',
      power: (power && catalogue.power(power.id)?.title) ?? '',
    },
    ...(message === 'power' ? { severity: 'hint' as const } : {}),
    paragraph,
    // A paragraph that is to go has no other slip; one that says a power again may have.
    ...(message === 'power' || paragraph.number === undefined
      ? {}
      : { subject: `paragraph:${paragraph.number}` as const }),
    related: [{ span: withoutMarker(first.paragraph), text: 'Said here first.' }],
    fixes: () =>
      alone
        ? [
            {
              title: 'Delete this paragraph',
              changes: wholeLines(statement, linesOf(statement.text, paragraph.span)),
              safe: false,
            },
          ]
        : [],
  };
}

const withoutMarker = ({ span: whole, shape }: Paragraph): Span => span(whole.start + shape.prose.start, whole.end);

/** One span for each line of a stretch, blank ones between included. */
function linesOf(text: string, whole: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let at = whole.start; at < whole.end;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 || next >= whole.end ? whole.end : next;
    spans.push(span(at, Math.max(end, at)));
    at = end + 1;
  }
  return spans;
}
