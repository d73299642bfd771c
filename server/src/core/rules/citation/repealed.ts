import { provisionTable } from '../../catalogue/provision-table.ts';
import type { Citation } from '../../document/facts.ts';
import type { Paragraph } from '../../document/model.ts';
import { quotationsOf } from '../../document/quotations.ts';
import { sentencesOf } from '../../document/sentences.ts';
import { contains, shift, type Span } from '../../text/span.ts';
import { citationsByParagraph } from '../citations-by-paragraph.ts';
import { defineRule, type Finding, type RuleContext } from '../define-rule.ts';
import { tellOnce } from '../one-a-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/repealed',
    title: 'What is put as the law is the law',
    why: 'A provision that was repealed, or never brought into force, binds nobody. A decision that rests on it can be set aside.',
    explanation:
      'Tells of a section that the catalogue knows to be repealed, replaced or not in force, where the statement puts it as current law: in The Ombudsman’s role and powers, or in a sentence that says what it requires, allows or provides. What was the law then (“at the time”, “used to”, “until 2015”), what is said to be repealed, notices and decisions of the past (“a section 21 notice”), and quotations are left alone. Where we have not read the page ourselves the message says so. No fix is offered: only you know what the events turn on.',
    source: 'legislation.gov.uk, as the catalogue says for each provision',
    standard: 3,
    severity: 'information',
    fix: 'none',
    since: '0.2.0',
    messages: {
      repealed: 'Section {provision} of the {title} is no longer law: {gist} Cite the provision that holds now.',
      believed:
        'As far as we know, section {provision} of the {title} is not the law in force: {gist} Check it on legislation.gov.uk before you rest anything on it.',
    },
    examples: {
      good: [
        {
          title: 'The section in its place',
          text: '## The Ombudsman’s role and powers\n\nWe provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended)\n',
        },
        {
          title: 'History',
          text: '## What I found\n\nUntil it was repealed, section 24 of the Local Government Act 1974 required councils to set up representative bodies.\n',
        },
        {
          title: 'Said to be of no force',
          text: '## What I found\n\nSection 15 of the Care Act 2014, which would cap what people pay for care, was never brought into force.\n',
        },
      ],
      bad: [
        {
          title: 'A repealed section among our powers',
          text: '## The Ombudsman’s role and powers\n\nWe decide whether to start or continue an investigation. (Local Government Act 1974, section «24», as amended)\n',
        },
        {
          title: 'As if it were in force',
          text: '## What I found\n\nSection «15» of the Care Act 2014 says a council must not charge for care once the cap is reached.\n',
        },
        {
          title: 'The rule that came before section 24A(6)',
          text: '## The Ombudsman’s role and powers\n\nWe use our own discretion whether to investigate. (Local Government Act 1974, section «26(10)», as amended)\n',
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

function noticeAll({ id, title, name, cited }: Citation, paragraph: Paragraph, { statement }: RuleContext) {
  if (id === undefined || name === undefined || name.form === 'near-miss') return [];
  const table = provisionTable(id);
  return cited.flatMap((one) => {
    const known = table.byId.get(one.provision);
    if (known?.status !== 'repealed' && known?.status !== 'not in force') return [];
    if (!isPutAsLaw(one.span, paragraph, statement.text)) return [];
    const finding: Finding<'repealed' | 'believed'> = {
      span: one.span,
      message: known.evidence === 'page' ? 'repealed' : 'believed',
      values: { provision: one.provision, title: (title ?? '').replace(/^The /, ''), gist: lowerFirst(known.gist) },
    };
    return [{ finding, also: 'Nor is this.' }];
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const history =
  /\b(?:was|were|had|then|until|before|formerly|former|previous(?:ly)?|used to|at th(?:e|at) time|no longer|repeal\w*|replaced|revoked|not (?:yet )?(?:in force|commenced)|never|abolished|old)\b/i;
const puts =
  /\b(?:says?|states?|sets? out|requires?|provides?|gives?|allows?|means|places?|imposes?|makes?|must|may|can(?:not)?|has|have|applies|entitles?|obliges?|duty)\b/i;

function isPutAsLaw(where: Span, paragraph: Paragraph, text: string): boolean {
  const at = paragraph.span.start;
  if (quotationsOf(paragraph.shape).some((one) => contains(shift(one, at), where))) return false;
  if (paragraph.section === 'powers') return true;
  const sentence = sentencesOf(paragraph.shape)
    .map((one) => shift(one, at))
    .find((one) => contains(one, where));
  if (!sentence) return false;
  const words = text.slice(sentence.start, sentence.end);
  return puts.test(words) && !history.test(words);
}
