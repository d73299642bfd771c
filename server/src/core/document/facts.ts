/**
 * What the recognisers find. Each kind of fact has one folder, which recognises by paragraph (remembered by shape) and
 * resolves over the whole statement. Rules and features read facts; they never search the text again for what a fact holds.
 * All spans here are absolute.
 */
import type { CalendarDate, PeriodUnit } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import type { PowerCitation, PowerId, TimeLimitRow, TimeUnit } from '../catalogue/schema.ts';
import type { Paragraph } from './model.ts';

/** How a law is named: in full, without its year, by another name, by a word that stands for it ("the Act"), or wrongly. */
export type CitationNameForm = 'title' | 'short-title' | 'alias' | 'oblique' | 'near-miss';

/** The name of an Act, instrument or guidance, without "the", its provisions and "as amended". */
export interface CitationName {
  readonly span: Span;
  readonly text: string;
  /** `near-miss`: the wrong year, or a misspelt title, of a catalogued Act; the citation's `id` is the one it must mean. */
  readonly form: CitationNameForm;
}

/** One provision where it stands. What a range is expanded to shares the span of the range. */
export interface CitedProvision {
  /** Canonical: `24A(6)`, `Schedule 5 paragraph 1`. */
  readonly provision: string;
  /** The number with its brackets and without "section"; of a Schedule's paragraph everything from word to word. */
  readonly span: Span;
  readonly text: string;
}

/** The department or body that the text names as the publisher of guidance. */
export interface CitedIssuer {
  readonly span: Span;
  readonly text: string;
  /** False when the catalogue knows who publishes it, and it is neither this body nor one that came before or after it. */
  readonly right: boolean;
}

/** One Act, instrument or guidance in one place. A bracket with two Acts gives two. */
export interface Citation {
  /** As written: the Act's name with its provisions, brackets excluded. */
  readonly span: Span;
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Catalogue id (`ukpga/1974/7`); undefined when unresolved, which is a result and not an error. */
  readonly id: string | undefined;
  /** Catalogue title; undefined when unresolved. */
  readonly title: string | undefined;
  /** Canonical, as in the catalogue: `34B`, `24A(1)`, `Schedule 5 paragraph 1`. Empty for a whole Act. */
  readonly provisions: readonly string[];
  /** True inside a bracket, or on a line of its own: the form that supports a statement of powers. */
  readonly bracketed: boolean;
  /** Undefined for bare provisions: "(section 34(3), as amended)", "a section 47 enquiry". */
  readonly name: CitationName | undefined;
  /** The provisions in order of place, each where it stands; `provisions` has each once. */
  readonly cited: readonly CitedProvision[];
  /** The words "as amended" that belong to it; the last of them where it has several. */
  readonly amended: Span | undefined;
  /** The innermost bracket around it, both marks included. */
  readonly bracket: Span | undefined;
  /** Ids of the laws that a name could mean, where it could mean several; `id` is undefined then. */
  readonly candidates: readonly string[];
  /** For an oblique or short name: the full name, or the definition, that gives it its meaning. */
  readonly definedAt: Span | undefined;
  /** Named beside guidance: "(Department for Education, 2006, …)". */
  readonly issuer: CitedIssuer | undefined;
}

export type CaseReferenceKind = 'neutral-citation' | 'law-report' | 'ombudsman-decision';

/** A judgment, or a decision of the Ombudsman, by its number: `[2015] EWCA Civ 1234`, `[1948] 1 KB 223`, `19 012 345`. */
export interface CaseReference {
  readonly kind: CaseReferenceKind;
  readonly span: Span;
  readonly text: string;
  readonly paragraph: Paragraph;
}

/** A standard statement of the Ombudsman's powers. */
export interface PowerStatement {
  readonly id: PowerId;
  readonly paragraph: Paragraph;
  /** The sentences or items that state it. */
  readonly span: Span;
  /** The citations that serve it: in its paragraph, list, next line or citation-only next paragraph. */
  readonly citations: readonly Citation[];
  /** What this wording of it has to carry; undefined when it carries none in practice. */
  readonly carries: PowerCitation | undefined;
  /** `superseded`: in words that the office has replaced; the power's row says since when. */
  readonly wording: 'current' | 'superseded';
}

/** The test of a power applied to the case: "we cannot question the merits of the decision", "the complaint is late". */
export interface AppliedPower {
  readonly power: PowerId;
  /** The sentences or items that apply it. */
  readonly span: Span;
  readonly paragraph: Paragraph;
}

export type OutcomeFactKind =
  | 'fault'
  | 'no-fault'
  | 'will-not-investigate'
  | 'ended'
  | 'upheld'
  | 'not-upheld'
  | 'completed'
  | 'already-remedied'
  | 'no-further-remedy'
  | 'injustice'
  | 'no-injustice'
  | 'remedy-agreed'
  | 'remedy-recommended';

/** What a sentence says that the Ombudsman decided, found or secured; never what a party says. */
export interface OutcomeFact {
  readonly kind: OutcomeFactKind;
  /** The telling words. */
  readonly span: Span;
  readonly paragraph: Paragraph;
  /** `proposed`: a draft's tentative words ("I intend to find"); `hypothetical`: "it is likely we would find fault". */
  readonly stance: 'firm' | 'proposed' | 'hypothetical';
}

/** Words that belong to one stage of a statement. */
export interface StageWording {
  /**
   * `tentative`: "I intend to find"; `current-evidence`: "based on current information"; `invitation`: "the Council has an
   * opportunity to comment"; `comments-considered`: "I considered their comments on my draft decision".
   */
  readonly kind: 'tentative' | 'current-evidence' | 'invitation' | 'comments-considered';
  /** The telling words; of `comments-considered` the whole sentence. */
  readonly span: Span;
  readonly paragraph: Paragraph;
}

export type PrivateDataKind =
  | 'nhs-number'
  | 'national-insurance-number'
  | 'e-mail'
  | 'mobile'
  | 'postcode'
  | 'landline'
  | 'date-of-birth'
  | 'street-address'
  | 'vehicle-registration'
  | 'social-handle'
  | 'bank-details';

/** Something that points at a person, or lets others reach one. */
export interface PrivateData {
  readonly kind: PrivateDataKind;
  readonly span: Span;
  readonly paragraph: Paragraph;
}

export type PersonKind = 'adult' | 'child' | 'officer' | 'organisation' | 'other';

/** A label of a person or an unnamed organisation: `Mr X`, `Child B`, `Y`, `Officer J`, `the Care Provider`. */
export interface Person {
  /** The label in plain spaces, without possessive: `Ms X`. */
  readonly label: string;
  readonly title: string | undefined;
  readonly letter: string | undefined;
  readonly kind: PersonKind;
  /** Who it is, where the words that introduce the label say so: "mother", "late father", "complainant". */
  readonly relation: string | undefined;
  /** Where the words introduce the label ("who I will refer to as", "his mother (Mrs Y)"); undefined when none do. */
  readonly introduction: Span | undefined;
  /** The introduction when there is one, else the first mention outside the summary, else the first mention. */
  readonly introduced: Span;
  readonly mentions: readonly Span[];
  /** The same mentions, with their parts. */
  readonly places: readonly PersonMention[];
}

/** One place where a label stands. */
export interface PersonMention {
  /** As written, without possessive. For the first of "Mr and Mrs X" from its title to the letter that both share. */
  readonly span: Span;
  /** The title, or the word for the role; undefined for a bare letter, and where a list gives it once ("Officers J and K"). */
  readonly title: Span | undefined;
  readonly letter: Span | undefined;
  /** True where two people share the letter: "Mr and Mrs X". */
  readonly shared: boolean;
  readonly introduces: boolean;
  readonly where: 'summary' | 'heading' | 'paragraph';
  readonly paragraph: Paragraph | undefined;
}

export type DateFactPrecision = 'day' | 'month' | 'year';
export interface DateFact {
  readonly span: Span;
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly precision: DateFactPrecision;
  /** First and last day that the words cover; undefined for a day that does not exist, or a year that only context gives. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

export interface ParagraphReference {
  readonly span: Span;
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Paragraph numbers as counted straight through. */
  readonly targets: readonly number[];
}

/** A statutory period named beside the procedure that it belongs to: "must hold the panel within 30 working days". */
export interface TimeLimit {
  /** The period alone: `30 working days`. */
  readonly span: Span;
  readonly text: string;
  readonly paragraph: Paragraph;
  /** The step of the procedure that the sentence speaks of. */
  readonly limit: TimeLimitRow;
  readonly amount: number;
  readonly unit: TimeUnit;
  /** True when the length is the limit's, or another that is right for the step. */
  readonly agrees: boolean;
  /** The sentence says what the rule is, rather than what somebody did, promised, or set for itself. */
  readonly states: boolean;
}

export type ActionKind =
  | 'apology'
  | 'payment'
  | 'refund'
  | 'action'
  | 'review'
  | 'training'
  | 'reminder'
  | 'policy'
  | 'records'
  | 'assessment'
  | 'evidence'
  | 'other';

export type DeadlineKind = 'period' | 'date' | 'event' | 'vague' | 'done' | 'none';

/** What a deadline counts from, or waits for: anything but `decision` gives no plain day. */
export type BaseKind = 'decision' | 'receipt' | 'report' | 'action' | 'meeting' | 'term' | 'event';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** Absolute; undefined for kind `none`. */
  readonly span: Span | undefined;
  /** As written; empty for kind `none`. */
  readonly text: string;
  readonly inherited: boolean;
  /** For a period. */
  readonly amount: number | undefined;
  readonly unit: PeriodUnit | undefined;
  /** `decision` also for a bare period; `other` for an event. */
  readonly base: 'decision' | 'other' | undefined;
  /** `decision` also for a bare period; for an event why it is no plain day; undefined for dates, vague words, done, none. */
  readonly baseKind: BaseKind | undefined;
  /** True when the words name the base ("of the final decision"). */
  readonly baseStated: boolean;
  /** For a period in days: which days count, or that the words leave it open ("28 days"), when all days do. */
  readonly dayKind: 'working' | 'calendar' | 'unsaid' | undefined;
  /** Undefined for events, vague words, statements without a decision date, and working days beyond the holiday table. */
  readonly due: CalendarDate | undefined;
  /** Undefined when `due` is a working day itself, or undefined, or beyond the holiday table. */
  readonly nextWorkingDay: CalendarDate | undefined;
  /** The table of bank holidays does not reach far enough: `due`, for working days, or `nextWorkingDay` is unknown. */
  readonly beyondCalendar: boolean;
}

/** One figure in an action: what is paid, or a total, a rate, or a figure that is only named. */
export interface ActionSum {
  /** The figure with its sign, and the words that make it a rate. */
  readonly span: Span;
  readonly text: string;
  /** In pounds; undefined when the figure can't be read as one (`£200.000`). */
  readonly amount: number | undefined;
  /** `other`: a debt, an earlier offer, an end of a range: named, but not to be paid as it stands. */
  readonly role: 'payment' | 'total' | 'rate' | 'refund' | 'other';
  /** "£100 each": for each of several people. */
  readonly each: boolean;
  /** Who gets it, as for the action. */
  readonly payee: string | undefined;
}

/** Actions under one lead-in, or under one inner lead-in of it; one object for all of them. */
export interface ActionGroup {
  /** The sentence that opens the list; for an action in prose its own words up to its verb. */
  readonly leadIn: Span;
  /** "has agreed to", "will": `agreed`; "should", "I recommend": `recommended`; "Within two months:" takes the list's. */
  readonly stance: 'agreed' | 'recommended' | 'neutral';
  /** The body as written: "the Council", "Council A". */
  readonly actor: string | undefined;
  /** What the lead-in, a sub-heading or a covering sentence gives the whole group. */
  readonly deadline: Deadline | undefined;
}

/** One thing that the body has agreed, or is recommended, to do: one list item, or a sentence of an action section. */
export interface Action {
  readonly span: Span;
  /** As written, without marker. */
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly kind: ActionKind;
  readonly scope: 'personal' | 'service';
  /** What is to be done, in its base form: `pay`; for a noun its verb (`apologise` for "a written apology"). */
  readonly verb: string | undefined;
  /** Who is to do it, as written ("the Trust"); undefined when nobody is named. */
  readonly actor: string | undefined;
  /** Only where money goes, as written for several ("Mr and Mrs X"). */
  readonly payee: string | undefined;
  /** The stated total in pounds, else the sum; undefined for formulas and bare rates. */
  readonly amount: number | undefined;
  readonly rate: { readonly amount: number; readonly per: 'month' | 'week' | 'term' | 'year' | 'day' } | undefined;
  /** Conditional on somebody's wish or on an event ("if Ms X asks"). */
  readonly conditional: boolean;
  /** Every figure of the action, in text order. */
  readonly sums: readonly ActionSum[];
  /** True when the words, or those that introduce them, say who gets the money: a label, a pronoun, "his rent account". */
  readonly payeeStated: boolean;
  /** True when the words, or those that introduce them, say what the money is for. */
  readonly purposeStated: boolean;
  /** It asks for proof: "and send us a copy", or the request for evidence itself. */
  readonly asksForEvidence: boolean;
  /** Behind us already: no day is to be chased. */
  readonly done: boolean;
  readonly group: ActionGroup | undefined;
  /** Goes on ("each month until"), so that no single day ends it. */
  readonly continuing: boolean;
  /** The first deadline; kind `none` when there is neither an own nor an inherited one. */
  readonly deadline: Deadline;
  readonly deadlines: readonly Deadline[];
}

/** Facts of one statement, each worked out when first asked for. */
export interface Facts {
  readonly citations: readonly Citation[];
  readonly caseReferences: readonly CaseReference[];
  readonly powers: readonly PowerStatement[];
  readonly appliedPowers: readonly AppliedPower[];
  readonly outcomes: readonly OutcomeFact[];
  readonly stageWording: readonly StageWording[];
  readonly people: readonly Person[];
  readonly privateData: readonly PrivateData[];
  readonly dates: readonly DateFact[];
  readonly references: readonly ParagraphReference[];
  readonly actions: readonly Action[];
  readonly timeLimits: readonly TimeLimit[];
}
