import type { ParagraphShape } from '../../document/model.ts';
import { rememberByShape } from '../../document/remember-by-shape.ts';
import { shift, type Span } from '../../text/span.ts';
import { defineRule, type SeverityByStage } from '../define-rule.ts';

type MessageId = 'footnote' | 'image' | 'link' | 'address' | 'table';

const severities: Readonly<Record<MessageId, SeverityByStage>> = {
  footnote: 'warning',
  image: 'warning',
  link: 'warning',
  address: 'information',
  table: 'hint',
};

export default defineRule<MessageId>({
  meta: {
    code: 'structure/not-for-web',
    title: 'The statement holds nothing that the website loses',
    why: 'The final statement is turned into a web page. Footnotes and images do not survive that, and decisions stay online longer than other people’s pages.',
    explanation:
      'Fires on footnotes (`[^1]`, `[1]` or a superscript digit behind a word or sentence), images, and links to any site but the Ombudsman’s. A typed web address is information, a table a hint. Neutral citations such as [2014] and areas such as m² are fine.',
    source: 'Statement of Reasons Manual, chapter 11',
    standard: 5,
    severity: 'warning',
    fix: 'none',
    since: '0.1.0',
    messages: {
      footnote: 'Footnotes do not transfer to the website. Put what the footnote says into the text.',
      image: 'Images do not transfer to the website. Describe what the image shows, if the reader needs it.',
      link: 'This links to a site other than the Ombudsman’s. Such links break while the decision is online: name the document and take the link out.',
      address: 'This web address may change while the decision is online. Name the document instead.',
      table: 'Tables often break on the website. Write the rows as a list.',
    },
    examples: {
      good: [
        {
          title: 'The Ombudsman’s own site',
          text: 'What I found\n\nOur [Guidance on remedies](https://www.lgo.org.uk/information-centre/staff-guidance/guidance-on-remedies) says so. The plot is 40m².\n\n## Final decision\n\nDone.\n',
        },
      ],
      bad: [
        { title: 'A footnote', text: 'What I found\n\n1. The guidance says so.«[1]»\n' },
        {
          title: 'Another site',
          text: 'What I found\n\n1. The «[policy](https://www.somewhere.gov.uk/policy)» says so.\n',
        },
      ],
    },
  },
  *check({ statement }) {
    for (const paragraph of statement.paragraphs) {
      yield;
      for (const { kind, span } of unfitFor(paragraph.shape)) {
        yield {
          span: shift(span, paragraph.span.start),
          message: kind,
          severity: severities[kind],
          subject: `paragraph:${paragraph.number ?? 0}`,
          paragraph,
        };
      }
    }
  },
});

interface Unfit {
  readonly kind: MessageId;
  readonly span: Span;
}

const ours = /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:lgo|ombudsman)\.org\.uk(?:[/?#]|$)|^(?:www\.)?lgo\.org\.uk/i;
const patterns: readonly (readonly [kind: MessageId, pattern: RegExp])[] = [
  [
    'footnote',
    /\[\^[\w-]{1,20}\]|(?<=[a-z]{2}|[a-z][.,;:"')]{1,2}|\d[."')]{1,3}|\d[a-z]{1,2}\.)\[\d{1,3}\](?!\()|(?<=[a-z]{3}|[.,;:"')])[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?/gi,
  ],
  ['image', /!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])|<img\b[^>\n]{0,500}>/gi],
  [
    'link',
    /(?<!!)\[[^\]\n]{1,300}\]\(([^)\s]{1,500})[^)\n]{0,100}\)|<a\s[^>\n]{0,300}href="([^"\n]{1,500})"[^>\n]{0,100}>/gi,
  ],
  ['address', /(?<![(\w"/])(?:https?:\/\/|www\.)[^\s()<>"]{3,300}/gi],
  ['table', /^[^\S\n]*\|?[^\S\n]*:?-{3,}:?[^\S\n]*\|[-:| \t]*$/gm],
];

const unfitFor = rememberByShape((shape: ParagraphShape): readonly Unfit[] => {
  const { folded } = shape;
  return patterns.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)]
      .filter((match) => (kind !== 'link' && kind !== 'address') || !isOursOrLocal(match[1] ?? match[2] ?? match[0]))
      .map((match) => ({ kind, span: { start: match.index, end: match.index + match[0].length } })),
  );
});

const isOursOrLocal = (address: string): boolean =>
  ours.test(address) || address.startsWith('#') || address.startsWith('mailto:');
