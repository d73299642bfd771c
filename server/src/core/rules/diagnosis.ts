import type { Span } from '../text/span.ts';
import type { Finding, RuleCode, RuleMeta, Severity, Subject } from './define-rule.ts';

/** A finding as it leaves the core: its severity is settled and its message is written out. */
export interface Diagnosis {
  readonly code: RuleCode;
  /** `code#id`, for translation. */
  readonly messageId: string;
  readonly message: string;
  readonly severity: Severity;
  readonly standard: RuleMeta<string>['standard'];
  readonly span: Span;
  readonly subject: Subject | undefined;
  readonly extent: Span | undefined;
  /** Number of the paragraph, counted straight through; undefined outside numbered paragraphs. */
  readonly paragraph: number | undefined;
  readonly related: readonly { readonly span: Span; readonly text: string }[];
  readonly fixes: Finding['fixes'];
}
