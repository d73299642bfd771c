import type { ParagraphShape } from '../../document/model.ts';
import { quotationsOf } from '../../document/quotations.ts';
import { rememberByShape } from '../../document/remember-by-shape.ts';
import { overlaps, shift, sliceOf, type Span } from '../../text/span.ts';
import { foldTypography } from '../../text/typography.ts';
import { defineRule, type SeverityByStage } from '../define-rule.ts';

type MessageId = 'mark' | 'choice' | 'placeholder';

const severities: Readonly<Record<MessageId, SeverityByStage>> = {
  mark: { draft: 'warning', final: 'error' },
  choice: 'warning',
  placeholder: { draft: 'information', final: 'error' },
};

export default defineRule<MessageId>({
  meta: {
    code: 'structure/template-leftover',
    title: 'Nothing of the template is left to fill in',
    why: 'Marks of the template are published with the rest, and tell the reader that nobody read the decision before it was sent.',
    explanation:
      'Fires on `@complainant`, `[insert …]`, `XXXX`, `<<…>>`, `TBC`, `???` and the marks that Word leaves; on choices not yet made (“Mr/Mrs X”, “council/care provider”: a warning); and on our own placeholders `‹…›` (information in a draft). `(R)`, `[sic]`, citations in brackets, “and/or” and quotations are fine.',
    source: 'Published decisions 24 019 236, 25 001 829; Decision Statements Manual, chapter 7',
    standard: 2,
    severity: { draft: 'warning', final: 'error' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      mark: '“{words}” is left over from the template and would be published. Replace it with the facts of this case.',
      choice: '“{words}” leaves a choice of the template open. Keep the one that fits and delete the other.',
      placeholder: '“{words}” is still to be filled in. Write what it asks for.',
    },
    examples: {
      good: [
        {
          title: 'Brackets that mean something',
          text: 'What I found\n\n1. She has a daughter (R). The letter said the Council “was [sic] sorry”, and that it would call and/or write.\n',
        },
        {
          title: 'A name on the internet, which people/personal-data reports',
          text: 'The complaint\n\n1. Ms X posted it as @JoSmithSEND.\n',
        },
      ],
      bad: [
        {
          title: 'A mark of the template',
          text: 'The complaint\n\n1. «@complainant» says the Council failed to act.\n',
        },
        {
          title: 'An instruction',
          text: 'The complaint\n\n1. Mr X says the Council failed to «[insert what went wrong]».\n',
        },
        { title: 'A choice left open', text: 'The complaint\n\n1. «Mr/Mrs» X complains about a fine.\n' },
      ],
    },
  },
  *check({ statement }) {
    for (const { kind, span } of statement.blocks) {
      if (kind === 'furniture' || kind === 'comment' || kind === 'paragraph' || kind === 'summary') continue;
      for (const found of leftovers(foldTypography(sliceOf(statement.text, span)))) {
        const place = shift(found.span, span.start);
        yield {
          span: place,
          message: found.kind,
          severity: severities[found.kind],
          values: { words: sliceOf(statement.text, place) },
        };
      }
    }
    for (const paragraph of statement.paragraphs) {
      yield;
      for (const found of leftoversOf(paragraph.shape)) {
        const place = shift(found.span, paragraph.span.start);
        yield {
          span: place,
          message: found.kind,
          severity: severities[found.kind],
          values: { words: sliceOf(statement.text, place) },
          subject: `paragraph:${paragraph.number ?? 0}`,
          paragraph,
        };
      }
    }
  },
});

interface Leftover {
  readonly kind: MessageId;
  readonly span: Span;
}

const instructions =
  'insert|delete|add|enter|enter here|name|names|date|dates|amount|reference|ref|number|address|complainant|council|body|organisation|title|choose|select|complete|details|describe|explain|give|state|summary|text|to be|tbc|x{1,4}|xx';
const marks = new RegExp(
  [
    String.raw`(?<![\w.@])@[a-z][\w-]*`,
    String.raw`\[(?:${instructions})\b[^\]\n]{0,120}\]`,
    String.raw`(?<![\w£])(?:X{3,}|x{4,})(?!\w)`,
    String.raw`£X{2,}(?!\w)|_{4,}|\bDD[/ -]MM[/ -]YYYY\b`,
    String.raw`\((?:insert|delete as appropriate)\b[^)\n]{0,120}\)|\[DN\b[^\]\n]{0,200}\]`,
    String.raw`(?<![\w£/])XX?(?:[/.-](?:XX?|\d{1,2}))?[/.-](?:X{2,4}|\d{4})(?![\w/])`,
    String.raw`(?<![\w£])XX (?:(?:working|school|calendar) )?(?:days?|weeks?|months?|years?|hours?)\b`,
    String.raw`(?<=[\w,;:)"'] )\[ ?\?{0,2} ?\](?![(:[])`,
    String.raw`<<[^<>\n]{0,120}>>`,
    String.raw`\{\{[^{}\n]{0,120}\}\}|\{(?:${instructions})\b[^{}\n]{0,120}\}`,
    String.raw`\bTBC\b|\bTBA\b`,
    String.raw`\?{3,}`,
    String.raw`\bError! (?:Reference source|Bookmark) not (?:found|defined)\.?`,
    String.raw`\bclick (?:or tap )?here to enter (?:text|a date)\.?`,
  ].join('|'),
  'gi',
);
const bodies = 'council|care provider|provider|authority|trust|organisation|care home|home|landlord|school|academy|ICB';
const choices = new RegExp(
  [
    String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?:\s?\/\s?(?:Mr|Mrs|Ms|Miss|Mx|Dr))+\b`,
    String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w'-]{0,30}\s?\/\s?(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]`,
    String.raw`\b(?:${bodies})\s?\/\s?(?:the )?(?:${bodies})\b`,
    String.raw`\b(?:complainant|representative)\s?\/\s?(?:complainant|representative)\b`,
  ].join('|'),
  'gi',
);
const placeholders = /‹[^›\n]{0,200}›/g;

/** Marks are written in capitals or as words: "tbc" and "xxx" in lower case may be anything, so the pattern's flags are undone here. */
const isMark = (words: string): boolean =>
  !/^(?:tb[ca]|x{3})$/.test(words) && !/^@(?:[a-z0-9-]+\.)/i.test(words) && !socialHandle.test(words);
/** "@NewmanSEND", "@jo_smith82": somebody's name on the internet, which is private data. */
const socialHandle = new RegExp(String.raw`^@(?!(?:${instructions}))(?:\w*[\d_]|\w*[a-z][A-Z])`);

/** Every mark holds one of these; nearly no line of a finished statement does, and the patterns below are dear. */
const telltale = /[@[{<_‹/]|\?\?\?|XX|xx|X[.-][X\d]|TB[CA]|DD|rror!|lick|\((?:insert|delete)/i;

function leftovers(folded: string): readonly Leftover[] {
  if (!telltale.test(folded)) return [];
  const found: Leftover[] = [];
  const collect = (kind: MessageId, pattern: RegExp): void => {
    for (const match of folded.matchAll(pattern)) {
      if (kind === 'mark' && !isMark(match[0])) continue;
      found.push({ kind, span: { start: match.index, end: match.index + match[0].length } });
    }
  };
  collect('placeholder', placeholders);
  collect('mark', marks);
  collect('choice', choices);
  const inPlaceholder = (span: Span): boolean =>
    found.some((other) => other.kind === 'placeholder' && overlaps(other.span, span));
  return found.filter((one) => one.kind === 'placeholder' || !inPlaceholder(one.span));
}

const leftoversOf = rememberByShape((shape: ParagraphShape): readonly Leftover[] => {
  const found = leftovers(shape.folded);
  if (found.length === 0) return found;
  const quoted = quotationsOf(shape);
  return found.filter(
    (one) => one.kind === 'placeholder' || !quoted.some((quotation) => overlaps(quotation, one.span)),
  );
});
