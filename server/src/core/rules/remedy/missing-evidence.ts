import { houseStyleOf, writeParagraph } from '../../document/house-style.ts';
import { phrasePattern } from '../../document/deadlines/deadline-phrase.ts';
import type { Action } from '../../document/facts.ts';
import type { Paragraph, Section } from '../../document/model.ts';
import { defineRule, type Fix, type RuleContext } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'remedy/missing-evidence',
    title: 'The statement asks for evidence of what was agreed',
    why: 'The investigator may have left when the remedy falls due. The request for evidence tells the body, and the colleague who chases, how we shall know that it was done.',
    explanation:
      'Fires when there are agreed or recommended actions and nothing asks the body for evidence, neither for all of them nor within an action (“and send us a copy”). In an early remedy, where published statements often leave it out, and for goodwill under another outcome, it is information only.\n\nDoes not fire when every action has been done already, or waits for somebody’s wish.',
    source: 'Compliance Manual, chapter 2: make clear what we expect to see to satisfy the recommendation',
    standard: 3,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      missing:
        'Nothing under “{section}” asks for evidence that this was done, so whoever chases it does not know what to expect. Add the request for evidence.',
    },
    examples: {
      good: [
        {
          title: 'For all of them',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will apologise to Mr X.\n  2. The Council should provide us with evidence it has complied with the above actions.\n',
        },
        {
          title: 'Within an action',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr X, and send us a copy of its letter.\n',
        },
        {
          title: 'Done already',
          text: 'Agreed action\n\n  1. The Council has already apologised to Mr X and paid him £100.\n',
        },
        {
          title: 'In other words',
          text: 'Agreed action\n\n  1. Within one month of our decision, the Council will apologise to Mr X, and let us know when it has done so.\n',
        },
      ],
      bad: [
        {
          title: 'Nothing asks for it',
          text: '«Agreed action»\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr X; and\n  • review its policy on parking.\n',
          fixed:
            'Agreed action\n\n  1. Within one month of our decision, the Council will:\n  • apologise to Mr X; and\n  • review its policy on parking.\n  2. The Council should provide the Ombudsman with evidence that the above actions have been completed.\n',
        },
        {
          title: 'A care provider',
          text: '## «Recommended action»\n\nWithin one month of our decision, the Care Provider should apologise to Mr X.\n',
          fixed:
            '## Recommended action\n\nWithin one month of our decision, the Care Provider should apologise to Mr X.\n\nThe Care Provider should provide the Ombudsman with evidence that the above actions have been completed.\n',
        },
        {
          title: 'An early remedy (information)',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nMy assessment\n\n- The Council replied late.\n«Agreed action»\n- The Council has agreed to:\n- apologise to Miss X within one month of our decision.\nFinal decision\n- We have upheld this complaint because the Council has agreed a proportionate remedy for Miss X.\n',
          fixed:
            'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nMy assessment\n\n- The Council replied late.\nAgreed action\n- The Council has agreed to:\n- apologise to Miss X within one month of our decision.\n- The Council should provide the Ombudsman with evidence that the above actions have been completed.\nFinal decision\n- We have upheld this complaint because the Council has agreed a proportionate remedy for Miss X.\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement, facts, classification } = context;
    const { actions } = facts;
    yield;
    if (!actions.some(isOwed) || actions.some(({ asksForEvidence }) => asksForEvidence)) return;
    if (statement.sections.some((one) => one.kind === 'action' && one.paragraphs.some(speaksOfEvidence))) return;
    const last = actions.findLast(isOwed);
    const section = statement.sections.find(({ paragraphs }) => last && paragraphs.includes(last.paragraph));
    if (!section) return;
    yield {
      span: section.heading.textSpan,
      message: 'missing',
      values: { section: section.heading.text },
      subject: 'section:action',
      ...(classification.profile !== 'upheld' && { severity: 'information' as const }),
      fixes: () => askForEvidence(context, section),
    };
  },
});

/** What is done needs no more proof here, and of what may never be asked for nobody expects any. */
const isOwed = ({ kind, done, conditional }: Action): boolean => kind !== 'evidence' && !done && !conditional;

const us = '(?:us|me|the Ombudsm[ae]n)\\b';
const proof = '(?:evidence|proof|confirmation|cop(?:y|ies))\\b';
const requests = [
  `\\b(?:will|should|must|to|and) (?:also )?(?:provide|send|give|show|supply|submit) ${us}[^.;:]{0,60}\\b${proof}`,
  `\\b${proof}[^.;:]{0,80}\\b(?:sent|provided|submitted|supplied|shared|given|forwarded)\\b[^.;:]{0,40}\\b(?:to|with) ${us}`,
  `\\b(?:we|I|Ombudsm[ae]n) (?:(?:will|shall|would|also|then) ){0,3}(?:expect|ask|need|require|want|seek|request|like|check)\\b[^.;:]{0,80}\\b(?:${proof}|confirm\\b)`,
].map((source) => phrasePattern(source, 'i'));

/** Nobody writes a paragraph longer than this, and a draft may be one endless line. */
const reach = 20_000;

/** "… within one month, and evidence sent to us", "We will ask the Council for evidence": no action of the body's own. */
function speaksOfEvidence({ shape: { folded } }: Paragraph): boolean {
  const text = folded.slice(0, reach);
  return requests.some((pattern) => pattern.test(text));
}

/** The office's own sentence, behind the last paragraph of the section. */
function askForEvidence({ statement, facts, catalogue }: RuleContext, section: Section): readonly Fix[] {
  const row = catalogue.standardParagraphs.find(({ id }) => id === 'action-evidence');
  const last = section.paragraphs.at(-1);
  if (!row || !last) return [];
  const style = houseStyleOf(statement);
  const at = last.span.end;
  const number = statement.paragraphs.filter((one) => one.number !== undefined && one.span.start < at).length + 1;
  const gap = style.paragraphs === 'plain' ? style.newLine.repeat(2) : style.newLine;
  const actor = facts.actions.findLast((action) => action.actor !== undefined && /^the /i.test(action.actor))?.actor;
  const body = actor === undefined ? row.body : row.body.replace(/^The Council\b/, `T${actor.slice(1)}`);
  return [
    {
      title: 'Ask for evidence, in the office’s words',
      changes: [{ span: { start: at, end: at }, newText: `${gap}${writeParagraph(style, body, number)}` }],
      safe: false,
    },
  ];
}
