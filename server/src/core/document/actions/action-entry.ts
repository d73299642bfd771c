import type { DeadlinePhrase } from '../deadlines/deadline-phrase.ts';
import type { Span } from '../../text/span.ts';
import type { ActionGroup, ActionKind } from '../facts.ts';
import type { Parts } from './part-timing.ts';
import type { ActionReading } from './read-action.ts';

/** A lead-in with its list, or the words of a sentence up to its verb. Spans are relative to the paragraph. */
export interface GroupFound {
  readonly leadIn: Span;
  readonly stance: ActionGroup['stance'];
  /** As written; "It" too. */
  readonly actor: string | undefined;
  readonly phrase: DeadlinePhrase | undefined;
  /** It says in so many words that the body has agreed. */
  readonly saysAgreed: boolean;
}

export interface ActionFound {
  readonly entry: 'action';
  readonly reading: ActionReading;
  /** The nearest deadline that its own paragraph gives it, beside its own. */
  readonly near: DeadlinePhrase | undefined;
  /** The request for evidence, as a sentence of its own, takes no deadline from others. */
  readonly alone: boolean;
  readonly group: GroupFound | undefined;
  /** The body that the action's own words name; undefined where its group's acts. */
  readonly actor: string | undefined;
  /** "should now pay this", "the apology should be sent": no more than a time, where an action of such a kind stands before. */
  readonly resumes?: readonly ActionKind[];
  /** "pays Mr X £100", "a written apology": an item only where words before it open a list. */
  readonly listed?: boolean;
}

/** "The Council should carry out these actions within four weeks." */
export interface TimingFound {
  readonly entry: 'timing';
  readonly phrase: DeadlinePhrase;
  /** "The payment should be made within …" times payments only; undefined for all kinds. */
  readonly kinds: readonly ActionKind[] | undefined;
  /** It points at what follows. */
  readonly ahead: boolean;
  /** It names them as a group, not only "this". */
  readonly ofAll: boolean;
  /** "It should do so within a month": of what its own paragraph says, where that says something. */
  readonly near?: boolean;
  /** Only these of the list before it: "a) and b)", "the first two". */
  readonly parts?: Parts;
}

/** A lead-in whose list does not stand in its paragraph. */
export interface OpeningFound {
  readonly entry: 'opening';
  readonly phrase: DeadlinePhrase | undefined;
  /** It stands for the lead-ins that follow and say neither who nor whether. */
  readonly group: GroupFound | undefined;
}

/** What a paragraph of an action section holds, in text order. Spans are relative to the paragraph. */
export type ActionEntry = ActionFound | TimingFound | OpeningFound;
