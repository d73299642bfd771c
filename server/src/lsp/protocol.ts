/**
 * What goes over the wire beside the Language Server Protocol: types only, and the one file of the server that the client
 * imports.
 */
import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Profile } from '../core/catalogue/schema.ts';
import type { Stage } from '../core/document/model.ts';
import type { IndexedLaw } from '../features/citations/citation-index.ts';
import type { OfferedParagraph } from '../features/offered-paragraphs.ts';
import type { Cast } from '../features/people/cast.ts';
import type { PlacedReport } from '../features/readiness/readiness-report.ts';
import type { BoardItem } from '../features/remedies/remedies-board.ts';
import type { StageAnswer } from '../features/stage/stage-edit.ts';
import type { SilenceArgument } from '../features/silence-actions.ts';

/** `initializationOptions`; every field may be missing. */
export interface InitializationOptions {
  /** Address of the folder that holds `<group>/<slug>.md` for every rule. Only our own client gives it. */
  readonly rulePages?: string;
  /** `YYYY-MM-DD`, for tests: the day that the server takes for today. */
  readonly today?: string;
  /** The client answers `decisionStatement/readFile`, so that configuration is found where the server can't read. */
  readonly readsFiles?: boolean;
  /** The client executes `decisionStatement.silence`: it asks for the reason, and sends it back. */
  readonly silences?: boolean;
  /** For clients without `workspace/configuration`: what stands under `decisionStatement` in an editor. */
  readonly settings?: unknown;
}

export interface CustomRequests {
  /** A draft of this kind of decision. Refused for a public report, which has no fixed form. */
  'decisionStatement/newStatement': {
    readonly params: {
      readonly profile: Profile;
      readonly joint?: boolean;
      /** What is known already; a placeholder stands for the rest. */
      readonly body?: string;
      readonly reference?: string;
      readonly category?: string;
      readonly complainant?: string;
    };
    readonly result: { readonly text: string };
  };
  /** The standard paragraphs that may stand on a line of their own at or below the position. */
  'decisionStatement/standardParagraphs': {
    readonly params: { readonly uri: string; readonly position: Position };
    readonly result: readonly OfferedParagraph[];
  };
  /**
   * What silences a finding, with the reason that the person gave: a change to the ignore file, to the office's
   * configuration, or to the draft. The client applies it and saves the files that are not open. `refusal` says, in plain
   * English, why it can't be done.
   */
  'decisionStatement/silence': {
    readonly params: SilenceArgument & { readonly reason: string };
    readonly result: { readonly edit: WorkspaceEdit } | { readonly refusal: string };
  };
  /**
   * Makes a draft the final decision, or a final decision a draft again: one edit whose changes each say why, to be looked
   * through unless `review` is false, and what is left to a person. `refusal` says why there is nothing to change.
   */
  'decisionStatement/changeStage': {
    readonly params: {
      readonly uri: string;
      readonly to: Stage;
      /** `YYYY-MM-DD`; needed for a final decision. */
      readonly decisionDate?: string;
      readonly review?: boolean;
    };
    readonly result: StageAnswer | { readonly refusal: string };
  };
  /** Whether the statement can be issued: the verdict, and ten lines or fewer by decision standard. */
  'decisionStatement/readiness': {
    readonly params: { readonly uri: string };
    readonly result: PlacedReport;
  };
  /**
   * What is still to be done under every statement of the workspace, open or on disk, by group and day. With a
   * `workDoneToken` it tells how far it has come.
   */
  'decisionStatement/workspaceRemedies': {
    readonly params: { readonly workDoneToken?: string | number };
    readonly result: {
      readonly items: readonly BoardItem[];
      /** Files that are statements by name, and were too long or could not be read. */
      readonly unread: number;
      /** False when the workspace has more folders or statements than are looked at. */
      readonly complete: boolean;
    };
  };
  /**
   * The remedies of an open statement, or, without a URI, of all in the workspace: as a calendar, as a table for a
   * spreadsheet, or as text to paste into the case system. `refusal` says, in plain English, why there is nothing to give.
   */
  'decisionStatement/exportRemedies': {
    readonly params: { readonly uri?: string; readonly format: 'ics' | 'csv' | 'case-system' };
    /** `name` is what a file of it may be called. */
    readonly result: { readonly text: string; readonly name: string } | { readonly refusal: string };
  };
  /** What the statement cites: law, provision, place. Laws stand in the order in which they are first cited. */
  'decisionStatement/citations': {
    readonly params: { readonly uri: string };
    readonly result: readonly IndexedLaw[];
  };
  /** Who is in the statement: people by kind, each with every place that names them, and the next free letter. */
  'decisionStatement/cast': {
    readonly params: { readonly uri: string };
    readonly result: Cast;
  };
  /** The document without site furniture and without comments to this tool. */
  'decisionStatement/cleanText': {
    readonly params: { readonly uri: string };
    readonly result: { readonly text: string };
  };
}

/** Asked by the server, of a client that said `readsFiles`. */
export interface ClientRequests {
  /** The text of a file in whatever file system its URI names; null when there is none. */
  'decisionStatement/readFile': { readonly params: { readonly uri: string }; readonly result: string | null };
  /** What is in a folder; nothing when there is none. */
  'decisionStatement/listFolder': {
    readonly params: { readonly uri: string };
    readonly result: readonly { readonly name: string; readonly kind: 'file' | 'folder' }[];
  };
}

/** Sent by the server to our own client when what a statement is taken for has changed. */
export interface CustomNotifications {
  'decisionStatement/status': StatementStatus;
}

export interface StatementStatus {
  readonly uri: string;
  readonly version: number;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly joint: boolean;
  /** URI of the office's configuration file in force; absent when there is none. */
  readonly configuration?: string;
}
