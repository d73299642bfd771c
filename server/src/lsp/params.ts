/** What comes over the wire is checked here, once, before any feature sees it. */
import { CompletionTriggerKind, type CodeActionContext, type Position, type Range } from 'vscode-languageserver';
import { profiles } from '../core/catalogue/schema.ts';
import type { DocumentLinkData } from '../features/citations/document-links.ts';
import type { CodeLensData } from '../features/code-lens.ts';
import type { CodeActionData } from '../features/code-actions.ts';
import type { InlayHintData } from '../features/inlay-hints.ts';
import type { NewProfile, NewStatementOptions } from '../features/new-statement.ts';
import { silenceScopes, type SilenceArgument } from '../features/silence-actions.ts';
import { invalidParams } from './guard.ts';
import type { CustomRequests } from './protocol.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPosition = (value: unknown): value is Position =>
  isRecord(value) && isCount(value['line']) && isCount(value['character']);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isRange = (value: unknown): value is Range =>
  isRecord(value) && isPosition(value['start']) && isPosition(value['end']);

export function uriIn(params: unknown): string {
  const document = isRecord(params) ? params['textDocument'] : undefined;
  const uri = isRecord(document) ? document['uri'] : undefined;
  if (typeof uri !== 'string') throw invalidParams('“textDocument.uri” must be a string.');
  return uri;
}

export function positionIn(params: unknown): Position {
  const position = isRecord(params) ? params['position'] : undefined;
  if (!isPosition(position)) throw invalidParams('“position” must have a line and a character, both 0 or more.');
  return position;
}

/** One or more, of selections that are to grow. */
export function positionsIn(params: unknown): readonly Position[] {
  const positions = isRecord(params) ? params['positions'] : undefined;
  if (!Array.isArray(positions) || !positions.every(isPosition))
    throw invalidParams('“positions” must be a list of positions.');
  return positions;
}

export function queryIn(params: unknown): string {
  const query = isRecord(params) ? params['query'] : undefined;
  if (typeof query !== 'string') throw invalidParams('“query” must be a string.');
  return query;
}

export function newNameIn(params: unknown): string {
  const newName = isRecord(params) ? params['newName'] : undefined;
  if (typeof newName !== 'string') throw invalidParams('“newName” must be a string.');
  return newName;
}

/** True when the editor asks for completions by itself, because a trigger character was typed. */
export function isAfterTrigger(params: unknown): boolean {
  const context = isRecord(params) ? params['context'] : undefined;
  return isRecord(context) && context['triggerKind'] === CompletionTriggerKind.TriggerCharacter;
}

/** Of a request for references; some clients leave the context out, and then want everything. */
export function includesDeclaration(params: unknown): boolean {
  const context = isRecord(params) ? params['context'] : undefined;
  return !isRecord(context) || context['includeDeclaration'] !== false;
}

export function rangeIn(params: unknown): Range {
  const range = isRecord(params) ? params['range'] : undefined;
  if (!isRange(range)) throw invalidParams('“range” must have a start and an end.');
  return range;
}

export function contextIn(params: unknown): Pick<CodeActionContext, 'diagnostics' | 'only'> {
  const context = isRecord(params) ? params['context'] : undefined;
  if (!isRecord(context)) return { diagnostics: [] };
  const { diagnostics, only } = context;
  const sent = Array.isArray(diagnostics) ? diagnostics.filter((each) => isRecord(each) && isRange(each['range'])) : [];
  return { diagnostics: sent, ...(Array.isArray(only) && { only: only.filter((kind) => typeof kind === 'string') }) };
}

/** Undefined when the client has no earlier answer. */
export function previousResultIdIn(params: unknown): string | undefined {
  const id = isRecord(params) ? params['previousResultId'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Custom requests name their document at the top level. */
export function ownUriIn(params: unknown): string {
  const uri = isRecord(params) ? params['uri'] : undefined;
  if (typeof uri !== 'string') throw invalidParams('“uri” must be a string.');
  return uri;
}

/** `workDoneToken`, where the client wants to see how far a long request has come. */
export function progressTokenIn(params: unknown): string | number | undefined {
  const token = isRecord(params) ? params['workDoneToken'] : undefined;
  return typeof token === 'string' || typeof token === 'number' ? token : undefined;
}

const exportFormats = ['ics', 'csv', 'case-system'] as const;

export function exportIn(params: unknown): CustomRequests['decisionStatement/exportRemedies']['params'] {
  const given = isRecord(params) ? params['format'] : undefined;
  const format = exportFormats.find((each) => each === given);
  if (!format) throw invalidParams(`“format” must be one of ${exportFormats.join(', ')}.`);
  return isRecord(params) && params['uri'] !== undefined ? { format, uri: ownUriIn(params) } : { format };
}

/** Text that was given and is not blank. */
const wordsIn = (params: unknown, name: string): string | undefined => {
  const given = isRecord(params) ? params[name] : undefined;
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
};

export function newStatementIn(params: unknown): NewStatementOptions & { readonly profile: NewProfile } {
  const given = isRecord(params) ? params['profile'] : undefined;
  const profile = profiles.find((each) => each === given);
  if (!profile) throw invalidParams(`“profile” must be one of ${profiles.join(', ')}.`);
  if (profile === 'report') throw invalidParams('A public report has no fixed form to begin with.');
  return {
    profile,
    joint: isRecord(params) && params['joint'] === true,
    body: wordsIn(params, 'body'),
    reference: wordsIn(params, 'reference'),
    category: wordsIn(params, 'category'),
    complainant: wordsIn(params, 'complainant'),
  };
}

/** `CodeLens.data` as it was sent; undefined when the client lost it. */
export function lensDataIn(data: unknown): CodeLensData | undefined {
  if (!isRecord(data)) return undefined;
  const { uri, section } = data;
  return typeof uri === 'string' && isCount(section) ? { uri, section } : undefined;
}

/** `DocumentLink.data` as it was sent; undefined when the client lost it. */
export function linkDataIn(data: unknown): DocumentLinkData | undefined {
  if (!isRecord(data)) return undefined;
  const { law, provision } = data;
  if (typeof law !== 'string') return undefined;
  return typeof provision === 'string' ? { law, provision } : { law };
}

/** `InlayHint.data` as it was sent; undefined when the client lost it. */
export function hintDataIn(data: unknown): InlayHintData | undefined {
  if (!isRecord(data)) return undefined;
  const { uri, end } = data;
  return typeof uri === 'string' && isCount(end) ? { uri, end } : undefined;
}

/** `CodeAction.data` as it was sent; undefined when the client lost it. */
export function actionDataIn(data: unknown): CodeActionData | undefined {
  if (!isRecord(data)) return undefined;
  const { fix, uri, version, key, index } = data;
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  if (fix === 'all') return { fix, uri, version };
  if (fix !== 'one' || typeof key !== 'string' || typeof index !== 'number') return undefined;
  return { fix, uri, version, key, index };
}

export function silenceIn(params: unknown): SilenceArgument & { readonly reason: string } {
  const { key, scope, reason } = isRecord(params) ? params : {};
  const known = silenceScopes.find((each) => each === scope);
  if (!known) throw invalidParams(`“scope” must be one of ${silenceScopes.join(', ')}.`);
  if (typeof key !== 'string' || typeof reason !== 'string') throw invalidParams('“key” and “reason” must be strings.');
  return { uri: ownUriIn(params), key, scope: known, reason };
}
