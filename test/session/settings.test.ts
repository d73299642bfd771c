import { describe, expect, it } from 'vitest';
import { noConfiguration } from '../../server/src/session/configuration/find-configuration.ts';
import { defaultSettings, parseSettings, settingsFor } from '../../server/src/session/settings.ts';

describe('settings from an editor', () => {
  it('are the defaults where nothing is set', () => {
    for (const given of [undefined, null, {}, { stage: null }, 7, 'text', []])
      expect(parseSettings(given)).toEqual({ settings: defaultSettings, refused: [] });
  });

  it('are each read on its own, so that one bad value does not reset the others', () => {
    const { settings, refused } = parseSettings({
      stage: 'finished',
      severity: { 'remedy/missing-deadline': 'error', 'summary/missing': 'fatal' },
      inlayHints: { dueDates: false, fixedDates: 'no' },
      codeLens: { actions: false },
      silenceWith: 'rumour',
    });
    expect(settings).toEqual({
      stage: 'auto',
      severity: { 'remedy/missing-deadline': 'error' },
      inlayHints: { dueDates: false, decisionDeadlines: true, fixedDates: true, ifIssuedToday: true },
      codeLens: { actions: false },
      silenceWith: 'file',
      namesKey: '',
    });
    expect(refused).toEqual(['stage', 'severity.summary/missing', 'inlayHints.fixedDates', 'silenceWith']);
  });

  it('take nothing from a prototype', () => {
    expect(parseSettings(Object.create({ stage: 'final' })).settings.stage).toBe('auto');
  });
});

describe('a person’s settings over the office’s configuration', () => {
  const office = {
    ...noConfiguration,
    configuration: {
      ...noConfiguration.configuration,
      stage: 'draft' as const,
      severity: { a: 'off', b: 'hint' } as const,
    },
    sources: ['file:///office/.decision-statement.json'],
  };

  const uri = 'file:///office/a.decision';

  it('switch each kind of due date, and all of them by the one switch that came first', () => {
    const hints = (inlayHints: unknown) =>
      settingsFor(parseSettings({ inlayHints }).settings, noConfiguration, uri).inlayHints;
    expect(hints({ fixedDates: false })).toMatchObject({ decisionDeadlines: true, fixedDates: false });
    expect(hints({ dueDates: false, fixedDates: true })).toEqual({
      decisionDeadlines: false,
      fixedDates: false,
      ifIssuedToday: false,
    });
  });

  it('win only where they are set', () => {
    expect(settingsFor(defaultSettings, office, uri)).toMatchObject({
      stage: 'draft',
      severity: { a: 'off', b: 'hint' },
      configuration: office.sources[0],
    });
    const own = parseSettings({ stage: 'final', severity: { b: 'error' } }).settings;
    expect(settingsFor(own, office, uri)).toMatchObject({ stage: 'final', severity: { a: 'off', b: 'error' } });
  });
});
