/**
 * Leaves out of the bundles what only tests, pages and `explain` read, so that no start pays for it. Sources stay whole:
 * a rule's file is the only source of its page and its tests, and a row of the catalogue says where it comes from.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * `left out`: the server shows a rule's title, reason and messages, never its pages. `in a file`: the command line reads
 * them from `rulePagesFile` beside it when `explain` or `rules` asks.
 */
export type PagesOfRules = 'left out' | 'in a file';

/** JSON of `examples` and `explanation` by rule code. */
export const rulePagesFile = 'rule-pages.json';

export const leanSources = (pages: PagesOfRules): Plugin => ({
  name: 'lean sources',
  setup(build) {
    build.onResolve({ filter: /^\.\/rule-pages\.json$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /server[\\/]src[\\/]core[\\/]catalogue[\\/]data\.generated\.ts$/ }, ({ path }) => ({
      contents: leanCatalogue(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    build.onLoad({ filter: /server[\\/]src[\\/]core[\\/]catalogue[\\/]provisions\.generated\.ts$/ }, ({ path }) => ({
      contents: plainText(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    build.onLoad({ filter: /server[\\/]src[\\/]core[\\/]rules[\\/][a-z]+[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: leanRule(readFileSync(path, 'utf8'), path, pages),
      loader: 'ts',
    }));
  },
});

/** What no shipped code reads, by table; a test in `test/meta` sees to it that none does. */
export const unread: Readonly<Record<string, readonly string[]>> = {
  sections: ['source'],
  profiles: ['source'],
  outcomes: ['source'],
  categories: ['source'],
  abbreviations: ['source'],
  furniture: ['source'],
  powers: ['source', 'example', 'years'],
  plainStatements: ['source', 'example', 'gist'],
  powerWordings: ['source'],
  timeLimits: ['example'],
  holidays: ['source'],
  remedyLimits: ['source'],
  guideAmounts: ['source'],
  stageFormulas: ['source'],
  knownNames: ['source'],
  otherBodies: ['source'],
};
/** Of a standard paragraph only the decision that it comes from is shown, of a limit only when it was checked. */
const unreadOfSource: Readonly<Record<string, readonly string[]>> = {
  standardParagraphs: ['words', 'corrections', 'checked'],
  timeLimits: ['from'],
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (row: unknown, fields: readonly string[]): unknown =>
  isObject(row) ? Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))) : row;

function leanTable(name: string, table: unknown): unknown {
  const lean = (row: unknown): unknown => {
    const read = without(row, unread[name] ?? []);
    return isObject(read) && 'source' in read
      ? { ...read, source: without(read['source'], unreadOfSource[name] ?? []) }
      : read;
  };
  return Array.isArray(table) ? table.map(lean) : lean(table);
}

/** What `rulePagesFile` holds. */
export async function rulePages(): Promise<string> {
  const { rules } = await import('../../server/src/core/rules/registry.generated.ts');
  return JSON.stringify(
    Object.fromEntries(rules.map(({ meta: { code, examples, explanation } }) => [code, { examples, explanation }])),
  );
}

/** As one string: V8 reads JSON in half the time that it takes to compile the same object. */
function leanCatalogue(generated: string): string {
  const start = generated.indexOf('= {') + 2;
  const whole: unknown = JSON.parse(generated.slice(start, generated.lastIndexOf(';')));
  if (!isObject(whole)) throw new Error('data.generated.ts holds no catalogue.');
  const lean = Object.fromEntries(Object.entries(whole).map(([name, table]) => [name, leanTable(name, table)]));
  return `export const catalogueData = JSON.parse(${JSON.stringify(asciiJson(lean))});\n`;
}

/** `export const … = "…"`, where the string is JSON: the same with its letters escaped. */
function plainText(generated: string): string {
  const start = generated.indexOf('= "') + 2;
  const json: unknown = JSON.parse(generated.slice(start, generated.lastIndexOf(';')));
  return `${generated.slice(0, start)}${JSON.stringify(asciiJson(JSON.parse(String(json))))};\n`;
}

/** JSON in ASCII, so that V8 holds it at one byte a letter until it is read. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The rule's file with other text for what it holds under `meta`. */
function leanRule(text: string, path: string, pages: PagesOfRules): string {
  const code = /(\w[\w-]*)[\\/]([\w-]+)\.ts$/.exec(path)?.slice(1).join('/') ?? '';
  const fromFile = (field: string): string =>
    `get ${field}() { return require('./${rulePagesFile}')['${code}'].${field}; }`;
  const replacements: Readonly<Record<string, string>> =
    pages === 'left out'
      ? { examples: 'examples: { good: [], bad: [] }', explanation: "explanation: ''", source: "source: ''" }
      : { examples: fromFile('examples'), explanation: fromFile('explanation') };
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const nameOf = (node: ts.ObjectLiteralElementLike): string =>
    node.name && ts.isIdentifier(node.name) ? node.name.text : '';
  const visit = (node: ts.Node, inMeta: boolean): void => {
    if (inMeta && ts.isPropertyAssignment(node)) {
      const replace = replacements[nameOf(node)];
      if (replace !== undefined) edits.push({ start: node.getStart(file), end: node.end, text: replace });
    } else if (ts.isPropertyAssignment(node) && nameOf(node) === 'meta') {
      if (ts.isObjectLiteralExpression(node.initializer))
        for (const each of node.initializer.properties) visit(each, true);
    } else if (!inMeta) ts.forEachChild(node, (child) => visit(child, false));
  };
  visit(file, false);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((lean, edit) => lean.slice(0, edit.start) + edit.text + lean.slice(edit.end), text);
}
