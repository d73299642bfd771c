import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Fix, TextChange } from '../core/rules/define-rule.ts';
import type { Diagnosis } from '../core/rules/run-rules.ts';
import { rules } from '../core/rules/registry.generated.ts';
import { compareSpans, type Span } from '../core/text/span.ts';
import { keyIn, keyOf } from './diagnostics.ts';
import { rangeOf } from './ranges.ts';
import type { View } from './view.ts';

export const fixAllKind = 'source.fixAll.decisionStatement';
export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind] as const;

/** What travels in `CodeAction.data`: where to find the fix again. */
export type CodeActionData =
  | {
      readonly fix: 'one';
      readonly uri: string;
      readonly version: number;
      readonly key: string;
      readonly index: number;
    }
  | { readonly fix: 'all'; readonly uri: string; readonly version: number };

export interface CodeActionRequest {
  readonly span: Span;
  /** As the client sent them: a fix points to the ones that it mends. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that the client asked for; undefined for any. */
  readonly only: readonly string[] | undefined;
  /** True when the client asks for the edit of the action that a person chose. */
  readonly lazy: boolean;
}

const safeCodes: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.fix === 'safe').map(({ meta }) => meta.code),
);

const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));

/** Quick fixes of the findings that touch the span, best first, and one action that applies every safe fix. */
export function codeActions(view: View, request: CodeActionRequest): CodeAction[] {
  const actions = wants(request.only, CodeActionKind.QuickFix) ? quickFixes(view, request) : [];
  const all = wants(request.only, fixAllKind) ? fixAll(view, request) : undefined;
  return all ? [...actions, all] : actions;
}

/** The edit of an action that was sent without it; undefined when the finding is no longer there. */
export function resolveCodeAction(view: View, data: CodeActionData): WorkspaceEdit | undefined {
  if (data.fix === 'all') return workspaceEdit(view, safeChanges(view.diagnoses));
  const diagnosis = view.diagnoses.find((each) => keyOf(view, each) === data.key);
  const fix = diagnosis?.fixes?.()[data.index];
  return fix && workspaceEdit(view, fix.changes);
}

function quickFixes(view: View, request: CodeActionRequest): CodeAction[] {
  const { span } = request;
  const near = view.diagnoses.filter(
    (each) => each.fixes && each.span.start <= span.end && span.start <= each.span.end,
  );
  return near.flatMap((diagnosis) =>
    (diagnosis.fixes?.() ?? []).map((fix, index) => quickFix(view, { request, diagnosis, fix, index })),
  );
}

interface OneFix {
  readonly request: CodeActionRequest;
  readonly diagnosis: Diagnosis;
  readonly fix: Fix;
  readonly index: number;
}

function quickFix(view: View, { request, diagnosis, fix, index }: OneFix): CodeAction {
  const action: CodeAction = { title: fix.title, kind: CodeActionKind.QuickFix };
  const mended = request.diagnostics.filter((each) => mends(view, diagnosis, each));
  if (mended.length > 0) action.diagnostics = mended;
  if (index === 0) action.isPreferred = true;
  if (request.lazy) {
    const data: CodeActionData = {
      fix: 'one',
      uri: view.uri,
      version: view.version,
      key: keyOf(view, diagnosis),
      index,
    };
    action.data = data;
  } else action.edit = workspaceEdit(view, fix.changes);
  return action;
}

/** True when what a client sent back is this finding. */
export function mends(view: View, diagnosis: Diagnosis, sent: Diagnostic): boolean {
  const key = keyIn(sent.data);
  if (key !== undefined) return key === keyOf(view, diagnosis);
  const { start } = rangeOf(view, diagnosis.span);
  return (
    sent.code === diagnosis.code &&
    sent.range.start.line === start.line &&
    sent.range.start.character === start.character
  );
}

function fixAll(view: View, request: CodeActionRequest): CodeAction | undefined {
  const action: CodeAction = { title: 'Apply every fix that keeps the meaning', kind: fixAllKind };
  // Unasked, as when the caret moves, the fixes are not worked out: whoever chooses the action resolves it.
  if (request.only === undefined && request.lazy) {
    if (!view.diagnoses.some((each) => each.fixes && safeCodes.has(each.code))) return undefined;
    const data: CodeActionData = { fix: 'all', uri: view.uri, version: view.version };
    return { ...action, data };
  }
  const changes = safeChanges(view.diagnoses);
  return changes.length > 0 ? { ...action, edit: workspaceEdit(view, changes) } : undefined;
}

/** The first safe fix of every finding, in document order; of two that touch the same text, the earlier. */
export function safeChanges(diagnoses: readonly Diagnosis[]): readonly TextChange[] {
  const taken: TextChange[] = [];
  for (const diagnosis of diagnoses) {
    const fix = diagnosis.fixes?.().find((each) => each.safe);
    if (fix && !fix.changes.some((change) => taken.some((other) => clash(change.span, other.span))))
      taken.push(...fix.changes);
  }
  return taken.sort((a, b) => compareSpans(a.span, b.span));
}

/** Shares text, or inserts at the same place, where the order of the two would be chance. */
const clash = (a: Span, b: Span): boolean => (a.start < b.end && b.start < a.end) || a.start === b.start;

function workspaceEdit(view: View, changes: readonly TextChange[]): WorkspaceEdit {
  const newLine = view.snapshot.text.includes('\r\n') ? '\r\n' : '\n';
  const edits: TextEdit[] = changes.map((change) => ({
    range: rangeOf(view, change.span),
    newText: change.newText.replace(/\r?\n/g, newLine),
  }));
  return { changes: { [view.uri]: edits } };
}
