import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { formatting, formattingOfLineLeft } from '../features/formatting.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { positionIn, rangeIn, uriIn } from './params.ts';

/** The whole document, a range, and the line that a new line leaves. Editors’ own options, such as tab sizes, change nothing. */
export const formattings: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  }),
  serve(connection, service) {
    const log = connection.console;
    const whole = async (params: unknown): Promise<TextEdit[]> => {
      const view = await service.view(uriIn(params));
      return view ? formatting(view) : [];
    };
    const part = async (params: unknown): Promise<TextEdit[]> => {
      const range = rangeIn(params);
      const view = await service.view(uriIn(params));
      return view ? formatting(view, range) : [];
    };
    const lineLeft = async (params: unknown): Promise<TextEdit[]> => {
      const position = positionIn(params);
      const view = await service.view(uriIn(params));
      return view ? formattingOfLineLeft(view, position) : [];
    };
    connection.onRequest(DocumentFormattingRequest.type, guarded(log, DocumentFormattingRequest.method, [], whole));
    connection.onRequest(
      DocumentRangeFormattingRequest.type,
      guarded(log, DocumentRangeFormattingRequest.method, [], part),
    );
    connection.onRequest(
      DocumentOnTypeFormattingRequest.type,
      guarded(log, DocumentOnTypeFormattingRequest.method, [], lineLeft),
    );
  },
};
