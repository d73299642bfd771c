/**
 * What goes over the wire beside the Language Server Protocol. The server's side of the contract is
 * `server/src/lsp/protocol.ts`; a change there is a change here.
 */
import type { Position } from 'vscode-languageclient';

export type Profile = 'closed' | 'early-remedy' | 'upheld' | 'not-upheld' | 'ended' | 'report';

/** Notification from the server after each fresh parse of an open document. */
export const statusNotification = 'decisionStatement/status';
export interface StatementStatus {
  readonly uri: string;
  readonly stage: 'draft' | 'final';
  readonly profile: Profile;
  readonly joint: boolean;
  /** URI of the office's configuration file in force for the document; absent when there is none. */
  readonly configuration?: string;
}

export const newStatementRequest = 'decisionStatement/newStatement';
export interface NewStatementParams {
  readonly profile: Profile;
  readonly joint?: boolean;
}

export const standardParagraphsRequest = 'decisionStatement/standardParagraphs';
export interface StandardParagraphsParams {
  readonly uri: string;
  readonly position: Position;
}
/** One standard paragraph that may stand at the position asked about, the fittest first. */
export interface OfferedParagraph {
  readonly id: string;
  readonly title: string;
  /** Name of the section it belongs to, for people. */
  readonly section: string;
  /** In snippet syntax, placeholders as tab stops. */
  readonly body: string;
  readonly detail: string;
}

export const cleanTextRequest = 'decisionStatement/cleanText';
export interface CleanTextParams {
  readonly uri: string;
}

/** Answer of `newStatement` and of `cleanText`: a whole document. */
export interface WholeText {
  readonly text: string;
}

/** Sent with `initialize`. */
export interface InitializationOptions {
  /** URI of the folder that holds `<group>/<slug>.md` for every rule; no slash at its end. */
  readonly rulePages: string;
}
