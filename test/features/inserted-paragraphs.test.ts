import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import type { Profile, StandardParagraphRow } from '../../server/src/core/catalogue/schema.ts';
import { houseStyleOf } from '../../server/src/core/document/house-style.ts';
import { caretAt } from '../../server/src/features/caret.ts';
import { offersAt } from '../../server/src/features/completion/standard-paragraph-items.ts';
import { newStatement } from '../../server/src/features/new-statement.ts';
import { renderParagraph } from '../../server/src/features/render-paragraph.ts';
import { findingsOf } from '../kit/core.ts';
import { viewOf } from './view.ts';

const rows = builtInCatalogue.standardParagraphs;
type Written = Exclude<Profile, 'report'>;
const cases = rows.flatMap((row) =>
  row.profiles
    .filter((profile): profile is Written => profile !== 'report')
    .map((profile) => [row.id, profile, row] as const),
);

/**
 * The text with the paragraph put in at the end of its section; undefined where it has no such section, or where the
 * section has the paragraph already, so that nobody is offered it.
 */
function withParagraph(text: string, row: StandardParagraphRow, gap = '\n'): string | undefined {
  if (row.section === 'summary') return text.replace(/^Summary: .*$/m, () => `Summary: ${row.body}`);
  const section = viewOf(text).snapshot.statement.sections.find(({ kind }) => kind === row.section);
  if (!section || row.section === 'signature') return undefined;
  const at = section.span.end;
  const view = viewOf(`${text.slice(0, at)}${gap}${text.slice(at)}`);
  const caret = caretAt(view, at + gap.length);
  if (!caret) throw new Error('Nothing is offered at the end of the section.');
  const style = houseStyleOf(view.snapshot.statement);
  if (!offersAt(view, style, caret).some((offer) => offer.row === row)) return undefined;
  return `${text.slice(0, at)}${gap}${renderParagraph(view, style, caret, row)}${text.slice(at)}`;
}

/** As an investigator would leave it: issued, and no placeholder left. */
const issued = (text: string): string =>
  text
    .replace('draft decision:', 'final decision:')
    .replace('‹Body name› (‹YY NNN NNN›)', 'London Borough of Barnet (24 006 339)')
    .replace('‹DD Mon YYYY›', '12 Sep 2024')
    .replace('‹Category› > ‹Sub-category›', 'Education > School admissions')
    .replaceAll('‹Mr X›', 'Mr X')
    .replaceAll('‹amount›', '100')
    .replaceAll('‹he is›', 'he is')
    .replaceAll('‹he wants›', 'he wants')
    .replace(/‹(?:he|his|him)›/g, (pronoun) => pronoun.slice(1, -1))
    .replace(/‹[^‹›]+›/g, 'the way it dealt with the matter');

const serious = (text: string): string[] =>
  findingsOf(text).filter((finding) => !/^(?:information|hint) /.test(finding));

describe('a standard paragraph in its section', () => {
  it.each(cases)('%s in a statement that is %s gives no finding above information', (_, profile, row) => {
    const text = withParagraph(newStatement(profile, builtInCatalogue), row);
    if (text === undefined) return;
    expect(serious(text), 'in a draft').toEqual([]);
    const final = issued(text);
    const before = new Set(serious(issued(newStatement(profile, builtInCatalogue))));
    expect(
      serious(final).filter((finding) => !before.has(finding)),
      'in a final',
    ).toEqual([]);
  });
});

const headings = new Set(builtInCatalogue.sections.flatMap(({ names }) => names.map((name) => name.text)));
const subHeadings = new Set(['What happened', 'Analysis']);
const asHeading = (line: string): string =>
  headings.has(line) ? `## ${line}` : subHeadings.has(line) ? `### ${line}` : line;
const compact = (text: string): string => text.replace(/^(?:\d+\.|•) /gm, '- ').replaceAll('\n\n', '\n');
const markdown = (text: string): string =>
  `# ${text
    .replace(/^\d+\. /gm, '\n')
    .replace(/^• /gm, '- ')
    .split('\n')
    .map(asHeading)
    .join('\n')}`;

describe.each([
  ['compact', compact, '\n'],
  ['Markdown', markdown, '\n\n'],
] as const)('in the %s layout', (_, rewrite, gap) => {
  it.each(['closed', 'early-remedy', 'upheld', 'not-upheld', 'ended'] as const)(
    'no standard paragraph of a statement that is %s gives a finding above information',
    (profile) => {
      const text = rewrite(newStatement(profile, builtInCatalogue));
      expect(serious(text)).toEqual([]);
      for (const row of rows.filter((each) => each.profiles.includes(profile)))
        expect(serious(withParagraph(text, row, gap) ?? text), row.id).toEqual([]);
    },
  );
});
