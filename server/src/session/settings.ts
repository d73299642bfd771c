import type { Stage } from '../core/document/model.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { ConfiguredSeverity } from '../core/rules/define-rule.ts';
import type { NamesKey } from '../core/rules/names-key.ts';
import type { IgnoredFindings } from '../core/rules/suppressions.ts';
import { everyInlayHint, type InlayHintKinds } from '../features/inlay-hints.ts';
import type { LoadedConfiguration } from './configuration/find-configuration.ts';

/** What a person sets in the editor, under `decisionStatement`. */
export interface Settings {
  readonly stage: Stage | 'auto';
  /** By rule code. */
  readonly severity: Readonly<Record<string, ConfiguredSeverity>>;
  /** `dueDates` switches all of them. */
  readonly inlayHints: InlayHintKinds & { readonly dueDates: boolean };
  readonly codeLens: { readonly actions: boolean };
  /** Where “Silence here” writes: to the ignore file beside the drafts, or as a comment into the draft. */
  readonly silenceWith: 'file' | 'comment';
  /** Path or URI of the private names key, empty for none; the user's own setting, which no workspace can make. */
  readonly namesKey: string;
}

const noInlayHint: InlayHintKinds = { decisionDeadlines: false, fixedDates: false, ifIssuedToday: false };

export const defaultSettings: Settings = {
  stage: 'auto',
  severity: {},
  inlayHints: { dueDates: true, ...everyInlayHint },
  codeLens: { actions: true },
  silenceWith: 'file',
  namesKey: '',
};

export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of the settings whose values are of no use; each keeps its default. */
  readonly refused: readonly string[];
}

/** Each setting is read on its own, so that one bad value does not reset the others. */
export function parseSettings(value: unknown): ParsedSettings {
  const refused: string[] = [];
  const read = <Value>(
    holder: unknown,
    name: string,
    accept: (given: unknown) => Value | undefined,
    otherwise: Value,
  ): Value => {
    const given = fieldOf(holder, name.split('.').at(-1) ?? name);
    if (given === undefined || given === null) return otherwise;
    const accepted = accept(given);
    if (accepted === undefined) refused.push(name);
    return accepted ?? otherwise;
  };
  const readHint = (name: keyof Settings['inlayHints']): boolean =>
    read(fieldOf(value, 'inlayHints'), `inlayHints.${name}`, asBoolean, defaultSettings.inlayHints[name]);
  const settings: Settings = {
    stage: read(value, 'stage', asStage, defaultSettings.stage),
    severity: read(value, 'severity', (given) => asSeverities(given, refused), defaultSettings.severity),
    inlayHints: {
      dueDates: readHint('dueDates'),
      decisionDeadlines: readHint('decisionDeadlines'),
      fixedDates: readHint('fixedDates'),
      ifIssuedToday: readHint('ifIssuedToday'),
    },
    codeLens: {
      actions: read(fieldOf(value, 'codeLens'), 'codeLens.actions', asBoolean, defaultSettings.codeLens.actions),
    },
    silenceWith: read(value, 'silenceWith', asSilenceWith, defaultSettings.silenceWith),
    namesKey: read(value, 'namesKey', asPath, defaultSettings.namesKey),
  };
  return { settings, refused };
}

function fieldOf(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined;
  const field: unknown = Reflect.get(holder, name);
  return field;
}

const asBoolean = (given: unknown): boolean | undefined => (typeof given === 'boolean' ? given : undefined);

const asPath = (given: unknown): string | undefined => (typeof given === 'string' ? given.trim() : undefined);

const asStage = (given: unknown): Settings['stage'] | undefined =>
  given === 'auto' || given === 'draft' || given === 'final' ? given : undefined;

const asSilenceWith = (given: unknown): Settings['silenceWith'] | undefined =>
  given === 'file' || given === 'comment' ? given : undefined;

const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off']);
const isSeverity = (given: unknown): given is ConfiguredSeverity => severities.has(given);

function asSeverities(given: unknown, refused: string[]): Settings['severity'] | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const accepted: Record<string, ConfiguredSeverity> = {};
  for (const [code, severity] of Object.entries(given)) {
    if (isSeverity(severity)) accepted[code] = severity;
    else refused.push(`severity.${code}`);
  }
  return accepted;
}

/** What holds for one document: the office's configuration, and the person's own settings on top where they are set. */
export interface DocumentSettings {
  readonly stage: Stage | 'auto';
  readonly severity: Readonly<Record<string, ConfiguredSeverity>>;
  /** The office's template prints its own forms of some citations. */
  readonly templateSlips: boolean;
  /** The private key to the people of the case; undefined without one. */
  readonly namesKey: NamesKey | undefined;
  readonly inlayHints: InlayHintKinds;
  readonly actionLenses: boolean;
  /** The office's configuration file in force, nearest first; undefined without one. */
  readonly configuration: string | undefined;
  readonly silenceWith: Settings['silenceWith'];
  /** Where findings are silenced in a file; undefined when there is no such file yet. */
  readonly ignoreFile: string | undefined;
  /** The built-in catalogue with the office's own rows; undefined when there are none. */
  readonly catalogue: Catalogue | undefined;
  /** What that file silences in this document. */
  readonly ignored: IgnoredFindings | undefined;
}

/** @param uri of the document, by which the ignore file knows it. */
export function settingsFor(
  settings: Settings,
  { configuration, sources, ignoreFile, catalogue }: LoadedConfiguration,
  uri: string,
  namesKey?: NamesKey,
): DocumentSettings {
  return {
    stage: settings.stage === 'auto' ? configuration.stage : settings.stage,
    severity: { ...configuration.severity, ...settings.severity },
    templateSlips: configuration.templateSlips,
    namesKey,
    inlayHints: settings.inlayHints.dueDates ? settings.inlayHints : noInlayHint,
    actionLenses: settings.codeLens.actions,
    configuration: sources[0],
    silenceWith: settings.silenceWith,
    ignoreFile: ignoreFile?.location,
    catalogue,
    ignored: ignoreFile?.ignoredIn(uri),
  };
}
