import type { CancellationToken } from 'vscode-languageserver';
import { inBoardOrder, remediesBoard, type BoardItem } from '../features/remedies/remedies-board.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { exportIn, progressTokenIn } from './params.ts';
import type { CustomRequests } from './protocol.ts';
import { remediesExport } from './remedies-export.ts';
import type { Remembered } from './workspace-statements.ts';

const exportRemedies: keyof CustomRequests = 'decisionStatement/exportRemedies';
const workspaceRemedies: keyof CustomRequests = 'decisionStatement/workspaceRemedies';

type Board = CustomRequests['decisionStatement/workspaceRemedies']['result'];
const stopped = { refusal: 'The checks were stopped before they could answer.' };
const emptyBoard: Board = { items: [], unread: 0, complete: true };

/** What is to be chased, over the whole workspace. Nothing of it is kept by us: the case system knows what was done. */
export const remedies: Feature = {
  capabilities: () => ({}),
  serve(connection, service) {
    const remembered: Remembered<BoardItem> = new Map();
    const board = async (params: unknown, token: CancellationToken): Promise<Board> => {
      const progress = connection.window.attachWorkDoneProgress(progressTokenIn(params));
      progress.begin('Reading remedies', 0, undefined, true);
      try {
        const { values, ...rest } = await service.statements.collect(remembered, remediesBoard, token, (done, all) =>
          progress.report(Math.round((done / all) * 100), `${done} of ${all} statements`),
        );
        return { items: inBoardOrder(values), ...rest };
      } finally {
        progress.done();
      }
    };
    connection.onRequest(
      exportRemedies,
      guarded(connection.console, exportRemedies, stopped, (params: unknown, token) =>
        remediesExport(service, exportIn(params), token),
      ),
    );
    connection.onRequest(workspaceRemedies, guarded(connection.console, workspaceRemedies, emptyBoard, board));
  },
};
