import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextChange } from '../core/rules/define-rule.ts';
import type { Diagnosis } from '../core/rules/run-rules.ts';
import { itemsOf } from '../core/rules/ignore-comments.ts';
import { isSuppressionRule } from '../core/rules/silence.ts';
import { shift, touches, type Span } from '../core/text/span.ts';
import { mends, type CodeActionRequest } from './code-actions.ts';
import { keyOf } from './diagnostics.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

/** `here`: this finding. `file`: its rule in this draft. `office`: its rule wherever the configuration holds. */
export const silenceScopes = ['here', 'file', 'office'] as const;
export type SilenceScope = (typeof silenceScopes)[number];

/** Executed by a client that asks for the reason and sends it back. */
export const silenceCommand = 'decisionStatement.silence';

/** The argument of the command. */
export interface SilenceArgument {
  readonly uri: string;
  /** The finding's, as in `Diagnostic.data`. */
  readonly key: string;
  readonly scope: SilenceScope;
}

export interface SilenceOptions {
  /** The client has the command; the others get a comment with a placeholder for the reason. */
  readonly asks: boolean;
}

/** Ways to silence the findings that touch the span, behind whatever mends them. */
export function silenceActions(view: View, request: CodeActionRequest, { asks }: SilenceOptions): CodeAction[] {
  const { span, only } = request;
  if (only && !only.some((kind) => kind === CodeActionKind.QuickFix || kind === '')) return [];
  const near = view.diagnoses.filter(
    (each) => !isSuppressionRule(each.code) && each.span.start <= span.end && span.start <= each.span.end,
  );
  const several = new Set(near.map(({ code }) => code)).size > 1;
  const scopes = silenceScopes.filter((scope) => asks || scope !== 'office');
  return near.flatMap((diagnosis) =>
    scopes.map((scope): CodeAction => {
      const title = titleOf(scope, several ? ` ${diagnosis.code}` : '');
      const diagnostics = request.diagnostics.filter((each) => mends(view, diagnosis, each));
      const action: CodeAction = {
        title,
        kind: CodeActionKind.QuickFix,
        ...(diagnostics.length > 0 && { diagnostics }),
      };
      if (!asks) return { ...action, edit: commentEdit(view, diagnosis, scope, '‹reason›') };
      const argument: SilenceArgument = { uri: view.uri, key: keyOf(view, diagnosis), scope };
      return { ...action, command: { title, command: silenceCommand, arguments: [argument] } };
    }),
  );
}

function titleOf(scope: SilenceScope, code: string): string {
  switch (scope) {
    case 'here':
      return `Silence${code} here…`;
    case 'file':
      return `Silence${code} in this file…`;
    case 'office':
      return `Silence${code} in the office’s configuration…`;
  }
}

/** The finding with this key, unless it is about silencing itself; undefined when it is no longer there. */
export const findingWithKey = (view: View, key: string): Diagnosis | undefined =>
  view.diagnoses.find((each) => !isSuppressionRule(each.code) && keyOf(view, each) === key);

/** A comment in the text that silences the finding, or its rule in the whole draft. */
export function commentEdit(view: View, diagnosis: Diagnosis, scope: SilenceScope, reason: string): WorkspaceEdit {
  const { span, newText } = commentChange(view, diagnosis, scope, reason);
  return { changes: { [view.uri]: [{ range: rangeOf(view, span), newText }] } };
}

export function commentChange(
  { snapshot: { text, statement } }: Pick<View, 'snapshot'>,
  { code, span }: Diagnosis,
  scope: SilenceScope,
  reason: string,
): TextChange {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const name = scope === 'here' ? 'decision-ignore' : 'decision-ignore-file';
  const at = scope === 'here' ? lineOfPassage(statement, span) : { start: 0, end: 0 };
  const indent = /^[ \t]*/.exec(text.slice(at.start, at.end))?.[0] ?? '';
  return {
    span: { start: at.start, end: at.start },
    newText: `${indent}<!-- ${name} ${code}: ${inComment(reason)} -->${newLine}`,
  };
}

/** The first line of the item or paragraph that the finding begins in; its own line outside of paragraphs. */
function lineOfPassage({ paragraphs, lines }: View['snapshot']['statement'], { start }: Span): Span {
  const paragraph = paragraphs.find(({ span }) => touches(span, start));
  const item = itemsOf(paragraph?.shape.items ?? []).findLast((each) =>
    touches(shift(each.span, paragraph?.span.start ?? 0), start),
  );
  const begin = paragraph === undefined ? start : paragraph.span.start + (item?.span.start ?? 0);
  return lines.lineSpan(lines.positionAt(begin).line);
}

/** One line, and nothing that ends the comment early. */
const inComment = (reason: string): string =>
  reason
    .replace(/\s+/g, ' ')
    .replace(/-{2,}>?/g, '–')
    .trim();
