import type { StageWanted } from '../features/stage/stage-edit.ts';
import { calendarDateIn } from './calendar-date.ts';
import { invalidParams } from './guard.ts';

/** What `decisionStatement/changeStage` asks for. */
export function stageIn(params: unknown): StageWanted {
  const field = (name: string): unknown =>
    typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  const review = field('review') !== false;
  const to = field('to');
  if (to === 'draft') return { to, review };
  if (to !== 'final') throw invalidParams('“to” must be draft or final.');
  const given = field('decisionDate');
  const decisionDate = calendarDateIn(typeof given === 'string' ? given : undefined);
  if (!decisionDate) throw invalidParams('“decisionDate” must be a date as 2026-11-22.');
  return { to, decisionDate, review };
}
