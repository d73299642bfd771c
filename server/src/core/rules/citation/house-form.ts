import type { Citation } from '../../document/facts.ts';
import { quotationsOf } from '../../document/quotations.ts';
import { contains, overlaps, shift, sliceOf } from '../../text/span.ts';
import { citationsByParagraph } from '../citations-by-paragraph.ts';
import { formSlips, type FormSlip } from '../citation-form.ts';
import { defineRule, type RuleContext, type TextChange } from '../define-rule.ts';
import { tellOnce } from '../one-a-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/house-form',
    title: 'Citations are set in one form',
    why: 'A citation that is set like all the others is read at a glance, and found by a search.',
    explanation:
      'Fires on slips that leave the meaning clear: a comma before the year (“Children Act, 1989”), “section” for several or “sections” for one, a space or a bracket too many or too few in a number (“25 (7)”, “26(6)c)”), a small letter for a capital (“24a(6)”), no space behind a comma, and “as amended” before the last of the provisions. Whether “as amended” is there at all, and with or without a comma, makes no difference; nor does the kind of bracket. What the office’s own template prints (34(B), 34H(i), 24A(1)(A), Schedule 5/5A, paragraph 1/3, Schedule 5.5) is left alone unless the configuration key `templateSlips` asks for it. The fix sets the citation right.',
    source: 'Decision Statements Manual; 20 008 394, 14 019 953, 24 017 887 and 25 014 974 for the slips',
    standard: 3,
    severity: 'hint',
    fix: 'safe',
    since: '0.2.0',
    messages: {
      comma: 'We write the year of “{words}” without a comma before it.',
      plural: '“{words}” names more than one section: write “sections”.',
      singular: '“{words}” names one section: write “section”.',
      spacing: 'The spacing of “{words}” is not ours: it makes the citation harder to search for. Correct it.',
      number: 'We write “{words}” as “{right}”.',
      amended:
        '“As amended” stands once, at the end of the citation, for it goes with all the provisions. Move it there.',
      template: 'The template prints “{words}”; the law’s own form is “{right}”.',
    },
    examples: {
      good: [
        {
          title: 'One section, and several',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, sections 26B and 34D, as amended)\n\nIf there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n',
        },
        {
          title: 'As the office’s template prints it',
          text: '## The Ombudsman’s role and powers\n\nWe provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended, section 34(B))\n',
        },
        {
          title: 'With no comma, or without “as amended”',
          text: '## The Ombudsman’s role and powers\n\nWe investigate complaints about adult social care providers. (Local Government Act 1974, sections 34B, 34C and 34H(3 and 4) as amended)\n\nIf we are satisfied with a care provider’s actions or proposed actions, we can complete our investigation and issue a decision statement. [Local Government Act 1974, section 34H(4)]\n',
        },
        {
          title: 'The year of an edition',
          text: '## What I found\n\nAgencies must share information. (Department for Education, Working Together to Safeguard Children, 2018)\n',
        },
        {
          title: 'One of several',
          text: '## What I found\n\nAftercare is owed to people who were detained under section 3, 37 or 47 of the Mental Health Act 1983.\n',
        },
        {
          title: 'A section of a policy',
          text: '## What I found\n\nThe Council’s Highway Maintenance Policy (section 5.3) says officers inspect the road every six months.\n',
        },
        {
          title: 'Two subsections of one section',
          text: '## The Ombudsman’s role and powers\n\nWe may investigate complaints made on behalf of someone else if they have given their consent. (Local Government Act 1974, sections 26A(1) and (2), as amended)\n',
        },
      ],
      bad: [
        {
          title: 'A comma before the year',
          text: '## What I found\n\nSection 26(3) of the «Children Act, 1989» says a complaint may be made about these functions.\n',
          fixed:
            '## What I found\n\nSection 26(3) of the Children Act 1989 says a complaint may be made about these functions.\n',
        },
        {
          title: '“section” for several',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, «section 26B and 34D», as amended)\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, sections 26B and 34D, as amended)\n',
        },
        {
          title: '“sections” for one',
          text: '## The Ombudsman’s role and powers\n\nService failure can happen when an organisation fails to provide a service because of circumstances outside its control. (Local Government Act 1974, «sections 26(1)», as amended)\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nService failure can happen when an organisation fails to provide a service because of circumstances outside its control. (Local Government Act 1974, section 26(1), as amended)\n',
        },
        {
          title: 'A space before the bracket',
          text: '## The Ombudsman’s role and powers\n\nWe can investigate what is done for a council. (Local Government Act 1974, section «25 (7)», as amended)\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe can investigate what is done for a council. (Local Government Act 1974, section 25(7), as amended)\n',
        },
        {
          title: '“as amended” before the last',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, section 26B, «as amended», section 34D)\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, section 26B and section 34D, as amended)\n',
        },
      ],
    },
  },
  *check(context) {
    for (const [paragraph, citations] of citationsByParagraph(context.facts)) {
      yield undefined;
      const quoted = quotationsOf(paragraph.shape).map((one) => shift(one, paragraph.span.start));
      const noticed = citations
        .filter(({ span }) => !quoted.some((one) => contains(one, span)))
        .flatMap((citation) => noticeAll(citation, context));
      const told = tellOnce(paragraph, noticed);
      if (told) yield told;
    }
  },
});

function noticeAll(citation: Citation, { statement, templateSlips }: RuleContext) {
  const slips = formSlips(citation, statement.text, templateSlips === true);
  return slips.map((slip, at) => ({
    finding: {
      span: slip.span,
      message: slip.kind,
      values: { words: sliceOf(statement.text, slip.span), right: slip.change.newText },
      fixes: () => {
        const changes = withoutOverlap(slip, slips.slice(0, at));
        return changes.length === 0 ? [] : [{ title: titleOf(slip), changes, safe: true }];
      },
    },
    also: 'This too is set otherwise.',
  }));
}

const titleOf = ({ kind, change }: FormSlip): string =>
  kind === 'number' || kind === 'template' ? `Write “${change.newText}”` : 'Set it in the house form';

/** Two slips in the same words are mended one after the other. */
const withoutOverlap = (slip: FormSlip, before: readonly FormSlip[]): readonly TextChange[] =>
  before.some((other) => overlaps(other.change.span, slip.change.span)) ? [] : [slip.change];
