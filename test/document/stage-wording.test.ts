/** Written by hand from the manual and from published slips before the patterns were. */
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../kit/core.ts';

const kindsIn = (sentence: string, heading = 'Final decision'): readonly string[] =>
  snapshotOf(
    `Somewhere Council (23 000 001)\n\nThe Ombudsman's final decision:\n\n${heading}\n\n1. ${sentence}\n`,
  ).facts.stageWording.map(({ kind }) => kind);

describe('what a draft only intends', () => {
  it.each([
    'I do not intend to investigate this complaint.',
    'We intend to find fault causing injustice.',
    'The Ombudsman does not intend to find fault.',
    'The Ombudsman proposes to discontinue the investigation.',
    'I propose to complete my investigation.',
    'We therefore propose to uphold this complaint.',
    'I am minded to find the Council at fault.',
    'I plan to end my investigation here.',
    'My provisional view is that the Council was at fault.',
    'Our draft findings are that there was delay.',
    'At this stage I find no fault.',
    'I provisionally find fault.',
    'I now intend to recommend the Council pays £200.',
    'We do not currently think there was fault in how it worked out his charges.',
    'At present I do not consider the Council was at fault.',
    'I am likely to find the Council at fault.',
    'I expect to find fault by the Council.',
    'It is my current view that the Council was at fault.',
    'Subject to any comments, my decision is that there was fault.',
    'We have provisionally found no fault.',
    'I am provisionally of the view that the Council was at fault.',
  ])('%s', (sentence) => expect(kindsIn(sentence)).toContain('tentative'));

  it.each([
    'Based on current information, I find no fault.',
    'I found fault on the evidence so far.',
    'From what I have seen so far the Council was not at fault.',
    'On the evidence currently available there is no fault.',
  ])('%s', (sentence) => expect(kindsIn(sentence)).toEqual(['current-evidence']));

  it.each([
    'The Council intends to review its policy.',
    'The Council proposes to build a new road.',
    'Mr X plans to appeal.',
    'We intend to publish this decision.',
    'I will share this decision with Ofsted.',
    'My draft decision said I intended to find fault.',
    'In my draft decision I said that I propose to find fault with the delay.',
    'I told Mr X I intend to end my investigation if he appealed.',
    'The officer wrote, “I intend to find you a school by May”.',
    'The current evidence from the school was sent to the panel.',
    'I find no fault in how the Council reached its provisional view.',
    'The Council planned to find a placement by June.',
    'We are unlikely to find fault.',
    'If we investigated, we are likely to find fault.',
    'I do not currently consider it necessary to investigate.',
    'The Council is likely to be at fault if it ignores its own policy.',
  ])('not: %s', (sentence) => expect(kindsIn(sentence)).not.toContain('tentative'));

  it('leaves the standard statements of powers alone', () => {
    expect(
      kindsIn(
        'If we are satisfied with a council’s actions or proposed actions, we can complete our investigation.',
        'The Ombudsman’s role and powers',
      ),
    ).toEqual([]);
  });
});

describe('invitations to comment', () => {
  it.each([
    'Mr X now has an opportunity to comment on my draft decision.',
    'The Council and Mrs B now have an opportunity to comment on this draft.',
    'Both parties have an opportunity to comment.',
    'I will consider any comments before I make a final decision.',
    'We will consider their comments before making a final decision.',
    'The parties are invited to comment on my draft decision.',
    'Please send me any comments by 12 May.',
    'I invite the Council and Mr X to comment.',
    'Ms D may comment on my draft decision within two weeks.',
    'Comments on this draft should be sent by 3 June.',
    'Mr W and the Council may now send me their views on this draft, which I will take into account before I reach a final view.',
    'I am sending this draft to Mrs Y and the Council and invite their comments by 28 October 2025.',
    'I shall take account of any comments before I issue a final decision.',
    'I will take her comments into account before I make my final decision.',
    'If Mr X or the Council disagree with my provisional findings they should tell me by 4 May.',
    'I would be grateful for any comments within two weeks.',
    'Ms B has until 3 May to let me have any comments.',
    'I have sent both parties a copy of my draft decision and will consider any comments received before I issue a final decision.',
    'Mr X is now invited to let me know what he thinks of my draft decision.',
    'I will carefully consider what Mrs D and the Council say about this draft before I decide.',
  ])('%s', (sentence) => expect(kindsIn(sentence)).toEqual(['invitation']));

  it.each([
    'Mr X and the Council had an opportunity to comment on my draft decision.',
    'I invited comments from both sides.',
    'The public may comment on the application.',
    'Neighbours have an opportunity to comment on planning applications.',
    'The Council will consider any comments on the plan.',
    'Parents can comment within 15 days.',
  ])('not: %s', (sentence) => expect(kindsIn(sentence)).not.toContain('invitation'));
});

describe('comments that were asked for', () => {
  it.each([
    'I sent Mr X and the Council a copy of my draft decision and considered all comments received before reaching a final decision.',
    'Ms X and the Council had an opportunity to comment on a draft of this decision.',
    'I gave both parties the chance to comment on my draft decisions.',
    'A draft of this document was shared with the complainant, who made comments.',
    'The Council and the complainant were invited to comment on the draft statement. ',
    'I considered the Council’s and Mr X’s response to my draft decision.',
    'I have taken account of the comments made on my provisional views.',
    'I considered comments received from both parties before making this decision.',
    'Mrs B commented on the draft and I have changed paragraph 12.',
    'The Trust accepted my draft decision.',
    'the comments of both sides on a draft of this decision; and',
  ])('%s', (sentence) => expect(kindsIn(sentence, 'How I considered this complaint')).toEqual(['comments-considered']));

  it.each([
    'The Council sent Mrs B a draft EHC plan.',
    'The Council considered her comments.',
    'I considered comments made by Mr X and the Council’s file.',
  ])('not: %s', (sentence) => expect(kindsIn(sentence, 'How I considered this complaint')).toEqual([]));
});
