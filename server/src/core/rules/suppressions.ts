/** What is silenced in one statement, by comments in the text and by the ignore file beside the configuration. */
import type { IgnoreComment, NamedCode } from './ignore-comments.ts';

/** One entry of the ignore file that names this statement. */
export interface IgnoreEntry {
  readonly code: string;
  /** Of one finding; undefined for every finding of the rule in the statement. */
  readonly fingerprint: string | undefined;
  readonly reason: string | undefined;
}

/** The ignore file as far as it is about one statement. */
export interface IgnoredFindings {
  readonly entries: readonly IgnoreEntry[];
  /** A keyed hash of what `fingerprintMaterial` gives: the key is the ignore file's. */
  readonly fingerprintOf: (material: string) => string;
}

/** What the rules of the group `suppression` look at. */
export interface Suppressions {
  readonly comments: readonly IgnoreComment[];
  readonly entries: readonly IgnoreEntry[];
  readonly knownCodes: readonly string[];
  /** True when it silenced nothing, although the rule that it names could speak, or there is no such rule. */
  isIdle(silence: NamedCode | IgnoreEntry): boolean;
}
