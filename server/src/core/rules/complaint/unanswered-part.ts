import type { SectionKind } from '../../catalogue/schema.ts';
import type { ItemShape, Statement } from '../../document/model.ts';
import { letters } from '../../text/letters.ts';
import { hasPlaceholder } from '../../text/placeholder.ts';
import { shift } from '../../text/span.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'complaint/unanswered-part',
    title: 'Every part of the complaint is answered, or declared not investigated',
    why: 'The person reads for their own points. A part that is never mentioned again looks as if nobody had heard it.',
    explanation:
      'Fires on an item of a list in The complaint of which no telling word comes back: not in the findings or the assessment, not in the final decision, and not among what was not investigated. It takes three telling words, none of which returns, while another item of the list is plainly answered. A statement that speaks of its parts by letter or number (“part b)”, “all parts”) is left alone.',
    source: 'Decision Statements Manual, chapter 6, standard 1',
    standard: 1,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      unanswered:
        'Nothing later in the statement comes back to this part of the complaint. Answer it, or say that it was not investigated, and why.',
    },
    examples: {
      good: [
        {
          title: 'Each part comes back',
          text: 'The complaint\n\n1. Mr X complains the Council:\n\n- delayed repairing his kitchen ceiling; and\n- ignored letters about noisy neighbours upstairs.\n\nWhat I found\n\n2. The ceiling was repaired after a year.\n\n3. The Council looked into the noise from his neighbours.\n',
        },
        {
          title: 'Parts by their letters',
          text: 'The complaint\n\n1. Mr X complains the Council:\n\na) delayed repairing his kitchen ceiling; and\n\nb) ignored letters about noisy neighbours upstairs.\n\nWhat I found\n\n2. The ceiling was repaired after a year. I found no fault in part b).\n',
        },
        {
          title: 'No list',
          text: 'The complaint\n\n1. Mr X complains about a ceiling, and about noisy neighbours upstairs.\n\nWhat I found\n\n2. The ceiling was repaired.\n',
        },
      ],
      bad: [
        {
          title: 'A part that is forgotten',
          text: 'The complaint\n\n1. Mr X complains the Council:\n\n- delayed repairing his kitchen ceiling; and\n- «ignored letters about noisy neighbours upstairs.»\n\nWhat I found\n\n2. The Council repaired the ceiling of his kitchen after a year. The delay was fault.\n\nFinal decision\n\n3. I found fault in the delayed repair.\n',
        },
      ],
    },
  },
  *check({ statement }) {
    const later = wordsLater(statement);
    if (later === undefined) return;
    for (const paragraph of statement.paragraphs) {
      yield undefined;
      if (paragraph.section !== 'complaint' || paragraph.shape.items.length < 2) continue;
      const parts = paragraph.shape.items.map((item) => ({
        item,
        telling: tellingWords(textOf(paragraph.shape.folded, item)),
      }));
      if (!parts.some(({ telling }) => telling.some((word) => later.has(word)))) continue;
      for (const { item, telling } of parts) {
        if (telling.length < 3 || telling.some((word) => later.has(word))) continue;
        const words = textOf(paragraph.shape.folded, item);
        if (hasPlaceholder(words) || effectOnSomebody.test(words)) continue;
        yield { span: shift(item.prose, paragraph.span.start), message: 'unanswered', paragraph };
      }
    }
  },
});

/** "he had to sleep on the floor": what came of it is no part of its own. */
const effectOnSomebody = /^(?:that )?(?:he|she|they|it|his|her|their|this|mr|mrs|miss|ms|mx|dr)\b/i;

const answering: ReadonlySet<SectionKind> = new Set([
  'investigated',
  'findings',
  'assessment',
  'action',
  'decision',
  'not-investigated',
  'unknown',
]);
const byLetter =
  /\b(?:parts?|points?|heads?|issues?|complaints?|elements?|aspects?|allegations?) (?:\(?[a-z1-9]\)?(?= ?[.,;)]|\s)|one|two|three|four)|\b(?:all|both|each|every|other|remaining|rest of the|first|second|third|fourth) (?:of )?(?:the |his |her |their |these )?(?:other |remaining )?(?:parts?|points?|heads?|issues?|complaints?|elements?|aspects?|allegations?|matters?)\b|\bthe rest\b/i;

/** The telling words of the sections that answer; undefined where the parts are spoken of by letter, or nothing answers. */
function wordsLater({ paragraphs, sections }: Statement): ReadonlySet<string> | undefined {
  const answers = paragraphs.filter(({ section }) => section !== undefined && answering.has(section));
  if (answers.length === 0 || answers.some(({ shape }) => byLetter.test(shape.folded))) return undefined;
  const headings = sections.flatMap((section) => section.subsections.map(({ heading }) => heading.text));
  return new Set([...answers.map(({ shape }) => shape.folded), ...headings].flatMap(tellingWords));
}

const textOf = (folded: string, { prose, items }: ItemShape): string =>
  [folded.slice(prose.start, prose.end), ...items.map((item) => textOf(folded, item))].join(' ');

const word = new RegExp(`[${letters}]{5,}`, 'g');
/** Words of every complaint, by their beginning: they tell one part from another no more than "the" does. */
const common =
  /^(?:counc|compl|faile|delay|about|becau|would|could|shoul|their|there|these|those|which|where|while|after|befor|betwe|durin|again|provi|respo|reque|infor|proper|prope|appro|consi|inclu|regar|conce|relat|famil|child|child|perso|offic|autho|servi|matte|issue|point|parts|makin|taken|takin|given|givin|other|anoth|since|until|under|never|alway|still|even|been|being|dealt|deali|proce|decis|handl|treat|deter|caus|advis|told|letter|corre|conta|commu|expla|suffi|adequ|enoug|timel)/;

/** The first five letters of each telling word, so that "repaired" meets "repairing". */
function tellingWords(text: string): readonly string[] {
  const words = [...text.toLowerCase().matchAll(word)].map(([found]) => found);
  return [...new Set(words.filter((found) => !common.test(found)).map((found) => found.slice(0, 5)))];
}
