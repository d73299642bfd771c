/** What is wrong in a configuration file, in the words of the people who write it. */
import { nearestName } from '../../core/text/nearest-name.ts';
import { configurationKeys } from './schema.ts';

/** The parts of zod's issues that the messages use. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a value that fits none of several forms, the issue that lies deepest: the form that was nearly right. */
export function innermostIssue(issue: Issue): Issue {
  const inner = (issue.errors ?? []).flat().filter((each) => each.path.length > 0);
  const deepest = inner.sort((a, b) => b.path.length - a.path.length)[0];
  return deepest ? innermostIssue({ ...deepest, path: [...issue.path, ...deepest.path] }) : issue;
}

const wanted: Readonly<Record<string, string>> = {
  string: 'text in double quotation marks',
  array: 'a list in square brackets',
  boolean: 'true or false, without quotation marks',
  object: 'settings in curly brackets',
  record: 'settings in curly brackets',
};

export function describeIssue(issue: Issue, place: readonly PropertyKey[], value: unknown): string {
  const name = place.findLast((key) => typeof key === 'string');
  switch (issue.code) {
    case 'unrecognized_keys':
      return describeUnknownKey(String(place.at(-1)));
    case 'invalid_value':
      return describeChoice(name, value, (issue.values ?? []).map(String));
    case 'invalid_format':
      return `“${name ?? ''}” must be a date such as “2026-11-21”.`;
    case 'invalid_union':
      return describeUnion(name, value, issue);
    case 'too_small':
      return `“${name ?? ''}” must not be empty.`;
    default: {
      const form = wanted[issue.expected ?? ''] ?? 'something else';
      if (name === undefined) return 'The configuration must be settings in curly brackets: { … }.';
      return typeof place.at(-1) === 'number'
        ? `Every entry of “${name}” must be ${form}. This one is left out.`
        : `“${name}” must be ${form}.`;
    }
  }
}

function describeUnknownKey(key: string): string {
  if (key === 'namesKey')
    return 'The names key is private: set it in your own settings, never in a shared configuration.';
  const near = nearestName(key, configurationKeys);
  return `There is no setting “${key}”. ${near ? `Did you mean “${near}”?` : `The settings are: ${configurationKeys.join(', ')}.`}`;
}

function describeChoice(name: string | undefined, value: unknown, choices: readonly string[]): string {
  const near = typeof value === 'string' ? nearestName(value, choices) : undefined;
  const written = typeof value === 'string' ? `“${value}” is not one of these.` : '';
  const hint = near ? `Did you mean “${near}”?` : '';
  return [`“${name ?? ''}” must be one of: ${choices.map((choice) => `“${choice}”`).join(', ')}.`, written, hint]
    .filter(Boolean)
    .join(' ');
}

/** The only unions are a text or a list of them, and the names of powers, which an office may add to. */
function describeUnion(name: string | undefined, value: unknown, issue: Issue): string {
  const known = (issue.errors ?? []).flat().flatMap((each) => each.values ?? []);
  if (known.length === 0 || typeof value !== 'string')
    return `“${name ?? ''}” must be text in double quotation marks${known.length === 0 ? ', or a list of such texts' : ''}.`;
  const near = nearestName(value, known.map(String));
  const hint = near ? ` Did you mean “${near}”?` : '';
  return `There is no built-in power “${value}”.${hint} The name of one of the office’s own begins with “office:”.`;
}

const syntaxErrors: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing between a setting’s name and its value.',
  ValueExpected: 'A value is missing here.',
  PropertyNameExpected: 'A setting’s name in double quotation marks is missing here.',
  CloseBraceExpected: 'The closing curly bracket } is missing.',
  CloseBracketExpected: 'The closing square bracket ] is missing.',
  EndOfFileExpected: 'Nothing may follow the last curly bracket.',
  UnexpectedEndOfString: 'A text begins here that has no closing quotation mark.',
  UnexpectedEndOfComment: 'A comment begins here that does not end.',
};

/** @param code as jsonc-parser names it. */
export const describeSyntaxError = (code: string): string =>
  syntaxErrors[code] ?? 'This can’t be read as JSON. Use double quotation marks, and commas between settings.';
