import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/src/features/hover/hover.ts';
import { seedText } from '../kit/core.ts';
import { viewOf } from './view.ts';

/** The card on the second letter of the words. */
function hoverOn(text: string, words: string): string | undefined {
  const view = viewOf(text);
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  const card = hover(view, view.snapshot.statement.lines.positionAt(at + 1), 'markdown');
  return card && (card.contents as MarkupContent).value;
}

const upheld = seedText('20-008-394');
const early = seedText('24-020-172');
const closed = seedText('23-010-031');

describe('hovering on a citation', () => {
  it('tells the provision pointed at: law, what it says, its use here, how we know and since when', () => {
    const card = hoverOn(upheld, '26(1) and 26A(1)') ?? '';
    expect(card).toContain(
      '**Local Government Act 1974, section 26(1)**: Fault: maladministration and service failure',
    );
    expect(card).toContain('Here it supports: fault, injustice and remedy.');
    expect(card).toContain('Cited only here, in paragraph 3.');
    expect(card).toMatch(/We read this on a page about the provision. Checked \d+ Nov 2026\./);
    expect(card).not.toContain('26A(1)');
  });

  it('tells every provision on the name of the law', () => {
    const card = hoverOn(upheld, 'Local Government Act 1974, sections 26(1)') ?? '';
    expect(card).toContain('- **section 26(1)**: Fault');
    expect(card).toContain('- **section 26A(1)**: ');
    expect(card).toContain('Cited in paragraphs 3 and 4.');
  });

  it('takes the word “section” for the number behind it', () => {
    expect(hoverOn(upheld, 'Section 26(3)')).toContain('**Children Act 1989, section 26(3)**');
  });

  it('reads “34(B)” as the section that the office’s template means', () => {
    expect(hoverOn(closed, '34(B)')).toContain('**Local Government Act 1974, section 34B**');
  });

  it('tells what “the Act” means, and where that is said', () => {
    const text =
      'What I found\n\n1. The Care Act 2014 sets out duties.\n2. The Act says so, and the Council must follow it.\n';
    expect(hoverOn(text, 'Act says')).toContain('**Care Act 2014**: what “the Act” means here (paragraph 1)');
  });

  it('says that a repealed provision is, and that an unknown law is unknown', () => {
    const text = 'What I found\n\n1. See section 24 of the Local Government Act 1974 and the Widgets Act 1901.\n';
    expect(hoverOn(text, '24 of the')).toContain('It has been **repealed**.');
    expect(hoverOn(text, 'Widgets')).toContain('**Widgets Act 1901** is not in the catalogue');
  });

  it('tells a judgment and another decision by their numbers', () => {
    const text = 'What I found\n\n1. R (X) v Devon [2022] EWHC 493 (Admin) says so. So did we (19 012 345).\n';
    expect(hoverOn(text, '[2022]')).toContain('a judgment by its neutral citation');
    expect(hoverOn(text, '19 012 345')).toContain('Decisions leave the website');
  });
});

describe('hovering on a statement of powers', () => {
  it('tells what it is, what it must cite and what it cites here', () => {
    const card = hoverOn(upheld, 'If we are satisfied') ?? '';
    expect(card).toMatch(/^\*\*Completing an investigation when satisfied/);
    expect(card).toMatch(/It must cite Local Government Act 1974, sections? 30\(1B\) and 34H\(1\), as amended\./);
    expect(card).toContain('Here it cites “Local Government Act 1974, section 30(1B) and 34H(i), as amended”.');
  });

  it('says when it cites nothing, and when it need not', () => {
    const bare = early.replace(' (Local Government Act 1974, section 24A(7), as amended)', '');
    expect(hoverOn(bare, 'We may decide not to start')).toContain('Here it cites **nothing**.');
    expect(hoverOn(early, 'Under our information sharing')).toContain('It carries no citation in practice.');
  });

  it('tells which test the assessment applies, and whether the powers state it', () => {
    const text =
      'The Ombudsman’s role and powers\n\n1. We cannot question whether a council’s decision is right or wrong simply because someone disagrees with it. (Local Government Act 1974, section 34(3), as amended)\n\nMy assessment\n\n2. The Council followed its procedure, so we cannot question the merits of its decision.\n';
    expect(hoverOn(text, 'we cannot question the merits')).toContain('Stated in paragraph 1.');
  });
});

describe('hovering on a statutory period', () => {
  it('tells the step, the limit, where it counts from, the rule and how we know it', () => {
    const card = hoverOn(early, '13 weeks') ?? '';
    expect(card).toContain('within 25 working days.** Counts from: the start date');
    expect(card).toContain(
      'Children Act 1989 Representations Procedure (England) Regulations 2006, regulation 17(3) and (6).',
    );
    expect(card).toContain('We read the rule itself. Checked 21 Nov 2026.');
  });

  it('sets the rule beside a period that differs, and corrects nobody out of general knowledge', () => {
    expect(hoverOn(early, '30 days')).toContain('The text has “30 days”.');
    const text = 'What I found\n\n1. The council must respond to a freedom of information request within 30 days.\n';
    expect(hoverOn(text, '30 days')).not.toContain('working days');
  });
});
