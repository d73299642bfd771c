import { quotationsOf } from '../../document/quotations.ts';
import type { Citation } from '../../document/facts.ts';
import { contains, overlaps, shift } from '../../text/span.ts';
import { defineRule, type Finding, type RuleContext } from '../define-rule.ts';
import { citationsByParagraph } from '../citations-by-paragraph.ts';
import { tellOnce } from '../one-a-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/malformed-act',
    title: 'Acts and regulations are named rightly',
    why: 'An Act with the wrong year or a misspelt title is another Act, or none. Whoever looks it up finds nothing, or the wrong law.',
    explanation:
      'Fires on the name of an Act or instrument that our list knows, with a wrong year (“Care Act 2015”) or a slip in its title (“Childrens Act 1989”), where no other law of that name and year is known. A title without its year (“the Care Act”) is left alone, and so are words that only borrow a title (“Children Act statutory complaints procedure”), other laws of the same name, and what somebody else is quoted as writing. The fix puts in the right name.',
    source: 'legislation.gov.uk, as the catalogue of statutes says for each',
    standard: 2,
    severity: 'warning',
    fix: 'review',
    since: '0.2.0',
    messages: {
      malformed:
        'There is no “{name}” that we know of; this seems to mean the {title}. Readers must be able to find the law: correct the name, or check that you mean another Act.',
    },
    examples: {
      good: [
        {
          title: 'The right name',
          text: '## What I found\n\nSection 17 of the Children Act 1989 says councils must safeguard children in need.\n',
        },
        {
          title: 'A short title without its year',
          text: '## What I found\n\nThe Care Act 2014 sets out councils’ duties. Section 9 of the Care Act is about assessments.\n',
        },
        {
          title: 'A borrowed title',
          text: '## What I found\n\nThe complaint falls under the Children Act statutory complaints procedure.\n',
        },
        {
          title: 'Another Act of the same name',
          text: '## What I found\n\nThe Children Act 2004 asks agencies to work together.\n',
        },
      ],
      bad: [
        {
          title: 'A wrong year',
          text: '## What I found\n\nSection 9 of the «Care Act 2015» says a council must assess an adult who may need care.\n',
          fixed:
            '## What I found\n\nSection 9 of the Care Act 2014 says a council must assess an adult who may need care.\n',
        },
        {
          title: 'A misspelt title',
          text: '## What I found\n\nThe «Childrens Act 1989» says councils must safeguard children in need.\n',
          fixed: '## What I found\n\nThe Children Act 1989 says councils must safeguard children in need.\n',
        },
        {
          title: 'The Ombudsman’s own Act',
          text: '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. («Local Goverment Act 1974», sections 26B and 34D, as amended)\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, sections 26B and 34D, as amended)\n',
        },
      ],
    },
  },
  *check(context) {
    for (const [paragraph, citations] of citationsByParagraph(context.facts)) {
      yield undefined;
      const found = citations.flatMap((citation) => notice(citation, context) ?? []);
      const told = tellOnce(paragraph, found);
      if (told) yield told;
    }
  },
});

function notice({ name, id, title, paragraph }: Citation, { catalogue, unfinished }: RuleContext) {
  if (name?.form !== 'near-miss' || id === undefined || title === undefined) return undefined;
  if (unfinished && overlaps(unfinished, name.span)) return undefined;
  const said = quotationsOf(paragraph.shape).some((quotation) => {
    const whole = shift(quotation, paragraph.span.start);
    // Quotation marks around the name alone set a title apart; more words are somebody's.
    return contains(whole, name.span) && whole.end - whole.start > name.span.end - name.span.start + 4;
  });
  if (said) return undefined;
  const right = (catalogue.statute(id)?.title ?? title).replace(/^The /, '');
  const finding: Finding<'malformed'> = {
    span: name.span,
    message: 'malformed',
    values: { name: name.text, title: right },
    fixes: () => [{ title: `Change to “${right}”`, changes: [{ span: name.span, newText: right }], safe: false }],
  };
  return { finding, also: `This seems to mean the ${right}, too.` };
}
