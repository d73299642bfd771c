import { Range, type TreeItem, type Uri } from 'vscode';
import type { Range as WireRange } from 'vscode-languageserver-types';

export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `paragraph 3`, `paragraphs 3, 9`; empty where nothing is numbered. */
export function paragraphWords(places: readonly { readonly paragraph?: number }[]): string {
  const numbers = [...new Set(places.flatMap(({ paragraph }) => paragraph ?? []))];
  if (numbers.length === 0) return '';
  return `paragraph${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`;
}

/** What a row does when it is chosen: the statement comes up with the place selected. */
export function goTo(uri: Uri, { start, end }: WireRange): NonNullable<TreeItem['command']> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { command: 'vscode.open', title: 'Go to it', arguments: [uri, { selection }] };
}
