import { phrasePattern } from '../../document/deadlines/deadline-phrase.ts';
import type { OutcomeFactKind } from '../../document/facts.ts';
import type { Paragraph } from '../../document/model.ts';
import { defineRule } from '../define-rule.ts';
import { lastTextLine } from '../statement-end.ts';

export default defineRule({
  meta: {
    code: 'remedy/unlinked',
    title: 'A remedy answers an injustice that a fault caused',
    why: 'We remedy injustice, not fault, and only the injustice that the fault caused. Where a link of the chain is missing, the body can refuse the remedy, or the complainant is left without one.',
    explanation:
      'Fires when an investigated, upheld complaint has actions but nowhere finds fault, or finds fault and injustice but has neither a remedy nor the reason why there is none.\n\nDoes not fire for early remedies, which settle a complaint before fault is found, when the remedy was given already, when no further remedy is needed, nor for fault without injustice.',
    source: 'Guidance on remedies, part 2: we remedy injustice, not fault',
    standard: 7,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      noFault:
        'There is a remedy here, but nowhere does the statement say that there was fault. Say what the fault was, and what injustice it caused.',
      noRemedy:
        'The statement finds fault and injustice (“{words}”), but neither a remedy nor a reason why none is needed. Add the agreed action, or say why there is none.',
    },
    examples: {
      good: [
        {
          title: 'Fault, injustice, remedy',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nWhat I found\n\n  1. The delay was fault. It caused Mr X distress.\n\nAgreed action\n\n  1. The Council will apologise to Mr X within one month of our decision.\n\nFinal decision\n\n  1. I found fault causing injustice.\n',
        },
        {
          title: 'Fault without injustice',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nWhat I found\n\n  1. The letter was late. That was fault, but it caused Mr X no injustice.\n\nFinal decision\n\n  1. I found fault not causing injustice.\n',
        },
        {
          title: 'A reason why there is no remedy',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nWhat I found\n\n  1. The delay was fault. It caused Mr X distress. The Council has already apologised and paid him £200, which is a suitable remedy.\n\nFinal decision\n\n  1. I found fault causing injustice.\n',
        },
      ],
      bad: [
        {
          title: 'Fault and injustice, and nothing to remedy it',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nWhat I found\n\n  1. The delay was fault. It caused Mr X distress.\n\n«Final decision»\n\n  1. I found fault causing injustice.\n',
        },
        {
          title: 'A remedy without fault',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nWhat I found\n\n  1. The Council replied in May.\n\n«Agreed action»\n\n  1. The Council will apologise to Mr X within one month of our decision.\n\nFinal decision\n\n  1. I have completed my investigation.\n',
        },
        {
          title: 'In a draft too',
          text: 'Somewhere Council (24 010 031)\n\nDecision : Upheld\n\nThe Ombudsman’s draft decision\n\nWhat I found\n\n  1. The Council was at fault for the delay. The delay caused Miss Y avoidable uncertainty.\n\n«Draft decision»\n\n  1. I intend to uphold the complaint.\n',
        },
      ],
    },
  },
  *check({ statement, facts, classification }) {
    yield;
    if (classification.profile !== 'upheld') return;
    const telling = facts.outcomes.filter(({ stance }) => stance !== 'hypothetical');
    const says = (...kinds: readonly OutcomeFactKind[]): boolean => telling.some(({ kind }) => kinds.includes(kind));
    const action = statement.sections.find(({ kind }) => kind === 'action');
    if (action && facts.actions.some(({ kind, done }) => kind !== 'evidence' && !done)) {
      if (statement.header.outcome?.value !== 'Upheld' || says('fault', 'injustice', 'upheld')) return;
      yield { span: action.heading.textSpan, message: 'noFault', subject: 'section:action' };
      return;
    }
    const injustice = telling.find(({ kind }) => kind === 'injustice');
    if (action || !injustice || !says('fault')) return;
    if (says('no-injustice', 'already-remedied', 'no-further-remedy', 'remedy-agreed', 'remedy-recommended')) return;
    if (statement.paragraphs.some(givesReason)) return;
    const decision = statement.sections.find(({ kind }) => kind === 'decision');
    yield {
      span: decision?.heading.textSpan ?? lastTextLine(statement),
      message: 'noRemedy',
      values: { words: statement.text.slice(injustice.span.start, injustice.span.end).replace(/\s+/g, ' ') },
      subject: 'section:action',
      related: [{ span: injustice.span, text: 'Here the injustice is found.' }],
    };
  },
});

const good = '(?:suitable|appropriate|proportionate|fair|satisfactory|adequate|sufficient|reasonable|enough)\\b';
const reasons = [
  `\\b${good}[^.]{0,60}\\b(?:remed|redress|put(?:s|ting)? (?:this|it|things|matters) right)`,
  `\\bremed(?:y|ies|ied)\\b[^.]{0,60}\\b${good}`,
  '\\bno (?:worthwhile|outstanding|remaining|further)\\b|\\bnot (?:propose|recommend|ask|seek)',
].map((source) => phrasePattern(source, 'i'));

/** "The remedy the Council offered is suitable", "a fair way to put this right": a reason, in whatever words. */
const givesReason = ({ shape, section }: Paragraph): boolean =>
  section !== 'powers' && reasons.some((pattern) => pattern.test(shape.folded.slice(0, reach)));
/** Nobody writes a paragraph longer than this, and a draft may be one endless line. */
const reach = 20_000;
