import type { Paragraph } from '../document/model.ts';
import type { Finding, Fix } from './define-rule.ts';

/** One thing found at one place of a paragraph, before those of the paragraph are told together. */
export interface Noticed<MessageId extends string> {
  readonly finding: Finding<MessageId>;
  /** What the first place's message is followed by at the others. */
  readonly also: string;
}

/**
 * One finding a paragraph and code: the first speaks, the others are its related places, and the fixes that are offered
 * mend the first place or, as one more, all of them.
 */
export function tellOnce<MessageId extends string>(
  paragraph: Paragraph,
  noticed: readonly Noticed<MessageId>[],
): Finding<MessageId> | undefined {
  const [first, ...others] = noticed;
  if (!first) return undefined;
  const { finding } = first;
  return {
    ...finding,
    paragraph,
    ...(paragraph.number === undefined ? {} : { subject: `paragraph:${paragraph.number}` as const }),
    related: [
      ...(finding.related ?? []),
      ...others.map(({ finding: other, also }) => ({ span: other.span, text: also })),
    ],
    fixes: () => allFixes(noticed.map((one) => one.finding)),
  };
}

function allFixes(findings: readonly Finding[]): readonly Fix[] {
  const offered = findings.map((finding) => finding.fixes?.() ?? []);
  const own = offered[0] ?? [];
  if (findings.length < 2 || offered.some((fixes) => fixes.length !== 1)) return own;
  const changes = offered.flatMap((fixes) => fixes[0]?.changes ?? []);
  const safe = offered.every((fixes) => fixes[0]?.safe === true);
  return [{ title: `Correct all ${findings.length} in this paragraph`, changes, safe }];
}
