import { touches } from '../../core/text/span.ts';
import { dueDate, longDate } from '../due-dates.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

/** When an action falls due: the words of the inlay hint, for who can't see it. */
export function actionCard(view: View, offset: number): Card | undefined {
  const action = view.snapshot.facts.actions.find((each) => touches(each.span, offset));
  if (!action) return undefined;
  const due = dueDate(view, action.deadline);
  if (!due) return undefined;
  const { calendar } = view.snapshot.options;
  const source = action.deadline.inherited ? ' The deadline is given for the whole list.' : '';
  const issued = due.ifIssuedToday ? ', if the decision is issued today' : '';
  const rolled = due.nextWorkingDay ? ` The next working day is ${longDate(calendar, due.nextWorkingDay)}.` : '';
  return { span: action.span, text: `**Due ${longDate(calendar, due.date)}**${issued}.${rolled}${source}` };
}
