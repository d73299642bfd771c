import { shift, sliceOf, span, type Span } from '../../text/span.ts';
import type { CaseReference, CaseReferenceKind } from '../facts.ts';
import type { ParagraphShape, Statement } from '../model.ts';
import { rememberByShape } from '../remember-by-shape.ts';

interface ShapeReference {
  readonly kind: CaseReferenceKind;
  /** Relative to the paragraph. */
  readonly span: Span;
}

/** Judgments since 2001 have a number of their own, by court: `[2015] EWCA Civ 1234`, `[2020] UKUT 12 (AAC)`. */
const neutral =
  /\[(?:19|20)\d\d\]\s?(?:UKSC|UKHL|UKPC|EWCA\s(?:Civ|Crim)|EWHC(?:\sAdmin)?|EWFC|EWCOP|UKUT|UKFTT|CSIH|CSOH|NICA|ECHR|EAT|UKEAT)\s?\d{1,5}(?:\s?\((?:[A-Z][A-Za-z]{1,10})\))?/g;
/** Reports by year, volume, series and page: `[1948] 1 KB 223`, `(1998) 1 CCLR 294`, `[1985] AC 374`. */
const report =
  /(?:\[(?:18|19|20)\d\d\]|\((?:18|19|20)\d\d(?:-\d\d(?:\d\d)?)?\))\s?(?:\d{1,3}\s)?(?:AC|KB|QB|Ch|Fam|WLR|All\sER|FLR|FCR|HLR|LGR|BLGR|CCLR|ELR|PTSR|JPL|EGLR|EHRR|RVR|RTR|BLR|PLSCS|CMLR|ECR|ICR|IRLR|BMLR|MHLR|Admin\sLR|Cr\sApp\sR|P\s?&\s?CR)\s\d{1,5}(?:\s?\([A-Z][A-Za-z]{1,10}\))?/g;
/** The Ombudsman's own numbers, year of two digits and six more; run together they may be anybody's. */
const decision = /(?<![\d£.,/-]\s?)\b(?:0[5-9]|[12]\d)(?:([ -])\d{3}[ -]|\d{3})\d{3}[a-z]?\b(?!\s?\d)/g;
const ofACase =
  /\b(?:cases?|complaints?|decisions?|references?|refs?|investigations?|reports?|statements?|findings?)\b/i;
const ofTheOmbudsman = /\b(?:us|we|our|ombudsman(?:'s)?|LGSCO)\b/i;
const ofSomethingElse =
  /\b(?:accounts?|invoices?|phones?|telephone|mobile|policy|order|tenancy|PCN|rent|payroll|NHS)\b[^.]{0,30}$/i;

/** True when the words before the number, in its sentence, make it one of the Ombudsman's. */
function isDecision(folded: string, at: number, grouped: boolean): boolean {
  const sentence =
    folded
      .slice(Math.max(0, at - 120), at)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  if (ofSomethingElse.test(sentence)) return false;
  const [named, ours] = [ofACase.test(sentence), ofTheOmbudsman.test(sentence)];
  return grouped ? named || ours : named && ours;
}

function referencesInShape({ folded }: ParagraphShape): readonly ShapeReference[] {
  const found: ShapeReference[] = [];
  const collect = (kind: CaseReferenceKind, pattern: RegExp): void => {
    for (const match of folded.matchAll(pattern)) {
      found.push({ kind, span: span(match.index, match.index + match[0].length) });
    }
  };
  if (/[[(](?:18|19|20)\d\d(?:-\d\d(?:\d\d)?)?[\])]/.test(folded)) {
    collect('neutral-citation', neutral);
    collect('law-report', report);
  }
  for (const match of folded.matchAll(decision)) {
    if (!isDecision(folded, match.index, match[1] !== undefined)) continue;
    found.push({ kind: 'ombudsman-decision', span: span(match.index, match.index + match[0].length) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const recognise = rememberByShape(referencesInShape);

/** Judgments and decisions of the Ombudsman that the statement names by their number, in order of place. */
export function recogniseCaseReferences(statement: Statement): readonly CaseReference[] {
  return statement.paragraphs.flatMap((paragraph) =>
    recognise(paragraph.shape).map((found) => {
      const own = shift(found.span, paragraph.span.start);
      return { kind: found.kind, span: own, text: sliceOf(statement.text, own), paragraph };
    }),
  );
}
