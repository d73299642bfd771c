import assert from 'node:assert/strict';
import { DiagnosticSeverity, Uri, workspace } from 'vscode';
import {
  closeAll,
  findingOf,
  openDraft,
  openSeed,
  rangeOf,
  replace,
  seedText,
  stops,
  typeAt,
  untilRead,
  untilStopsAre,
} from './drafts.ts';

export function define(): void {
  suite('Findings come and go', () => {
    teardown(closeAll);

    test('an early remedy whose payment has no deadline: one warning, on the payment', async () => {
      const { document } = await openSeed('24-020-172');
      await untilStopsAre(document, ['remedy/missing-deadline']);
      const finding = await findingOf(document, 'remedy/missing-deadline');
      assert.equal(finding.severity, DiagnosticSeverity.Warning);
      assert.equal(finding.range.start.line, rangeOf(document, 'Pay Miss X £300').start.line);
    });

    test('the code of a finding leads to its page in the extension', async () => {
      const { document } = await openSeed('24-020-172');
      const { code } = await findingOf(document, 'remedy/missing-deadline');
      assert.ok(typeof code === 'object', 'the code has a target');
      const page = await workspace.fs.readFile(Uri.parse(code.target.toString()));
      assert.match(new TextDecoder().decode(page), /deadline/i, code.target.toString());
    });

    test('published statements without a slip are silent', async () => {
      for (const reference of ['24-006-339', '23-010-031', '20-008-394']) {
        const { document } = await openSeed(reference);
        await untilRead(document);
        assert.deepEqual(stops(document), [], reference);
      }
    });

    test('a deadline typed key by key ends the warning, and cut again brings it back', async () => {
      const editor = await openDraft(await seedText('24-020-172'));
      await untilStopsAre(editor.document, ['remedy/missing-deadline']);
      const deadline = ' within one month of our final decision';
      await typeAt(editor, rangeOf(editor.document, 'Pay Miss X £300').end, deadline);
      await untilStopsAre(editor.document, []);
      await replace(editor, deadline, '');
      await untilStopsAre(editor.document, ['remedy/missing-deadline']);
    });

    test('a section cut out is missed, and pasted back is not', async () => {
      const text = await seedText('24-006-339');
      const start = text.search(/^.*How I considered this complaint.*$/m);
      const end = text.search(/^.*My assessment.*$/m);
      assert.ok(start > 0 && end > start);
      const cut = text.slice(start, end);
      const editor = await openDraft(text);
      await untilStopsAre(editor.document, []);
      await replace(editor, cut, '');
      await untilStopsAre(editor.document, ['structure/missing-section']);
      await editor.edit((edit) => edit.insert(editor.document.positionAt(start), cut));
      await untilStopsAre(editor.document, []);
    });

    test('a citation cut out of a statement of powers is missed', async () => {
      const text = await seedText('24-020-172');
      const editor = await openDraft(
        text.replace('Pay Miss X £300', 'Pay Miss X, within one month of our final decision, £300'),
      );
      await untilStopsAre(editor.document, []);
      await replace(editor, ' (Local Government Act 1974, section 24A(7), as amended)', '');
      await untilStopsAre(editor.document, ['citation/missing']);
    });
  });
}
