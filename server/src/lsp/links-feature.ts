import { DocumentLinkRequest, DocumentLinkResolveRequest, type DocumentLink } from 'vscode-languageserver';
import { documentLinks, resolveDocumentLink } from '../features/citations/document-links.ts';
import type { Feature } from './feature.ts';
import { guarded } from './guard.ts';
import { linkDataIn, uriIn } from './params.ts';

export const links: Feature = {
  capabilities: ({ linkTooltips }) => ({ documentLinkProvider: linkTooltips ? { resolveProvider: true } : {} }),
  serve(connection, service) {
    const log = connection.console;
    const { linkTooltips: tooltips } = service.client;
    const list = async (params: unknown): Promise<DocumentLink[]> => {
      const view = await service.view(uriIn(params));
      return view ? documentLinks(view, { tooltips }) : [];
    };
    const resolve = (link: DocumentLink): DocumentLink => {
      const data = linkDataIn(link.data);
      return data ? resolveDocumentLink(link, data, service.environment.catalogue) : link;
    };
    connection.onRequest(DocumentLinkRequest.type, guarded(log, DocumentLinkRequest.method, [], list));
    connection.onRequest(DocumentLinkResolveRequest.type, (link, token) =>
      guarded(log, DocumentLinkResolveRequest.method, link, resolve)(link, token),
    );
  },
};
