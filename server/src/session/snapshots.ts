import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { createShapeCache, type ShapeCache } from '../core/document/parse-statement.ts';
import type { Diagnosis } from '../core/rules/run-rules.ts';
import { createSnapshot, type Snapshot } from '../core/snapshot/snapshot.ts';
import type { Calendar, CalendarDate } from '../core/text/calendar.ts';
import type { Span } from '../core/text/span.ts';
import type { ColumnUnit, View } from '../features/view.ts';
import type { Clock } from './clock.ts';
import type { DocumentSettings } from './settings.ts';

/** A text as the editor has it. */
export interface OpenText {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

export interface SnapshotsOptions {
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  readonly today: () => CalendarDate;
  readonly clock: Clock;
  readonly columns: () => ColumnUnit;
  /** Called once for each rule that crashed in this session. */
  readonly onCrash: (code: string, error: unknown) => void;
  /** A document has been left alone long enough for rules about unfinished text to speak. */
  readonly onSettled: (uri: string) => void;
}

interface Entry {
  /** What was recognised by one catalogue is forgotten with it. */
  cache: ShapeCache;
  catalogue: Catalogue;
  current:
    | {
        readonly version: number;
        readonly settings: DocumentSettings;
        readonly unfinished: Span | undefined;
        readonly today: CalendarDate;
        readonly view: View;
      }
    | undefined;
  unfinished: { readonly span: Span; readonly timer: { cancel(): void } } | undefined;
  /** Set when a very long document took too long once; the editor stays quick, and the document is not checked. */
  tooSlow: boolean;
}

/** How long a paragraph counts as unfinished after its last change. */
export const unfinishedFor = 2_000;
/** From this length on, in UTF-16 code units, a document must prove that it can be checked in time. */
const longText = 2_000_000;
const patience = 1_500;
/** A rule that runs away is cut off, with all that come after it. */
const budget = 2_000;
const looksApart = 64;

/** The open documents' snapshots: one version each, kept until the text, the settings or the day change. */
export class Snapshots {
  readonly #options: SnapshotsOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #crashed = new Set<string>();

  constructor(options: SnapshotsOptions) {
    this.#options = options;
  }

  /** Undefined for a document that is too long to be checked in time. */
  view(document: OpenText, settings: DocumentSettings): View | undefined {
    const entry = this.#entry(document.uri);
    const today = this.#options.today();
    const unfinished = entry.unfinished?.span;
    const { current } = entry;
    if (
      current?.version === document.version &&
      current.settings === settings &&
      current.unfinished === unfinished &&
      current.today === today
    )
      return current.view;
    const text = document.getText();
    if (text.length <= longText) entry.tooSlow = false;
    if (entry.tooSlow) return undefined;
    const begun = this.#options.clock.now();
    const view = this.#createView(document, text, settings, { entry, unfinished, today });
    entry.current = { version: document.version, settings, unfinished, today, view };
    return text.length > longText && this.#isTooSlow(entry, view, begun) ? undefined : view;
  }

  /** A view of a text that nobody has open: it is made for one look, and nothing of it is kept. */
  glance(file: OpenText, settings: DocumentSettings): View | undefined {
    const text = file.getText();
    if (text.length > longText) return undefined;
    return this.#createView(file, text, settings, {
      entry: this.#newEntry(),
      unfinished: undefined,
      today: this.#options.today(),
    });
  }

  /** The day that every view is made for. */
  get today(): CalendarDate {
    return this.#options.today();
  }

  /** @param span what the change put in, in the new text; the lines that it touches count as unfinished for a while. */
  changed(document: OpenText, span: Span): void {
    const entry = this.#entry(document.uri);
    const text = document.getText();
    entry.unfinished?.timer.cancel();
    entry.unfinished = undefined;
    if (!isTyping(text, span)) return;
    const timer = this.#options.clock.after(unfinishedFor, () => {
      entry.unfinished = undefined;
      this.#options.onSettled(document.uri);
    });
    entry.unfinished = { span: wholeLines(text, span), timer };
  }

  close(uri: string): void {
    this.#entries.get(uri)?.unfinished?.timer.cancel();
    this.#entries.delete(uri);
  }

  dispose(): void {
    for (const uri of this.#entries.keys()) this.close(uri);
  }

  #entry(uri: string): Entry {
    let entry = this.#entries.get(uri);
    if (!entry) {
      entry = this.#newEntry();
      this.#entries.set(uri, entry);
    }
    return entry;
  }

  #newEntry(): Entry {
    return {
      cache: createShapeCache(),
      catalogue: this.#options.catalogue,
      current: undefined,
      unfinished: undefined,
      tooSlow: false,
    };
  }

  #createView(
    { uri, version }: OpenText,
    text: string,
    settings: DocumentSettings,
    {
      entry,
      unfinished,
      today,
    }: { readonly entry: Entry; readonly unfinished: Span | undefined; readonly today: CalendarDate },
  ): View {
    const { calendar, clock, columns } = this.#options;
    const { stage, templateSlips, namesKey, catalogue = this.#options.catalogue } = settings;
    if (entry.catalogue !== catalogue) Object.assign(entry, { catalogue, cache: createShapeCache() });
    const snapshot = createSnapshot(text, {
      catalogue,
      calendar,
      today,
      stage,
      unfinished,
      templateSlips,
      namesKey,
      cache: entry.cache,
    });
    const diagnose = (): readonly Diagnosis[] => {
      const latest = clock.now() + budget;
      let asked = 0;
      // Rules ask at every paragraph; a look at the clock each time would cost more than many a rule.
      const shouldStop = (): boolean => ++asked % looksApart === 0 && clock.now() > latest;
      const onCrash = (code: string, error: unknown): void => this.#crash(code, error);
      return snapshot.diagnose({ severity: settings.severity, ignored: settings.ignored, shouldStop, onCrash })
        .diagnoses;
    };
    return viewOf({ uri, version, snapshot, catalogue, columns: columns() }, diagnose);
  }

  #crash(code: string, error: unknown): void {
    if (this.#crashed.has(code)) return;
    this.#crashed.add(code);
    this.#options.onCrash(code, error);
  }

  #isTooSlow(entry: Entry, view: View, begun: number): boolean {
    void view.diagnoses;
    entry.tooSlow = this.#options.clock.now() - begun > patience;
    if (entry.tooSlow) entry.current = undefined;
    return entry.tooSlow;
  }
}

function viewOf(
  parts: {
    readonly uri: string;
    readonly version: number;
    readonly snapshot: Snapshot;
    readonly catalogue: Catalogue;
    readonly columns: ColumnUnit;
  },
  diagnose: () => readonly Diagnosis[],
): View {
  let diagnoses: readonly Diagnosis[] | undefined;
  return {
    ...parts,
    get diagnoses() {
      return (diagnoses ??= diagnose());
    },
  };
}

/** More than one line end at once was pasted, or put in by a fix: that text is as finished as it will be. */
const isTyping = (text: string, { start, end }: Span): boolean => text.slice(start, end).split('\n', 3).length < 3;

function wholeLines(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next };
}
