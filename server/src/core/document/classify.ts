import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Outcome, Profile } from '../catalogue/schema.ts';
import { comparable } from '../text/typography.ts';
import type { Facts, OutcomeFactKind } from './facts.ts';
import type { Classification, Heading, Section, Stage, Statement } from './model.ts';

export interface ClassifyOptions {
  /** An explicit stage wins over the text. */
  readonly stage: Stage | 'auto';
  readonly catalogue: Catalogue;
}

/** Stage, profile and joint working, from the header where it says, else from the text. Every statement has all three. */
export function classify(statement: Statement, facts: Facts, { stage, catalogue }: ClassifyOptions): Classification {
  return {
    stage: stage === 'auto' ? stageOf(statement) : stage,
    profile: profileOf(statement, facts),
    joint: isJoint(statement, facts, catalogue),
  };
}

function stageOf({ header, sections }: Statement): Stage {
  if (header.stageLine) return header.stageLine.stage;
  if (sections.some(({ kind, heading }) => kind === 'decision' && comparable(heading.text) === 'draft decision'))
    return 'draft';
  return header.decisionDate && header.decisionDate.raw !== '' ? 'final' : 'draft';
}

function isJoint({ header, sections }: Statement, facts: Facts, catalogue: Catalogue): boolean {
  return (
    header.stageLine?.joint === true ||
    sections.some(({ heading }) => catalogue.sectionNamed(heading.text)?.joint === true) ||
    facts.citations.some(({ provisions }) => provisions.some((provision) => /^(?:33ZA|18ZA)\b/.test(provision)))
  );
}

const has = (statement: Statement, kind: string): boolean =>
  statement.sections.some((section) => section.kind === kind);

/**
 * Old and modern public reports follow another template: "Finding" and "Recommendations", or "in this report, we". A
 * signed statement may speak of a focus report, and may call a part of What I found "Legal and administrative
 * background"; no report carries an investigator's signature, or has its background among the findings.
 */
function isReport(statement: Statement): boolean {
  if (!has(statement, 'signature') && speaksAsReport(statement)) return true;
  const names = statement.sections.flatMap(headingsOf).map((heading) => comparable(heading.text));
  const older = oldReportHeadings.filter((name) => names.includes(name)).length;
  return older >= 2 && !has(statement, 'powers') && !has(statement, 'considered');
}

const headingsOf = ({ heading, subsections }: Section): readonly Heading[] => [
  heading,
  ...subsections.map((subsection) => subsection.heading),
];

function speaksAsReport({ paragraphs, sections }: Statement): boolean {
  if (paragraphs.some(({ shape }) => /\bin this report,? (?:we|i|the ombudsman)\b/i.test(shape.folded))) return true;
  const outsideFindings = sections.filter(({ kind }) => kind !== 'findings' && kind !== 'assessment');
  return outsideFindings.flatMap(headingsOf).some(({ text }) => onlyInReports.includes(comparable(text)));
}

const onlyInReports = ['the investigation', 'legal and administrative background'];
const oldReportHeadings = ['finding', 'findings', 'recommendations', 'conclusion', 'conclusions'];

/** Outcome facts of the parts that decide: the summary and the final decision first, else the whole text. */
function decided(facts: Facts): (kind: OutcomeFactKind) => boolean {
  const real = facts.outcomes.filter((fact) => fact.stance !== 'hypothetical');
  const telling = real.filter(({ paragraph }) => paragraph.role === 'summary' || paragraph.section === 'decision');
  const kinds = new Set((telling.length > 0 ? telling : real).map((fact) => fact.kind));
  return (kind) => kinds.has(kind);
}

function profileOf(statement: Statement, facts: Facts): Profile {
  if (isReport(statement)) return 'report';
  const outcome = statement.header.outcome?.value;
  return outcome === undefined ? profileFromText(statement, facts) : profileFromOutcome(outcome, statement, facts);
}

const citesEarlyRemedy = (facts: Facts): boolean =>
  facts.citations.some(
    ({ id, provisions }) =>
      id === 'ukpga/1974/7' && provisions.some((provision) => provision === '24A(7)' || provision === '34B(9)'),
  );

function isEarlyRemedy(statement: Statement, facts: Facts): boolean {
  if (has(statement, 'findings')) return false;
  // An assessment that leads to an action is an early remedy, in whatever words the rest is left uninvestigated.
  const settled = has(statement, 'assessment') && has(statement, 'action');
  return settled || citesEarlyRemedy(facts) || decided(facts)('will-not-investigate');
}

function profileFromOutcome(outcome: Outcome, statement: Statement, facts: Facts): Profile {
  if (outcome === 'Closed after initial enquiries') return 'closed';
  const says = decided(facts);
  if (outcome === 'Upheld') {
    if (isEarlyRemedy(statement, facts)) return 'early-remedy';
    return says('ended') && !says('fault') && !says('completed') ? 'ended' : 'upheld';
  }
  const declined = says('ended') || says('will-not-investigate');
  // Without findings, "not enough evidence of fault" is why nothing was investigated.
  const foundNone = says('no-fault') && has(statement, 'findings');
  return declined && !foundNone && !says('completed') && !says('fault') ? 'ended' : 'not-upheld';
}

/** Without an outcome line the text decides; the most lenient profile stands where it says nothing. */
function profileFromText(statement: Statement, facts: Facts): Profile {
  const says = decided(facts);
  const settled = says('remedy-agreed') || says('upheld') || has(statement, 'action') || says('already-remedied');
  if (says('will-not-investigate') && !has(statement, 'findings')) return settled ? 'early-remedy' : 'closed';
  if (says('ended') && !says('fault')) return 'ended';
  // What is settled after an assessment was not investigated, whatever words the summary has or lost.
  if (settled && has(statement, 'assessment') && !has(statement, 'findings')) return 'early-remedy';
  if (says('fault') || says('upheld')) return 'upheld';
  if (says('no-fault') || says('not-upheld')) return 'not-upheld';
  if (has(statement, 'findings')) return has(statement, 'action') ? 'upheld' : 'not-upheld';
  return has(statement, 'action') && citesEarlyRemedy(facts) ? 'early-remedy' : 'closed';
}
