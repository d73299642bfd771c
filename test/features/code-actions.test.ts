import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import {
  codeActions,
  resolveCodeAction,
  type CodeActionData,
  type CodeActionRequest,
} from '../../server/src/features/code-actions.ts';
import { diagnosticsOf } from '../../server/src/features/diagnostics.ts';
import { seedText } from '../kit/core.ts';
import { applied, uri, viewOf } from './view.ts';

const seed = seedText('24-020-172');
const request = (change: Partial<CodeActionRequest>): CodeActionRequest => ({
  span: { start: 0, end: 0 },
  diagnostics: [],
  only: undefined,
  lazy: false,
  ...change,
});
/** The actions when somebody stands in the words. */
function actionsOn(text: string, words: string, change: Partial<CodeActionRequest> = {}): CodeAction[] {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  return codeActions(viewOf(text), request({ span: { start: at + 1, end: at + 1 }, ...change }));
}
const afterAction = (text: string, { edit }: CodeAction): string => applied(text, edit?.changes?.[uri] ?? []);
const codes = (text: string): string[] => viewOf(text).diagnoses.map(({ code }) => code);

describe('quick fixes', () => {
  it('mend what they are offered for, each in its own way, the best first', () => {
    const fixes = actionsOn(seed, 'Pay Miss X');
    expect(fixes.length).toBeGreaterThan(1);
    expect(fixes.filter(({ isPreferred }) => isPreferred)).toEqual([fixes[0]]);
    for (const fix of fixes) expect(codes(afterAction(seed, fix)), fix.title).not.toContain('remedy/missing-deadline');
  });

  it('are offered only where the finding is', () => {
    expect(actionsOn(seed, 'Miss X complained in June')).toEqual([]);
  });

  it('name the findings that they mend among those that the client sent', () => {
    const diagnostics = diagnosticsOf(viewOf(seed), 'x:');
    const [fix] = actionsOn(seed, 'Pay Miss X', { diagnostics });
    expect(fix?.diagnostics?.map(({ code }) => code)).toEqual(['remedy/missing-deadline']);
    // Some clients drop what they do not know.
    const [bare] = actionsOn(seed, 'Pay Miss X', {
      diagnostics: diagnostics.map((each) => ({ ...each, data: undefined })),
    });
    expect(bare?.diagnostics?.map(({ code }) => code)).toEqual(['remedy/missing-deadline']);
  });

  it('are worked out for the one who chose them, as long as the finding stands', () => {
    const [eager] = actionsOn(seed, 'Pay Miss X');
    const [lazy] = actionsOn(seed, 'Pay Miss X', { lazy: true });
    expect(lazy?.edit).toBeUndefined();
    const data = lazy?.data as CodeActionData;
    expect(resolveCodeAction(viewOf(seed), data)).toEqual(eager?.edit);
    expect(
      resolveCodeAction(viewOf(seed.replace('£300', '£300 within one month of our final decision')), data),
    ).toBeUndefined();
  });

  it('keep the line ends of the draft', () => {
    const text = seed.replace(/Final decision\n- We[^\n]*\n/, '').replaceAll('\n', '\r\n');
    const [fix] = actionsOn(text, "Investigator's decision");
    expect(fix?.title).toContain('Final decision');
    expect(afterAction(text, fix ?? { title: '' }).replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('put back a missing section, so that it is no longer missing', () => {
    const text = seed.replace(/Final decision\n- We[^\n]*\n/, '');
    expect(codes(text)).toContain('structure/missing-section');
    const [fix] = actionsOn(text, "Investigator's decision");
    const mended = afterAction(text, fix ?? { title: '' });
    expect(codes(mended)).not.toContain('structure/missing-section');
    expect(mended).toMatch(/\nFinal decision\n- We have upheld this complaint/);
  });
});

describe('fix all', () => {
  const only = ['source.fixAll.decisionStatement'];
  const broken = seed.replace('(24 020 172)', '(24-020-172)');
  const all = (text: string, change: Partial<CodeActionRequest> = { only }): CodeAction[] =>
    codeActions(viewOf(text), request(change)).filter(({ kind }) => kind === only[0]);

  it('applies every fix that keeps the meaning and nothing else, and has nothing to do the second time', () => {
    const [action] = all(broken);
    const mended = afterAction(broken, action ?? { title: '' });
    expect(mended).toBe(seed);
    expect(all(mended)).toEqual([]);
  });

  it('is offered unasked only where something can be done, and worked out when chosen', () => {
    expect(all(seed, { lazy: true })).toEqual([]);
    const [action] = all(broken, { lazy: true });
    expect(action?.edit).toBeUndefined();
    expect(resolveCodeAction(viewOf(broken), action?.data as CodeActionData)?.changes?.[uri]).toHaveLength(1);
  });

  it('answers to the general kinds too', () => {
    for (const kind of ['source', 'source.fixAll']) expect(all(broken, { only: [kind] })).toHaveLength(1);
    expect(all(broken, { only: ['source.organizeImports'] })).toEqual([]);
  });
});
