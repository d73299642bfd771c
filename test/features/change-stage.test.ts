import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../server/src/core/text/calendar.ts';
import { applyChanges } from '../../server/src/core/text/text-change.ts';
import { toDraft, toFinal } from '../../server/src/features/stage/change-stage.ts';
import { seeds, seedText } from '../kit/core.ts';
import { ownStatements } from '../corpus/statements.ts';
import { viewOf } from './view.ts';

const date = '2024-05-14' as CalendarDate;

const draft = (considered: string, decision: string, summary = 'Mr X complained about a fence.') =>
  [
    'The Ombudsman’s draft decision',
    'Complaint reference: 23 018 475',
    'Complaint against: Somewhere Council',
    `Summary: ${summary}`,
    'The complaint',
    '1. Mr X complains about a fence.',
    'How I considered this complaint',
    `2. ${considered}`,
    'What I found',
    '3. The Council waited a year. That was fault.',
    'Final decision',
    `4. ${decision}`,
  ].join('\n\n');

const invitation =
  'Mr X and the Council now have an opportunity to comment on my draft decision. I will consider any comments before making a final decision.';
const account =
  'Mr X and the Council had an opportunity to comment on my draft decision. I considered any comments before making a final decision.';

const promoted = (text: string): string => applyChanges(text, toFinal(viewOf(text), date).changes);
const returned = (text: string): string => applyChanges(text, toDraft(viewOf(text)).changes);
const paragraph = (text: string, number: number): string | undefined =>
  new RegExp(`^${number}\\. (.*)$`, 'm').exec(text)?.[1];

describe('from draft to final', () => {
  it('changes the title line and writes the decision date', () => {
    const text = promoted(draft(invitation, 'I intend to find fault.'));
    expect(text).toContain('The Ombudsman’s final decision');
    expect(text).toContain('Decision date : 14 May 2024');
  });

  it('turns the invitation into an account of the comments', () => {
    expect(paragraph(promoted(draft(invitation, 'I intend to find fault.')), 2)).toBe(account);
    expect(
      paragraph(
        promoted(draft('I spoke to Mr X. Please send me any comments by 3 May.', 'I intend to find fault.')),
        2,
      ),
    ).toBe(
      'I spoke to Mr X. I sent Mr X and the Council a copy of my draft decision and considered all comments received before reaching a final decision.',
    );
  });

  it.each([
    ['I intend to find fault.', 'I found fault.'],
    ['We do not intend to find fault by the Council.', 'We did not find fault by the Council.'],
    ['I propose to complete my investigation.', 'I have completed my investigation.'],
    ['I therefore propose to end my investigation.', 'I have therefore ended my investigation.'],
    ['The Ombudsman proposes to uphold this complaint.', 'The Ombudsman has upheld this complaint.'],
    ['I do not intend to investigate this complaint.', 'I will not investigate this complaint.'],
    ['I am minded to uphold the complaint.', 'I have upheld the complaint.'],
    ['Based on current information, I intend to uphold the complaint.', 'I have upheld the complaint.'],
    ['At this stage we intend to find fault.', 'We found fault.'],
    ['My provisional view is that there was fault.', 'My view is that there was fault.'],
    ['We have provisionally found no fault.', 'We have found no fault.'],
    ['On the evidence I have seen so far, there was no reason for it.', 'There was no reason for it.'],
    ['I am therefore minded to find fault.', 'I therefore found fault.'],
    [
      'I intend to find no fault and to complete my investigation.',
      'I found no fault and have completed my investigation.',
    ],
    [
      'I intend to complete my investigation and find fault causing injustice.',
      'I have completed my investigation and found fault causing injustice.',
    ],
    [
      'The Council intends to review its policy. It was at fault.',
      'The Council intends to review its policy. It was at fault.',
    ],
    [
      'The letter said “I intend to find you a home soon”. It was fault.',
      'The letter said “I intend to find you a home soon”. It was fault.',
    ],
  ])('%s', (before, after) => {
    expect(paragraph(promoted(draft(invitation, before)), 4)).toBe(after);
  });

  it.each([
    [
      'I am sending this draft to Mrs Y and the Council and invite their comments by 28 October 2025. I shall take account of any comments before I issue a final decision.',
      'I sent a draft of this decision to Mrs Y and the Council and invited their comments. I took account of any comments before I issued a final decision.',
    ],
    [
      'Mr W and the Council may now send me their views on this draft, which I will take into account before I reach a final view.',
      'Mr W and the Council had an opportunity to send me their views on a draft of this decision, which I took into account before I reached a final view.',
    ],
    [
      'Before I reach a final decision I will consider any comments from Mrs M and the Council on this draft.',
      'Before I reached a final decision I considered any comments from Mrs M and the Council on a draft of this decision.',
    ],
  ])('%s', (before, after) => {
    expect(paragraph(promoted(draft(before, 'I intend to find fault.')), 2)).toBe(after);
  });

  it('names both of a couple as those who had the draft', () => {
    const text = draft('I read the file.', 'I intend to find fault.').replaceAll('Mr X', 'Mr and Mrs C');
    expect(paragraph(promoted(text), 2)).toContain('I sent Mr and Mrs C and the Council a copy of my draft decision');
  });

  it('changes the summary too', () => {
    const text = promoted(
      draft(invitation, 'I intend to find fault.', 'Mr X complained about a fence. We intend to find fault.'),
    );
    expect(text).toContain('Summary: Mr X complained about a fence. We found fault.');
  });

  it('lists what only a person can decide', () => {
    const text = draft(invitation, 'I intend to find fault. I propose to ask the Council to pay Mr X £200.').replace(
      'Final decision',
      'Recommended action\n\n4. I recommend the Council pays Mr X £200 within one month of my final decision.\n\nFinal decision',
    );
    const { undecided } = toFinal(viewOf(text), date);
    expect(undecided.map(({ text: what }) => what.slice(0, 45))).toEqual([
      'The header has no outcome line, which the web',
      'This is headed “Recommended action”. If the b',
      expect.stringContaining('I propose to ask'),
    ]);
  });

  it('leaves nothing of the draft in any draft of the corpus', () => {
    const drafts = ownStatements().filter(({ text }) => viewOf(text).snapshot.classification.stage === 'draft');
    expect(drafts.length).toBeGreaterThan(5);
    for (const { name, text } of drafts) {
      const view = viewOf(promoted(text));
      const left = view.diagnoses.filter(
        ({ code }) => code === 'header/stage-mismatch' || code === 'outcome/draft-wording',
      );
      const listed = toFinal(viewOf(text), date).undecided.length;
      expect([name, view.snapshot.classification.stage, left.length <= listed]).toEqual([name, 'final', true]);
    }
  });
});

describe('from final back to draft', () => {
  it('lists an account of comments that it could not turn into an invitation', () => {
    const { undecided } = toDraft(
      viewOf(promoted(draft('Mr X commented on a draft of this decision.', 'I uphold the complaint.'))),
    );
    expect(undecided.map(({ text }) => text.slice(0, 39))).toEqual(['This tells of comments on a draft, and ']);
  });

  it('holds a decision in the present tense back too', () => {
    const text = promoted(draft(invitation, 'I uphold the complaint.'));
    expect(paragraph(returned(text), 4)).toBe('I intend to uphold the complaint.');
  });

  it('gives back the draft that was promoted', () => {
    const text = draft(
      invitation,
      'I intend to find fault.',
      'Mr X complained about a fence. We intend to find fault.',
    );
    const plain = text.replace('now have an opportunity', 'have an opportunity');
    expect(returned(promoted(text))).toBe(plain);
  });

  it.each(seeds)('seed %s becomes a draft, and final again', (seed) => {
    const back = returned(seedText(seed));
    expect(viewOf(back).snapshot.classification.stage).toBe('draft');
    expect(viewOf(back).diagnoses.filter(({ code }) => code === 'header/stage-mismatch')).toEqual([]);
    const again = viewOf(promoted(back));
    expect(again.snapshot.classification.stage).toBe('final');
    expect(again.diagnoses.filter(({ code }) => /^outcome\/(?:draft-wording|missing-comments)$/.test(code))).toEqual(
      [],
    );
  });
});
