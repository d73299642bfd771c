import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import type { CalendarDate } from '../../server/src/core/text/calendar.ts';
import { noConfiguration } from '../../server/src/session/configuration/find-configuration.ts';
import { defaultSettings, settingsFor } from '../../server/src/session/settings.ts';
import { Snapshots, type SnapshotsOptions } from '../../server/src/session/snapshots.ts';
import { calendar, seedText, today } from '../kit/core.ts';
import { TestClock } from '../lsp/test-client.ts';

const settings = settingsFor(defaultSettings, noConfiguration, 'file:///a.decision');
const text = seedText('24-020-172');
const document = (version: number, content = text) => ({ uri: 'file:///a', version, getText: () => content });

function make(options: Partial<SnapshotsOptions> = {}): {
  readonly snapshots: Snapshots;
  readonly clock: TestClock;
  readonly settled: string[];
} {
  const clock = new TestClock();
  const settled: string[] = [];
  const snapshots = new Snapshots({
    catalogue: builtInCatalogue,
    calendar,
    clock,
    today: () => today,
    columns: () => 'utf-16',
    onCrash: (_, error) => {
      throw error;
    },
    onSettled: (uri) => void settled.push(uri),
    ...options,
  });
  return { snapshots, clock, settled };
}

describe('snapshots', () => {
  it('are kept as long as version, settings and day are the same', () => {
    let day = today;
    const { snapshots } = make({ today: () => day });
    const first = snapshots.view(document(1), settings);
    expect(snapshots.view(document(1), settings)).toBe(first);
    expect(snapshots.view(document(2), settings)).not.toBe(first);
    const second = snapshots.view(document(2), settings);
    expect(snapshots.view(document(2), { ...settings })).not.toBe(second);
    const third = snapshots.view(document(2), settings);
    day = '2026-11-22' as CalendarDate;
    expect(snapshots.view(document(2), settings)).not.toBe(third);
  });

  it('keep unchanged paragraphs from one version to the next', () => {
    const { snapshots } = make();
    const before = snapshots.view(document(1), settings)?.snapshot.statement.paragraphs ?? [];
    const after = snapshots.view(document(2, `X${text}`), settings)?.snapshot.statement.paragraphs ?? [];
    expect(after.at(-1)?.shape).toBe(before.at(-1)?.shape);
    expect(after.at(-1)?.span.start).toBe((before.at(-1)?.span.start ?? 0) + 1);
  });

  it('take the changed lines for unfinished until two seconds after the last change', () => {
    const { snapshots, clock, settled } = make();
    const unfinished = (): unknown => snapshots.view(document(1), settings)?.snapshot.options.unfinished;
    const line = text.indexOf('- Pay Miss X');
    const span = { start: line, end: text.indexOf('\n', line) };
    snapshots.changed(document(1), { start: line + 6, end: line + 7 });
    expect(unfinished()).toEqual(span);
    clock.pass(1_500);
    snapshots.changed(document(1), { start: line + 7, end: line + 8 });
    clock.pass(1_500);
    expect(unfinished()).toEqual(span);
    expect(settled).toEqual([]);
    clock.pass(500);
    expect(unfinished()).toBeUndefined();
    expect(settled).toEqual(['file:///a']);
    snapshots.changed(document(1), { start: 0, end: 1 });
    snapshots.close('file:///a');
    clock.pass(9_000);
    expect(settled).toHaveLength(1);
  });

  it('take a pasted text for finished', () => {
    const { snapshots } = make();
    snapshots.changed(document(1), { start: 0, end: 5 });
    snapshots.changed(document(1), { start: 0, end: text.indexOf('Summary') });
    expect(snapshots.view(document(1), settings)?.snapshot.options.unfinished).toBeUndefined();
  });

  it('give up a very long document that takes too long, and look again when it is shorter', () => {
    let slow = true;
    const clock = new TestClock();
    const { snapshots } = make({ clock });
    // Time passes with every look at the clock.
    const now = clock.now.bind(clock);
    clock.now = () => {
      if (slow) clock.pass(2_000);
      return now();
    };
    const long = document(1, `${'word '.repeat(400_001)}\n`);
    expect(snapshots.view(long, settings)).toBeUndefined();
    expect(snapshots.view({ ...long, version: 2 }, settings)).toBeUndefined();
    slow = false;
    expect(snapshots.view(document(3), settings)).toBeDefined();
    expect(snapshots.view({ ...long, version: 4 }, settings)).toBeDefined();
  });
});
