import type { CancellationToken } from 'vscode-languageserver';
import { caseSystemText } from '../features/remedies/case-system-text.ts';
import { remediesCsv, type RemedyFile } from '../features/remedies/remedies-csv.ts';
import { remedySheet } from '../features/remedies/remedy-sheet.ts';
import type { View } from '../features/view.ts';
import { isInside, relativePath } from '../session/configuration/location.ts';
import type { Service } from './feature.ts';
import { invalidParams } from './guard.ts';
import type { CustomRequests } from './protocol.ts';

type Export = CustomRequests['decisionStatement/exportRemedies'];

/** The remedies of one open statement, or of all in the workspace, as a file or as text to paste. */
export async function remediesExport(
  service: Service,
  { uri, format }: Export['params'],
  token: CancellationToken,
): Promise<Export['result']> {
  const files = uri === undefined ? await allFiles(service, token) : [await openFile(service, uri)];
  if (files.every(({ sheet }) => sheet.rows.length === 0))
    return {
      refusal:
        uri === undefined
          ? 'No statement in this workspace has a remedy.'
          : 'This statement has no remedy: nothing in it says what the body has agreed, or is recommended, to do.',
    };
  const text = await textOf(service, format, files);
  if (text === undefined)
    return {
      refusal:
        'No remedy has a due date yet, so there is nothing to put in a calendar. Deadlines count from the decision date.',
    };
  return { text, name: fileName(files, format) };
}

async function textOf(
  service: Service,
  format: Export['params']['format'],
  files: readonly RemedyFile[],
): Promise<string | undefined> {
  const { calendar } = service.environment;
  const sheets = files.map(({ sheet }) => sheet);
  switch (format) {
    case 'ics': {
      // Few ever ask, and the library would be read at every start.
      const { calendarText } = await import('../features/remedies/calendar-text.ts');
      return calendarText(sheets, { today: service.today(), calendar });
    }
    case 'csv':
      return remediesCsv(files);
    case 'case-system':
      return sheets.flatMap((sheet) => caseSystemText(sheet, calendar) ?? []).join('\n');
  }
}

async function openFile(service: Service, uri: string): Promise<RemedyFile> {
  const view = await service.view(uri);
  if (!view) throw invalidParams('The document is not open, or too long to be read.');
  return fileOf(service, view);
}

async function allFiles(service: Service, token: CancellationToken): Promise<readonly RemedyFile[]> {
  // Nothing is kept: unlike what a view shows, a file is made once.
  const { values } = await service.statements.collect(
    new Map(),
    (view) => [fileOf(service, view)],
    token,
    () => {},
  );
  return values.filter(({ sheet }) => sheet.rows.length > 0).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function fileOf({ client }: Service, { uri, snapshot }: View): RemedyFile {
  const folder = client.folders.find((each) => isInside(uri, each));
  const path = folder === undefined ? decoded(uri.slice(uri.lastIndexOf('/') + 1)) : relativePath(uri, folder);
  return { path, sheet: remedySheet(snapshot, uri) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const extensions: Readonly<Record<Export['params']['format'], string>> = {
  ics: 'ics',
  csv: 'csv',
  'case-system': 'txt',
};

/** `remedies 24 020 172.ics`; a name that every file system takes. */
function fileName(files: readonly RemedyFile[], format: Export['params']['format']): string {
  const [only, ...others] = files;
  const reference = others.length === 0 ? only?.sheet.reference?.replace(/[^\w ]/g, '') : undefined;
  return `remedies${reference ? ` ${reference}` : ''}.${extensions[format]}`;
}
