import type { Statement } from '../../document/model.ts';
import { sentencesOf } from '../../document/sentences.ts';
import { defineRule, type SeverityByStage } from '../define-rule.ts';
import { headingBehind, insertSection, sectionName } from '../insert-section.ts';
import { lastTextLine } from '../statement-end.ts';

const shortClosure: SeverityByStage = 'information';

export default defineRule({
  meta: {
    code: 'structure/missing-section',
    title: 'The statement has every section that its profile requires',
    why: 'The office’s decision standards ask for the standard structure, and readers look for each part where it always stands.',
    explanation:
      'Fires when a section that the profile requires is absent: The complaint, The Ombudsman’s role and powers, How I considered this complaint, What I found or My assessment, Final decision. A short closure may give its reasons in the final decision (two sentences or more, or “because”): there a missing assessment is information only. Public reports follow another template.',
    source: 'Decision Statements Manual, chapters 6 and 7',
    standard: 5,
    severity: 'error',
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'The section “{section}” is missing, and the office’s standard structure requires it. Insert it before {place}.',
      missingAtEnd:
        'The section “{section}” is missing, and the office’s standard structure requires it. Insert it at the end.',
    },
    examples: {
      good: [
        {
          title: 'A short closure with its reason in the final decision',
          text: '# Somewhere Council (23 010 031)\n\nDecision : Closed after initial enquiries\n\n## The complaint\n\nMr X complains about a fine.\n\n## The Ombudsman’s role and powers\n\nThe Act limits our powers.\n\n## How I considered this complaint\n\nI considered information from Mr X.\n\n## My assessment\n\nMr X could have appealed.\n\n## Final decision\n\nWe will not investigate, because Mr X could have appealed.\n',
        },
      ],
      bad: [
        {
          title: 'No final decision',
          text: 'Somewhere Council (23 010 031)\n\nDecision : Closed after initial enquiries\n\nThe complaint\n\n1. Mr X complains about a fine.\n\nThe Ombudsman’s role and powers\n\n2. The Act limits our powers.\n\nHow I considered this complaint\n\n3. I considered information from Mr X.\n\nMy assessment\n\n4. Mr X could have appealed.\n\n«Investigator’s decision on behalf of the Ombudsman»\n',
          fixed:
            'Somewhere Council (23 010 031)\n\nDecision : Closed after initial enquiries\n\nThe complaint\n\n1. Mr X complains about a fine.\n\nThe Ombudsman’s role and powers\n\n2. The Act limits our powers.\n\nHow I considered this complaint\n\n3. I considered information from Mr X.\n\nMy assessment\n\n4. Mr X could have appealed.\n\nFinal decision\n\n5. We will not investigate ‹Mr X›’s complaint because investigation would not lead to the outcomes ‹he is› seeking.\n\nInvestigator’s decision on behalf of the Ombudsman\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement, classification, catalogue } = context;
    if (statement.text.trim() === '') return;
    for (const kinds of catalogue.profile(classification.profile).required) {
      yield;
      const [kind] = kinds;
      if (kind === undefined || statement.sections.some((section) => kinds.includes(section.kind))) continue;
      const name = sectionName(kind, context);
      const before = headingBehind(statement, kind, context);
      yield {
        span: before?.textSpan ?? lastTextLine(statement),
        message: before ? 'missing' : 'missingAtEnd',
        values: { section: name, place: `“${before?.text ?? ''}”` },
        subject: `section:${kind}`,
        ...(kind === 'assessment' && classification.profile === 'closed' && givesReasons(statement)
          ? { severity: shortClosure }
          : {}),
        fixes: () => [insertSection(context, kind, name, before)],
      };
    }
  },
});

function givesReasons(statement: Statement): boolean {
  const paragraphs = statement.sections
    .filter((section) => section.kind === 'decision')
    .flatMap((section) => section.paragraphs);
  const sentences = paragraphs.reduce((sum, { shape }) => sum + sentencesOf(shape).length, 0);
  return sentences >= 2 || paragraphs.some(({ shape }) => /\bbecause\b/i.test(shape.folded));
}
