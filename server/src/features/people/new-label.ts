import type { Person } from '../../core/document/facts.ts';

/** A label as somebody typed it into a rename. */
export interface NewLabel {
  readonly title: string | undefined;
  readonly letter: string;
}

const letter = /^[A-Z]{1,2}[0-9]?$|^[1-9]$/;
const titled = /^([A-Z][A-Za-z]*(?:\s[A-Z][A-Za-z]*)?)\.?\s+([A-Z]{1,2}[0-9]?|[1-9])$/;

/** "Mrs F", or "F" alone, which keeps the title; undefined for anything else, a real name above all. */
export function readNewLabel(typed: string, person: Person): NewLabel | undefined {
  const words = typed.trim().replace(/\s+/g, ' ');
  if (letter.test(words)) return { title: roleOf(person), letter: words };
  const [, title, name] = titled.exec(words) ?? [];
  return title === undefined || name === undefined ? undefined : { title, letter: name };
}

/** What stands before the letter: "Mr", "Child"; undefined for a bare letter. */
export function roleOf({ label, letter: name }: Pick<Person, 'label' | 'letter'>): string | undefined {
  if (name === undefined || label === name) return undefined;
  return label.slice(0, label.length - name.length).trim();
}
