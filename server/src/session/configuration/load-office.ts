/** The office's catalogue and paragraphs, read from their files. Loaded only when a configuration names some. */
import { builtInCatalogue, type Catalogue, type OfficeNames } from '../../core/catalogue/catalogue.ts';
import type { StandardParagraphRow } from '../../core/catalogue/schema.ts';
import type { ConfigurationProblem } from './configuration-problem.ts';
import type { FileReader } from './file-reader.ts';
import { extendCatalogue, parseOfficeRows, type OfficeRows } from './office-catalogue.ts';
import { parseOfficeParagraph } from './office-paragraph.ts';
import { relativePath } from './location.ts';

export interface OfficeSources extends OfficeNames {
  /** Locations of files with rows. */
  readonly catalogue: readonly string[];
  /** Locations of files with a paragraph each. */
  readonly paragraphs: readonly string[];
  /** The configuration's folder, from which people know the files. */
  readonly folder: string;
}

export interface LoadedOffice {
  readonly catalogue: Catalogue;
  readonly problems: readonly ConfigurationProblem[];
}

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export async function loadOffice(sources: OfficeSources, reader: FileReader): Promise<LoadedOffice> {
  const { words, bodies, folder } = sources;
  const problems: ConfigurationProblem[] = [];
  const rows: OfficeRows[] = [];
  for (const location of sources.catalogue) {
    const text = await read(location, reader, problems);
    if (text === undefined) continue;
    const parsed = parseOfficeRows(text, location);
    rows.push(parsed.rows);
    problems.push(...parsed.problems);
  }
  // A paragraph may belong to a section that the office names in its own way.
  const catalogue = extendCatalogue(builtInCatalogue, { rows, paragraphs: [], words, bodies });
  const paragraphs: StandardParagraphRow[] = [];
  for (const location of sources.paragraphs) {
    const text = await read(location, reader, problems);
    if (text === undefined) continue;
    const parsed = parseOfficeParagraph(text, { location, name: relativePath(location, folder), catalogue });
    if (parsed.row) paragraphs.push(parsed.row);
    problems.push(...parsed.problems);
  }
  return { catalogue: extendCatalogue(catalogue, { rows: [], paragraphs, words, bodies }), problems };
}

async function read(
  location: string,
  reader: FileReader,
  problems: ConfigurationProblem[],
): Promise<string | undefined> {
  try {
    const text = await reader.read(location);
    if (text !== undefined) return text;
  } catch {
    // Said below, as of a file that is no longer there.
  }
  problems.push({ location, range: startOfFile, message: 'This file of the office can’t be read, so it is left out.' });
  return undefined;
}
