import type { ItemShape, Paragraph } from '../../document/model.ts';
import { shift, sliceOf } from '../../text/span.ts';
import { defineRule, type Finding, type SeverityByStage } from '../define-rule.ts';

const style: SeverityByStage = 'hint';

type MessageId = 'last' | 'item' | 'lead';

export default defineRule<MessageId>({
  meta: {
    code: 'structure/unfinished-list',
    title: 'Lists end with a full stop',
    why: 'A last item that ends in “, or” or “; and” says that another item was meant to follow: the list is cut short, or a template’s reason was deleted.',
    explanation:
      'Fires when the last item of a list ends in `, or`, `, and`, `; or`, `; and`, a comma or a semicolon. Lists that go on after an interruption are fine. As a hint: one item without a full stop among items that have one, and a lead-in without its colon.',
    source: 'Published decisions 25 001 829, 25 020 823, 17 001 855; domain research, traps B3 and B12',
    standard: 2,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      last: 'The last item of this list ends in “{ending}”, as if another were to follow. Add what is missing, or end the list with a full stop.',
      item: 'This item has no full stop, but the others have. End it in the same way.',
      lead: 'The words before this list have no colon, so the reader can’t see that the list belongs to them. End them with a colon.',
    },
    examples: {
      good: [
        {
          title: 'A finished list',
          text: 'My assessment\n\n1. We will not investigate if:\n• we could not add to a previous investigation; or\n• we cannot achieve the outcome someone wants.\n',
        },
        {
          title: 'Items without punctuation',
          text: 'What I found\n\n1. The procedure has three stages:\n• local resolution\n• investigation\n• review panel\n',
        },
      ],
      bad: [
        {
          title: 'A list of one reason that ends in “or”',
          text: 'My assessment\n\n1. We do not start an investigation if we decide:\n• further investigation would not lead to a different outcome«, or»\n\n(Local Government Act 1974, section 24A(6))\n',
          fixed:
            'My assessment\n\n1. We do not start an investigation if we decide:\n• further investigation would not lead to a different outcome.\n\n(Local Government Act 1974, section 24A(6))\n',
        },
        {
          title: 'A lead-in without its colon',
          text: 'What I found\n\n1. Mr X sent a chronology. «These include»\n• letters from the school.\n• messages from his son.\n',
          fixed:
            'What I found\n\n1. Mr X sent a chronology. These include:\n• letters from the school.\n• messages from his son.\n',
        },
      ],
    },
  },
  *check({ statement, unfinished }) {
    const { paragraphs } = statement;
    for (const [place, paragraph] of paragraphs.entries()) {
      yield;
      if (paragraph.shape.items.length === 0 || (unfinished && isIn(unfinished.start, paragraph))) continue;
      if (!goesOn(paragraph, paragraphs[place + 1])) yield* lastItem(paragraph);
      yield* unstoppedItems(paragraph);
      yield* lead(paragraph);
    }
  },
});

const isIn = (offset: number, { span }: Paragraph): boolean => span.start <= offset && offset <= span.end;

/** A list may be interrupted and go on: by an unnumbered line with items of its own, or in the middle of the sentence. */
const goesOn = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  next !== undefined &&
  next.section === paragraph.section &&
  (next.number === undefined
    ? next.shape.items.length > 0
    : /^[a-z]/.test(sliceOf(next.shape.folded, next.shape.prose)));

const joiner = /\s*(?:[,;]\s*(?:and|or)?|\s(?:and|or))$/i;
const stopped = /[.!?]["')\]]{0,3}$/;

const deepest = (items: readonly ItemShape[]): ItemShape | undefined => {
  const last = items.at(-1);
  return last && (deepest(last.items) ?? last);
};

function* lastItem(paragraph: Paragraph): Generator<Finding<MessageId>> {
  const { shape } = paragraph;
  const item = deepest(shape.items);
  const words = item && sliceOf(shape.folded, item.prose);
  const ending = words === undefined ? undefined : joiner.exec(words)?.[0];
  if (!item || words === undefined || ending === undefined || ending.length === words.length) return;
  const span = shift({ start: item.prose.end - ending.length, end: item.prose.end }, paragraph.span.start);
  yield {
    span,
    message: 'last',
    values: { ending: ending.trim() },
    subject: `paragraph:${paragraph.span.start}`,
    paragraph,
    fixes: () => [{ title: 'End the list with a full stop', changes: [{ span, newText: '.' }], safe: false }],
  };
}

function* unstoppedItems(paragraph: Paragraph): Generator<Finding<MessageId>> {
  const { shape } = paragraph;
  const flat = shape.items.filter((item) => item.items.length === 0);
  const withStop = flat.filter((item) => stopped.test(sliceOf(shape.folded, item.prose)));
  // One stop behind the last of unpunctuated items is the office's ordinary style.
  if (withStop.length < 2 || withStop.length * 2 < flat.length) return;
  for (const item of flat) {
    const words = sliceOf(shape.folded, item.prose);
    if (!/[\w"')]$/.test(words) || stopped.test(words) || joiner.test(words)) continue;
    const end = paragraph.span.start + item.prose.end;
    const start = end - (/\S+$/.exec(words)?.[0].length ?? 0);
    yield {
      span: { start, end },
      message: 'item',
      severity: style,
      paragraph,
      fixes: () => [
        { title: 'End the item with a full stop', changes: [{ span: { start: end, end }, newText: '.' }], safe: true },
      ],
    };
  }
}

function* lead(paragraph: Paragraph): Generator<Finding<MessageId>> {
  const { shape } = paragraph;
  const words = sliceOf(shape.folded, shape.prose);
  if (!/[a-z]$/i.test(words)) return;
  const end = paragraph.span.start + shape.prose.end;
  const sentence = Math.max(words.lastIndexOf('. ') + 2, 0);
  const start = Math.max(
    paragraph.span.start + shape.prose.start + (words.lastIndexOf('. ') < 0 ? 0 : sentence),
    end - 60,
  );
  yield {
    span: { start, end },
    message: 'lead',
    severity: style,
    paragraph,
    fixes: () => [
      { title: 'End the words with a colon', changes: [{ span: { start: end, end }, newText: ':' }], safe: true },
    ],
  };
}
