/** A text with `‹placeholders›` in the syntax of snippets: each a tab stop; equal ones are filled in together. */
export function toSnippet(text: string): string {
  const stops = new Map<string, number>();
  const snippet = text
    .split(/(‹[^‹›\n]+›)/)
    .map((part, index) => {
      if (index % 2 === 0) return escapeSnippet(part);
      const known = stops.get(part);
      if (known !== undefined) return `\${${known}:${escapeSnippet(part)}}`;
      stops.set(part, stops.size + 1);
      return `\${${stops.size}:${escapeSnippet(part)}}`;
    })
    .join('');
  return `${snippet}$0`;
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
