import type { PowerStatement } from '../../document/facts.ts';
import { sentenceSpans } from '../../document/sentences.ts';
import { span } from '../../text/span.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../define-rule.ts';
import { wordingDay } from '../in-present-words.ts';
import { powersByParagraph } from '../powers-by-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/superseded-wording',
    title: 'Standard statements stand in their present words',
    why: 'The office changes its standard paragraphs when the law or a court asks for it. An old wording shows that the statement was copied from an old case, and may say less than we now do.',
    explanation:
      'A hint on a standard statement of our powers in words that the office had replaced before the decision date (before today, where there is no date yet). A decision of its time keeps the words of its time. Where the office’s words are the same for every case, the fix puts in the present ones and leaves the citation as it is.',
    source: 'Published decisions, 2013 to 2026, coded by statement: each row of the catalogue of powers says which',
    standard: 3,
    severity: 'hint',
    fix: 'review',
    since: '0.2.0',
    messages: {
      superseded:
        'This is an older wording of the paragraph on {power}; we have seen only the newer one since {since}. Use the present standard paragraph.',
    },
    examples: {
      good: [
        {
          title: 'The words of the time',
          text: 'Decision date : 11 Mar 2021\n\nThe Ombudsman’s role and powers\n\n  1. We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached. (Local Government Act 1974, section 34(3), as amended)\n\nWhat I found\n\n  1. There was no fault.\n',
        },
        {
          title: 'The present words',
          text: 'Decision date : 11 Mar 2026\n\nThe Ombudsman’s role and powers\n\n  1. We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n\nWhat I found\n\n  1. There was no fault.\n',
        },
        {
          title: 'An appeal panel has a form of its own',
          text: 'Decision date : 11 Mar 2026\n\nThe Ombudsman’s role and powers\n\n  1. We cannot question whether a school admissions appeals panel’s decision is right or wrong simply because the complainant disagrees with it. We must consider if there was fault in the way the decision was reached. If we find fault, which calls into question the panel’s decision, we may ask for a new appeal hearing. (Local Government Act 1974, section 34(3), as amended)\n\nWhat I found\n\n  1. There was no fault.\n',
        },
      ],
      bad: [
        {
          title: 'The old words on the merits, years later',
          text: 'Decision date : 11 Mar 2026\n\nThe Ombudsman’s role and powers\n\n  1. «We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. We must consider whether there was fault in the way the decision was reached.» (Local Government Act 1974, section 34(3), as amended)\n\nWhat I found\n\n  1. There was no fault.\n',
          fixed:
            'Decision date : 11 Mar 2026\n\nThe Ombudsman’s role and powers\n\n  1. We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n\nWhat I found\n\n  1. There was no fault.\n',
        },
        {
          title: 'Fault and injustice, without the injustice to others',
          text: 'Decision date : 11 Mar 2026\n\nThe Ombudsman’s role and powers\n- «We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused an injustice, we may suggest a remedy.» (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\nWhat I found\n- There was fault.\n',
          fixed:
            'Decision date : 11 Mar 2026\n\nThe Ombudsman’s role and powers\n- We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused significant injustice, or that could cause injustice to others in the future, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\nWhat I found\n- There was fault.\n',
        },
        {
          title: 'The discretion of old, whose reasons differ by case',
          text: 'Decision date : 11 Mar 2026\n\nThe Ombudsman’s role and powers\n- «We may decide not to start or continue with an investigation if we believe it is unlikely we would find fault.» (Local Government Act 1974, section 24A(6), as amended)\nMy assessment\n- There is not enough evidence of fault.\n',
        },
      ],
    },
  },
  *check(context) {
    const { facts, catalogue } = context;
    const day = wordingDay(context);
    for (const [paragraph, powers] of powersByParagraph(facts.powers)) {
      yield undefined;
      if (paragraph.section !== 'powers') continue;
      const old = powers.find(({ id, wording }) => {
        const since = catalogue.power(id)?.superseded?.since;
        return wording === 'superseded' && since !== undefined && since <= day;
      });
      if (old) yield finding(old, context);
    }
  },
});

function finding(power: PowerStatement, context: RuleContext): Finding<'superseded'> {
  const { id, span: stated, paragraph } = power;
  const row = context.catalogue.power(id);
  return {
    span: stated,
    message: 'superseded',
    values: { power: row?.title ?? id, since: row?.superseded?.since.slice(0, 4) ?? '' },
    paragraph,
    ...(paragraph.number === undefined ? {} : { subject: `paragraph:${paragraph.number}` as const }),
    fixes: () => replacement(power, context),
  };
}

/** The present words for as many sentences at the end of the statement; none where a list belongs to it. */
function replacement(
  { id, span: stated, paragraph }: PowerStatement,
  { catalogue, classification }: RuleContext,
): readonly Fix[] {
  const now = catalogue.powerWordings.find((wording) => wording.power === id)?.ending;
  if (!now || classification.joint) return [];
  const { folded, prose } = paragraph.shape;
  const start = stated.start - paragraph.span.start;
  const end = stated.end - paragraph.span.start;
  if (end > prose.end) return [];
  const sentences = sentenceSpans(folded.slice(start, end));
  const first = sentences.at(-sentenceSpans(now).length) ?? sentences[0];
  if (!first) return [];
  const where = span(stated.start + first.start, stated.end);
  return [{ title: 'Use the present words', changes: [{ span: where, newText: now }], safe: false }];
}
