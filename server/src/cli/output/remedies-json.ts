import type { CalendarDate } from '../../core/text/calendar.ts';
import type { RemediesReport } from '../remedies-report.ts';
import { rangeOf } from '../file-report.ts';
import { schemaVersion, toJson, toolName } from '../json.ts';
import { remedyOf } from '../model-json.ts';

/** `remedies --format json`: for each statement what tells it from others, and its remedies as in the model. */
export function remediesJson(reports: readonly RemediesReport[], today: CalendarDate, version: string): string {
  const files = reports.map(({ path, snapshot, sheet }) => ({
    path,
    stage: snapshot.classification.stage,
    reference: sheet.reference ?? null,
    body: sheet.body ?? null,
    decisionDate: sheet.decisionDate ?? null,
    remedies: sheet.rows.map(({ action, due }) => ({
      ...remedyOf(action, (span) => rangeOf(snapshot, span)),
      dueIfIssuedToday: due?.ifIssuedToday ? due.date : null,
    })),
  }));
  return toJson({ schemaVersion, tool: { name: toolName, version }, today, files });
}
