import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { CalendarDate } from '../core/text/calendar.ts';
import type { View } from '../features/view.ts';
import type { Client } from './client.ts';
import type { DiagnosticsChannel } from './diagnostics-channel.ts';
import type { DocumentSettings } from '../session/settings.ts';
import type { Environment } from './environment.ts';
import type { OfficeFiles } from './settings-source.ts';
import type { WorkspaceStatements } from './workspace-statements.ts';

/** What the handlers may use. */
export interface Service {
  readonly client: Client;
  readonly environment: Environment;
  readonly diagnostics: DiagnosticsChannel;
  /** Undefined for a document that is not open, or too long. */
  view(uri: string): Promise<View | undefined>;
  /** Every open document that is not too long, in the order in which they were opened. */
  openViews(): Promise<readonly View[]>;
  /** Calls the listener with the URI of each document that is closed from now on. */
  onClosed(listener: (uri: string) => void): void;
  /** What holds for a document. */
  settings(uri: string): Promise<DocumentSettings>;
  /** The day that every answer is given for. */
  today(): CalendarDate;
  /** All statements of the workspace, open or not. */
  readonly statements: WorkspaceStatements;
  /** The files in which its findings are silenced; undefined where no file can be read. */
  officeFiles(uri: string): Promise<OfficeFiles | undefined>;
}

/** One feature of the protocol: what the server says of it, and how it is served. */
export interface Feature {
  capabilities(client: Client): ServerCapabilities;
  serve(connection: Connection, service: Service): void;
}
