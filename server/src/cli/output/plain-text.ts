/** What makes text fit to read in a terminal. */
import { styleText } from 'node:util';
import type { CommandLineIo } from '../io.ts';

export type Style = 'bold' | 'underline' | 'red' | 'yellow' | 'cyan' | 'green' | 'gray';
export type Paint = (style: Style, text: string) => string;

/** Colours on a terminal, unless NO_COLOR (https://no-color.org) is set to anything. */
export function paintFor({ stdout, env }: CommandLineIo): Paint {
  const wanted = stdout.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return wanted ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/** Text from a draft, which may hold anything: control characters must not reach a terminal. */
export const printable = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ');

/** Breaks at spaces so that no line is wider than the terminal; later lines are indented. Too narrow a terminal is left alone. */
export function wrap(text: string, indent: string, width: number | undefined): string {
  const room = Math.min(width ?? Infinity, 110) - indent.length;
  if (width === undefined || room < 20) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
