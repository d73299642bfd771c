import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PowerCitation, PowerId, PowerRow, SectionKind } from '../../catalogue/schema.ts';
import { createPhraseBook, groupsOf, numbersOf, type Groups, type PhraseBook } from './phrase-book.ts';

export interface Pattern {
  readonly groups: Groups;
  readonly unlessParagraph: readonly number[];
}

/** A power of the catalogue with its phrases as numbers. */
export interface CompiledPower {
  readonly id: PowerId;
  /** The sections where it is at home. */
  readonly sections: readonly SectionKind[];
  readonly ofTheCase: boolean;
  /** It is looked for nowhere else: without a citation a stray says nothing. */
  readonly keepsHome: boolean;
  /** What a citation may give for it to be recognised in the writer's own words; empty where only its words count. */
  readonly accepted: readonly Accepted[];
  readonly patterns: readonly Pattern[];
  readonly unless: readonly number[];
  /** One of these must stand in the paragraph; undefined when nothing need. */
  readonly onlyBeside: readonly number[] | undefined;
  readonly goesOn: readonly number[];
  readonly insteadOf: readonly PowerId[];
  readonly carries: PowerCitation | undefined;
  readonly forms: readonly { readonly groups: Groups; readonly carries: PowerCitation | undefined }[];
  readonly superseded: { readonly groups: Groups; readonly unless: readonly number[] } | undefined;
}

/** Canonical provisions of one Act. */
export interface Accepted {
  readonly act: string;
  readonly provisions: readonly string[];
}

export interface CompiledPowers {
  readonly book: PhraseBook;
  readonly powers: readonly CompiledPower[];
  /** Statements that are none of powers. */
  readonly plain: readonly Groups[];
}

const powersSection: readonly SectionKind[] = ['powers'];

function acceptedBy(row: PowerRow): readonly Accepted[] {
  if (!row.citation || row.onlyInFull) return [];
  const forms = (row.forms ?? []).flatMap(({ citation }) => citation ?? []);
  return [row.citation, ...forms, ...row.variants];
}

function compilePower(row: PowerRow, book: PhraseBook): CompiledPower {
  const pattern = (phrases: readonly (readonly string[])[], unlessParagraph: readonly string[] = []): Pattern => ({
    groups: groupsOf(book, phrases),
    unlessParagraph: numbersOf(book, unlessParagraph),
  });
  return {
    id: row.id,
    sections: row.sections ?? powersSection,
    ofTheCase: row.ofTheCase ?? false,
    keepsHome: row.ofTheCase === true || (row.sections !== undefined && row.citation === null),
    accepted: acceptedBy(row),
    patterns: [
      pattern(row.phrases, row.unlessParagraph),
      ...(row.otherwise ? [pattern(row.otherwise.phrases, row.otherwise.unlessParagraph)] : []),
    ],
    unless: numbersOf(book, row.unless),
    onlyBeside: row.onlyBeside && numbersOf(book, row.onlyBeside),
    goesOn: numbersOf(book, row.goesOn),
    insteadOf: row.insteadOf ?? [],
    carries: row.citation ?? undefined,
    forms: (row.forms ?? []).map(({ phrases, citation }) => ({
      groups: groupsOf(book, phrases),
      carries: citation ?? undefined,
    })),
    superseded: row.superseded && {
      groups: groupsOf(book, row.superseded.phrases),
      unless: numbersOf(book, row.superseded.unless),
    },
  };
}

const compiled = new WeakMap<Catalogue, CompiledPowers>();

/** The powers of a catalogue, compiled when the first statement needs them and kept as long as the catalogue. */
export function compiledPowers(catalogue: Catalogue): CompiledPowers {
  const known = compiled.get(catalogue);
  if (known) return known;
  const book = createPhraseBook();
  const result: CompiledPowers = {
    book,
    powers: catalogue.powers.map((row) => compilePower(row, book)),
    plain: catalogue.plainStatements.map(({ phrases }) => groupsOf(book, phrases)),
  };
  compiled.set(catalogue, result);
  return result;
}
