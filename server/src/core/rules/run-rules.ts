import { compareSpans, contains, overlaps } from '../text/span.ts';
import type { Stage } from '../document/model.ts';
import type { ConfiguredSeverity, Finding, Rule, RuleCode, RuleContext, SeverityByStage } from './define-rule.ts';
import type { Diagnosis } from './diagnosis.ts';
import { appliesToProfile } from './profile-scope.ts';
import { withoutNames, type NamesKey } from './names-key.ts';
import { precedence, type Scope } from './precedence.ts';
import { isSuppressionRule, silence } from './silence.ts';
import type { IgnoredFindings } from './suppressions.ts';

export type { Diagnosis } from './diagnosis.ts';

export interface RunOptions {
  /** By rule code; the office's configuration, the user's settings on top. */
  readonly severity?: Readonly<Record<string, ConfiguredSeverity>>;
  /** What the ignore file silences in this statement; comments in the text are read in any case. */
  readonly ignored?: IgnoredFindings | undefined;
  /** Asked at every yield: true stops the run, and its result is `complete: false`. */
  readonly shouldStop?: () => boolean;
  /** A rule that throws is reported here, once a run, and the others go on. Without it the error is thrown on. */
  readonly onCrash?: (code: RuleCode, error: unknown) => void;
}

export interface RunResult {
  /** In document order. */
  readonly diagnoses: readonly Diagnosis[];
  /** Those that a comment or the ignore file silences. */
  readonly suppressed: readonly Diagnosis[];
  readonly complete: boolean;
}

const forStage = (severity: SeverityByStage, stage: Stage): ConfiguredSeverity =>
  typeof severity === 'string' ? severity : severity[stage];

const placeholder = /\{(\w+)\}/g;
/** Fills `{name}` from the values; a value that is missing leaves the placeholder, which a test of each rule would show. */
export function formatMessage(text: string, values: Finding['values']): string {
  return text.replace(placeholder, (whole, name: string) => String(values?.[name] ?? whole));
}

function diagnose(
  rule: Rule,
  finding: Finding,
  stage: Stage,
  configured: ConfiguredSeverity | undefined,
): Diagnosis | undefined {
  const severity = configured ?? forStage(finding.severity ?? rule.meta.severity, stage);
  if (severity === 'off') return undefined;
  return {
    code: rule.meta.code,
    messageId: `${rule.meta.code}#${finding.message}`,
    message: formatMessage(rule.meta.messages[finding.message] ?? finding.message, finding.values),
    severity,
    standard: rule.meta.standard,
    span: finding.span,
    subject: finding.subject,
    extent: finding.extent,
    paragraph: finding.paragraph?.number,
    related: finding.related ?? [],
    fixes: finding.fixes,
  };
}

/** Messages quote the draft; a real name of the private key is shown nowhere. */
function masked(diagnosis: Diagnosis, key: NamesKey | undefined): Diagnosis {
  if (!key || key.length === 0) return diagnosis;
  const { message, related, fixes } = diagnosis;
  return {
    ...diagnosis,
    message: withoutNames(message, key),
    related: related.map(({ span, text }) => ({ span, text: withoutNames(text, key) })),
    fixes: fixes && (() => fixes().map((fix) => ({ ...fix, title: withoutNames(fix.title, key) }))),
  };
}

/**
 * Runs every rule that is on, each isolated from the others' crashes, settles who speaks where two see one cause, and
 * leaves out what is silenced. The rules about silencing come last, and see what silenced something.
 */
export function runRules(rules: readonly Rule[], context: RuleContext, options: RunOptions = {}): RunResult {
  const first = runEach(
    rules.filter(({ meta }) => !isSuppressionRule(meta.code)),
    context,
    options,
  );
  const { heard, silenced, suppressions } = silence(settle(first.found), {
    statement: context.statement,
    ignored: options.ignored,
    ran: first.ran,
    rules: rules.map(({ meta }) => meta.code),
  });
  const about = rules.filter(({ meta }) => isSuppressionRule(meta.code));
  const last = first.complete ? runEach(about, { ...context, suppressions }, options) : nothingRun;
  const diagnoses = last.found.length > 0 ? settle([...heard, ...last.found]) : heard;
  return { diagnoses, suppressed: silenced, complete: first.complete && last.complete };
}

interface Run {
  readonly found: readonly Diagnosis[];
  /** Codes of the rules that came to their end. */
  readonly ran: ReadonlySet<string>;
  readonly complete: boolean;
}
const nothingRun: Run = { found: [], ran: new Set(), complete: true };

function runEach(rules: readonly Rule[], context: RuleContext, options: RunOptions): Run {
  const { stage, profile } = context.classification;
  const found: Diagnosis[] = [];
  const ran = new Set<string>();
  for (const rule of rules) {
    const { code } = rule.meta;
    if (!appliesToProfile(code, profile)) continue;
    const configured = options.severity?.[code];
    if ((configured ?? forStage(rule.meta.severity, stage)) === 'off') continue;
    try {
      for (const finding of rule.check(context)) {
        if (options.shouldStop?.()) return { found, ran, complete: false };
        const diagnosis = finding && diagnose(rule, finding, stage, configured);
        if (diagnosis) found.push(masked(diagnosis, context.namesKey));
      }
      ran.add(code);
    } catch (error) {
      if (!options.onCrash) throw error;
      options.onCrash(code, error);
    }
  }
  return { found, ran, complete: true };
}

const names = (pattern: string, code: RuleCode): boolean =>
  pattern === '*' ? true : pattern.endsWith('/*') ? code.startsWith(pattern.slice(0, -1)) : pattern === code;

/** Tells of a finding whether one of the telling ones sees the same cause. */
function sameCause(scope: Scope, telling: readonly Diagnosis[]): (diagnosis: Diagnosis) => boolean {
  switch (scope) {
    case 'subject': {
      const subjects = new Set(telling.map(({ subject }) => subject));
      return ({ subject }) => subject !== undefined && subjects.has(subject);
    }
    case 'paragraph': {
      const paragraphs = new Set(telling.map(({ paragraph }) => paragraph));
      return ({ paragraph }) => paragraph !== undefined && paragraphs.has(paragraph);
    }
    case 'overlap':
      return ({ span }) => telling.some((other) => overlaps(other.span, span));
    case 'extent':
      return (diagnosis) =>
        telling.some(
          (other) => other !== diagnosis && other.extent !== undefined && contains(other.extent, diagnosis.span),
        );
  }
}

function settle(found: readonly Diagnosis[]): readonly Diagnosis[] {
  const dropped = new Set<Diagnosis>();
  for (const row of precedence) {
    const telling = found.filter(({ code }) => names(row.over, code));
    if (telling.length === 0) continue;
    const isTold = sameCause(row.scope, telling);
    for (const diagnosis of found) if (names(row.under, diagnosis.code) && isTold(diagnosis)) dropped.add(diagnosis);
  }
  return found
    .filter((diagnosis) => !dropped.has(diagnosis))
    .sort((a, b) => compareSpans(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
