import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.ts';
import { comparable } from '../core/text/typography.ts';
import { namesProvision, provisionSymbols } from './citations/provision-symbols.ts';
import { dueWords } from './due-dates.ts';
import { rangeOf } from './ranges.ts';
import { statementName } from './statement-name.ts';
import type { View } from './view.ts';

/**
 * The open statements by body and reference, their sections, and their actions with the days on which they fall due,
 * whose names hold the letters of the query in its order; then the provisions and laws that they cite. A query such as
 * `s26A` finds provisions only. Files that are not open are not read.
 */
export function workspaceSymbols(views: readonly View[], query: string): SymbolInformation[] {
  const wanted = comparable(query).replace(/ /g, '');
  const named = namesProvision(query)
    ? []
    : views.flatMap(symbolsOf).filter(({ name }) => holdsInOrder(comparable(name), wanted));
  return [...named, ...views.flatMap((view) => citedIn(view, query))];
}

function citedIn(view: View, query: string): SymbolInformation[] {
  const statement = statementName(view.snapshot.statement);
  return provisionSymbols(view, query).map(({ name, span }) => ({
    name,
    kind: SymbolKind.Constant,
    location: { uri: view.uri, range: rangeOf(view, span) },
    ...(statement !== '' && { containerName: statement }),
  }));
}

/** As editors match: “agac” finds “Agreed action”. */
function holdsInOrder(name: string, wanted: string): boolean {
  let at = -1;
  for (const letter of wanted) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function symbolsOf(view: View): SymbolInformation[] {
  const { statement, facts } = view.snapshot;
  const { title, span } = statement.header;
  const name = statementName(view.snapshot.statement);
  const make = (named: string, kind: SymbolKind, place: Span, container = name): SymbolInformation => ({
    name: named,
    kind,
    location: { uri: view.uri, range: rangeOf(view, place) },
    ...(container !== '' && { containerName: container }),
  });
  return [
    ...(name === '' ? [] : [make(name, SymbolKind.File, title?.span ?? span, '')]),
    ...statement.sections
      .filter(({ kind, heading }) => kind !== 'signature' && heading.text.trim() !== '')
      .map(({ heading }) => make(heading.text, SymbolKind.Class, heading.textSpan)),
    ...facts.actions.flatMap((action) => {
      const due = dueWords(view, action);
      return due === undefined ? [] : [make(`${oneLine(action.text)} (${due})`, SymbolKind.Event, action.span)];
    }),
  ];
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
