import { MarkupKind, type InitializeParams, type PositionEncodingKind } from 'vscode-languageserver';
import type { ColumnUnit } from '../features/view.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, as far as it matters here; read once, when it introduces itself. */
export interface Client {
  readonly columns: ColumnUnit;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly givesConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly snippets: boolean;
  readonly resolvesActions: boolean;
  readonly linkTooltips: boolean;
  readonly definitionLinks: boolean;
  /** It asks for the tooltip of a hint when somebody points at it. */
  readonly resolvesHints: boolean;
  readonly hoverFormat: MarkupKind;
  readonly documentationFormat: MarkupKind;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly nestedSymbols: boolean;
  readonly preparesRename: boolean;
  readonly folders: readonly string[];
  readonly options: InitializationOptions;
}

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument, general } = params.capabilities;
  const { completion, codeAction, hover, publishDiagnostics } = textDocument ?? {};
  return {
    columns: columnsFrom(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    givesConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    snippets: completion?.completionItem?.snippetSupport === true,
    resolvesActions:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    resolvesHints: textDocument?.inlayHint?.resolveSupport?.properties.includes('tooltip') === true,
    hoverFormat: hover?.contentFormat?.[0] === MarkupKind.Markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    documentationFormat:
      completion?.completionItem?.documentationFormat?.[0] === MarkupKind.Markdown
        ? MarkupKind.Markdown
        : MarkupKind.PlainText,
    relatedInformation:
      publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    codeDescription:
      publishDiagnostics?.codeDescriptionSupport === true || textDocument?.diagnostic?.codeDescriptionSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    folders: (params.workspaceFolders ?? []).map((folder) => folder.uri),
    options: readOptions(params.initializationOptions),
  };
}

/** The client's first choice that we know; UTF-16 when it names none, as the protocol has it. */
function columnsFrom(offered: readonly PositionEncodingKind[] | undefined): ColumnUnit {
  const known: readonly string[] = ['utf-16', 'utf-8', 'utf-32'];
  const chosen = offered?.find((each) => known.includes(each));
  return chosen === 'utf-8' || chosen === 'utf-32' ? chosen : 'utf-16';
}

function readOptions(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const field = (name: keyof InitializationOptions): unknown => Reflect.get(given, name);
  const rulePages = field('rulePages');
  const today = field('today');
  return {
    ...(typeof rulePages === 'string' && { rulePages }),
    ...(typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) && { today }),
    ...(field('readsFiles') === true && { readsFiles: true }),
    ...(field('silences') === true && { silences: true }),
    settings: field('settings'),
  };
}
