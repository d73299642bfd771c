import type { Section } from '../../document/model.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { insertParagraph } from '../insert-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/missing-completion-power',
    title: 'A decision after an investigation states the power to complete it',
    why: 'Section 30(1B) is what lets us end an investigation with a decision statement and no report. Every investigation that ends in a statement rests on it, whether there is a remedy or not.',
    explanation:
      'Fires in a final decision that upholds or does not uphold a complaint after an investigation, where The Ombudsman’s role and powers neither says that we can complete our investigation and issue a statement nor cites section 30(1B), or section 34H(1), (3) or (4) for a care provider. Closures, early remedies and ended investigations complete nothing, and joint decisions have a form of their own: they are left alone. The fix inserts the standard paragraph at the end of the section, before what is shared with other bodies.',
    source: 'Local Government Act 1974, sections 30(1B) and 34H; Decision Statements Manual, standard paragraphs',
    standard: 3,
    severity: { draft: 'off', final: 'information' },
    fix: 'review',
    since: '0.2.0',
    messages: {
      missing:
        'The investigation is completed with this statement, and nothing here says what allows that. Add the paragraph on completing an investigation, with sections 30(1B) and 34H(1).',
    },
    examples: {
      good: [
        {
          title: 'The power is stated',
          text: 'Decision : Upheld\nDecision date : 14 Jul 2021\n\nThe Ombudsman’s role and powers\n\n  1. If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, section 30(1B) and 34H(i), as amended)\n\nWhat I found\n\n  1. The Council was at fault.\n',
        },
        {
          title: 'A care provider: Part 3A',
          text: 'Decision : Upheld\nDecision date : 14 Jul 2024\n\nThe Ombudsman’s role and powers\n\n  1. If we are satisfied with a care provider’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, section 34H(4))\n\nWhat I found\n\n  1. The Care Provider was at fault.\n',
        },
        {
          title: 'A closure completes no investigation',
          text: 'Decision : Closed after initial enquiries\nDecision date : 14 Jul 2021\n\nThe Ombudsman’s role and powers\n\n  1. We cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, sections 26B and 34D, as amended)\n',
        },
        {
          title: 'A draft',
          text: 'The Ombudsman’s draft decision\n\nThe Ombudsman’s role and powers\n\n  1. If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n\nWhat I found\n\n  1. I intend to find fault.\n',
        },
      ],
      bad: [
        {
          title: 'Upheld',
          text: 'Decision : Upheld\nDecision date : 14 Jul 2021\n\n«The Ombudsman’s role and powers»\n- If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\nWhat I found\n- The Council was at fault.\n',
          fixed:
            'Decision : Upheld\nDecision date : 14 Jul 2021\n\nThe Ombudsman’s role and powers\n- If there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n- If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, sections 30(1B) and 34H(1), as amended)\nWhat I found\n- The Council was at fault.\n',
        },
        {
          title: 'Not upheld, with what is shared at the end',
          text: 'Decision : Not upheld\nDecision date : 11 Mar 2021\n\n«The Ombudsman’s role and powers»\n\n  1. We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n  2. Under our information sharing agreement, we will share this decision with the Office for Standards in Education, Children’s Services and Skills (Ofsted).\n\nWhat I found\n\n  3. I find no fault.\n',
          fixed:
            'Decision : Not upheld\nDecision date : 11 Mar 2021\n\nThe Ombudsman’s role and powers\n\n  1. We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n  2. If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, sections 30(1B) and 34H(1), as amended)\n  2. Under our information sharing agreement, we will share this decision with the Office for Standards in Education, Children’s Services and Skills (Ofsted).\n\nWhat I found\n\n  3. I find no fault.\n',
        },
        {
          title: 'Upheld, in Markdown',
          text: '# Town Council (21 000 001)\n\nDecision : Upheld\n\nDecision date : 14 Jul 2021\n\n## «The Ombudsman’s role and powers»\n\nIf there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n\n## What I found\n\nThe Council was at fault.\n',
          fixed:
            '# Town Council (21 000 001)\n\nDecision : Upheld\n\nDecision date : 14 Jul 2021\n\n## The Ombudsman’s role and powers\n\nIf there has been fault which has caused an injustice, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n\nIf we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, sections 30(1B) and 34H(1), as amended)\n\n## What I found\n\nThe Council was at fault.\n',
        },
      ],
    },
  },
  *check(context) {
    yield undefined;
    const { statement, classification } = context;
    const { profile, joint } = classification;
    if ((profile !== 'upheld' && profile !== 'not-upheld') || joint) return;
    // A text that says nothing yet of its outcome has completed nothing.
    if (statement.header.outcome?.value === undefined && context.facts.outcomes.length === 0) return;
    const section = statement.sections.find(({ kind }) => kind === 'powers');
    if (!section || section.paragraphs.length === 0 || statesCompletion(section, context)) return;
    yield {
      span: section.heading.textSpan,
      message: 'missing',
      subject: 'section:powers',
      fixes: () => insertion(section, context),
    };
  },
});

const completionProvision = /^(?:30\(1B\)|34H\([134]\))$/;
/** The statement in words that no catalogue holds. */
const completes =
  /\b(?:complete|completed|conclude|end|issue) (?:our|the|my|this|an|her|his|a) (?:investigation|decision statement)\b/i;

function statesCompletion({ paragraphs }: Section, { facts }: RuleContext): boolean {
  if (facts.powers.some(({ id, paragraph }) => id === 'satisfied-complete' && paragraph.section === 'powers'))
    return true;
  const own = new Set(paragraphs);
  const cites = facts.citations.some(
    ({ paragraph, provisions }) => own.has(paragraph) && provisions.some((each) => completionProvision.test(each)),
  );
  return cites || paragraphs.some(({ shape }) => completes.test(shape.folded));
}

function insertion(section: Section, { statement, catalogue }: RuleContext) {
  const row = catalogue.standardParagraphs.find(({ power }) => power === 'satisfied-complete');
  const sharing = section.paragraphs.find(({ shape }) => /\binformation sharing\b/i.test(shape.folded));
  const fix = row && insertParagraph(statement, section, { title: `“${row.title}”`, body: row.body }, sharing);
  return fix ? [fix] : [];
}
