import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { codeAction, completions } from './editing-features.ts';
import type { Feature, Service } from './feature.ts';
import { formattings } from './formatting-features.ts';
import { lenses } from './lens-feature.ts';
import { links } from './links-feature.ts';
import { definitions, highlights, referencesTo, selections, workspaceSymbol } from './navigation-features.ts';
import { ownRequests } from './own-requests.ts';
import { linkedEdits, renames } from './people-features.ts';
import { remedies } from './remedies-feature.ts';
import { diagnostics, folding, hints, hovers, symbols } from './reading-features.ts';
import { tokens } from './tokens-feature.ts';

const features: readonly Feature[] = [
  diagnostics,
  codeAction,
  completions,
  hovers,
  symbols,
  folding,
  hints,
  lenses,
  links,
  tokens,
  definitions,
  referencesTo,
  highlights,
  selections,
  workspaceSymbol,
  formattings,
  renames,
  linkedEdits,
  ownRequests,
  remedies,
];

/** What the server says that it can do: exactly what the table above serves. */
export const capabilitiesOf = (client: Client): ServerCapabilities =>
  Object.assign({}, ...features.map((feature) => feature.capabilities(client)));

export function serveFeatures(connection: Connection, service: Service): void {
  for (const feature of features) feature.serve(connection, service);
}
