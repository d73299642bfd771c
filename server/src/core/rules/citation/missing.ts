import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PowerCitation } from '../../catalogue/schema.ts';
import type { PowerStatement } from '../../document/facts.ts';
import { houseStyleOf } from '../../document/house-style.ts';
import type { Paragraph, Statement } from '../../document/model.ts';
import { sentenceEnd } from '../../document/sentences.ts';
import { span, type Span } from '../../text/span.ts';
import { citationToInsert, titlesOf } from '../citation-to-insert.ts';
import { defineRule, type TextChange } from '../define-rule.ts';
import { powersByParagraph } from '../powers-by-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/missing',
    title: 'Every statement of our powers cites the law that gives them',
    why: 'The decision stands only on powers that Parliament gave us. A reader, or a court, checks them by the citation.',
    explanation:
      'Fires on a standard paragraph in The Ombudsman’s role and powers that states a power and cites nothing: not in the paragraph, not in its list, not on the next line, and not in a next paragraph that holds only a citation. One citation may serve several statements in a paragraph, wherever it stands. Paragraphs that carry no citation in practice are left alone (the Act that gives and limits our powers, the balance of probabilities, sharing with Ofsted or the Care Quality Commission), and so is what is said of the case itself (“I have investigated because …”). The fix adds the citation in the office’s form: after the list where there is one, else at the end of the paragraph.',
    source:
      'Decision Statements Manual, standard paragraphs on role and powers; Local Government Act 1974, Parts 3 and 3A',
    standard: 3,
    severity: 'warning',
    fix: 'safe',
    since: '0.1.0',
    messages: {
      missing:
        'This paragraph sets out our powers ({powers}) and cites no law for them. Readers must be able to check what we rely on: add “{citation}”.',
    },
    examples: {
      good: [
        {
          title: 'The citation follows the statement',
          text: '## The Ombudsman’s role and powers\n\nIf we are satisfied with an organisation’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, sections 30(1B) and 34H(1), as amended)\n',
        },
        {
          title: 'One citation serves two statements, after the list',
          text: 'The Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We may decide not to start or continue with an investigation if we believe:\n  • we could not add to the council’s own investigation, or\n  • the law gives someone another remedy.\n\n(Local Government Act 1974, section 24A(6), as amended)\n\nHow I considered this complaint\n',
        },
        {
          title: 'A paragraph that carries no citation',
          text: '## The Ombudsman’s role and powers\n\nUnder our information sharing agreement, we will share this decision with the Office for Standards in Education, Children’s Services and Skills (Ofsted).\n',
        },
        {
          title: 'What is said of the case itself',
          text: '## The Ombudsman’s role and powers\n\nI have investigated because it would be unreasonable to expect Mr X to go to court.\n',
        },
      ],
      bad: [
        {
          title: 'Late complaints without the law',
          text: '## The Ombudsman’s role and powers\n\n«We cannot investigate late complaints unless we decide there are good reasons.» Late complaints are when someone takes more than 12 months to complain to us about something a council has done.\n\n## How I considered this complaint\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done. (Local Government Act 1974, sections 26B and 34D, as amended)\n\n## How I considered this complaint\n',
        },
        {
          title: 'Two statements in one paragraph',
          text: 'The Ombudsman’s role and powers\n- «We investigate complaints about ‘maladministration’ and ‘service failure’.» If there has been fault which has caused an injustice, we may suggest a remedy. We cannot question whether a council’s decision is right or wrong simply because someone disagrees with it.\nHow I considered this complaint\n',
          fixed:
            'The Ombudsman’s role and powers\n- We investigate complaints about ‘maladministration’ and ‘service failure’. If there has been fault which has caused an injustice, we may suggest a remedy. We cannot question whether a council’s decision is right or wrong simply because someone disagrees with it. (Local Government Act 1974, sections 26(1), 26A(1) and 34(3), as amended)\nHow I considered this complaint\n',
        },
        {
          title: 'A care provider’s fault, where only the remedy is cited',
          text: '## The Ombudsman’s role and powers\n\n«We investigate complaints about adult social care providers and decide whether their actions have caused an injustice to the person making the complaint.» I have used the term fault to describe this.\n\nWe normally name care homes.\n\nIf an adult social care provider’s actions have caused an injustice, we may suggest a remedy. (Local Government Act 1974, section 34H(4))\n\n## How I considered this complaint\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe investigate complaints about adult social care providers and decide whether their actions have caused an injustice to the person making the complaint. I have used the term fault to describe this. (Local Government Act 1974, sections 34B and 34C, as amended)\n\nWe normally name care homes.\n\nIf an adult social care provider’s actions have caused an injustice, we may suggest a remedy. (Local Government Act 1974, section 34H(4))\n\n## How I considered this complaint\n',
        },
        {
          title: 'A list that is no part of the statement',
          text: '## The Ombudsman’s role and powers\n\n«The law says we cannot normally investigate a complaint when someone can appeal to a government minister.» However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal. The Planning Inspector considers appeals about:\n\n- delay in deciding an application; and\n- a refusal of planning permission.\n\n## How I considered this complaint\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nThe law says we cannot normally investigate a complaint when someone can appeal to a government minister. However, we may decide to investigate if we consider it would be unreasonable to expect the person to appeal. (Local Government Act 1974, section 26(6)(b), as amended) The Planning Inspector considers appeals about:\n\n- delay in deciding an application; and\n- a refusal of planning permission.\n\n## How I considered this complaint\n',
        },
        {
          title: 'Reasons in a list: the citation follows it on a line of its own',
          text: 'The Ombudsman’s role and powers\n\n  1. «We provide a free service, but must use public money carefully.» We do not start or continue an investigation if we decide:\n  • further investigation would not lead to a different outcome, or\n  • we cannot achieve the outcome someone wants.\n\nHow I considered this complaint\n',
          fixed:
            'The Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n  • further investigation would not lead to a different outcome, or\n  • we cannot achieve the outcome someone wants.\n\n(Local Government Act 1974, sections 24A(6) and 34B(8), as amended)\n\nHow I considered this complaint\n',
        },
      ],
    },
  },
  *check({ statement, facts, catalogue, classification, templateSlips }) {
    const inPowers = facts.powers.filter((power) => power.paragraph.section === 'powers');
    const citedSomewhere = inPowers.filter((power) => power.citations.length > 0);
    for (const [paragraph, powers] of powersByParagraph(inPowers)) {
      yield undefined;
      const uncited = powers.filter((power) => needsCitation(power, citedSomewhere, catalogue));
      const [first] = uncited;
      const citation = citationToInsert(uncited, catalogue, templateSlips);
      if (!first || citation === undefined) continue;
      yield {
        span: firstSentence(first),
        message: 'missing',
        values: { powers: titlesOf(uncited, catalogue), citation },
        paragraph,
        ...(paragraph.number === undefined ? {} : { subject: `paragraph:${paragraph.number}` as const }),
        fixes: () => [
          {
            title: `Add “${citation}”`,
            changes: [insertion(statement, paragraph, citation, uncited)],
            // A joint decision may rest on the Health Service Commissioners Act 1993 instead.
            safe: !classification.joint,
          },
        ],
      };
    }
  },
});

/** Not where the same statement, or the one that it leads up to, is cited in another paragraph of the section. */
function needsCitation(power: PowerStatement, cited: readonly PowerStatement[], catalogue: Catalogue): boolean {
  const { id, carries, citations } = power;
  if (!carries || citations.length > 0) return false;
  const servedBy = catalogue.power(id)?.servedBy ?? [];
  return !cited.some((other) => servedBy.includes(other.id) || (other.id === id && serves(other, carries)));
}

/** The same form of the statement, or one whose citation gives what this one needs as well. */
function serves(other: PowerStatement, carries: PowerCitation): boolean {
  const given = other.citations.flatMap(({ provisions }) => provisions);
  return other.carries?.text === carries.text || carries.provisions.every((each) => given.includes(each));
}

/** The first sentence that states it, no further than the end of its line. */
function firstSentence({ paragraph, span: stated }: PowerStatement): Span {
  const { folded } = paragraph.shape;
  const start = stated.start - paragraph.span.start;
  const end = Math.min(sentenceEnd(folded, start), stated.end - paragraph.span.start);
  const lineEnd = folded.slice(start, end).search(/\r|\n/);
  return span(stated.start, paragraph.span.start + (lineEnd < 0 ? end : start + lineEnd));
}

/**
 * Behind the list on a line of its own, set apart as the draft sets things apart; without a list, behind the last word.
 * A list that is no part of what is stated ("The Planning Inspector considers appeals about: …") stays out of it: then the
 * citation stands behind the statement.
 */
function insertion(
  statement: Statement,
  paragraph: Paragraph,
  citation: string,
  uncited: readonly PowerStatement[],
): TextChange {
  const { prose, items } = paragraph.shape;
  const last = items.at(-1);
  const statedEnd = uncited.reduce((end, power) => Math.max(end, power.span.end), 0);
  const proseEnd = paragraph.span.start + prose.end;
  if (!last || statedEnd < proseEnd) {
    const end = last ? statedEnd : proseEnd;
    return { span: span(end, end), newText: ` ${citation}` };
  }
  const at = paragraph.span.start + last.span.end;
  const here = span(at, at);
  const { newLine, airy } = houseStyleOf(statement);
  if (!airy) return { span: here, newText: `${newLine}${citation}` };
  const apart = /^[^\S\n]*(?:$|\r?\n[^\S\n]*(?:$|\r?\n))/.test(statement.text.slice(at, at + 200));
  return { span: here, newText: `${newLine}${newLine}${citation}${apart ? '' : newLine}` };
}
