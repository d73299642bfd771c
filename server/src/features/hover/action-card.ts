import type { Action, Deadline } from '../../core/document/facts.ts';
import { touches, type Span } from '../../core/text/span.ts';
import { deadlineWords } from '../deadline-words.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

/**
 * When an action falls due and how the day was found: all that the inlay hint and its tooltip say, for who can't see them.
 * On the words of a deadline, that deadline; elsewhere in an action, each that it has.
 */
export function actionCard(view: View, offset: number): Card | undefined {
  const { actions } = view.snapshot.facts;
  const pointed = actions.flatMap(deadlinesOf).find(({ span }) => span && touches(span, offset));
  if (pointed?.span)
    return cardOf(view, pointed.span, [pointed.inherited ? { ...pointed, inherited: false } : pointed]);
  const action = actions.find((each) => touches(each.span, offset));
  return action && cardOf(view, action.span, deadlinesOf(action));
}

const deadlinesOf = ({ deadline, deadlines }: Action): readonly Deadline[] =>
  deadlines.length > 0 ? deadlines : [deadline];

function cardOf(view: View, span: Span, deadlines: readonly Deadline[]): Card | undefined {
  const texts = deadlines.flatMap((deadline) => {
    const words = deadlineWords(view, deadline);
    return words ? [`**${words.headline}**\n\n${words.sentences.join(' ')}`] : [];
  });
  return texts.length === 0 ? undefined : { span, text: texts.join('\n\n') };
}
