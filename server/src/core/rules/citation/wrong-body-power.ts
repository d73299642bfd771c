import type { Citation, PowerStatement } from '../../document/facts.ts';
import { localGovernmentAct } from '../../document/citations/canonical-provisions.ts';
import type { Statement } from '../../document/model.ts';
import { defineRule, type Finding, type RuleContext } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'citation/wrong-body-power',
    title: 'The powers are those for this kind of body',
    why: 'Parliament gave us two sets of powers: Part 3 of the Local Government Act 1974 for councils, and Part 3A for care that people arrange with a provider themselves. A decision under the wrong Part rests on nothing.',
    explanation:
      'Fires where the complaint is against a care provider and The Ombudsman’s role and powers states only powers of Part 3 (sections 26(1) and 26A(1)), or where it is against a council and only powers of Part 3A (sections 34B, 34C and 34H) are stated. Sections that the template cites side by side (34B(8) or 34(B) beside 24A(6), 34D beside 26B, 34H beside 30(1B)) count as either. Care that a council arranged or pays for is the council’s, and may rest on both Parts: it is left alone, and so are joint decisions and bodies of other kinds.',
    source: 'Local Government Act 1974, sections 25, 34A and 34B; Decision Statements Manual, standard paragraphs',
    standard: 3,
    severity: 'information',
    fix: 'none',
    since: '0.2.0',
    messages: {
      provider:
        'The complaint is against a care provider, and this is a power over councils (Part 3). For care that somebody arranges privately state the powers of Part 3A: sections 34B, 34C and 34H.',
      cited:
        'This is said of care providers, and the section cites only powers over councils (Part 3). For care that somebody arranges privately cite those of Part 3A: sections 34B, 34C and 34H.',
      council:
        'The complaint is against a council, and this is a power over care providers (Part 3A). State the powers of Part 3, sections 26(1) and 26A(1), unless the care was arranged privately.',
    },
    examples: {
      good: [
        {
          title: 'A care provider under Part 3A',
          text: 'Hillcrest Care Homes Limited (23 001 001)\n\nDecision : Upheld\n\nThe Ombudsman’s role and powers\n\n  1. We investigate complaints about adult social care providers and decide whether their actions have caused injustice, or could have caused injustice, to the person making the complaint. I have used the term fault to describe such actions. (Local Government Act 1974, sections 34B and 34C)\n\nWhat I found\n\n  1. The Care Provider was at fault.\n',
        },
        {
          title: 'A council that arranged the care',
          text: 'Surrey County Council (23 001 002)\n\nDecision : Upheld\n\nThe Ombudsman’s role and powers\n\n  1. We investigate complaints about councils and certain other bodies. Where an individual, organisation or private company is providing services on behalf of a council, we can investigate complaints about the actions of these providers. (Local Government Act 1974, section 25(7), as amended)\n\nWhat I found\n\n  1. The Council placed Mrs Y in a care home.\n',
        },
        {
          title: 'The template’s pair beside section 24A(6)',
          text: 'Kent County Council (23 001 003)\n\nDecision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We provide a free service, but must use public money carefully. We do not start or continue an investigation if we decide we cannot achieve the outcome someone wants. (Local Government Act 1974, section 24A(6), as amended, section 34(B))\n\nMy assessment\n\n  1. We cannot achieve it.\n',
        },
      ],
      bad: [
        {
          title: 'A care provider under Part 3',
          text: 'Hillcrest Care Homes Limited (23 001 001)\n\nDecision : Upheld\n\nThe Ombudsman’s role and powers\n\n  1. «We investigate complaints about ‘maladministration’ and ‘service failure’. If there has been fault which has caused an injustice, we may suggest a remedy.» (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n\nWhat I found\n\n  1. The Care Provider did not keep to her care plan.\n',
        },
        {
          title: 'What is said of care providers, under Part 3',
          text: 'Barchester Grange (25 006 410)\n\nDecision : Closed after initial enquiries\n\nThe Ombudsman’s role and powers\n\n  1. We investigate complaints about adult social care providers. We provide a free service but must use public money carefully. «We may decide not to start or continue with an investigation if we believe:\n  • it is unlikely we would find fault, or\n  • further investigation would not lead to a different outcome.»\n\n(Local Government Act 1974, section 24A(6), as amended)\n\nMy assessment\n\n  1. The contract allows this.\n',
        },
        {
          title: 'A council under Part 3A',
          text: 'Surrey County Council (23 001 002)\n\nDecision : Upheld\n\nThe Ombudsman’s role and powers\n\n  1. «We investigate complaints about adult social care providers and decide whether their actions have caused injustice, or could have caused injustice, to the person making the complaint.» (Local Government Act 1974, sections 34B and 34C)\n\nWhat I found\n\n  1. The Council delayed its assessment.\n',
        },
        {
          title: 'A home that gave notice, under Part 3',
          text: 'Willow Lodge Care Home (24 001 004)\n- Decision\n\n## The Ombudsman’s role and powers\n\n«If there has been fault which has caused significant injustice, or that could cause injustice to others in the future we may suggest a remedy.» (Local Government Act 1974, sections 26(1) and 26A(1), as amended)\n\n## What I found\n\nThe Home gave Mr Y notice. The care home did not follow its contract.\n',
        },
      ],
    },
  },
  *check(context) {
    yield undefined;
    const { facts, classification } = context;
    if (classification.joint) return;
    const powers = facts.powers.filter(({ paragraph, carries }) => paragraph.section === 'powers' && carries);
    const citations = facts.citations.filter(
      ({ paragraph, id }) => paragraph.section === 'powers' && id === localGovernmentAct,
    );
    const found = judge(powers, citations, context);
    if (found) yield found;
  },
});

const council =
  /\b(?:council|borough|county|city of|london|authority|corporation|transport|national park|police|fire|nhs|trust|school|academy|board|association|university|commission|partnership|tribunal)\b/i;
const provider = /\b(?:care|caring|homecare|carers?|nursing|residential|homes?|lodge|healthcare|domiciliary)\b/i;
const ofCare =
  /\b(?:care provider|care home|nursing home|home care|care agency|care company|[Tt]he (?:Home|Provider|Care Provider))\b/;
/** The council's own responsibility, in whoever's hands the care was. */
const arranged =
  /\b(?:commission\w*|on (?:its|the Council's) behalf|on behalf of (?:the|a) (?:council|authority)|arranged (?:and |or )?(?:funded |paid )?(?:by the Council)?|funded by|placed (?:him|her|them|M(?:r|rs|s|iss)))\b/i;

type Message = 'provider' | 'cited' | 'council';

function bodyOf({ header }: Statement): string {
  return header.title?.body ?? header.complaintAgainst?.value ?? '';
}

function judge(
  powers: readonly PowerStatement[],
  citations: readonly Citation[],
  { statement }: RuleContext,
): Finding<Message> | undefined {
  const body = bodyOf(statement);
  const [partThree, partThreeA] = [citations.some(citesPartThree), citations.some(citesPartThreeA)];
  const states = (ids: readonly string[]): PowerStatement | undefined => powers.find(({ id }) => ids.includes(id));
  const forProviders = states(['provider-fault', 'provider-discretion']);
  if (forProviders && partThree && !partThreeA && !council.test(body))
    return arranged.test(statement.text) ? undefined : finding('cited', forProviders);
  if (provider.test(body) && !council.test(body)) {
    const general = states(['maladministration', 'service-failure']);
    if (!general || !partThree || partThreeA || forProviders || !ofCare.test(statement.text)) return undefined;
    if (arranged.test(statement.text)) return undefined;
    return finding('provider', general);
  }
  if (!/\b(?:council|borough|county)\b/i.test(body) || !forProviders || partThree || !partThreeA) return undefined;
  return arranged.test(statement.text) ? undefined : finding('council', forProviders);
}

function finding(message: Message, { span, paragraph }: PowerStatement): Finding<Message> {
  return {
    span,
    message,
    paragraph,
    ...(paragraph.number === undefined ? {} : { subject: `paragraph:${paragraph.number}` as const }),
  };
}

/** Sections 23 to 34 with their letters, 34A to 34T aside. */
const inPartThree = /^(?:2[3-9][A-Z]*|3[0-3][A-Z]*|34)(?:\(|$)/;
const citesPartThree = ({ provisions }: Citation): boolean => provisions.some((each) => inPartThree.test(each));

/** Sections of Part 3A that the template does not print beside one of Part 3. */
function citesPartThreeA(citation: Citation): boolean {
  return !citesPartThree(citation) && citation.provisions.some((each) => /^34[A-T]/.test(each));
}
