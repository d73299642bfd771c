import type { Statement } from '../core/document/model.ts';

/** How people know a statement: `London Borough of Barnet (24 006 339)`; empty when the header has neither part. */
export function statementName(statement: Statement): string {
  const { title, complaintAgainst } = statement.header;
  const reference = statementReference(statement);
  return [title?.body ?? complaintAgainst?.raw, reference && `(${reference})`].filter(Boolean).join(' ');
}

/** From the title, or from the Word template's own line, in house form where it can be read so. */
export function statementReference({ header: { title, complaintReference } }: Statement): string | undefined {
  return title?.reference ?? complaintReference?.value ?? complaintReference?.raw;
}
