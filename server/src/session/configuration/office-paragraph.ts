/** A standard paragraph of the office: a Markdown file with what it is above, and its words below. */
import {
  profiles as allProfiles,
  sectionKinds,
  stages as allStages,
  type Profile,
  type SectionKind,
  type StandardParagraphRow,
} from '../../core/catalogue/schema.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { nearestName } from '../../core/text/nearest-name.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import { inOrder } from './read-json.ts';

export interface ParsedParagraph {
  /** Undefined when there is nothing to offer. */
  readonly row: StandardParagraphRow | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

interface Field {
  readonly value: string;
  readonly line: number;
  readonly start: number;
}

/** Behind the built-in paragraphs of the same section. */
const firstOrder = 10_000;

/** @param name by which people know the file: its path below the configuration. */
export function parseOfficeParagraph(
  source: string,
  { location, name, catalogue }: { readonly location: string; readonly name: string; readonly catalogue: Catalogue },
): ParsedParagraph {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const problems: ConfigurationProblem[] = [];
  const report = (line: number, start: number, message: string): void => {
    const end = { line, character: lines[line]?.length ?? 0 };
    problems.push({ location, range: { start: { line, character: start }, end }, message });
  };
  const closing = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (lines[0]?.trim() !== '---' || closing === -1) {
    report(
      0,
      0,
      'A paragraph begins with three dashes, “title:” and “section:” on lines of their own, and three dashes again.',
    );
    return { row: undefined, problems: inOrder(problems) };
  }
  const fields = readFields(lines.slice(0, closing), report);
  const title = fields.get('title')?.value;
  const section = readSection(fields.get('section'), catalogue, report);
  const body = readBody(lines, closing + 1, report);
  if (title === undefined || title === '')
    report(0, 0, 'The paragraph has no “title”, so nobody could choose it. Add one.');
  if (body === '')
    report(closing, 0, 'Below the second three dashes stand the words of the paragraph. There are none.');
  if (!title || section === undefined || body === '') return { row: undefined, problems: inOrder(problems) };
  const profiles = readList(fields.get('profiles'), allProfiles, report);
  const stages = readList(fields.get('stages'), allStages, report);
  const row: StandardParagraphRow = {
    id: `office:${name}`,
    title,
    section,
    profiles: profiles.length > 0 ? [...profiles] : [...allProfiles],
    stages: stages.length > 0 ? [...stages] : [...allStages],
    body,
    power: null,
    skeleton: [],
    order: firstOrder,
    prefix: fields.get('prefix')?.value ?? name.replace(/^.*\//, '').replace(/\.md$/i, ''),
    office: name,
    source: { seed: '', words: body, corrections: [], checked: '' },
  };
  return { row, problems: inOrder(problems) };
}

type ReportAt = (line: number, start: number, message: string) => void;

const fieldNames: readonly string[] = ['title', 'section', 'profiles', 'stages', 'prefix'];

function readFields(lines: readonly string[], report: ReportAt): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [line, text] of lines.entries()) {
    if (line === 0 || text.trim() === '' || text.startsWith('#')) continue;
    const match = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(text);
    if (!match) {
      report(line, 0, 'This line is no “name: value”, so it is left out.');
      continue;
    }
    const [, name = '', value = ''] = match;
    if (fieldNames.includes(name))
      fields.set(name, { value: unquoted(value.trim()), line, start: text.length - value.length });
    else {
      const near = nearestName(name, fieldNames);
      report(
        line,
        0,
        `There is no “${name}” here. ${near ? `Did you mean “${near}”?` : `There are: ${fieldNames.join(', ')}.`}`,
      );
    }
  }
  return fields;
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;

function readSection(
  field: Field | undefined,
  catalogue: Catalogue,
  report: ReportAt,
): SectionKind | 'summary' | undefined {
  if (!field) {
    report(
      0,
      0,
      'The paragraph has no “section”, so nobody knows where to offer it. Add one, such as “section: My assessment”.',
    );
    return undefined;
  }
  const { value, line, start } = field;
  const known = [...sectionKinds.filter((kind) => kind !== 'unknown'), 'summary'] as const;
  const found = known.find((kind) => kind === value.toLowerCase()) ?? catalogue.sectionNamed(value)?.row.kind;
  if (found !== undefined) return found;
  const names = [...known, ...catalogue.sections.flatMap((row) => row.names.map(({ text }) => text))];
  const near = nearestName(value, names);
  report(
    line,
    start,
    `There is no section “${value}”. ${near ? `Did you mean “${near}”?` : `The sections are: ${known.join(', ')}.`}`,
  );
  return undefined;
}

function readList<Value extends Profile | (typeof allStages)[number]>(
  field: Field | undefined,
  known: readonly Value[],
  report: ReportAt,
): readonly Value[] {
  if (!field) return [];
  const written = field.value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((each) => unquoted(each.trim()))
    .filter(Boolean);
  return written.flatMap((each) => {
    const found = known.find((value) => value === each);
    if (found !== undefined) return found;
    const near = nearestName(each, known);
    report(
      field.line,
      field.start,
      `“${each}” is none of: ${known.join(', ')}.${near ? ` Did you mean “${near}”?` : ''}`,
    );
    return [];
  });
}

/** One paragraph: its prose, then items and a citation on lines of their own, as the built-in ones have them. */
function readBody(lines: readonly string[], first: number, report: ReportAt): string {
  const body: string[] = [];
  let begun = false;
  for (const [index, text] of lines.entries()) {
    if (index < first) continue;
    const words = text.trim();
    if (words === '') {
      begun = false;
      continue;
    }
    const item = /^[-*•][ \t]+(.*)$/.exec(words)?.[1];
    const ownLine = item !== undefined || /^\(.*\)\.?$/.test(words);
    if (ownLine || body.length === 0) body.push(item === undefined ? words : `• ${item}`);
    else if (begun) body[body.length - 1] = `${body.at(-1) ?? ''} ${words}`;
    else {
      report(
        index,
        0,
        'A second paragraph begins here, and a file holds one. Put it into a file of its own; it is left out.',
      );
      break;
    }
    begun = !ownLine || item !== undefined;
  }
  return body.join('\n');
}
