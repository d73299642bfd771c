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
  /\[(?:19|20)\d\d\]\s?(?:UKSC|UKHL|UKPC|EWCA\s(?:Civ|Crim)|EWHC|EWFC|EWCOP|UKUT|UKFTT|CSIH|CSOH|NICA|ECHR|EAT|UKEAT)\s?\d{1,5}(?:\s?\((?:[A-Z][A-Za-z]{1,10})\))?/g;
/** Reports by year, volume, series and page: `[1948] 1 KB 223`, `(1998) 1 CCLR 294`, `[1985] AC 374`. */
const report =
  /(?:\[(?:18|19|20)\d\d\]|\((?:18|19|20)\d\d\))\s?(?:\d{1,3}\s)?(?:AC|KB|QB|Ch|Fam|WLR|All\sER|FLR|FCR|HLR|LGR|BLGR|CCLR|ELR|PTSR|JPL|EGLR|EHRR|RVR|RTR|BLR|PLSCS|CMLR|ECR|ICR|IRLR|BMLR|MHLR|Admin\sLR|Cr\sApp\sR|P\s?&\s?CR)\s\d{1,5}(?:\s?\([A-Z][A-Za-z]{1,10}\))?/g;
/** The Ombudsman's own numbers: year of two digits and six more. */
const decision = /(?<![\d£.,/-]\s?)\b(?:0[5-9]|[12]\d)[ -]\d{3}[ -]\d{3}[a-z]?\b(?!\s?\d)/g;

function referencesInShape({ folded }: ParagraphShape): readonly ShapeReference[] {
  const found: ShapeReference[] = [];
  const collect = (kind: CaseReferenceKind, pattern: RegExp): void => {
    for (const match of folded.matchAll(pattern)) {
      found.push({ kind, span: span(match.index, match.index + match[0].length) });
    }
  };
  if (/[[(](?:18|19|20)\d\d[\])]/.test(folded)) {
    collect('neutral-citation', neutral);
    collect('law-report', report);
  }
  collect('ombudsman-decision', decision);
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
