import type { Connection } from 'vscode-languageserver';
import type { View } from '../features/view.ts';
import type { DocumentSettings } from '../session/settings.ts';
import type { Client } from './client.ts';
import type { CustomNotifications, StatementStatus } from './protocol.ts';

const method: keyof CustomNotifications = 'decisionStatement/status';

export interface Status {
  show(view: View, settings: DocumentSettings): void;
  close(uri: string): void;
}

/** Tells our own client, which alone knows this notification, what each statement is taken for, whenever that changes. */
export function createStatus(connection: Connection, client: Client): Status {
  const shown = new Map<string, string>();
  return {
    show(view, { configuration }) {
      if (client.options.rulePages === undefined) return;
      const { stage, profile, joint } = view.snapshot.classification;
      const now = [stage, profile, joint, configuration].join(' ');
      if (shown.get(view.uri) === now) return;
      shown.set(view.uri, now);
      const status: StatementStatus = {
        uri: view.uri,
        version: view.version,
        stage,
        profile,
        joint,
        ...(configuration !== undefined && { configuration }),
      };
      connection.sendNotification(method, status).catch(() => undefined);
    },
    close: (uri) => void shown.delete(uri),
  };
}
