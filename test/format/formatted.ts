/** Text in, tidied text out. */
import { builtInCatalogue as catalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { parseStatement } from '../../server/src/core/document/parse-statement.ts';
import { formatLine, formatStatement } from '../../server/src/core/format/format-statement.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { applyChanges, type TextChange } from '../../server/src/core/text/text-change.ts';
import { calendar } from '../kit/core.ts';

const options = { catalogue, calendar };

export const changesTo = (text: string, within?: Span): readonly TextChange[] =>
  formatStatement(parseStatement(text, options), { ...options, within });

export const formatted = (text: string, within?: Span): string => applyChanges(text, changesTo(text, within));

export const lineFormatted = (text: string, line: number): string =>
  applyChanges(text, formatLine(parseStatement(text, options), line, options));
