import type { LineIndex } from '../../text/line-index.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { Block, Layout, Paragraph, Section, Statement, Subsection, Summary } from '../model.ts';
import { buildParagraph } from './build-paragraph.ts';
import { groupParagraphs } from './group-paragraphs.ts';
import type { LineRole } from './line-roles.ts';
import type { Line } from './line-reading.ts';
import type { ShapeFactory } from './shapes.ts';
import { splitIntoSections, type OpenSection, type RoledLines } from './split-into-sections.ts';

export interface AssemblyParts extends RoledLines {
  readonly index: LineIndex;
  readonly shapes: ShapeFactory;
}

/** Builds the statement from its lines, whose roles are known. */
export function assembleStatement(parts: AssemblyParts): Statement {
  const { text, index, lines, roles, header, markdown } = parts;
  const { summaryLines, sections: open } = splitIntoSections(parts);
  const summary = buildSummary(parts, summaryLines);
  const counter = { value: 0 };
  const built = open.map((section) => buildSection(section, parts, counter));
  const body = built.flatMap(({ paragraphs }) => paragraphs);
  const sections = built.flatMap(({ section }) => (section ? [section] : []));
  parts.shapes.finish();
  const ofRole = (role: LineRole): readonly Span[] =>
    lines.filter((line) => roles[line.number] === role).map((line) => line.span);
  return {
    text,
    lines: index,
    layout: layoutOf(parts),
    header: { ...header, span: headerSpan(parts) },
    summary,
    sections,
    paragraphs: summary ? [summary.paragraph, ...body] : body,
    paragraphCount: counter.value,
    blocks: buildBlocks(parts, sections, summary, body),
    furniture: ofRole('furniture'),
    comments: ofRole('comment'),
  };

  function layoutOf({ header: { complaintReference, complaintAgainst } }: AssemblyParts): Layout {
    if (markdown) return 'markdown';
    return complaintReference || complaintAgainst ? 'office' : 'published';
  }
}

const headerRoles = [
  'title',
  'category',
  'outcome',
  'decision-date',
  'stage-line',
  'complaint-reference',
  'complaint-against',
] as const satisfies readonly LineRole[];
type HeaderRole = (typeof headerRoles)[number];
const isHeaderRole = (role: LineRole | undefined): role is HeaderRole => headerRoles.some((one) => one === role);

function headerSpan({ lines, roles }: AssemblyParts): Span {
  const found = lines.filter((line) => isHeaderRole(roles[line.number]));
  const first = found[0];
  const last = found.at(-1);
  if (first && last) return { start: first.span.start, end: last.span.end };
  const text = lines.find((line) => !['blank', 'furniture', 'comment'].includes(roles[line.number] ?? ''));
  const start = text?.span.start ?? 0;
  return { start, end: start };
}

function buildSummary(parts: AssemblyParts, lines: readonly Line[]): Summary | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const label = first.reading.summaryLabel ?? 0;
  const inline = first.content.start + label < first.content.end;
  const start = inline ? first.content.start + label : (lines[1]?.content.start ?? first.content.end);
  const span = { start, end: Math.max(start, last.content.end) };
  const shape = parts.shapes.shapeOf(sliceOf(parts.text, span), {
    marker: '',
    prose: { start: 0, end: span.end - span.start },
    items: [],
    citationLines: [],
  });
  return {
    labelSpan: {
      start: first.content.start,
      end: first.content.start + first.reading.words.slice(0, label).trimEnd().length,
    },
    paragraph: { role: 'summary', number: undefined, span, shape, section: undefined },
  };
}

interface BuiltSection {
  readonly section: Section | undefined;
  readonly paragraphs: readonly Paragraph[];
}

function buildSection(open: OpenSection, parts: AssemblyParts, counter: { value: number }): BuiltSection {
  const runs = open.runs.map((run) => ({
    heading: run.heading,
    paragraphs: groupParagraphs(run.body, { section: open.kind, markdown: parts.markdown }).map((paragraph) =>
      buildParagraph(paragraph, open.kind, parts, counter),
    ),
  }));
  const paragraphs = runs.flatMap((run) => run.paragraphs);
  if (!open.heading || open.kind === undefined) return { section: undefined, paragraphs };
  const subsections: readonly Subsection[] = runs.flatMap(({ heading, paragraphs: own }) =>
    heading
      ? [
          {
            heading,
            span: { start: heading.span.start, end: own.at(-1)?.span.end ?? heading.span.end },
            paragraphs: own,
          },
        ]
      : [],
  );
  const end = Math.max(open.heading.span.end, paragraphs.at(-1)?.span.end ?? 0, subsections.at(-1)?.span.end ?? 0);
  return {
    section: {
      kind: open.kind,
      heading: open.heading,
      nearMissOf: open.nearMissOf,
      span: { start: open.heading.span.start, end },
      paragraphs,
      subsections,
    },
    paragraphs,
  };
}

function buildBlocks(
  { lines, roles }: AssemblyParts,
  sections: readonly Section[],
  summary: Summary | undefined,
  paragraphs: readonly Paragraph[],
): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const role = roles[line.number] ?? 'blank';
    if (isHeaderRole(role) || role === 'furniture' || role === 'comment') blocks.push({ kind: role, span: line.span });
  }
  for (const { kind, heading, subsections } of sections) {
    blocks.push({ kind: kind === 'signature' ? 'signature' : 'section-heading', span: heading.span });
    for (const { heading: sub } of subsections) blocks.push({ kind: 'sub-heading', span: sub.span });
  }
  if (summary)
    blocks.push({ kind: 'summary', span: { start: summary.labelSpan.start, end: summary.paragraph.span.end } });
  for (const paragraph of paragraphs) blocks.push({ kind: 'paragraph', span: paragraph.span });
  return blocks.sort((a, b) => a.span.start - b.span.start);
}
