/** Text in, tidied text out. */
import { builtInCatalogue as catalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { recogniseCitations } from '../../server/src/core/document/citations/recognise-citations.ts';
import type { Statement } from '../../server/src/core/document/model.ts';
import { parseStatement } from '../../server/src/core/document/parse-statement.ts';
import { formatLine, formatStatement, type FormatOptions } from '../../server/src/core/format/format-statement.ts';
import { applyChanges, type TextChange } from '../../server/src/core/text/text-change.ts';
import { calendar } from '../kit/core.ts';

const citationsOf = (statement: Statement) => recogniseCitations(statement, { catalogue, calendar });

export function changesTo(text: string, options: Partial<FormatOptions> = {}): readonly TextChange[] {
  const parse = (other: string) => parseStatement(other, { catalogue, calendar });
  return formatStatement(parse(text), { citationsOf, parse, ...options });
}

export const formatted = (text: string, options?: Partial<FormatOptions>): string =>
  applyChanges(text, changesTo(text, options));

export function lineFormatted(text: string, line: number): string {
  return applyChanges(text, formatLine(parseStatement(text, { catalogue, calendar }), line, { citationsOf }));
}
