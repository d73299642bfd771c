/** What the remedy rules say of whole action sections, exactly. */
import { expect, test } from 'vitest';
import { findingsOf } from '../kit/core.ts';
import { actionSections, type ActionSection } from './action-sections.ts';

const headings: Readonly<Record<NonNullable<ActionSection['layout']>, (heading: string) => string>> = {
  published: (heading) => `\n${heading}\n\n`,
  markdown: (heading) => `\n## ${heading}\n\n`,
  dashes: (heading) => `${heading}\n`,
  office: (heading) => `${heading}\n`,
};
const markers = { published: '  1. ', markdown: '', dashes: '- ', office: '1.\t' };

/** The section as part of a statement: fault and injustice before it, and the decision after it. */
function statementOf(one: ActionSection): string {
  const { layout = 'published', heading = 'Agreed action', early = false, draft = false, date = '14 Jan 2025' } = one;
  const [head, mark] = [headings[layout], markers[layout]];
  const found = 'The Council took too long, and did not say why. That was fault. It caused the complainant distress.';
  return [
    'Somewhere Council (24 010 031)\n\nCategory : Housing > Allocations\n\nDecision : Upheld\n',
    `Decision date : ${date}\n\nThe Ombudsman's ${draft ? 'draft' : 'final'} decision:\n`,
    `${one.summary ?? 'Summary: We found fault by the Council. It caused injustice.'}\n`,
    head(early ? 'My assessment' : 'What I found'),
    `${mark}${early ? 'The Council took too long to reply. It will put this right.' : found}\n`,
    head(heading),
    `${one.section}\n`,
    head('Final decision'),
    `${mark}${early ? 'We have upheld this complaint because the Council will provide a suitable remedy.' : `I found fault causing injustice.${draft ? '' : ' The Council has agreed to remedy it.'}`}\n`,
  ].join('');
}

test('there are at least forty, in every layout', () => {
  expect(actionSections.length).toBeGreaterThanOrEqual(40);
  expect(new Set(actionSections.map(({ layout = 'published' }) => layout)).size).toBe(4);
});

test.each(actionSections)('$name', (one) => {
  const found = findingsOf(statementOf(one))
    .filter((finding) => finding.includes(' remedy/'))
    .map((finding) => finding.slice(finding.indexOf(' ') + 1));
  expect(found).toEqual(one.wanted);
});
