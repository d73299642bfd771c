import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Calendar } from '../../text/calendar.ts';
import { contentsListLines } from './furniture.ts';
import { readHeaderLine, readTitle, withValueBelow } from './header.ts';
import { chooseSections, findSectionNames, type SectionName } from './headings.ts';
import { isBlank } from './lines.ts';
import type { Header } from '../model.ts';
import type { Line } from './line-reading.ts';

/** What one line of the draft is. `heading` names no section: whether it is a sub-heading depends on its place. */
export type LineRole =
  | 'blank'
  | 'comment'
  | 'furniture'
  | 'title'
  | 'category'
  | 'outcome'
  | 'decision-date'
  | 'stage-line'
  | 'complaint-reference'
  | 'complaint-against'
  | 'summary-label'
  | 'section-heading'
  | 'signature'
  | 'heading'
  | 'body';

export type HeaderParts = { -readonly [Part in keyof Omit<Header, 'span'>]: Header[Part] };

export interface LineRoles {
  readonly roles: readonly LineRole[];
  /** By line number: the lines that head a section. */
  readonly named: ReadonlyMap<number, SectionName>;
  readonly header: HeaderParts;
  /** Headings carry `#`, so unmarked prose is numbered. */
  readonly markdown: boolean;
}

export function assignRoles(text: string, lines: readonly Line[], catalogue: Catalogue, calendar: Calendar): LineRoles {
  const contents = contentsListLines(lines);
  const candidates = withoutHeaderLabels(text, lines, catalogue, calendar).filter(
    (line) => !contents.has(line.number) && !line.reading.stage,
  );
  const named = new Map(chooseSections(findSectionNames(candidates)).map((name) => [name.line.number, name]));
  const markdown = lines.some(
    (line) => line.reading.marks > 0 && (named.has(line.number) || line.reading.stage !== undefined),
  );
  const header: HeaderParts = {
    title: undefined,
    category: undefined,
    outcome: undefined,
    decisionDate: undefined,
    stageLine: undefined,
    complaintReference: undefined,
    complaintAgainst: undefined,
  };
  let state: 'header' | 'summary' | 'sections' | 'signed' = 'header';
  let blockSeen = false;
  let previous: LineRole = 'blank';

  const roles = lines.map((line): LineRole => {
    const role = roleOf(line);
    if (role !== 'blank') previous = role;
    return role;
  });
  return { roles, named, header, markdown };

  function roleOf(line: Line): LineRole {
    const { reading } = line;
    if (isBlank(reading)) return 'blank';
    if (reading.comment) return 'comment';
    if (contents.has(line.number) || reading.furniture) return 'furniture';
    const name = named.get(line.number);
    if (name) {
      const signed = name.row.kind === 'signature';
      state = signed ? 'signed' : 'sections';
      return signed ? 'signature' : 'section-heading';
    }
    // Behind the signature the website's furniture goes on in words that change from year to year.
    if (state === 'signed') return previous === 'furniture' && !reading.marker ? 'furniture' : 'body';
    return state === 'header' ? headerRole(line) : bodyRole(line);
  }

  function headerRole(line: Line): LineRole {
    const { stage, summaryLabel } = line.reading;
    if (stage && !header.stageLine) {
      header.stageLine = { span: line.span, ...stage };
      return 'stage-line';
    }
    if (summaryLabel !== undefined) {
      state = 'summary';
      return 'summary-label';
    }
    return labelledRole(line) ?? valueBelowRole(line) ?? titleRole(line) ?? 'body';
  }

  function valueBelowRole(line: Line): LineRole | undefined {
    if (previous === 'complaint-reference' && header.complaintReference?.raw === '') {
      header.complaintReference = withValueBelow(text, header.complaintReference, line, previous);
      return previous;
    }
    if (previous === 'complaint-against' && header.complaintAgainst?.raw === '') {
      header.complaintAgainst = withValueBelow(text, header.complaintAgainst, line, previous);
      return previous;
    }
    return undefined;
  }

  /** A second line with the same label is text: the first one counts. */
  function labelledRole(line: Line): LineRole | undefined {
    const part = readHeaderLine(text, line, catalogue, calendar);
    if (!part) return undefined;
    switch (part.kind) {
      case 'category':
        if (header.category) return undefined;
        header.category = part.line;
        break;
      case 'outcome':
        if (header.outcome) return undefined;
        header.outcome = part.line;
        break;
      case 'decision-date':
        if (header.decisionDate) return undefined;
        header.decisionDate = part.line;
        break;
      case 'complaint-reference':
        header.complaintReference ??= part.line;
        return part.kind;
      case 'complaint-against':
        header.complaintAgainst ??= part.line;
        return part.kind;
    }
    blockSeen = true;
    return part.kind;
  }

  function titleRole(line: Line): LineRole | undefined {
    if (blockSeen || header.title) return undefined;
    header.title = readTitle(text, line);
    return header.title && 'title';
  }

  function bodyRole({ reading }: Line): LineRole {
    if (reading.marker || reading.citation) return 'body';
    if (reading.marks > 0) return 'heading';
    return (markdown ? reading.bold : reading.headingLike) ? 'heading' : 'body';
  }
}

/** An outcome line that is still empty, `Decision :`, is no section called Decision: before the first section it is the header's. */
function withoutHeaderLabels(
  text: string,
  lines: readonly Line[],
  catalogue: Catalogue,
  calendar: Calendar,
): readonly Line[] {
  const isLabel = (line: Line): boolean => readHeaderLine(text, line, catalogue, calendar) !== undefined;
  const first = lines.findIndex((line) => line.reading.section && !isLabel(line));
  return lines.filter((line, place) => {
    const before = first < 0 || place < first;
    return !(before && line.reading.section && isLabel(line));
  });
}
