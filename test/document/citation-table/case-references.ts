/** Judgments, and the Ombudsman's own decisions, by their numbers. */
import type { CaseReferenceKind } from '../../../server/src/core/document/facts.ts';

export const caseReferences: readonly (readonly [draft: string, ...found: (readonly [CaseReferenceKind, string])[]])[] =
  [
    [
      'In R (L and P) v Warwickshire County Council [2015] EWHC 203 (Admin) the court said so.',
      ['neutral-citation', '[2015] EWHC 203 (Admin)'],
    ],
    ['The Court of Appeal said so in [2018] EWCA Civ 1616.', ['neutral-citation', '[2018] EWCA Civ 1616']],
    ['See Nzolameso v City of Westminster [2015] UKSC 22.', ['neutral-citation', '[2015] UKSC 22']],
    ['See M and M v West Sussex CC (SEN) [2018] UKUT 347 (AAC).', ['neutral-citation', '[2018] UKUT 347 (AAC)']],
    [
      'See [2022] EWHC 1313 (Admin), and [2011] EWCA Crim 4.',
      ['neutral-citation', '[2022] EWHC 1313 (Admin)'],
      ['neutral-citation', '[2011] EWCA Crim 4'],
    ],
    [
      'See Associated Provincial Picture Houses v Wednesbury Corporation [1948] 1 KB 223.',
      ['law-report', '[1948] 1 KB 223'],
    ],
    ['See R v East Sussex CC ex parte Tandy [1998] AC 714.', ['law-report', '[1998] AC 714']],
    [
      'See R v Islington LBC ex p Rixon (1997-98) 1 CCLR 119, and (1998) 1 CCLR 294.',
      ['law-report', '(1997-98) 1 CCLR 119'],
      ['law-report', '(1998) 1 CCLR 294'],
    ],
    ['See [1986] 1 All ER 467.', ['law-report', '[1986] 1 All ER 467']],
    ['We dealt with this in case 19 012 345.', ['ombudsman-decision', '19 012 345']],
    ['We dealt with this before (reference 22 004 308).', ['ombudsman-decision', '22 004 308']],
    [
      'Our decisions 18 002 776 and 16 010 636c say so.',
      ['ombudsman-decision', '18 002 776'],
      ['ombudsman-decision', '16 010 636c'],
    ],
    ['Our earlier decision (20-003-902) says so.', ['ombudsman-decision', '20-003-902']],
    ['He complained to us before, under reference 23010031.', ['ombudsman-decision', '23010031']],
    ['He rang 020 7946 0958 twice.'],
    ['The account number is 12 345 678.'],
    ['The invoice for £12 345 678 was wrong.'],
    ['The Council’s reference 23010031 is on its letter.'],
    ['He was born in [1948] and left in (1998).'],
    ['The Housing Ombudsman’s reference was 202100123.'],
  ];
