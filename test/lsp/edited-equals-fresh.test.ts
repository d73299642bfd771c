import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createShapeCache } from '../../server/src/core/document/parse-statement.ts';
import { diagnosticsOf } from '../../server/src/features/diagnostics.ts';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import type { Snapshot } from '../../server/src/core/snapshot/snapshot.ts';
import { seedText, seeds, snapshotOf } from '../kit/core.ts';
import { viewOf } from '../features/view.ts';
import { startClient } from './test-client.ts';

const pieces = [
  '',
  ' ',
  '\n',
  '\n\n',
  'x',
  '1. ',
  '- ',
  '• ',
  'Final decision\n',
  'Agreed action\n',
  '## ',
  'within one month of the final decision',
  'Mr X ',
  '(Local Government Act 1974, section 34(3), as amended)',
  '‹',
  '“',
  'Pay Ms Y £200.\n',
  'Summary: ',
  '<!-- ',
  '\r\n',
];
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 0, 0, 1, 2, 15, 200),
    text: fc.constantFrom(...pieces),
  }),
  { minLength: 1, maxLength: 12 },
);
/** The edit as it falls in a text of this length. */
const placed = ({ at, length, text }: Edit, size: number): { at: number; length: number; text: string } => {
  const start = Math.floor(at * size);
  return { at: start, length: Math.min(length, size - start), text };
};

const factsOf = ({ facts }: Snapshot): unknown =>
  JSON.parse(
    JSON.stringify([
      facts.citations,
      facts.powers,
      facts.outcomes,
      facts.people,
      facts.dates,
      facts.references,
      facts.actions,
    ]),
  );

it('an edited snapshot has the facts, findings and outline of a fresh one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), edits, (seed, changes) => {
      const cache = createShapeCache();
      let text = seedText(seed);
      snapshotOf(text, { cache }).diagnose();
      for (const change of changes) {
        const { at, length, text: piece } = placed(change, text.length);
        text = text.slice(0, at) + piece + text.slice(at + length);
        const [edited, fresh] = [viewOf(text, { cache }), viewOf(text)];
        expect(factsOf(edited.snapshot)).toEqual(factsOf(fresh.snapshot));
        expect(diagnosticsOf(edited, 'x:')).toEqual(diagnosticsOf(fresh, 'x:'));
        expect(documentSymbols(edited)).toEqual(documentSymbols(fresh));
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

it('an edited document has the findings and outline of a freshly opened one', async () => {
  const client = await startClient();
  const outline = (): Promise<unknown> =>
    client.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///drafts/statement.txt' } });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), edits, async (seed, changes) => {
      await client.open(seedText(seed));
      let shown = await client.pull();
      for (const change of changes) {
        const { at, length, text } = placed(change, client.text.length);
        await client.edit(at, length, text);
        const answer = await client.pull(shown.resultId);
        if (answer.kind === 'full') shown = answer;
      }
      client.clock.pass(2_000);
      const answer = await client.pull(shown.resultId);
      if (answer.kind === 'full') shown = answer;
      const edited = { items: shown.items, outline: await outline() };
      const text = client.text;
      await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///drafts/statement.txt' } });
      await client.open(text);
      expect(edited).toEqual({ items: (await client.pull()).items, outline: await outline() });
    }),
    { numRuns: 25 },
  );
  await client.stop();
}, 120_000);
