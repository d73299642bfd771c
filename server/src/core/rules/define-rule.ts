import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Facts } from '../document/facts.ts';
import type { Classification, Paragraph, Stage, Statement } from '../document/model.ts';
import type { CalendarDate, Calendar } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import type { TextChange } from '../text/text-change.ts';
import type { NamesKey } from './names-key.ts';
import type { Suppressions } from './suppressions.ts';

export type { TextChange } from '../text/text-change.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type ConfiguredSeverity = Severity | 'off';
/** One severity, or one for each stage. `off` in a stage: the rule does not run there. */
export type SeverityByStage = ConfiguredSeverity | Readonly<Record<Stage, ConfiguredSeverity>>;

export type RuleGroup =
  | 'header'
  | 'summary'
  | 'structure'
  | 'citation'
  | 'remedy'
  | 'outcome'
  | 'complaint'
  | 'people'
  | 'reference'
  | 'date'
  | 'language'
  | 'term'
  | 'suppression';
export type RuleCode = `${RuleGroup}/${string}`;

/** A whole draft that shows the rule; in a bad one the marks `«` and `»` stand around the words that are found. */
export interface RuleExample {
  readonly title: string;
  /** Markdown or published layout; may be a fragment where the rule looks at fragments only. */
  readonly text: string;
  /** The user's private key that the example is read with. */
  readonly namesKey?: NamesKey;
  /** What the text is after the rule's first fix; only where the rule has a fix. */
  readonly fixed?: string;
}

export interface RuleMeta<MessageId extends string> {
  readonly code: RuleCode;
  /** What the draft should do, in a short sentence: "Every agreed action has a deadline". */
  readonly title: string;
  /** Why it matters, for an investigator; shown on hover and on the rule's page. */
  readonly why: string;
  /** What fires it and what does not, for an investigator; the body of the rule's page. */
  readonly explanation: string;
  /** The manual, guidance or statute it rests on. */
  readonly source: string;
  /** The office's decision standard, 1 to 7. */
  readonly standard: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly severity: SeverityByStage;
  /** `safe` keeps the meaning and may be applied in bulk; `review` needs a person's eye. */
  readonly fix: 'none' | 'safe' | 'review';
  readonly since: string;
  /**
   * Texts by stable id, with `{placeholders}`: what is wrong, why it matters here, what to do. Plain English, one or two
   * sentences. Ids are `code#id` for translation.
   */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly examples: { readonly good: readonly RuleExample[]; readonly bad: readonly RuleExample[] };
}

export interface Fix {
  /** Imperative, as it stands in the light-bulb menu: "Add “within one month of the final decision”". */
  readonly title: string;
  /** Changes do not overlap; order does not matter. */
  readonly changes: readonly TextChange[];
  /** Keeps the meaning: may be applied by fix-all and by the command line. */
  readonly safe: boolean;
}

/** What a finding is about, so that "one cause, one finding" can be decided by a table: see `precedence.ts`. */
export type Subject =
  | `section:${string}`
  | `header:${string}`
  | `summary`
  | `signature`
  | `action:${number}`
  | `paragraph:${number}`
  | `line:${number}`;

export interface Finding<MessageId extends string = string> {
  /** Where the squiggle stands. For a missing thing, the heading it should stand before. */
  readonly span: Span;
  readonly message: MessageId;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where one rule has several severities (`H for …`); configuration still wins. */
  readonly severity?: SeverityByStage;
  readonly subject?: Subject;
  /** The text that this finding accounts for, where it is more than the squiggle: a section that stands twice. */
  readonly extent?: Span;
  readonly paragraph?: Paragraph;
  readonly related?: readonly { readonly span: Span; readonly text: string }[];
  /** Built on demand, best first. */
  readonly fixes?: () => readonly Fix[];
}

export interface RuleContext {
  readonly statement: Statement;
  readonly facts: Facts;
  readonly classification: Classification;
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly today: CalendarDate;
  /** The paragraph last changed within two seconds, which rules about unfinished text leave alone. Never set on the command line. */
  readonly unfinished: Span | undefined;
  /**
   * True where the office says that its own template prints such forms as 34(B) for 34B and 34H(i) for 34H(1): what is put
   * in is then set as the template sets it, and each such form is shown. Without it they are left alone.
   */
  readonly templateSlips?: boolean | undefined;
  /** The user's private key to the people of the case; undefined without one. */
  readonly namesKey?: NamesKey | undefined;
  /** What silences something in this statement, once all other rules have run; only the group `suppression` has it. */
  readonly suppressions?: Suppressions;
}

/** Yields findings, and `undefined` at least once a paragraph, where the runner may stop it. */
export type RuleCheck<MessageId extends string> = (
  context: RuleContext,
) => Generator<Finding<MessageId> | undefined, void>;

export interface Rule<MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId>;
  readonly check: RuleCheck<MessageId>;
}

/** Keeps the message ids of `meta` and `check` in step. */
export function defineRule<const MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
