import assert from 'node:assert/strict';
import {
  commands,
  type CompletionList,
  type DocumentLink,
  type Location,
  type LocationLink,
  type SymbolInformation,
} from 'vscode';
import { closeAll, findingOf, openDraft, openSeed, rangeOf, seedText, untilRead, untilStopsAre } from './drafts.ts';
import { hoverText } from './reading.ts';

const citation = ' (Local Government Act 1974, section 24A(7), as amended)';
const act = 'https://www.legislation.gov.uk/ukpga/1974/7';

export function define(): void {
  suite('A citation can be looked up', () => {
    teardown(closeAll);

    test('a link leads to the provision, and the text stays as it is', async () => {
      const { document } = await openSeed('20-008-394');
      await untilRead(document);
      const before = document.getText();
      const links = await commands.executeCommand<readonly DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      const at = (words: string): string | undefined =>
        links.find(({ range }) => range.start.isEqual(rangeOf(document, words).start))?.target?.toString(true);
      assert.equal(at('26A(1), as amended'), `${act}/section/26A/1`);
      assert.equal(at('Local Government Act 1974, sections'), act);
      assert.equal(document.getText(), before);
      assert.equal(document.isDirty, false);
    });

    test('a hover says what the provision is, and what a statement of powers must cite', async () => {
      const { document } = await openSeed('20-008-394');
      await untilRead(document);
      assert.match(await hoverText(document, rangeOf(document, '26(1) and 26A(1)')), /section 26\(1\)\*\*: Fault/);
      assert.match(await hoverText(document, rangeOf(document, 'If we are satisfied with')), /It must cite Local/);
    });

    test('a statutory period that is wrong is marked, and its hover has the rule', async () => {
      const { document } = await openSeed('24-020-172');
      const { range } = await findingOf(document, 'citation/misstated-period');
      assert.equal(document.getText(range), '30 days');
      assert.match(await hoverText(document, range), /30 working days.*regulation 19\(4\)/s);
    });

    test('a reference leads to its paragraph, and the paragraph to its references', async () => {
      const { document } = await openSeed('20-008-394');
      await untilRead(document);
      const reference = rangeOf(document, 'Paragraph 1. The').start;
      const [place] = await commands.executeCommand<readonly (Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        reference,
      );
      assert.ok(place);
      const target = 'targetRange' in place ? place.targetRange : place.range;
      assert.equal(target.start.line, rangeOf(document, 'Ms X complains about the standard').start.line);
      const found = await commands.executeCommand<readonly Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        reference,
      );
      assert.ok(found.some(({ range }) => document.getText(range) === 'Paragraph 1'));
    });

    test('a provision is found in open statements by its number', async () => {
      const { document } = await openSeed('20-008-394');
      await untilRead(document);
      const symbols = await commands.executeCommand<readonly SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        's26A',
      );
      assert.deepEqual(
        symbols.map(({ name }) => name),
        ['s26A(1), Local Government Act 1974 (paragraph 3)'],
      );
    });

    test('a bracket brings up what its paragraph needs, and in other prose nothing', async () => {
      const editor = await openDraft((await seedText('24-020-172')).replace(citation, ' ()'));
      const { document } = editor;
      await untilStopsAre(document, ['citation/missing', 'remedy/missing-deadline']);
      const offered = async (place: typeof editor.selection.start): Promise<readonly string[]> => {
        const list = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          place,
          '(',
        );
        return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      };
      const bracket = rangeOf(document, '()').start.translate(0, 1);
      assert.deepEqual(await offered(bracket), [citation.trim().slice(1, -1)]);
      assert.deepEqual(await offered(rangeOf(document, 'Miss X complained in June').end), []);
    });
  });
}
