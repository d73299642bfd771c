import type { Statement } from '../document/model.ts';
import type { Diagnosis } from './diagnosis.ts';
import { fingerprintMaterial } from './fingerprint.ts';
import { readIgnoreComments, type IgnoreComment, type NamedCode } from './ignore-comments.ts';
import { publishedRuleCodes } from './published-codes.ts';
import type { IgnoredFindings, IgnoreEntry, Suppressions } from './suppressions.ts';

export interface Silenced {
  readonly heard: readonly Diagnosis[];
  readonly silenced: readonly Diagnosis[];
  readonly suppressions: Suppressions;
}

/** These speak about silencing itself. */
export const isSuppressionRule = (code: string): boolean => code.startsWith('suppression/');

export interface SilenceOptions {
  readonly statement: Statement;
  readonly ignored: IgnoredFindings | undefined;
  /** Codes of the rules that ran to their end; a rule that is off can't be silenced, nor be silenced in vain. */
  readonly ran: ReadonlySet<string>;
  readonly rules: readonly string[];
}

/** Parts the findings into those that are heard and those that are silenced, and remembers what silenced something. */
export function silence(found: readonly Diagnosis[], { statement, ignored, ran, rules }: SilenceOptions): Silenced {
  const comments = statement.comments.length > 0 ? readIgnoreComments(statement) : [];
  const entries = ignored?.entries ?? [];
  const used = new Set<NamedCode | IgnoreEntry>();
  const isSilenced = (diagnosis: Diagnosis): boolean => {
    const silences = [...commentsOn(diagnosis, comments), ...(ignored ? entriesOn(diagnosis, ignored, statement) : [])];
    for (const each of silences) used.add(each);
    return silences.length > 0;
  };
  const silenced = new Set(comments.length + entries.length > 0 ? found.filter(isSilenced) : []);
  const known = new Set([...rules, ...publishedRuleCodes]);
  return {
    heard: silenced.size > 0 ? found.filter((diagnosis) => !silenced.has(diagnosis)) : found,
    silenced: [...silenced],
    suppressions: {
      comments,
      entries,
      knownCodes: [...known].sort(),
      isIdle: (each) =>
        !used.has(each) && (ran.has(each.code) || !known.has(each.code) || isSuppressionRule(each.code)),
    },
  };
}

const commentsOn = ({ code, span }: Diagnosis, comments: readonly IgnoreComment[]): readonly NamedCode[] =>
  comments.flatMap(({ codes, target }) =>
    target && target.start <= span.start && span.start <= target.end ? codes.filter((each) => each.code === code) : [],
  );

function entriesOn(
  diagnosis: Diagnosis,
  { entries, fingerprintOf }: IgnoredFindings,
  statement: Statement,
): readonly IgnoreEntry[] {
  const same = entries.filter(({ code }) => code === diagnosis.code);
  if (same.length === 0) return same;
  const fingerprint = same.some((each) => each.fingerprint !== undefined)
    ? fingerprintOf(fingerprintMaterial(statement, diagnosis))
    : undefined;
  return same.filter((each) => each.fingerprint === undefined || each.fingerprint === fingerprint);
}
