import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover/hover.ts';
import { seedText } from '../kit/core.ts';
import { viewOf } from './view.ts';

function hoverOn(text: string, words: string, format: 'markdown' | 'plaintext' = 'markdown'): string | undefined {
  const view = viewOf(text);
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  const card = hover(view, view.snapshot.statement.lines.positionAt(at + 1), format);
  if (!card) return undefined;
  return (card.contents as MarkupContent).value;
}
const early = seedText('24-020-172');

describe('hovering', () => {
  it('on a heading tells what the section is for, what this kind of decision needs, and what may be put in', () => {
    const card = hoverOn(early, 'Agreed action');
    expect(card).toContain('What the body will do to put things right');
    expect(card).toContain('read as **Upheld: early remedy, not investigated**');
    expect(card).toContain(
      'The complaint; The Ombudsman’s role and powers; How I considered this complaint; My assessment; Final decision',
    );
    expect(card).toContain('- Evidence that the actions are done');
  });

  it('on a finding tells what is wrong, why it matters, and whose rule it is', () => {
    const card = hoverOn(early, 'Pay Miss X £300');
    const [finding] = viewOf(early).diagnoses.filter(({ code }) => code === 'remedy/missing-deadline');
    expect(card).toContain(`**${finding?.message}**`);
    expect(card).toMatch(/Rule `remedy\/missing-deadline`, decision standard 3: legally sound/);
  });

  it('on an action tells when it is due', () => {
    expect(hoverOn(early, 'Complete a Children Act')).toContain(
      '**Due Wed 22 Oct 2025**\n\n“within 65 working days of our final decision”, counted from the decision date, Tue 22 Jul 2025, which is day 0. Easily mixed up: 65 working days: 22 Oct 2025; 13 weeks: 21 Oct 2025; three months: 22 Oct 2025.',
    );
    expect(hoverOn(seedText('20-008-394'), 'remind staff')).toContain(
      'It is not a working day; the next one is Mon 16 Aug 2021. Easily mixed up: one month: 14 Aug 2021; four weeks: 11 Aug 2021; 20 working days: 11 Aug 2021. The deadline is given for the whole list.',
    );
  });

  it.each([
    ['London Borough', 'the reference in brackets'],
    ['Category :', 'the subject in the case system'],
    ['Decision : Upheld', '**Upheld**: Fault was found'],
    ['Decision date', 'This is Tue 22 Jul 2025.'],
    ["The Ombudsman's final", '**Final decision**'],
    ['Summary:', 'The headline of the decision'],
  ])('on “%s” tells what the line means', (words, meaning) => {
    expect(hoverOn(early, words)).toContain(meaning);
  });

  it('on plain prose says nothing', () => {
    expect(hoverOn(early, 'requested escalation')).toBeUndefined();
  });

  it('has no marks for a client that shows plain text', () => {
    expect(hoverOn(early, 'Pay Miss X £300', 'plaintext')).not.toMatch(/[*`]|---/);
  });
});
