import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Outcome, Profile, SectionKind } from '../core/catalogue/schema.ts';
import { nameOf } from './missing-headings.ts';

export interface NewStatementOptions {
  readonly joint?: boolean | undefined;
  /** What is known already; a placeholder stands for the rest. */
  readonly body?: string | undefined;
  readonly reference?: string | undefined;
  readonly category?: string | undefined;
  /** The complainant's label, as `Ms Y`. */
  readonly complainant?: string | undefined;
}

/** A paragraph is the id of a standard paragraph, our own words where no standard paragraph serves, or a sub-heading. */
type Part = { readonly standard: string } | { readonly words: string } | { readonly subHeading: string };
interface Outline {
  readonly outcome: Outcome;
  readonly summary: Part;
  readonly sections: readonly (readonly [SectionKind, readonly Part[]])[];
}

const standard = (id: string): Part => ({ standard: id });
const words = (text: string): Part => ({ words: text });
const subHeading = (text: string): Part => ({ subHeading: text });

const complaint = ['complaint', [standard('complaint-called'), standard('complaint-injustice')]] as const;
const investigation = [standard('power-fault-and-injustice'), standard('power-complete')];

/** What each kind of decision begins with: the least that the office would issue, with placeholders for the case's own words. */
const outlines: Readonly<Record<Exclude<Profile, 'report'>, Outline>> = {
  closed: {
    outcome: 'Closed after initial enquiries',
    summary: standard('summary-closed-outcome-wanted'),
    sections: [
      ['complaint', [standard('complaint-called')]],
      ['powers', [standard('power-closed-outcome')]],
      ['considered', [standard('considered-complainant'), standard('considered-code')]],
      ['assessment', [words('‹What happened, and what the Council said›.'), standard('assessment-closed-outcome')]],
      ['decision', [standard('decision-closed-outcome-wanted')]],
    ],
  },
  'early-remedy': {
    outcome: 'Upheld',
    summary: standard('summary-early-remedy'),
    sections: [
      ['complaint', [standard('complaint-failed')]],
      ['powers', [standard('power-early-remedy')]],
      ['considered', [standard('considered-both'), standard('considered-code')]],
      ['assessment', [words('‹What happened, and what the Council said›.'), standard('assessment-early-remedy')]],
      ['action', [standard('action-with-items'), standard('action-evidence')]],
      ['decision', [standard('decision-early-remedy')]],
    ],
  },
  upheld: {
    outcome: 'Upheld',
    summary: standard('summary-upheld'),
    sections: [
      complaint,
      ['powers', investigation],
      ['considered', [standard('considered-discussed')]],
      [
        'findings',
        [
          subHeading('What should have happened'),
          words('‹The law, guidance or policy that applies›.'),
          subHeading('What happened'),
          standard('findings-chronology'),
          words('‹The key events, in order of date›.'),
          subHeading('Analysis'),
          standard('findings-fault'),
          standard('findings-injustice'),
        ],
      ],
      ['action', [standard('action-with-items'), standard('action-evidence')]],
      ['decision', [standard('decision-upheld')]],
    ],
  },
  'not-upheld': {
    outcome: 'Not upheld',
    summary: standard('summary-not-upheld'),
    sections: [
      complaint,
      ['powers', [...investigation, standard('power-merits')]],
      ['considered', [standard('considered-discussed')]],
      [
        'findings',
        [
          subHeading('What happened'),
          words('‹The key events, in order of date›.'),
          subHeading('Analysis'),
          words('‹Why the Council acted without fault›.'),
          standard('findings-no-fault'),
        ],
      ],
      ['decision', [standard('decision-not-upheld')]],
    ],
  },
  ended: {
    outcome: 'Not upheld',
    summary: words(
      '‹Mr X› complained about ‹what the complaint is about›. We have ended our investigation because ‹the reason›.',
    ),
    sections: [
      complaint,
      ['powers', [standard('power-closed-reasons')]],
      ['considered', [standard('considered-both')]],
      [
        'findings',
        [words('‹What happened, and what the Council said›.'), words('‹Why it is right to end the investigation›.')],
      ],
      ['decision', [words('I have ended my investigation because ‹the reason›.')]],
    ],
  },
};

/** A draft of this kind of decision, complete but for its placeholders, in the published layout and numbered straight through. */
export function newStatement(
  profile: Exclude<Profile, 'report'>,
  catalogue: Catalogue,
  options: NewStatementOptions = {},
): string {
  const outline = outlines[profile];
  const joint = options.joint ?? false;
  let number = 0;
  const bodyOf = (part: Part): string =>
    'standard' in part ? standardBody(catalogue, part.standard) : 'words' in part ? part.words : part.subHeading;
  const partText = (part: Part): string => ('subHeading' in part ? part.subHeading : paragraph(++number, bodyOf(part)));
  const sections = outline.sections.map(([kind, parts]) =>
    [headingOf(catalogue, kind, joint), ...parts.map(partText)].join('\n\n'),
  );
  const blocks = [
    headerOf(outline, joint, options),
    `Summary: ${bodyOf(outline.summary)}`,
    ...sections,
    headingOf(catalogue, 'signature', joint),
  ];
  const text = `${blocks.join('\n\n')}\n`;
  return options.complainant ? text.replaceAll('‹Mr X›', options.complainant) : text;
}

/** `1. ` and the words; items indented below; a citation after a list on a line of its own. */
function paragraph(number: number, body: string): string {
  return `${number}. ${body.replace(/\n• /g, '\n  • ').replace(/\n\(/g, '\n\n(')}`;
}

function standardBody(catalogue: Catalogue, id: string): string {
  const row = catalogue.standardParagraphs.find((each) => each.id === id);
  if (!row) throw new Error(`There is no standard paragraph “${id}”.`);
  return row.body;
}

function headingOf(catalogue: Catalogue, kind: SectionKind, joint: boolean): string {
  const row = catalogue.section(kind);
  return row ? nameOf(row, joint) : kind;
}

function headerOf({ outcome }: Outline, joint: boolean, { body, reference, category }: NewStatementOptions): string {
  return [
    `${body ?? '‹Body name›'} (${reference ?? '‹YY NNN NNN›'})`,
    `Category : ${category ?? '‹Category› > ‹Sub-category›'}`,
    `Decision : ${outcome}`,
    'Decision date : ‹DD Mon YYYY›',
    `The ${joint ? 'Ombudsmen’s' : 'Ombudsman’s'} draft decision:`,
  ].join('\n\n');
}
