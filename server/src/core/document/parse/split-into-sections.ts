import type { SectionKind } from '../../catalogue/schema.ts';
import { sliceOf } from '../../text/span.ts';
import type { Heading } from '../model.ts';
import type { BodyLine } from './group-paragraphs.ts';
import { headingWords, type SectionName } from './headings.ts';
import type { LineRoles } from './line-roles.ts';
import type { Line } from './line-reading.ts';

/** The lines of a text with what each of them is. */
export interface RoledLines extends LineRoles {
  readonly text: string;
  readonly lines: readonly Line[];
}

export interface OpenSubsection {
  readonly heading: Heading | undefined;
  readonly body: BodyLine[];
}
export interface OpenSection {
  readonly kind: SectionKind | undefined;
  readonly heading: Heading | undefined;
  readonly nearMissOf: string | undefined;
  readonly runs: OpenSubsection[];
}

/** Sorts the lines into the summary and the sections, each with its runs: what stands below one heading or sub-heading. */
export function splitIntoSections(parts: RoledLines): {
  readonly summaryLines: readonly Line[];
  readonly sections: readonly OpenSection[];
} {
  const { lines, roles, named } = parts;
  const summaryLines: Line[] = [];
  const sections: OpenSection[] = [];
  let inSummary = false;
  let current: OpenSection = {
    kind: undefined,
    heading: undefined,
    nearMissOf: undefined,
    runs: [{ heading: undefined, body: [] }],
  };
  let preamble = true;
  let lastRole = 'blank';

  const begin = (line: Line, name: SectionName | undefined): void => {
    sections.push(current);
    current = {
      kind: name?.row.kind ?? 'unknown',
      heading: readHeading(line, parts),
      nearMissOf: name?.nearMissOf,
      runs: [{ heading: undefined, body: [] }],
    };
    preamble = false;
    inSummary = false;
  };

  for (const line of lines) {
    const role = roles[line.number] ?? 'blank';
    const before = roles[line.number - 1] ?? 'blank';
    if (role === 'summary-label') {
      summaryLines.push(line);
      // What stood before is no part of what follows.
      current.runs.push({ heading: undefined, body: [] });
      inSummary = true;
      preamble = false;
    } else if (role === 'section-heading' || role === 'signature') {
      begin(line, named.get(line.number));
    } else if (role === 'heading') {
      if (isSectionLevel(line, current, parts, lastRole)) begin(line, undefined);
      else current.runs.push({ heading: readHeading(line, parts), body: [] });
      inSummary = false;
    } else if (role === 'body' && !preamble) {
      const apart = before !== 'body' && before !== 'summary-label';
      inSummary &&= !line.reading.marker && (!apart || isEmptySummary(summaryLines));
      if (inSummary) summaryLines.push(line);
      else current.runs.at(-1)?.body.push({ line, apart });
    } else if (role === 'body' && line.reading.marker) {
      // Numbered text before any heading: somebody deleted the headings, or has not written them yet.
      current.runs.at(-1)?.body.push({ line, apart: before !== 'body' });
    }
    if (role !== 'blank') lastRole = role;
  }
  return { summaryLines, sections: [...sections, current] };
}

const isEmptySummary = (lines: readonly Line[]): boolean =>
  lines.length === 1 && lines[0] !== undefined && (lines[0].reading.summaryLabel ?? 0) >= lines[0].reading.words.length;

/** Is a heading that names no section set like a section's? */
function isSectionLevel(line: Line, current: OpenSection, { named }: RoledLines, lastRole: string): boolean {
  if (current.kind === undefined) return true;
  if (current.kind === 'signature') return false;
  // The website puts "Back to top" before every section and before no sub-heading.
  if (lastRole === 'furniture') return true;
  if (line.reading.marks === 0 || current.kind === 'findings' || current.kind === 'assessment') return false;
  const levels = [...named.values()].map((name) => name.line.reading.marks).filter((marks) => marks > 0);
  return line.reading.marks <= Math.min(...levels);
}

function readHeading(line: Line, { text }: RoledLines): Heading {
  const words = headingWords(line.reading);
  const start = line.content.start + Math.max(0, line.reading.words.indexOf(words));
  const textSpan = { start, end: start + words.length };
  return { span: line.span, textSpan, text: sliceOf(text, textSpan), marks: line.reading.marks };
}
