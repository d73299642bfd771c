/** JSON with comments, and the places in it: what is wrong in an office's file is said where it stands. */
import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { createLineIndex } from '../../core/text/line-index.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import { describeSyntaxError } from './describe-problem.ts';

/** Where a problem stands: at a setting's name, or at its value. */
export type At = 'key' | 'value';
export type Report = (path: readonly PropertyKey[], message: string, at: At) => void;

export interface JsonText {
  /** Undefined for an empty file. What comes after a slip in the syntax may be missing. */
  readonly value: unknown;
  /** Slips in the syntax, and settings that are set twice. */
  readonly problems: readonly ConfigurationProblem[];
  readonly problemAt: (path: readonly PropertyKey[], message: string, at?: At) => ConfigurationProblem;
}

export function readJson(source: string, location: string): JsonText {
  const text = source.replace(/^\uFEFF/, '');
  const lines = createLineIndex(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const toProblem = ({ offset, length, message }: Found): ConfigurationProblem => ({
    location,
    range: { start: lines.positionAt(offset), end: lines.positionAt(offset + length) },
    message,
  });
  const slips = errors
    // One slip of the pen upsets the reading of what follows: the first error is the one to mend.
    .slice(0, 1)
    .map(({ error, offset, length }) => ({ offset, length, message: describeSyntaxError(printParseErrorCode(error)) }));
  return {
    value: root === undefined ? undefined : getNodeValue(root),
    problems: [...slips, ...duplicates(root)].map(toProblem),
    problemAt: (path, message, at = 'value') => toProblem({ ...placeOf(root, path, at), message }),
  };
}

/** In the order of the text. */
export const inOrder = (problems: readonly ConfigurationProblem[]): readonly ConfigurationProblem[] =>
  [...problems].sort(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
  );

interface Found {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
}

function placeOf(root: Node | undefined, path: readonly PropertyKey[], at: At): { offset: number; length: number } {
  let place = root;
  let node = root;
  for (const step of path) {
    const property = node?.children?.findLast((each) => each.type === 'property' && each.children?.[0]?.value === step);
    node = property?.children?.[1] ?? (typeof step === 'number' ? node?.children?.[step] : undefined);
    place = (at === 'key' ? property?.children?.[0] : undefined) ?? node ?? place;
  }
  return place ? { offset: place.offset, length: place.length } : { offset: 0, length: 0 };
}

function duplicates(root: Node | undefined): readonly Found[] {
  const objects = [root, ...(root?.children ?? []).map((property) => property.children?.[1])];
  return objects
    .filter((node): node is Node => node?.type === 'object')
    .flatMap((node) => {
      const keys = (node.children ?? []).flatMap((property) => property.children?.slice(0, 1) ?? []);
      return keys
        .filter((key, index) => keys.findLastIndex((other) => other.value === key.value) !== index)
        .map((key) => ({
          offset: key.offset,
          length: key.length,
          message: `“${String(key.value)}” is set twice here, and the last one counts. Delete this one.`,
        }));
    });
}
