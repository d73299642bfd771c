import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import { rememberByShape } from '../core/document/remember-by-shape.ts';
import { overlaps, shift, type Span } from '../core/text/span.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/**
 * Every kind of token, in the order of the legend: those that the protocol names first, so that every theme has a colour
 * for them, then two of our own, which package.json explains to VS Code.
 */
const kinds = [
  ['variable', 'a person’s label'],
  ['number', 'a deadline, a statutory period or a sum'],
  ['parameter', 'a place to fill in'],
  ['property', 'a section, regulation or Schedule'],
  ['heading', 'a heading or sub-heading'],
  ['citation', 'a law, guidance or a judgment'],
] as const;
type TokenKind = (typeof kinds)[number][0];
/** The mention that introduces a person. */
const definition = 'definition';

export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: kinds.map(([kind]) => kind),
  tokenModifiers: [definition],
};

interface Token {
  readonly span: Span;
  readonly kind: TokenKind;
  readonly introduces?: boolean;
}

/** The tokens that the span touches, or all, as the protocol encodes them: five numbers each, places relative to the last. */
export function semanticTokens(view: View, within?: Span): number[] {
  const { statement } = view.snapshot;
  const tokens = withoutOverlaps(tokensOf(view)).filter(({ span }) => !within || overlaps(span, within));
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const token of tokens.flatMap((each) => byLine(statement.lines, each))) {
    const { start, end } = rangeOf(view, token.span);
    if (start.line !== line) character = 0;
    const type = kinds.findIndex(([kind]) => kind === token.kind);
    data.push(start.line - line, start.character - character, end.character - start.character, type);
    data.push(token.introduces === true ? 1 : 0);
    ({ line, character } = start);
  }
  return data;
}

/** What to put in the place of what, in the numbers of an earlier answer; empty when nothing changed. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [from, to] = [before.length, after.length];
  while (from > start && to > start && before[from - 1] === after[to - 1]) {
    from--;
    to--;
  }
  return from === start && to === start ? [] : [{ start, deleteCount: from - start, data: after.slice(start, to) }];
}

/** In the order of their weight: of two in one place the first counts. */
function tokensOf({ snapshot: { statement, facts } }: View): readonly Token[] {
  const found: Token[] = [];
  const add = (kind: TokenKind, spans: readonly Span[]): void => {
    for (const span of spans) found.push({ kind, span });
  };
  for (const { shape, span } of statement.paragraphs)
    add(
      'parameter',
      placeholdersIn(shape).map((each) => shift(each, span.start)),
    );
  for (const { introduced, mentions } of facts.people)
    for (const span of mentions) found.push({ kind: 'variable', span, introduces: span.start === introduced.start });
  add(
    'property',
    facts.citations.flatMap(({ cited }) => cited.map(({ span }) => span)),
  );
  add(
    'citation',
    [...facts.citations, ...facts.caseReferences].map(({ span }) => span),
  );
  add(
    'number',
    facts.timeLimits.filter(({ agrees, states }) => agrees || states).map(({ span }) => span),
  );
  for (const { deadlines, deadline } of facts.actions)
    add(
      'number',
      (deadlines.length > 0 ? deadlines : [deadline]).flatMap(({ kind, span }) =>
        span && kind !== 'vague' ? [span] : [],
      ),
    );
  for (const { shape, span } of statement.paragraphs)
    add(
      'number',
      sumsIn(shape).map((each) => shift(each, span.start)),
    );
  for (const { heading, subsections } of statement.sections)
    add('heading', [heading.textSpan, ...subsections.map((sub) => sub.heading.textSpan)]);
  return found;
}

const spansOf = (pattern: RegExp) => (shape: { readonly folded: string }) =>
  [...shape.folded.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
const placeholdersIn = rememberByShape(spansOf(/‹[^‹›\n]{0,500}›/g));
const sumsIn = rememberByShape(spansOf(/£ ?\d[\d,]{0,15}(?:\.\d{1,2})?(?:(?: million| billion|m|k)\b)?/g));

/** In document order, each place taken once: what weighs less gives way, and goes on behind what weighs more. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  const inOrder = (a: Weighed, b: Weighed): number => a.token.span.start - b.token.span.start || a.weight - b.weight;
  const rest = tokens.map((token, weight) => ({ token, weight })).sort(inOrder);
  const kept: Weighed[] = [];
  for (let place = 0; place < rest.length; place++) {
    const next = rest[place];
    const last = kept.at(-1);
    if (!next) break;
    const { start, end } = next.token.span;
    if (!last || last.token.span.end <= start) {
      if (start < end) kept.push(next);
      continue;
    }
    const tail = last.weight < next.weight ? cut(next, last.token.span.end, end) : cut(last, end, last.token.span.end);
    if (next.weight < last.weight) {
      kept.pop();
      kept.push(...cut(last, last.token.span.start, start), next);
    }
    for (const piece of tail) {
      let at = place + 1;
      for (let other = rest[at]; other && inOrder(piece, other) >= 0; other = rest[at]) at++;
      rest.splice(at, 0, piece);
    }
  }
  return kept.map(({ token }) => token);
}

interface Weighed {
  readonly token: Token;
  /** Less is more. */
  readonly weight: number;
}

const cut = ({ token, weight }: Weighed, start: number, end: number): readonly Weighed[] =>
  start < end ? [{ token: { ...token, span: { start, end } }, weight }] : [];

/** A token stands on one line: not every client knows longer ones. */
function byLine(lines: View['snapshot']['statement']['lines'], token: Token): readonly Token[] {
  const last = lines.positionAt(token.span.end).line;
  const parts: Token[] = [];
  for (let line = lines.positionAt(token.span.start).line; line <= last; line++) {
    const whole = lines.lineSpan(line);
    const span = { start: Math.max(whole.start, token.span.start), end: Math.min(whole.end, token.span.end) };
    if (span.start < span.end) parts.push({ ...token, span });
  }
  return parts;
}
