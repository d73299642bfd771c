/**
 * One configuration file: text in, what it says and what is wrong with it out. Never throws; every wrong part is left
 * out and reported at its place, and the rest applies.
 */
import type { ConfigurationProblem } from './configuration-problem.ts';
import { describeIssue, innermostIssue, type Issue } from './describe-problem.ts';
import { nearestName } from '../../core/text/nearest-name.ts';
import { inOrder, readJson, type Report } from './read-json.ts';
import { isKnownRule, knownRuleCodes } from './rule-codes.ts';
import { configurationSchema, type ConfigurationFile } from './schema.ts';

export interface ParsedConfiguration {
  readonly file: ConfigurationFile;
  /** In the order of the text. */
  readonly problems: readonly ConfigurationProblem[];
  /** Reports something about one value of the file: used for what only its surroundings can tell. */
  readonly problemAt: (path: readonly PropertyKey[], message: string) => ConfigurationProblem;
}

export function parseConfiguration(source: string, location: string): ParsedConfiguration {
  const { value, problems, problemAt } = readJson(source, location);
  const found = [...problems];
  const file = keepValid(value ?? {}, (path, message, at) => found.push(problemAt(path, message, at)));
  return { file, problems: inOrder(found), problemAt: (path, message) => problemAt(path, message) };
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
