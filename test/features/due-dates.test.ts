import { describe, expect, it } from 'vitest';
import { MarkupKind } from 'vscode-languageserver-types';
import type { CalendarDate } from '../../server/src/core/text/calendar.ts';
import { hover } from '../../server/src/features/hover/hover.ts';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import {
  everyInlayHint,
  inlayHints,
  inlayHintTooltip,
  type InlayHintKinds,
} from '../../server/src/features/inlay-hints.ts';
import type { View } from '../../server/src/features/view.ts';
import { seedText } from '../kit/core.ts';
import { viewOf } from './view.ts';

const hintsOf = (text: string, today?: string): string[] => {
  const view = viewOf(text, today === undefined ? {} : { today: today as CalendarDate });
  return inlayHints(view, { start: 0, end: text.length }).map(({ position, label, data }) => {
    const line = text.split('\n')[position.line] ?? '';
    return `${line.slice(0, position.character).split(' ').slice(-3).join(' ')} → ${label as string} (${inlayHintTooltip(view, data)})`;
  });
};

const draft = (deadline: string): string => `The Ombudsman's draft decision
Complaint reference: 25 001 002
Complaint against: Leeds City Council
Summary: We intend to find fault.
Agreed action
1. The Council has agreed to apologise to Mr X ${deadline}.
`;

describe('due dates in the text', () => {
  it('stand after the words of each deadline, once for a whole list', () => {
    expect(hintsOf(seedText('20-008-394'))).toEqual([
      'the final decision → Sat 14 Aug 2021 (“within one month of the final decision”, counted from the decision date, Wed 14 Jul 2021, which is day 0. It is not a working day; the next one is Mon 16 Aug 2021. Easily mixed up: one month: 14 Aug 2021; four weeks: 11 Aug 2021; 20 working days: 11 Aug 2021.)',
      'the final decision → Tue 14 Sep 2021 (“Within two months of the final decision”, counted from the decision date, Wed 14 Jul 2021, which is day 0. Easily mixed up: two months: 14 Sep 2021; eight weeks: 08 Sep 2021; 40 working days: 09 Sep 2021.)',
    ]);
    expect(hintsOf(seedText('24-020-172'))).toEqual([
      'our final decision → Wed 22 Oct 2025 (“within 65 working days of our final decision”, counted from the decision date, Tue 22 Jul 2025, which is day 0. Easily mixed up: 65 working days: 22 Oct 2025; 13 weeks: 21 Oct 2025; three months: 22 Oct 2025.)',
    ]);
  });

  it('are worked out for today in a draft without a decision date', () => {
    expect(hintsOf(draft('within one month of our final decision'), '2026-11-20')).toEqual([
      'our final decision → Sun 20 Dec 2026 if issued today (“within one month of our final decision”, counted from today, as this draft has no decision date yet. It is not a working day; the next one is Mon 21 Dec 2026. Easily mixed up: one month: 20 Dec 2026; four weeks: 18 Dec 2026; 20 working days: 18 Dec 2026.)',
    ]);
  });

  it('are shown by kind', () => {
    const draftView = viewOf(draft('within one month of our final decision, and write to us by 31 March 2027'));
    const labels = (view: View, kinds: Partial<InlayHintKinds>) =>
      inlayHints(view, { start: 0, end: view.snapshot.text.length }, { ...everyInlayHint, ...kinds }).map(
        ({ label }) => label,
      );
    expect(labels(draftView, {})).toEqual(['Mon 21 Dec 2026 if issued today', 'Wed 31 Mar 2027']);
    expect(labels(draftView, { ifIssuedToday: false })).toEqual(['Wed 31 Mar 2027']);
    expect(labels(draftView, { fixedDates: false })).toEqual(['Mon 21 Dec 2026 if issued today']);
    const final = viewOf(seedText('24-020-172'));
    expect(labels(final, { ifIssuedToday: false, fixedDates: false })).toEqual(['Wed 22 Oct 2025']);
    expect(labels(final, { decisionDeadlines: false })).toEqual([]);
  });

  it('are left out where no day can be given', () => {
    expect(hintsOf(draft('as soon as possible'))).toEqual([]);
    expect(hintsOf(seedText('23-010-031'))).toEqual([]);
  });

  it('are said by the hover on the same words, for who cannot see them', () => {
    const texts = [
      seedText('20-008-394'),
      seedText('24-020-172'),
      draft('within one month of our final decision, and write to us by 31 March 2027'),
      draft('within 20 working days of this decision'),
    ];
    for (const text of texts) {
      const view = viewOf(text);
      const hints = inlayHints(view, { start: 0, end: text.length });
      expect(hints).not.toEqual([]);
      for (const { position, label } of hints) {
        const card = hover(view, position, MarkupKind.PlainText);
        expect(JSON.stringify(card?.contents)).toContain(`Due ${label as string}`);
      }
    }
  });

  it('are given only in the part that the editor shows', () => {
    const text = seedText('20-008-394');
    const end = text.indexOf('Within two months');
    expect(inlayHints(viewOf(text), { start: 0, end })).toHaveLength(1);
  });
});

describe('the outline', () => {
  it('lists sub-headings under their sections and actions with their days', () => {
    const symbols = documentSymbols(viewOf(seedText('20-008-394')));
    const names = (name: string): (readonly [string, string | undefined])[] =>
      (symbols.find((symbol) => symbol.name === name)?.children ?? []).map((child) => [
        child.name.slice(0, 24),
        child.detail,
      ]);
    expect(names('London Borough of Redbridge')).toEqual([
      ['Category', "Children's care services > Other"],
      ['Decision', 'Upheld'],
      ['Decision date', '14 Jul 2021'],
    ]);
    expect(names('What I found')).toEqual([
      ['What happened', undefined],
      ['Analysis', undefined],
    ]);
    expect(names('Agreed action').map(([, detail]) => detail)).toEqual([
      'due Sat 14 Aug 2021',
      'due Sat 14 Aug 2021',
      'due Sat 14 Aug 2021',
      'due Sat 14 Aug 2021',
      'due Tue 14 Sep 2021',
      undefined,
    ]);
  });

  it('says of an action without a day why', () => {
    const detail = (deadline: string): string | undefined =>
      documentSymbols(viewOf(draft(deadline))).find(({ name }) => name === 'Agreed action')?.children?.[0]?.detail;
    expect(detail('for the delay')).toBe('no deadline');
    expect(detail('as soon as possible')).toBe('“as soon as possible”');
    expect(detail('within one month of our final decision')).toBe('due Mon 21 Dec 2026 if issued today');
  });

  it('never leaves a range outside its parent, nor a selection outside its range', () => {
    type Symbol = ReturnType<typeof documentSymbols>[number];
    const before = (a: { line: number; character: number }, b: { line: number; character: number }): boolean =>
      a.line < b.line || (a.line === b.line && a.character <= b.character);
    const check = (symbol: Symbol): void => {
      expect(symbol.name).not.toBe('');
      expect(
        before(symbol.range.start, symbol.selectionRange.start) && before(symbol.selectionRange.end, symbol.range.end),
        symbol.name,
      ).toBe(true);
      for (const child of symbol.children ?? []) {
        expect(
          before(symbol.range.start, child.range.start) && before(child.range.end, symbol.range.end),
          child.name,
        ).toBe(true);
        check(child);
      }
    };
    for (const seed of ['20-003-902', '20-008-394', '23-010-031', '24-006-339', '24-020-172'] as const)
      documentSymbols(viewOf(seedText(seed))).forEach(check);
  });

  it('is empty for an empty document', () => {
    expect(documentSymbols(viewOf(''))).toEqual([]);
  });
});
