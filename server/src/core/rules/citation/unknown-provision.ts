import { provisionTable } from '../../catalogue/provision-table.ts';
import { standingOf } from '../../catalogue/provision-standing.ts';
import type { Citation, CitedProvision, PowerStatement } from '../../document/facts.ts';
import type { Paragraph } from '../../document/model.ts';
import { quotationsOf } from '../../document/quotations.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { contains, overlaps, shift } from '../../text/span.ts';
import { citationsByParagraph } from '../citations-by-paragraph.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../define-rule.ts';
import { tellOnce } from '../one-a-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/unknown-provision',
    title: 'Every section that is cited exists',
    why: 'A section that there is not gives no power and no duty. It is the first thing that the body’s lawyers will find.',
    explanation:
      'Fires on a section, subsection, paragraph of a Schedule or regulation that its Act or instrument has not: “section 24A(9)” of the Local Government Act 1974, whose section 24A ends at (7). Only lists that were read whole on legislation.gov.uk count; where we hold no whole list of a part, or are not sure of a number, nothing is said. Forms that the office’s template prints (34(B), 34H(i), 24A(1)(A)) are read as what they mean, and what somebody is quoted as writing is left alone. The fix offers the nearest that exists, and in the powers section the one that the paragraph carries.',
    source: 'legislation.gov.uk, the lists of sections that the catalogue marks as complete',
    standard: 3,
    severity: 'warning',
    fix: 'review',
    since: '0.2.0',
    messages: {
      unknown: 'The {title} has no {provision}. Nobody can look it up, and nothing can rest on it: check the number.',
    },
    examples: {
      good: [
        {
          title: 'Sections that exist',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, sections 26B and 34D, as amended)\n',
        },
        {
          title: 'As the office’s template prints it',
          text: '## The Ombudsman’s role and powers\n\nWe provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended, section 34(B))\n',
        },
        {
          title: 'A part of which we hold no whole list',
          text: '## What I found\n\nThe Council relied on section 999 of the Education Act 1996, whatever that may be.\n',
        },
      ],
      bad: [
        {
          title: 'A subsection too many',
          text: '## The Ombudsman’s role and powers\n\nWe may decide not to start or continue with an investigation if we are satisfied with the actions a council has taken or proposes to take. (Local Government Act 1974, section «24A(9)», as amended)\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe may decide not to start or continue with an investigation if we are satisfied with the actions a council has taken or proposes to take. (Local Government Act 1974, section 24A(7), as amended)\n',
        },
        {
          title: 'A section that Part 3 has not',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, section «26F», as amended)\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, section 26B, as amended)\n',
        },
        {
          title: 'A paragraph that section 26(6) has not',
          text: 'The Ombudsman’s role and powers\n- The law says we cannot normally investigate a complaint when someone could take the matter to court. However, we may decide to investigate if we consider it would be unreasonable to expect the person to go to court. (Local Government Act 1974, section «26(6)(d)», as amended)\nHow I considered this complaint\n',
          fixed:
            'The Ombudsman’s role and powers\n- The law says we cannot normally investigate a complaint when someone could take the matter to court. However, we may decide to investigate if we consider it would be unreasonable to expect the person to go to court. (Local Government Act 1974, section 26(6)(c), as amended)\nHow I considered this complaint\n',
        },
      ],
    },
  },
  *check(context) {
    for (const [paragraph, citations] of citationsByParagraph(context.facts)) {
      yield undefined;
      const noticed = citations.flatMap((citation) => noticeAll(citation, paragraph, context));
      const told = tellOnce(paragraph, noticed);
      if (told) yield told;
    }
  },
});

function noticeAll(citation: Citation, paragraph: Paragraph, context: RuleContext) {
  const { id, title, name, cited } = citation;
  // Of an Act that is wrongly named nobody knows which sections are meant.
  if (id === undefined || name?.form === 'near-miss') return [];
  if (context.unfinished && overlaps(context.unfinished, citation.span)) return [];
  const table = provisionTable(id);
  if (table.lists.length === 0) return [];
  const quoted = quotationsOf(paragraph.shape).map((one) => shift(one, paragraph.span.start));
  return cited.flatMap((one) => {
    if (standingOf(table, one.provision) !== 'absent' || quoted.some((each) => contains(each, one.span))) return [];
    const finding: Finding<'unknown'> = {
      span: one.span,
      message: 'unknown',
      values: { title: (title ?? '').replace(/^The /, ''), provision: inWords(one.provision) },
      fixes: () => replacement(one, nearest(one, citation, context)),
    };
    return [{ finding, also: `Nor has it ${inWords(one.provision)}.` }];
  });
}

/** `section 24A(9)`, `regulation 40`, `Schedule 5A, paragraph 9`. */
const inWords = (provision: string): string =>
  /^\d/.test(provision) ? `section ${provision}` : provision.replace(/^(Schedule \S+) /, '$1, ');

/** What the statements of the paragraph carry comes first; then what the law has, by likeness. */
function nearest({ provision }: CitedProvision, citation: Citation, { facts }: RuleContext): string | undefined {
  const { id, paragraph, provisions } = citation;
  const carried = facts.powers
    .filter((power: PowerStatement) => power.paragraph === paragraph && power.carries?.act === id)
    .flatMap(({ carries }) => carries?.provisions ?? [])
    .filter((each) => !provisions.includes(each));
  const table = id === undefined ? undefined : provisionTable(id);
  const known = table?.provisions.filter(({ status }) => status !== 'repealed').map((each) => each.id) ?? [];
  return nearestName(provision, carried) ?? nearestName(provision, known);
}

/** Only a number that is written out is replaced: "24A(9)", not "(9)" behind 24A(6). */
function replacement({ text, span, provision }: CitedProvision, right: string | undefined): readonly Fix[] {
  if (right === undefined || !/^\d/.test(text) || /^\d/.test(provision) !== /^\d/.test(right)) return [];
  return [{ title: `Change to “${right}”`, changes: [{ span, newText: right }], safe: false }];
}
