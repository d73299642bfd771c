import type { Catalogue } from '../../catalogue/catalogue.ts';
import { localGovernmentAct } from '../../document/citations/canonical-provisions.ts';
import type { Citation, PowerStatement } from '../../document/facts.ts';
import { overlaps, span, type Span } from '../../text/span.ts';
import { citationToInsert, inTheirOwnRight, titlesOf } from '../citation-to-insert.ts';
import { defineRule, type Finding, type RuleContext } from '../define-rule.ts';
import { fits, strayProvisions } from '../power-fit.ts';
import { powersByParagraph } from '../powers-by-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/mismatch',
    title: 'The citation gives the power that the paragraph states',
    why: 'A reader who looks up the wrong section finds that it does not say what we say it does, and the decision looks as if it had no power behind it.',
    explanation:
      'Fires in The Ombudsman’s role and powers on a citation that fits none of the statements in its paragraph: another statement’s citation, a wrong number, another Act, or the Act alone without a section. A citation that gives more than the statement needs is left alone, and so is one that serves one of several statements merged in a paragraph. The definition of fault alone (“I have used the word fault to refer to these”) may stand before other powers and asks for no citation of its own. Forms that the office’s template prints, such as 34(B) and 34H(i), are read as what they mean. The fix puts in the citation that the statements of the paragraph carry.',
    source:
      'Decision Statements Manual, standard paragraphs on role and powers; Local Government Act 1974, Parts 3 and 3A; 20 011 179 and 25 002 611 for the slip',
    standard: 3,
    severity: 'warning',
    fix: 'review',
    since: '0.2.0',
    messages: {
      mismatch:
        'This paragraph is about {powers}, and {cited} does not give that power. Readers check the law we rely on: it should be “{citation}”, or the statement is not the one you meant.',
      stray:
        'No standard statement of our powers rests on {cited}; the paragraph is about {powers}. Readers check the law we rely on: it should be “{citation}”.',
      wholeAct:
        'This names the Act and no section of it, so nobody can check where the law gives this power ({powers}). Make it “{citation}”.',
    },
    examples: {
      good: [
        {
          title: 'The statement’s own citation',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done. (Local Government Act 1974, sections 26B and 34D, as amended)\n',
        },
        {
          title: 'Two statements merged, under the citation of one',
          text: 'The Ombudsman’s role and powers\n- We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We provide a free service but must use public money carefully. We may decide not to start or continue with an investigation if we are satisfied with the actions a council has taken or proposes to take. (Local Government Act 1974, section 24A(7), as amended)\nHow I considered this complaint\n',
        },
        {
          title: 'More than the statement needs',
          text: '## The Ombudsman’s role and powers\n\nWe cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached. (Local Government Act 1974, sections 26(1), 26A(1) and 34(3), as amended)\n',
        },
        {
          title: 'The definition of fault under section 34(3)',
          text: '## The Ombudsman’s role and powers\n\nWe investigate complaints of injustice caused by ‘maladministration’ and ‘service failure’. I have used the word ‘fault’ to refer to these. We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. (Local Government Act 1974, section 34(3), as amended)\n',
        },
        {
          title: 'As the office’s template prints it',
          text: '## The Ombudsman’s role and powers\n\nIf we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, section 30(1B) and 34H(i), as amended)\n',
        },
      ],
      bad: [
        {
          title: 'The citation for a tribunal under a statement about the courts',
          text: '## The Ombudsman’s role and powers\n\nThe law says we cannot normally investigate a complaint when someone could take the matter to court. However, we may decide to investigate if we consider it would be unreasonable to expect the person to go to court. «(Local Government Act 1974, section 26(6)(a), as amended)»\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nThe law says we cannot normally investigate a complaint when someone could take the matter to court. However, we may decide to investigate if we consider it would be unreasonable to expect the person to go to court. (Local Government Act 1974, section 26(6)(c), as amended)\n',
        },
        {
          title: 'A wrong number',
          text: 'The Ombudsman’s role and powers\n- We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached. «(Local Government Act 1974, section 24(3), as amended)»\nHow I considered this complaint\n',
          fixed:
            'The Ombudsman’s role and powers\n- We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached. (Local Government Act 1974, section 34(3), as amended)\nHow I considered this complaint\n',
        },
        {
          title: 'One number of two is wrong',
          text: '## The Ombudsman’s role and powers\n\nWe investigate complaints about ‘maladministration’ and ‘service failure’. If there has been fault which has caused an injustice, we may suggest a remedy. «(Local Government Act 1974, sections 28(1) and 26A(1), as amended)»\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe investigate complaints about ‘maladministration’ and ‘service failure’. If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n',
        },
        {
          title: 'The careful use of money before another ground',
          text: '## The Ombudsman’s role and powers\n\nWe provide a free service but must use public money carefully. We may decide not to start or continue with an investigation if we are satisfied with the actions a council has taken or proposes to take. «(Local Government Act 1974, section 24A(6), as amended)»\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe provide a free service but must use public money carefully. We may decide not to start or continue with an investigation if we are satisfied with the actions a council has taken or proposes to take. (Local Government Act 1974, section 24A(7), as amended)\n',
        },
        {
          title: 'The Act, and no section',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. «(Local Government Act 1974)»\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, sections 26B and 34D, as amended)\n',
        },
      ],
    },
  },
  *check(context) {
    const { facts } = context;
    const inPowers = facts.powers.filter(({ paragraph }) => paragraph.section === 'powers');
    for (const powers of powersByParagraph(inPowers).values()) {
      yield undefined;
      const carrying = powers.filter(({ carries }) => carries);
      const [first] = carrying;
      if (!first) continue;
      for (const citation of first.citations) {
        const message = judge(citation, carrying, context);
        if (!message) continue;
        yield finding(message, citation, carrying, context);
        break;
      }
    }
  },
});

type Message = 'mismatch' | 'stray' | 'wholeAct';

/** Acts on which the Ombudsmen's own powers rest. */
const ownActs = [localGovernmentAct, 'ukpga/1993/46'];

function judge(citation: Citation, powers: readonly PowerStatement[], context: RuleContext): Message | undefined {
  const { catalogue, unfinished } = context;
  if (!citation.bracketed || (unfinished && overlaps(unfinished, citation.span))) return undefined;
  // What "the Act" means is another rule's question; an Act that nobody knows is not ours.
  if (citation.id === undefined && citation.name?.form !== 'title') return undefined;
  const all = powers.flatMap(({ citations }) => citations);
  const cites = (other: Citation): boolean => ownActs.includes(other.id ?? '') && other.provisions.length > 0;
  if (citation.id === undefined || !ownActs.includes(citation.id)) return all.some(cites) ? undefined : 'mismatch';
  if (citation.provisions.length === 0) return all.some(cites) ? undefined : 'wholeAct';
  if (!deciding(powers, catalogue).some((power) => fits(citation, power, catalogue))) return 'mismatch';
  return strayProvisions(citation, powers, catalogue).length > 0 ? 'stray' : undefined;
}

/**
 * The careful use of public money leads up to a ground, and takes that one's citation; only a list of several reasons may
 * rest on what the careful use rests on.
 */
function deciding(powers: readonly PowerStatement[], catalogue: Catalogue): readonly PowerStatement[] {
  const several = (powers[0]?.paragraph.shape.items.length ?? 0) > 1;
  return several ? powers : inTheirOwnRight(powers, catalogue);
}

function finding(
  message: Message,
  citation: Citation,
  powers: readonly PowerStatement[],
  { statement, catalogue, classification, templateSlips }: RuleContext,
): Finding<Message> {
  const right = citationToInsert(powers, catalogue, templateSlips);
  const { paragraph } = powers[0] ?? citation;
  const where = placeOf(citation, statement.text);
  return {
    span: where,
    message,
    values: {
      powers: titlesOf(powers, catalogue),
      cited: `“${citation.text}”`,
      citation: right ?? '',
    },
    paragraph,
    ...(paragraph.number === undefined ? {} : { subject: `paragraph:${paragraph.number}` as const }),
    fixes: () =>
      // A joint decision may rest on the Health Service Commissioners Act 1993 instead.
      right === undefined || classification.joint
        ? []
        : [
            {
              title: `Replace by “${right}”`,
              changes: [{ span: where, newText: written(right, where, citation) }],
              safe: false,
            },
          ],
  };
}

/** Without brackets of its own where it goes into a bracket that holds more. */
const written = (right: string, where: Span, { bracket }: Citation): string =>
  bracket && bracket.start !== where.start ? right.slice(1, -1) : right;

/** The whole bracket when it holds this citation alone, else the citation. */
function placeOf({ span: own, bracket }: Citation, text: string): Span {
  if (!bracket) return own;
  const rest = `${text.slice(bracket.start + 1, own.start)}${text.slice(own.end, bracket.end - 1)}`;
  return /^[\s.,;*_]*$/.test(rest) ? span(bracket.start, bracket.end) : own;
}
