/**
 * One configuration file: text in, what it says and what is wrong with it out. Never throws; every wrong part is left
 * out and reported at its place, and the rest applies.
 */
import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { createLineIndex } from '../../core/text/line-index.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import { describeIssue, describeSyntaxError, innermostIssue, type Issue } from './describe-problem.ts';
import { nearestName } from '../../core/text/nearest-name.ts';
import { isKnownRule, knownRuleCodes } from './rule-codes.ts';
import { configurationSchema, type ConfigurationFile } from './schema.ts';

export interface ParsedConfiguration {
  readonly file: ConfigurationFile;
  /** In the order of the text. */
  readonly problems: readonly ConfigurationProblem[];
  /** Reports something about one value of the file: used for what only its surroundings can tell. */
  readonly problemAt: (path: readonly PropertyKey[], message: string) => ConfigurationProblem;
}

/** Where a problem stands: at a setting's name, or at its value. */
type At = 'key' | 'value';
type Report = (path: readonly PropertyKey[], message: string, at: At) => void;

interface Found {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
}

export function parseConfiguration(source: string, location: string): ParsedConfiguration {
  const text = source.replace(/^\uFEFF/, '');
  const lines = createLineIndex(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const toProblem = ({ offset, length, message }: Found): ConfigurationProblem => ({
    location,
    range: { start: lines.positionAt(offset), end: lines.positionAt(offset + length) },
    message,
  });
  const found: Found[] = errors
    // One slip of the pen upsets the reading of what follows: the first error is the one to mend.
    .slice(0, 1)
    .map(({ error, offset, length }) => ({ offset, length, message: describeSyntaxError(printParseErrorCode(error)) }));
  found.push(...duplicates(root));
  const value: unknown = root === undefined ? {} : getNodeValue(root);
  const file = keepValid(value, (path, message, at) => found.push({ ...placeOf(root, path, at), message }));
  found.sort((a, b) => a.offset - b.offset);
  return {
    file,
    problems: found.map(toProblem),
    problemAt: (path, message) => toProblem({ ...placeOf(root, path, 'value'), message }),
  };
}

/** Takes out what does not fit the schema, part by part, until the rest fits. */
function keepValid(value: unknown, report: Report): ConfigurationFile {
  const result = configurationSchema.safeParse(value);
  if (result.success) return keepKnownRules(result.data, report);
  const issues = result.error.issues.map((issue): Issue => innermostIssue(issue));
  for (const issue of issues) {
    const at = issue.code === 'unrecognized_keys' ? 'key' : 'value';
    for (const place of placesOf(issue)) report(place, describeIssue(issue, place, valueAt(value, place)), at);
  }
  // From the end, so that the places of earlier list entries stay what they are.
  const places = issues.flatMap(placesOf).reverse();
  if (places.some((place) => place.length === 0)) return {};
  for (const place of places) removeAt(value, place);
  return keepValid(value, report);
}

const placesOf = (issue: Issue): readonly (readonly PropertyKey[])[] =>
  issue.code === 'unrecognized_keys' ? (issue.keys ?? []).map((key) => [...issue.path, key]) : [issue.path];

function keepKnownRules(file: ConfigurationFile, report: Report): ConfigurationFile {
  if (!file.severity) return file;
  const severity = Object.entries(file.severity).filter(([code]) => {
    if (isKnownRule(code)) return true;
    const near = nearestName(code, knownRuleCodes);
    const hint = near ? `Did you mean “${near}”?` : '“decision-statement rules” lists them all.';
    report(['severity', code], `There is no rule “${code}”. ${hint}`, 'key');
    return false;
  });
  return { ...file, severity: Object.fromEntries(severity) };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) ? Reflect.get(inner, key) : undefined), value);

function removeAt(value: unknown, path: readonly PropertyKey[]): void {
  const parent = valueAt(value, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
  else if (isObject(parent) && last !== undefined) Reflect.deleteProperty(parent, last);
}

function placeOf(root: Node | undefined, path: readonly PropertyKey[], at: At): { offset: number; length: number } {
  let place = root;
  let node = root;
  for (const step of path) {
    const property = node?.children?.findLast((each) => each.type === 'property' && each.children?.[0]?.value === step);
    node = property?.children?.[1] ?? (typeof step === 'number' ? node?.children?.[step] : undefined);
    place = (at === 'key' ? property?.children?.[0] : undefined) ?? node ?? place;
  }
  return place ? { offset: place.offset, length: place.length } : { offset: 0, length: 0 };
}

function duplicates(root: Node | undefined): readonly Found[] {
  const objects = [root, ...(root?.children ?? []).map((property) => property.children?.[1])];
  return objects
    .filter((node): node is Node => node?.type === 'object')
    .flatMap((node) => {
      const keys = (node.children ?? []).flatMap((property) => property.children?.slice(0, 1) ?? []);
      return keys
        .filter((key, index) => keys.findLastIndex((other) => other.value === key.value) !== index)
        .map((key) => ({
          offset: key.offset,
          length: key.length,
          message: `“${String(key.value)}” is set twice here, and the last one counts. Delete this one.`,
        }));
    });
}
