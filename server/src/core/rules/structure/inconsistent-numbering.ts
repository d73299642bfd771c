import type { Paragraph, Statement } from '../../document/model.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type TextChange } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'structure/inconsistent-numbering',
    title: 'Typed numbers follow each other',
    why: 'Readers quote paragraph numbers. A number that is skipped or stands twice sends them to the wrong paragraph.',
    explanation:
      'Off unless your office switches it on: the website numbers paragraphs itself. Fires where typed numbers skip or repeat within one run of paragraphs, with no heading or list between. A restart at 1, all `1.` and all `-` are fine.',
    source: 'Domain research, structure 4 and traps A1',
    standard: 5,
    severity: 'off',
    fix: 'safe',
    since: '0.1.0',
    messages: {
      skips: 'After {before} comes {number}. Readers quote these numbers: renumber the paragraphs of this run.',
    },
    examples: {
      good: [
        {
          title: 'The website’s restart',
          text: 'The complaint\n\n1. Mr X complained.\n2. He says he lost money.\n\nFinal decision\n\n1. We will not investigate.\n',
        },
      ],
      bad: [
        {
          title: 'A number skipped',
          text: 'The complaint\n\n1. Mr X complained.\n2. He says he lost money.\n«4.» He wants an apology.\n5. He also wants a refund.\n',
          fixed:
            'The complaint\n\n1. Mr X complained.\n2. He says he lost money.\n3. He wants an apology.\n4. He also wants a refund.\n',
        },
      ],
    },
  },
  *check({ statement }) {
    for (const run of numberedRuns(statement)) {
      yield;
      const numbers = run.map((paragraph) => Number.parseInt(paragraph.shape.marker.replace('(', ''), 10));
      const slip = numbers.findIndex(
        (number, place) => place > 0 && number !== 1 && number !== (numbers[place - 1] ?? 0) + 1,
      );
      const paragraph = run[slip];
      if (!paragraph) continue;
      const before = numbers[slip - 1] ?? 0;
      yield {
        span: markerOf(paragraph),
        message: 'skips',
        values: { before, number: numbers[slip] ?? 0 },
        paragraph,
        fixes: () => [
          {
            title: 'Renumber from here to the end of the run',
            changes: renumber(run.slice(slip), before + 1),
            safe: true,
          },
        ],
      };
    }
  },
});

const markerOf = ({ span, shape }: Paragraph): Span => ({ start: span.start, end: span.start + shape.marker.length });

const isNumbered = ({ shape }: Paragraph): boolean => /^\(?\d+[.)]$/.test(shape.marker);

/** Paragraphs in a row with typed numbers: a heading or a list ends a run. */
function numberedRuns({ sections }: Statement): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = [];
  for (const section of sections) {
    const headed = new Set(section.subsections.map((sub) => sub.paragraphs[0]));
    let open: Paragraph[] | undefined;
    for (const paragraph of section.paragraphs) {
      if (!isNumbered(paragraph)) {
        open = undefined;
        continue;
      }
      if (!open || headed.has(paragraph)) runs.push((open = []));
      open.push(paragraph);
      if (paragraph.shape.items.length > 0) open = undefined;
    }
  }
  return runs;
}

function renumber(run: readonly Paragraph[], first: number): readonly TextChange[] {
  return run.map((paragraph, place) => ({
    span: markerOf(paragraph),
    newText: paragraph.shape.marker.replace(/\d+/, String(first + place)),
  }));
}
