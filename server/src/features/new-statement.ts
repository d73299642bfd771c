import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Outcome, Profile, SectionKind } from '../core/catalogue/schema.ts';
import { skeletonParagraphs, writeParagraph, type HouseStyle } from '../core/document/house-style.ts';
import { nameOf } from './missing-headings.ts';
import { asIntended } from './stage/formulas.ts';

export type NewProfile = Exclude<Profile, 'report'>;

export interface NewStatementOptions {
  readonly joint?: boolean | undefined;
  /** What is known already; a placeholder stands for the rest. */
  readonly body?: string | undefined;
  readonly reference?: string | undefined;
  readonly category?: string | undefined;
  /** The complainant's label, as `Ms Y`. */
  readonly complainant?: string | undefined;
}

/** Published layout, numbered straight through: what the office reads, and what a renumbering leaves alone. */
const style: HouseStyle = {
  newLine: '\n',
  airy: true,
  headingMarks: '',
  indent: '',
  paragraphs: 'numbered',
  bullet: '•',
};

const outcomes: Readonly<Record<NewProfile, Outcome>> = {
  closed: 'Closed after initial enquiries',
  'early-remedy': 'Upheld',
  upheld: 'Upheld',
  'not-upheld': 'Not upheld',
  ended: 'Not upheld',
};

type Part = { readonly words: string } | { readonly subHeading: string };

/** What the case itself must supply, before the section's standard paragraphs. */
const casesOwn: Partial<Record<SectionKind, readonly Part[]>> = {
  assessment: [{ words: '‹What happened, and what the Council said›.' }],
  findings: [
    { subHeading: 'What happened' },
    { words: '‹The key events, in order of date›.' },
    { subHeading: 'Analysis' },
    { words: '‹What the evidence shows, and why›.' },
  ],
};

/** For what no standard paragraph says yet: our own words. */
const ended = {
  summary:
    '‹Mr X› complained about ‹what the complaint is about›. We intend to end our investigation because ‹the reason›.',
  decision: 'I intend to end my investigation because ‹the reason›.',
};

/** A draft of this kind of decision, complete but for its placeholders. */
export function newStatement(profile: NewProfile, catalogue: Catalogue, options: NewStatementOptions = {}): string {
  const joint = options.joint ?? false;
  const kinds = sectionsOf(profile, catalogue);
  let number = 1;
  const sections = kinds.map((kind) => {
    const parts = partsOf(kind, profile, catalogue);
    const text = writeParts(parts, headingOf(kind, catalogue, joint), number);
    number += parts.filter((part) => 'words' in part).length;
    return text;
  });
  const text = [
    headerOf(profile, joint, options),
    `Summary: ${bodiesOf('summary', profile, catalogue)[0] ?? ended.summary}`,
    ...sections,
    `${headingOf('signature', catalogue, joint)}\n`,
  ].join('\n\n');
  return options.complainant ? text.replaceAll('‹Mr X›', options.complainant) : text;
}

/** What the profile requires, and the agreed action where it has one to begin with. */
function sectionsOf(profile: NewProfile, catalogue: Catalogue): readonly SectionKind[] {
  const { required } = catalogue.profile(profile);
  return required.flatMap(([kind]) => {
    if (kind === undefined) return [];
    const agrees = kind === 'decision' && bodiesOf('action', profile, catalogue).length > 0;
    return agrees ? (['action', kind] as const) : [kind];
  });
}

function bodiesOf(kind: SectionKind | 'summary', profile: NewProfile, catalogue: Catalogue): readonly string[] {
  const bodies = skeletonParagraphs(catalogue, kind, profile, 'draft').map((row) => row.body);
  // The standard words say what was decided; a draft only intends it where it decides.
  return kind === 'summary' || kind === 'decision'
    ? bodies.map((body) => asIntended(body, catalogue.stageFormulas))
    : bodies;
}

function partsOf(kind: SectionKind, profile: NewProfile, catalogue: Catalogue): readonly Part[] {
  const standard = bodiesOf(kind, profile, catalogue).map((words) => ({ words }));
  const parts = [...(casesOwn[kind] ?? []), ...standard];
  if (parts.length > 0) return parts;
  return [{ words: kind === 'decision' ? ended.decision : `‹${catalogue.section(kind)?.purpose ?? kind}›` }];
}

/** A heading with its paragraphs and sub-headings, without a line end behind the last. */
function writeParts(parts: readonly Part[], heading: string, first: number): string {
  let number = first;
  const lines = parts.map((part) =>
    'words' in part ? `${writeParagraph(style, part.words, number++)}\n` : `\n${part.subHeading}\n\n`,
  );
  return `${heading}\n\n${lines.join('').trim()}`;
}

function headingOf(kind: SectionKind, catalogue: Catalogue, joint: boolean): string {
  const row = catalogue.section(kind);
  return row ? nameOf(row, joint) : kind;
}

function headerOf(profile: NewProfile, joint: boolean, { body, reference, category }: NewStatementOptions): string {
  return [
    `${body ?? '‹Body name›'} (${reference ?? '‹YY NNN NNN›'})`,
    `Category : ${category ?? '‹Category› > ‹Sub-category›'}`,
    `Decision : ${outcomes[profile]}`,
    'Decision date : ‹DD Mon YYYY›',
    `The ${joint ? 'Ombudsmen’s' : 'Ombudsman’s'} draft decision:`,
  ].join('\n\n');
}
