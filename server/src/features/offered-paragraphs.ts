import type { Position } from 'vscode-languageserver-types';
import { sectionKinds, type SectionKind } from '../core/catalogue/schema.ts';
import { houseStyleOf } from '../core/document/house-style.ts';
import { caretAt, type Caret } from './caret.ts';
import { offersAt } from './completion/standard-paragraph-items.ts';
import { nameOf } from './missing-headings.ts';
import { offsetOf } from './ranges.ts';
import { renderParagraph } from './render-paragraph.ts';
import { toSnippet } from './snippet.ts';
import { paragraphsFor, type Offer } from './standard-paragraphs.ts';
import type { View } from './view.ts';

/** One standard paragraph for a picker. */
export interface OfferedParagraph {
  readonly id: string;
  readonly title: string;
  /** Name of the section it belongs to, for people. */
  readonly section: string;
  readonly detail: string;
  /** In snippet syntax, as the draft would set it on a line of its own: the caret's when that is blank, else the next. */
  readonly body: string;
}

/**
 * The standard paragraphs that may stand on a line of their own at or below the caret, best first; where none belongs,
 * all for this kind of decision, in the order of the sections.
 */
export function offeredParagraphs(view: View, position: Position): OfferedParagraph[] {
  const offset = offsetOf(view, position);
  const style = houseStyleOf(view.snapshot.statement);
  const here = caretAt(view, offset);
  const blank =
    here !== undefined && here.marker === '' && here.typed.start === here.typed.end && here.place !== 'summary';
  const caret = blank ? here : nextLine(view, offset);
  const fitting = offersAt(view, style, caret);
  const rows = fitting.length > 0 ? fitting : allFor(view);
  return rows.map(({ row }) => ({
    id: row.id,
    title: row.title,
    section: sectionName(view, row.section),
    detail: row.body.replace(/\n/g, ' '),
    body: toSnippet(renderParagraph(view, style, caret, row)),
  }));
}

function allFor(view: View): readonly Offer[] {
  const kinds = ['summary', ...sectionKinds.filter((kind) => kind !== 'signature')] as const;
  return kinds.flatMap((kind) => paragraphsFor(view, kind)).filter(({ fits }) => fits);
}

/** As if a line had been begun after the one with the caret. */
function nextLine(view: View, offset: number): Caret {
  const { sections, paragraphs, lines } = view.snapshot.statement;
  const { end } = lines.lineSpan(lines.positionAt(offset).line);
  const section = sections.findLast((each) => each.heading.span.start <= offset);
  const previous = paragraphs.findLast((each) => each.role === 'body' && each.span.start < end);
  return {
    typed: { start: end, end },
    line: { start: end, end },
    marker: '',
    section,
    place: section?.kind ?? 'header',
    previous,
  };
}

function sectionName(view: View, section: SectionKind | 'summary'): string {
  const row = section === 'summary' ? undefined : view.catalogue.section(section);
  return row ? nameOf(row, view.snapshot.classification.joint) : 'Summary';
}
