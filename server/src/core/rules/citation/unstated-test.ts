import type { PowerId } from '../../catalogue/schema.ts';
import { closureReasonsIn, type ClosureReason } from '../../document/closure-reasons.ts';
import type { AppliedPower } from '../../document/facts.ts';
import type { Paragraph, Section, Statement } from '../../document/model.ts';
import { sentencesOf } from '../../document/sentences.ts';
import { shift, type Span } from '../../text/span.ts';
import { defineRule, type Finding, type Fix, type RuleContext } from '../define-rule.ts';
import { insertParagraph } from '../insert-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/unstated-test',
    title: 'The powers section states every test that the decision uses',
    why: 'A reader who is told “we cannot question the merits” or “the complaint is late” should find the law behind it further up. Without it the test seems to be our own invention.',
    explanation:
      'Fires in the assessment, the findings or the decision where a test is applied that The Ombudsman’s role and powers never states: declining to question a decision without section 34(3), calling a complaint late without 26B, pointing to a tribunal, a minister or a court without 26(6), leaving a matter outside our jurisdiction without the bar, or a reason for closing the complaint that is not among those stated (“not enough evidence of fault” where only “we cannot achieve the outcome” is). A test whose section is cited anywhere in the statement counts as stated, and so does one that a near relation covers (a tribunal or a court in one statement). What a council or a complainant says is no test of ours. A statement without a powers section has another slip. The fix inserts the paragraph.',
    source:
      'Local Government Act 1974, sections 24A(6), 26, 26B, 34(3) and Schedule 5; Decision Statements Manual, standard paragraphs; 23 010 031 and 24 006 339 for the slip',
    standard: 3,
    severity: 'information',
    fix: 'review',
    since: '0.2.0',
    messages: {
      power:
        'This applies a test that the powers section never states: {power}. Add that paragraph with its citation, or leave the test out.',
      reason:
        'This closes the complaint because {reason}, and the powers section gives other reasons only. Add this reason to them, so that the reader sees it is one of ours.',
    },
    examples: {
      good: [
        {
          title: 'The merits, with section 34(3)',
          text: '## The Ombudsman’s role and powers\n\nWe consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n\n## My assessment\n\nMr X disagrees with the decision. As there was no fault in how it was made, we cannot question it.\n',
        },
        {
          title: 'A reason among those that are stated',
          text: 'The Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n  • there is not enough evidence of fault to justify investigating, or\n  • we cannot achieve the outcome someone wants.\n\n(Local Government Act 1974, section 24A(6), as amended)\n\nMy assessment\n\n  1. We will not investigate because there is not enough evidence of fault.\n',
        },
        {
          title: 'What the council says',
          text: '## The Ombudsman’s role and powers\n\nWe provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended)\n\n## My assessment\n\nThe Council told Mr X that his complaint about the fence was too late for its own procedure.\n',
        },
        {
          title: 'Its section is cited where it is applied',
          text: '## The Ombudsman’s role and powers\n\nThe Local Government Act 1974 sets out our powers but also imposes restrictions on what we can investigate.\n\n## My assessment\n\nWithout fault in the way the decision was made we cannot question it (Local Government Act 1974, section 34(3)).\n',
        },
      ],
      bad: [
        {
          title: 'The merits, and no section 34(3)',
          text: '## The Ombudsman’s role and powers\n\nWe provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended)\n\n## My assessment\n\nMr X disagrees with the decision. «Without fault in the way it was made, the Ombudsman cannot criticise it or put another view in its place.»\n',
          fixed:
            '## The Ombudsman’s role and powers\n\nWe provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended)\n\nWe consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n\n## My assessment\n\nMr X disagrees with the decision. Without fault in the way it was made, the Ombudsman cannot criticise it or put another view in its place.\n',
        },
        {
          title: 'A late complaint, and no section 26B',
          text: 'The Ombudsman’s role and powers\n- We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended)\nMy assessment\n- Mr X knew of this in 2019. «His complaint is late and I see no good reason to investigate it now.»\n',
          fixed:
            'The Ombudsman’s role and powers\n- We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended)\n- We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something an organisation has done. (Local Government Act 1974, sections 26B and 34D, as amended)\nMy assessment\n- Mr X knew of this in 2019. His complaint is late and I see no good reason to investigate it now.\n',
        },
        {
          title: 'A reason that is not among those stated',
          text: 'Decision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n  • we could not add to any previous investigation by the organisation, or\n  • we cannot achieve the outcome someone wants.\n\n(Local Government Act 1974, section 24A(6), as amended)\n\nMy assessment\n\n  1. «We will not investigate this complaint because there is not enough evidence of fault by the Council.»\n',
          fixed:
            'Decision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide:\n  • we could not add to any previous investigation by the organisation, or\n  • we cannot achieve the outcome someone wants, or\n  • there is not enough evidence of fault to justify investigating.\n\n(Local Government Act 1974, section 24A(6), as amended)\n\nMy assessment\n\n  1. We will not investigate this complaint because there is not enough evidence of fault by the Council.\n',
        },
        {
          title: 'A tribunal, and no section 26(6)(a)',
          text: 'Decision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended)\n\nMy assessment\n\n  2. The penalty charge is what Mr Z wants cancelled.\n\nFinal decision\n\n  3. «We will not investigate Mr Z’s complaint because it is reasonable to expect him to appeal to the tribunal.»\n',
          fixed:
            'Decision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended)\n  2. The law says we cannot normally investigate a complaint when someone has a right of appeal, reference or review to a tribunal about the same matter. However, we may decide to investigate if we consider it would be unreasonable to expect the person to use this right. (Local Government Act 1974, section 26(6)(a), as amended)\n\nMy assessment\n\n  2. The penalty charge is what Mr Z wants cancelled.\n\nFinal decision\n\n  3. We will not investigate Mr Z’s complaint because it is reasonable to expect him to appeal to the tribunal.\n',
        },
      ],
    },
  },
  *check(context) {
    const { statement, facts } = context;
    const section = statement.sections.find(({ kind }) => kind === 'powers');
    if (!section || section.paragraphs.length === 0) return;
    const told = new Set<PowerId>();
    const spoken = new Set<AppliedPower['paragraph']>();
    for (const applied of facts.appliedPowers) {
      yield undefined;
      const { power, paragraph } = applied;
      if (paragraph.section === 'powers' || told.has(power) || isStated(power, context)) continue;
      told.add(power);
      if (spoken.has(paragraph)) continue;
      spoken.add(paragraph);
      yield finding(applied, section, context);
    }
    yield* otherReasons(section, context, spoken);
  },
});

const inWords: Readonly<Record<ClosureReason, { readonly why: string; readonly item: string }>> = {
  evidence: {
    why: 'there is not enough evidence of fault',
    item: 'there is not enough evidence of fault to justify investigating',
  },
  injustice: {
    why: 'the injustice is not enough',
    item: 'any injustice is not significant enough to justify our involvement',
  },
  'nothing-to-add': {
    why: 'we could add nothing to the investigation before',
    item: 'we could not add to any previous investigation by the organisation',
  },
  'same-outcome': {
    why: 'an investigation would not change the outcome',
    item: 'further investigation would not lead to a different outcome',
  },
  'outcome-wanted': {
    why: 'we cannot achieve what is wanted',
    item: 'we cannot achieve the outcome someone wants',
  },
  'other-body': {
    why: 'another body is better placed',
    item: 'there is another body better placed to consider this complaint',
  },
};

/** A closure's own reasons against those that the powers section gives; where that gives none, nothing is said. */
function* otherReasons(
  section: Section,
  { statement, facts, classification }: RuleContext,
  spoken: ReadonlySet<Paragraph>,
): Generator<Finding<'reason'> | undefined, void> {
  if (classification.profile !== 'closed') return;
  if (facts.powers.some(({ id }) => id === 'assessment-code')) return;
  const stated = new Set(
    section.paragraphs.flatMap(({ shape }) => closureReasonsIn(shape).map(({ reason }) => reason)),
  );
  if (stated.size === 0) return;
  for (const paragraph of statement.paragraphs) {
    yield undefined;
    if (paragraph.section !== 'assessment' && paragraph.section !== 'decision') continue;
    if (spoken.has(paragraph)) continue;
    const other = closureReasonsIn(paragraph.shape).find(
      ({ reason, sentence }) => !stated.has(reason) && closes(paragraph, sentence),
    );
    if (!other) continue;
    stated.add(other.reason);
    yield {
      span: shift(other.sentence, paragraph.span.start),
      message: 'reason',
      values: { reason: inWords[other.reason].why },
      paragraph,
      ...(paragraph.number === undefined ? {} : { subject: `paragraph:${paragraph.number}` as const }),
      fixes: () => addReason(statement, section, inWords[other.reason].item),
    };
  }
}

const declines =
  /\b(?:not (?:be )?(?:start|investigat|continu|pursu|consider|take)\w*|justif\w+|warrant\w*|clos\w+)\b/i;

/** In the sentence that declines, or in the one after it ("This is because …"). */
function closes({ shape }: Paragraph, sentence: Span): boolean {
  const sentences = sentencesOf(shape);
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const own = shape.folded.slice(sentence.start, sentence.end);
  const before = sentences[at - 1];
  const leads = /^(?:This is|That is|It is|Because|There is)\b/i.test(own) && before !== undefined;
  return declines.test(own) || (leads && declines.test(shape.folded.slice(before.start, before.end)));
}

/** One more item of the list of reasons; a reason inside a sentence is the writer's to join. */
function addReason({ text }: Statement, section: Section, reason: string): readonly Fix[] {
  const paragraph = section.paragraphs.find(
    ({ shape }) => shape.items.length > 0 && closureReasonsIn(shape).length > 0,
  );
  const last = paragraph?.shape.items.at(-1);
  if (!paragraph || !last) return [];
  const { start, end } = shift(last.span, paragraph.span.start);
  const words = text.slice(start, end);
  const stop = /[.;,]?\s*$/.exec(words)?.[0] ?? '';
  // The item's own marker and indentation; a bracket behind the last item keeps its place.
  if (/[)\]]\W*$/.test(words)) return [];
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const prose = shift(last.prose, paragraph.span.start).start;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const lead = text.slice(lineStart, prose);
  return [
    {
      title: `Add “${reason}” to the reasons`,
      changes: [{ span: { start: end - stop.length, end }, newText: `, or${newLine}${lead}${reason}${stop || '.'}` }],
      safe: false,
    },
  ];
}

/** Statements that cover another's test as well: one on tribunals and courts together, the joint one on decisions. */
const relations: Readonly<Partial<Record<PowerId, readonly PowerId[]>>> = {
  merits: ['joint-merits'],
  late: ['joint-merits'],
  premature: ['joint-merits'],
  tribunal: ['tribunal-used', 'tribunal-or-court', 'which-tribunal', 'minister'],
  'tribunal-used': ['tribunal', 'tribunal-or-court'],
  minister: ['tribunal'],
  court: ['tribunal-or-court', 'court-proceedings', 'discretion'],
  'court-proceedings': ['court', 'tribunal-or-court'],
  'social-housing': ['housing-ombudsman'],
  'not-responsible': ['outside-jurisdiction', 'not-administrative'],
};

/** In words anywhere, for a statement may have strayed; or by a citation of what it rests on. */
function isStated(power: PowerId, { facts, catalogue }: RuleContext): boolean {
  const covering = [power, ...(relations[power] ?? [])];
  if (facts.powers.some(({ id }) => covering.includes(id))) return true;
  const { act, provisions = [] } = catalogue.power(power)?.citation ?? {};
  return facts.citations.some(
    (citation) => citation.id === act && citation.provisions.some((each) => provisions.includes(each)),
  );
}

function finding(applied: AppliedPower, section: Section, context: RuleContext): Finding<'power'> {
  const { power, paragraph, span } = applied;
  const row = context.catalogue.power(power);
  return {
    span,
    message: 'power',
    values: { power: row?.title ?? power },
    paragraph,
    ...(paragraph.number === undefined ? {} : { subject: `paragraph:${paragraph.number}` as const }),
    fixes: () => insertion(power, section, context),
  };
}

function insertion(
  power: PowerId,
  section: Section,
  { statement, catalogue, templateSlips, classification }: RuleContext,
): readonly Fix[] {
  const row = catalogue.power(power);
  // A joint decision rests on two Acts, in words of its own.
  const words = catalogue.powerWordings.find((wording) => wording.power === power)?.whole;
  if (!words || !row?.citation || classification.joint) return [];
  const citation = templateSlips ? (row.citation.template ?? row.citation.text) : row.citation.text;
  const sharing = section.paragraphs.find(({ shape }) => /\binformation sharing\b/i.test(shape.folded));
  const paragraph = { title: `the paragraph on ${row.title}`, body: `${words} ${citation}` };
  const fix = insertParagraph(statement, section, paragraph, sharing);
  return fix ? [fix] : [];
}
