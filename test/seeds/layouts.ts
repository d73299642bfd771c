/** The same statement written in the other layouts of the draft format, by the rules of each layout. */
import type { MarkedLine } from './mark-lines.ts';

/** What the office's labels need. */
interface Named {
  readonly header: { readonly body: string; readonly reference: string };
  readonly stage: string;
}
type Writer = (lines: readonly MarkedLine[], expected: Named) => string;

const isBody = (line: MarkedLine): boolean => line.kind !== 'blank' && line.kind !== 'furniture';

/** Numbers paragraphs from 1 after each heading and each list, as the website does. */
function restartingNumbers(): (line: MarkedLine) => number {
  let next = 1;
  return (line) => {
    if (line.kind === 'paragraph') return next++;
    if (line.kind !== 'citation') next = 1;
    return 0;
  };
}

/** The website's numbered text; `item` writes one list item, given its place in its list from 1. */
const published =
  (item: (words: string, place: number) => string): Writer =>
  (lines) => {
    const numberOf = restartingNumbers();
    let place = 0;
    const out: string[] = [];
    for (const line of lines.filter(isBody)) {
      const number = numberOf(line);
      place = line.kind === 'item' ? place + 1 : 0;
      const inList = line.kind === 'item' || line.kind === 'paragraph';
      const previous = out.at(-1);
      if (previous !== undefined && !(inList && /^ {2}/.test(previous))) out.push('');
      if (line.kind === 'heading' && line.section) out.push('Back to top', '');
      if (line.kind === 'paragraph') out.push(`  ${number}. ${line.words}`);
      else if (line.kind === 'item') out.push(item(line.words, place));
      else out.push(line.words);
    }
    return out.join('\n');
  };

const compact: Writer = (lines) =>
  lines
    .filter(isBody)
    .map(({ kind, words }) => (kind === 'paragraph' || kind === 'item' ? `- ${words}` : words))
    .join('\n');

interface MarkdownStyle {
  readonly paragraph: (words: string, number: number) => string;
  readonly item: (words: string) => string;
  readonly bold: boolean;
}

function markdownLine(line: MarkedLine, style: MarkdownStyle): string {
  const label = (words: string): string => (style.bold ? words.replace(/^([A-Z][a-z ]*?)( ?):/, '**$1$2:**') : words);
  switch (line.kind) {
    case 'title':
      return `# ${line.words}`;
    case 'stage':
      return `## ${line.words.replace(/:$/, '')}`;
    case 'heading':
      return `## ${line.words}`;
    case 'subheading':
      return `### ${line.words}`;
    case 'category': case 'outcome': case 'date': case 'summary':
      return label(line.words);
    case 'paragraph':
      return style.paragraph(line.words, line.paragraph ?? 0);
    case 'item':
      return style.item(line.words);
    default:
      return line.words;
  }
}

const markdown =
  (style: MarkdownStyle): Writer =>
  (lines) => {
    const body = lines.filter(isBody);
    return body
      .map((line, at) => {
        const gap = line.kind === 'item' && body[at + 1]?.kind === 'item' ? '' : '\n';
        return `${markdownLine(line, style)}\n${gap}`;
      })
      .join('');
  };

/** As pasted from the Word template: no published block, paragraphs numbered straight through. */
const office =
  (item: (words: string, place: number) => string): Writer =>
  (lines, expected) => {
    let place = 0;
    const body = lines.filter((line) => isBody(line) && (line.section !== undefined || line.kind === 'summary'));
    return [
      `The Ombudsman’s ${expected.stage} decision`,
      '',
      `Complaint reference: ${expected.header.reference}`,
      '',
      `Complaint against: ${expected.header.body}`,
      ...body.flatMap((line) => {
        place = line.kind === 'item' ? place + 1 : 0;
        if (line.kind === 'paragraph') return ['', `${line.paragraph ?? 0}. ${line.words}`];
        return line.kind === 'item' ? [item(line.words, place)] : ['', line.words];
      }),
      '',
    ].join('\n');
  };

const letter = (place: number): string => String.fromCharCode(96 + place);

export const layouts = {
  'published, bullets': published((words) => `  • ${words}`),
  'published, nested numbers': published((words, place) => `  ${place}. ${words}`),
  'published, indented letters': published((words, place) => `     ${letter(place)}) ${words}`),
  compact,
  'Markdown, numbered': markdown({ paragraph: (words, number) => `${number}. ${words}`, item: (words) => `   - ${words}`, bold: false }),
  'Markdown, all ones, bold labels': markdown({ paragraph: (words) => `1. ${words}`, item: (words) => `   * ${words}`, bold: true }),
  'Markdown, prose': markdown({ paragraph: (words) => words, item: (words) => `- ${words}`, bold: true }),
  'office, bullets': office((words) => `• ${words}`),
  'office, letters': office((words, place) => `${letter(place)}) ${words}`),
} as const satisfies Readonly<Record<string, Writer>>;
export type LayoutName = keyof typeof layouts;

/** Two ways to type one text: none of these may change a result. */
export const typings: Readonly<Record<string, (text: string) => string>> = {
  'straight marks': (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  'curly marks': (text) => text.replace(/(^|[\s(])'/gm, '$1‘').replace(/'/g, '’'),
  'no-break spaces in labels, references and citations': (text) =>
    text
      .replace(/\b(Mr|Ms|Miss|Child|Officer) (?=[A-Z0-9]\b)/g, '$1\u00a0')
      .replace(/\b(section|sections|Act) (?=\d)/g, '$1\u00a0')
      .replace(/\((\d\d) (\d{3}) (\d{3})\)/, '($1\u00a0$2\u00a0$3)'),
  'asterisks for bullets': (text) => text.replace(/^(\s*)•/gm, '$1*'),
  'indented bullets': (text) => text.replace(/^ {2}•/gm, '    •'),
  'hyphens for dashes': (text) => text.replace(/–/g, '-'),
  'en dashes for compact markers': (text) => text.replace(/^- /gm, '– '),
  'Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
  'byte order mark': (text) => `\ufeff${text}`,
  'trailing spaces': (text) => text.replace(/([^\n])$/gm, '$1  '),
};
