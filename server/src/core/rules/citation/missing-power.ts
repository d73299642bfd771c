import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Citation, Facts, PowerStatement } from '../../document/facts.ts';
import { verdictOf } from '../header-outcome.ts';
import { skeletonParagraphs } from '../../document/house-style.ts';
import type { Section } from '../../document/model.ts';
import { defineRule, type Fix, type RuleContext } from '../define-rule.ts';
import { inPresentWords } from '../in-present-words.ts';
import { insertParagraph } from '../insert-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/missing-power',
    title: 'The powers section states the power that the decision rests on',
    why: 'We may investigate, decline or recommend only because the law says so. Without the statement of that power the reader cannot see why we decided as we did, and a court would ask.',
    explanation:
      'A closure needs one ground on which we may leave a complaint uninvestigated: a reason under section 24A(6), action that satisfies us (24A(7) or 34B(9)), a late complaint, a tribunal, a minister or a court, no fault in how a decision was made (34(3), which is enough by itself), a matter outside our jurisdiction, and so on. An upheld statement needs the one on fault, injustice and remedy (sections 26(1) and 26A(1)), its twin for care providers (34B, 34C and 34H), or the older form that merges fault with section 34(3). An early remedy needs any one of these. What is stated without its citation, or with a wrong one, is the business of other rules; so is a whole section that is missing. Ended investigations and joint decisions are left alone, and so is a section with a ground that this rule does not know. The fix inserts the standard paragraph.',
    source:
      'Decision Statements Manual, standard paragraphs on role and powers; Local Government Act 1974, sections 24A, 25, 26 to 26D, 34 to 34E and Schedule 5',
    standard: 3,
    severity: 'warning',
    fix: 'review',
    since: '0.2.0',
    messages: {
      ground:
        'The statement closes the complaint, and nothing here says what allows us not to investigate. State the ground that the decision rests on, with its citation.',
      fault:
        'The complaint is upheld, and nothing here says that we look at fault and injustice and may suggest a remedy. Add that statement, with sections 26(1) and 26A(1).',
      remedy:
        'The complaint was settled without an investigation, and nothing here says that we may leave it there when we are satisfied with what the body does. Add that statement, with section 24A(7).',
    },
    examples: {
      good: [
        {
          title: 'A closure that rests on section 34(3) alone',
          text: 'Decision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We consider whether there was fault in the way an organisation made its decision. If there was no fault in how the organisation made its decision, we cannot question the outcome. (Local Government Act 1974, section 34(3), as amended)\n\nHow I considered this complaint\n',
        },
        {
          title: 'Upheld, with fault merged into section 34(3)',
          text: 'Decision : Upheld\n\nThe Ombudsman’s role and powers\n\n  1. We investigate complaints of injustice caused by ‘maladministration’ and ‘service failure’. I have used the word ‘fault’ to refer to these. We cannot question whether a council’s decision is right or wrong simply because the complainant disagrees with it. (Local Government Act 1974, section 34(3), as amended)\n\nWhat I found\n\n  1. The Council was at fault.\n',
        },
        {
          title: 'A closure on a ground that nobody else uses, cited',
          text: 'Decision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We only look at what councils do in running their services. What a councillor says in an election leaflet is something else. (Local Government Act 1974, section 26(1) as amended)\n\nHow I considered this complaint\n',
        },
        {
          title: 'A ground without its citation: that is the slip, and it is reported as one',
          text: 'Decision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We cannot investigate late complaints unless we decide there are good reasons. Late complaints are when someone takes more than 12 months to complain to us about something a council has done.\n\nHow I considered this complaint\n',
        },
      ],
      bad: [
        {
          title: 'A closure without a ground',
          text: 'Decision : Closed after initial enquiries\n\n«The Ombudsman’s role and powers»\n\n  1. The Local Government Act 1974 sets out our powers but also imposes restrictions on what we can investigate.\n\nHow I considered this complaint\n',
          fixed:
            'Decision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. The Local Government Act 1974 sets out our powers but also imposes restrictions on what we can investigate.\n  2. We investigate complaints about ‘maladministration’ and ‘service failure’, which we call ‘fault’. We must also consider whether any fault has had an adverse impact on the person making the complaint, which we call ‘injustice’. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, sections 24A(6) and 34B(8), as amended)\n\nHow I considered this complaint\n',
        },
        {
          title: 'Upheld, and not a word on fault and injustice',
          text: 'Decision : Upheld\n\n«The Ombudsman’s role and powers»\n- If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, section 30(1B) and 34H(1), as amended)\nWhat I found\n- The Council was at fault.\n',
          fixed:
            'Decision : Upheld\n\nThe Ombudsman’s role and powers\n- We investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We must also consider whether any fault has had an adverse impact on the person making the complaint. I refer to this as ‘injustice’. If there has been fault which has caused significant injustice, or that could cause injustice to others in the future, we may suggest a remedy. (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n- If we are satisfied with a council’s actions or proposed actions, we can complete our investigation and issue a decision statement. (Local Government Act 1974, section 30(1B) and 34H(1), as amended)\nWhat I found\n- The Council was at fault.\n',
        },
        {
          title: 'An early remedy, and only what is shared with Ofsted',
          text: 'Decision : Upheld\n\n## «The Ombudsman’s role and powers»\n\nUnder our information sharing agreement, we will share this decision with the Office for Standards in Education, Children’s Services and Skills (Ofsted).\n\n## My assessment\n\nThe Council has agreed to reply.\n\n## Agreed action\n\nThe Council will reply within one month of the final decision.\n',
          fixed:
            'Decision : Upheld\n\n## The Ombudsman’s role and powers\n\nWe investigate complaints about ‘maladministration’ and ‘service failure’. In this statement, I have used the word fault to refer to these. We provide a free service but must use public money carefully. We may decide not to start or continue with an investigation if we are satisfied with the actions a council has taken or proposes to take. (Local Government Act 1974, section 24A(7), as amended)\n\nUnder our information sharing agreement, we will share this decision with the Office for Standards in Education, Children’s Services and Skills (Ofsted).\n\n## My assessment\n\nThe Council has agreed to reply.\n\n## Agreed action\n\nThe Council will reply within one month of the final decision.\n',
        },
      ],
    },
  },
  *check(context) {
    yield undefined;
    const { statement, classification } = context;
    const section = statement.sections.find(({ kind }) => kind === 'powers');
    const message = messageFor(context);
    if (!section || section.paragraphs.length === 0 || classification.joint || !message) return;
    if (saysEnough(message, section, context) || wasInvestigated(message, context) || isMislabelled(context)) return;
    yield {
      span: section.heading.textSpan,
      message,
      subject: 'section:powers',
      fixes: () => insertion(section, message, context),
    };
  },
});

type Message = 'ground' | 'fault' | 'remedy';

/** A text that says nothing yet of its outcome is taken for a closure, and owes nobody a ground. */
function isDecided({ statement, facts, classification }: RuleContext): boolean {
  if (statement.header.outcome?.value !== undefined) return true;
  const telling =
    classification.profile === 'closed'
      ? ['will-not-investigate', 'ended']
      : ['fault', 'upheld', 'injustice', 'will-not-investigate'];
  return facts.outcomes.some(({ kind, stance }) => stance !== 'hypothetical' && telling.includes(kind));
}

function messageFor(context: RuleContext): Message | undefined {
  const { profile } = context.classification;
  if (!isDecided(context)) return undefined;
  return profile === 'closed'
    ? 'ground'
    : profile === 'upheld'
      ? 'fault'
      : profile === 'early-remedy'
        ? 'remedy'
        : undefined;
}

/** A header that says Closed over an investigation that was completed is the slip, and others report it. */
const wasInvestigated = (message: Message, { statement, facts }: RuleContext): boolean =>
  message === 'ground' &&
  statement.sections.some(({ kind }) => kind === 'findings') &&
  facts.powers.some(({ id }) => id === 'satisfied-complete');

/** A header that the Final decision speaks against is the slip: nobody knows yet which powers are wanted. */
const isMislabelled = (context: RuleContext): boolean => verdictOf(context, 'decision').kind === 'contradicts';

/** By section of the Local Government Act 1974: what a closure may rest on. */
const grounds =
  /^(?:24A\((?:1|6|7)\)|25\b|26\((?:1|5|6|7)\)|26A\b|26B\b|26D\b|34\((?:1|3)\)|34B\((?:6|8|9)\)|34B$|34C\b|34D\b|34E\b|Schedule 5A? )/;
const faultAndRemedy = /^(?:26\(1\)|34B|34H\([134]\))$/;

const citesAny = (citations: readonly Citation[], provision: RegExp): boolean =>
  citations.some(({ provisions }) => provisions.some((each) => provision.test(each)));

function saysEnough(message: Message, section: Section, { facts, catalogue }: RuleContext): boolean {
  const powers = facts.powers.filter(({ paragraph }) => paragraph.section === 'powers');
  const states = message === 'fault' ? statesFault : (power: PowerStatement) => isGround(power, catalogue);
  if (powers.some(states)) return true;
  if (message === 'remedy' && powers.some((power) => power.id === 'satisfied-complete' || statesFault(power)))
    return true;
  return saysMore(section, facts, powers, message === 'fault' ? faultAndRemedy : grounds, message);
}

function isGround({ id, citations, paragraph }: PowerStatement, catalogue: Catalogue): boolean {
  if (catalogue.power(id)?.ground) return true;
  // The careful use of public money is no ground by itself; the reasons that follow it are, and so is what it cites.
  if (id !== 'careful-use-of-money') return false;
  return citesAny(citations, grounds) || declines.test(paragraph.shape.folded);
}

const declines =
  /\bnot (?:to )?(?:start|continue|investigate|begin|go on|pursue)\b|\b(?:stop|end|discontinue) (?:an|the|our|any) investigation\b/i;

const faultIds: readonly string[] = [
  'maladministration',
  'service-failure',
  'provider-fault',
  'provider-discretion',
  'joint-fault',
];

/** Statement 1, its twins, and the forms that merge it with section 34(3). */
function statesFault({ id, paragraph }: PowerStatement): boolean {
  if (faultIds.includes(id)) return true;
  return (
    id === 'merits' &&
    /\bmaladministration\b|\bservice failure\b|\bthe (?:word|term) ["']?fault\b/i.test(paragraph.shape.folded)
  );
}

/** What no catalogue holds: a paragraph with no known statement, but a citation or words that give a ground. */
function saysMore(
  section: Section,
  facts: Facts,
  powers: readonly PowerStatement[],
  provision: RegExp,
  message: Message,
): boolean {
  const known = new Set(powers.map(({ paragraph }) => paragraph));
  return section.paragraphs.some((paragraph) => {
    if (known.has(paragraph)) return false;
    const citations = facts.citations.filter((citation) => citation.paragraph === paragraph);
    if (citesAny(citations, provision)) return true;
    return message === 'fault' ? saysRemedy.test(paragraph.shape.folded) : saysBar.test(paragraph.shape.folded);
  });
}

const saysRemedy = /\b(?:fault|maladministration)\b[^.]{0,160}\binjustice\b/i;
const saysBar =
  /\b(?:cannot|can't|can not|may not|must not|do not|will not|can only|may only|not normally|decide not to|not to) (?:[a-z]+ ){0,3}(?:investigate|consider|start|look)\b|\b(?:outside|no) (?:our |the Ombudsman's )?(?:jurisdiction|power)\b|\binvestigate\b[^.]{0,40}\bonly if\b/i;

function insertion(section: Section, message: Message, context: RuleContext): readonly Fix[] {
  const { statement, catalogue, classification } = context;
  const rows = skeletonParagraphs(catalogue, 'powers', classification.profile, classification.stage);
  const [row] = rows;
  if (!row) return [];
  // A statement on fault opens the section; a ground goes behind what leads up to it, before what is shared with others.
  const sharing = section.paragraphs.find((paragraph) => /\binformation sharing\b/i.test(paragraph.shape.folded));
  const fix = insertParagraph(
    statement,
    section,
    { title: `“${row.title}”`, body: inPresentWords(row, context) },
    message === 'fault' ? section.paragraphs[0] : sharing,
  );
  return fix ? [fix] : [];
}
