/**
 * A table that was pasted as lines: "Apologise to Ms X", and on the next line "Within four weeks". Short lines without a
 * number read as sub-headings, so the rows stand among those.
 */
import { foldTypography } from '../../text/typography.ts';
import { findDeadlinePhrases } from '../deadlines/find-deadline-phrases.ts';
import type { Heading, Paragraph, ParagraphShape, Section } from '../model.ts';
import { actionOf, actionSentences } from './action-sentence.ts';
import { noIntroduction } from './read-action.ts';
import { readHeading } from './read-heading.ts';
import { isImperative } from './read-prose.ts';
import type { Waiting } from './read-section.ts';

const onlyTime = (text: string): boolean => {
  const folded = foldTypography(text).trim();
  const [phrase] = findDeadlinePhrases(folded);
  return phrase !== undefined && phrase.span.end - phrase.span.start >= folded.replace(/[.;]$/, '').length;
};

/** The line of a cell as a paragraph of its own, so that whoever reads the action finds its words. */
function paragraphOf({ text, textSpan }: Heading, section: Section['kind']): Paragraph {
  const prose = { start: 0, end: text.length };
  const shape: ParagraphShape = {
    source: text,
    folded: foldTypography(text),
    marker: '',
    prose,
    items: [],
    citationLines: [],
  };
  return { role: 'body', number: undefined, span: textSpan, shape, section };
}

/** The actions of such rows; none where no line with a time follows the line with the action. */
export function readRows({ subsections, kind }: Section): readonly Waiting[] {
  return subsections.flatMap(({ heading, paragraphs }, index): readonly Waiting[] => {
    const next = subsections[index + 1]?.heading;
    if (!next || paragraphs.length > 0 || !isImperative(foldTypography(heading.text)) || !onlyTime(next.text))
      return [];
    const paragraph = paragraphOf(heading, kind);
    const [sentence] = actionSentences(paragraph.shape, paragraph.shape.prose);
    if (!sentence) return [];
    const reading = actionOf(sentence, 0, noIntroduction);
    const found = {
      entry: 'action',
      reading,
      near: undefined,
      alone: false,
      group: undefined,
      actor: undefined,
    } as const;
    const given = readHeading(next).deadline;
    return [{ found, paragraph, own: reading.own, group: undefined, actor: undefined, given }];
  });
}
