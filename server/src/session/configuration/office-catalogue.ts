/**
 * The office's own rows, merged into the built-in catalogue. Each is validated as it is read; one that does not fit is
 * reported at its place and left out. Loaded only when a configuration names such files.
 */
import { createCatalogue, type Catalogue } from '../../core/catalogue/catalogue.ts';
import {
  abbreviationRow,
  categoryRow,
  furnitureRow,
  plainStatementRow,
  powerRow,
  procedureRow,
  sectionRow,
  statuteRow,
  timeLimitRow,
  type CatalogueData,
  type StandardParagraphRow,
} from '../../core/catalogue/schema.ts';
import { comparable } from '../../core/text/typography.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import { describeIssue, innermostIssue, type Issue } from './describe-problem.ts';
import { nearestName } from '../../core/text/nearest-name.ts';
import { inOrder, readJson, type JsonText } from './read-json.ts';

/** What an office may add rows to. The statutory lists (outcomes, profiles, bank holidays) are the same for all. */
export type OfficeRows = Pick<
  CatalogueData,
  | 'abbreviations'
  | 'categories'
  | 'furniture'
  | 'plainStatements'
  | 'powers'
  | 'procedures'
  | 'sections'
  | 'statutes'
  | 'timeLimits'
>;

const listNames: readonly (keyof OfficeRows)[] = [
  'abbreviations',
  'categories',
  'furniture',
  'plainStatements',
  'powers',
  'procedures',
  'sections',
  'statutes',
  'timeLimits',
];

interface RowSchema<Row> {
  safeParse(
    row: unknown,
  ):
    | { readonly success: true; readonly data: Row }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

export interface ParsedRows {
  readonly rows: OfficeRows;
  readonly problems: readonly ConfigurationProblem[];
}

export function parseOfficeRows(source: string, location: string): ParsedRows {
  const json = readJson(source, location);
  const found = [...json.problems, ...problemsOfLists(json)];
  const read = <Row>(name: keyof OfficeRows, schema: RowSchema<Row>): Row[] => {
    const list = listOf(json.value, name);
    return list.flatMap((row, index) => {
      const result = schema.safeParse(row);
      if (result.success) return [result.data];
      for (const issue of result.error.issues.map(innermostIssue)) {
        const path = [name, index, ...issue.path];
        found.push(
          json.problemAt(path, `${describeIssue(issue, path, valueAt(row, issue.path))} The row is left out.`),
        );
      }
      return [];
    });
  };
  const rows: OfficeRows = {
    abbreviations: read('abbreviations', abbreviationRow),
    categories: read('categories', categoryRow),
    furniture: read('furniture', furnitureRow),
    plainStatements: read('plainStatements', plainStatementRow),
    powers: read('powers', powerRow),
    procedures: read('procedures', procedureRow),
    sections: read('sections', sectionRow),
    statutes: read('statutes', statuteRow),
    timeLimits: read('timeLimits', timeLimitRow),
  };
  return { rows, problems: inOrder(found) };
}

function problemsOfLists({ value, problemAt }: JsonText): readonly ConfigurationProblem[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [problemAt([], 'The office’s catalogue must be lists in curly brackets: { "statutes": [ … ] }.')];
  return Object.entries(value).flatMap(([name, list]) => {
    if (name === '$schema') return [];
    if (listNames.some((each) => each === name))
      return Array.isArray(list) ? [] : [problemAt([name], `“${name}” must be a list in square brackets.`)];
    const near = nearestName(name, listNames);
    const hint = near ? `Did you mean “${near}”?` : `The lists are: ${listNames.join(', ')}.`;
    return [problemAt([name], `There is no list “${name}”. ${hint}`, 'key')];
  });
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list: unknown = valueAt(value, [name]);
  return Array.isArray(list) ? list : [];
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

export interface OfficeAdditions {
  readonly rows: readonly OfficeRows[];
  readonly paragraphs: readonly StandardParagraphRow[];
  readonly words: readonly string[];
  readonly bodies: readonly string[];
}

/** A row of the office takes the place of the built-in row that is about the same; all others are added. */
export function extendCatalogue(base: Catalogue, { rows, paragraphs, words, bodies }: OfficeAdditions): Catalogue {
  const data: CatalogueData = {
    ...base,
    abbreviations: merged(
      [...base.abbreviations, ...words.filter(isAbbreviation).map(knownWord)],
      rows.flatMap((each) => each.abbreviations),
      ({ short }) => short,
    ),
    categories: merged(
      base.categories,
      rows.flatMap((each) => each.categories),
      ({ name }) => comparable(name),
    ),
    furniture: merged(
      base.furniture,
      rows.flatMap((each) => each.furniture),
      ({ line }) => line,
    ),
    plainStatements: merged(
      base.plainStatements,
      rows.flatMap((each) => each.plainStatements),
      ({ id }) => id,
    ),
    powers: merged(
      base.powers,
      rows.flatMap((each) => each.powers),
      ({ id }) => id,
    ),
    procedures: merged(
      base.procedures,
      rows.flatMap((each) => each.procedures),
      ({ id }) => id,
    ),
    sections: merged(
      base.sections,
      rows.flatMap((each) => each.sections),
      ({ kind }) => kind,
    ),
    statutes: merged(
      base.statutes,
      rows.flatMap((each) => each.statutes),
      ({ id }) => id,
    ),
    timeLimits: merged(
      base.timeLimits,
      rows.flatMap((each) => each.timeLimits),
      ({ id }) => id,
    ),
    standardParagraphs: [...base.standardParagraphs, ...paragraphs],
  };
  return createCatalogue(data, { words, bodies });
}

function merged<Row>(base: readonly Row[], added: readonly Row[], identity: (row: Row) => string): Row[] {
  return [...new Map([...base, ...added].map((row) => [identity(row), row])).values()];
}

/** A word in capitals is one that readers here know without its long form. */
const isAbbreviation = (word: string): boolean => /^[A-Z][A-Z&]+s?$/.test(word);
const knownWord = (word: string): CatalogueData['abbreviations'][number] => ({
  short: word,
  long: word,
  source: { from: 'The office’s configuration', checked: '' },
});
