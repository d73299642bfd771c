/**
 * The shapes of the catalogue: everything that the office may change is a row here, with its source. The JSON files in
 * `data/` are the truth; `scripts/generate.ts` validates them with these schemas and writes `data.generated.ts`. Shipped
 * code takes only the types from here, so the built-in catalogue costs no validation at start-up.
 */
import * as z from 'zod/mini';

export const sectionKinds = [
  'complaint',
  'investigated',
  'powers',
  'considered',
  'findings',
  'assessment',
  'action',
  'decision',
  'not-investigated',
  'signature',
  'unknown',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export const outcomes = ['Upheld', 'Not upheld', 'Closed after initial enquiries'] as const;
export type Outcome = (typeof outcomes)[number];

export const profiles = ['closed', 'early-remedy', 'upheld', 'not-upheld', 'ended', 'report'] as const;
export type Profile = (typeof profiles)[number];

export const stages = ['draft', 'final'] as const;

export const powerIds = [
  'maladministration',
  'service-failure',
  'careful-use-of-money',
  'assessment-code',
  'discretion',
  'merits',
  'satisfied-complete',
  'satisfied-not-start',
  'late',
  'powers-and-limits',
  'balance-of-probabilities',
  'tribunal',
  'tribunal-used',
  'minister',
  'court',
  'tribunal-or-court',
  'court-proceedings',
  'which-tribunal',
  'premature',
  'information-rights',
  'professional-conduct',
  'all-or-most',
  'social-housing',
  'schools',
  'personnel',
  'contracts',
  'crime',
  'not-administrative',
  'not-responsible',
  'outside-jurisdiction',
  'on-behalf',
  'representative',
  'attention',
  'provider-fault',
  'provider-discretion',
  'joint-working',
  'joint-fault',
  'joint-merits',
  'ofsted-sharing',
  'cqc-sharing',
  'covid',
  'reopened',
  'housing-ombudsman',
] as const;
type BuiltInPowerId = (typeof powerIds)[number];
/** A power that an office adds under a name of its own: `office:parking-appeals`. */
type OfficePowerId = `office:${string}`;
export type PowerId = BuiltInPowerId | OfficePowerId;

/** Where a row comes from: a decision by reference, a chapter of a manual, an address; and when it was last checked. */
export const source = z.object({ from: z.string().check(z.minLength(1)), checked: z.iso.date() });
export type Source = z.infer<typeof source>;

const text = z.string().check(z.minLength(1));

const powerId = z.union([z.enum(powerIds), z.templateLiteral(['office:', z.string()])]);

export const sectionRow = z.object({
  kind: z.enum(sectionKinds),
  /** Order in the statement; sections of one rank may stand in either order. */
  rank: z.number(),
  /** Accepted names, best first. `distinctive` ones are never ordinary sub-headings. */
  names: z.array(z.object({ text, distinctive: z.boolean(), joint: z.optional(z.boolean()) })),
  /** What the section is for, in one sentence for an investigator. */
  purpose: text,
  source,
});
export type SectionRow = z.infer<typeof sectionRow>;

export const profileRow = z.object({
  profile: z.enum(profiles),
  title: text,
  /** In standard order; each entry lists the kinds that satisfy it. */
  required: z.array(z.array(z.enum(sectionKinds))),
  optional: z.array(z.enum(sectionKinds)),
  source,
});
export type ProfileRow = z.infer<typeof profileRow>;

export const outcomeRow = z.object({ value: z.enum(outcomes), meaning: text, source });
export type OutcomeRow = z.infer<typeof outcomeRow>;

export const categoryRow = z.object({ name: text, source });
export type CategoryRow = z.infer<typeof categoryRow>;

/** An abbreviation that readers know without its words. */
export const abbreviationRow = z.object({ short: text, long: text, source });
export type AbbreviationRow = z.infer<typeof abbreviationRow>;

/** A line of the public website that travels into a pasted text. */
export const furnitureRow = z.object({
  /** Compared folded, in lower case, with single spaces. */
  line: text,
  match: z.enum(['whole', 'start']),
  source,
});
export type FurnitureRow = z.infer<typeof furnitureRow>;

const phraseGroups = z.array(z.array(text));

/** What a statement carries, as it is put in. A joint statement rests on a second Act as well. */
const powerCitation = z.object({
  act: text,
  provisions: z.array(text),
  also: z.optional(z.object({ act: text, provisions: z.array(text) })),
  /** In the right legal form, in brackets. */
  text,
  /** As the office's own template prints it, where that is not the right legal form. */
  template: z.optional(text),
});
export type PowerCitation = z.infer<typeof powerCitation>;

export const powerRow = z.object({
  id: powerId,
  title: text,
  /** In our own words. */
  gist: text,
  /**
   * Key phrases, folded and in lower case. Every group must be met, each by any one of its phrases, in any order, in one
   * sentence or item or in neighbouring ones. `…` stands for up to six words. Articles, number, possessives, will and
   * would, can and could, and the names for the body ("a council", "the organisation") make no difference.
   */
  phrases: phraseGroups,
  /** A sentence or item with one of these does not state this power. */
  unless: z.array(text),
  /** Not this power when one of these stands anywhere in the paragraph. */
  unlessParagraph: z.optional(z.array(text)),
  /** This power only when one of these stands somewhere in the paragraph: the definition that it follows. */
  onlyBeside: z.optional(z.array(text)),
  /** A second way to state it, which counts only without `unlessParagraph` phrases of its own. */
  otherwise: z.optional(z.object({ phrases: phraseGroups, unlessParagraph: z.array(text) })),
  /** A sentence with one of these, right behind the statement, is still part of it: the reasons after a definition. */
  goesOn: z.optional(z.array(text)),
  /** It takes the place of these where their words are its words: a joint statement is not the ordinary one as well. */
  insteadOf: z.optional(z.array(powerId)),
  /** It is said of the case itself ("This complaint involves events that occurred during the COVID-19 pandemic"). */
  ofTheCase: z.optional(z.boolean()),
  /**
   * A citation of its provisions does not help it out: the definition of fault also opens paragraphs that rest on other
   * provisions. Any other statement may be put in words of the writer's own, where the citation says which it is.
   */
  onlyInFull: z.optional(z.boolean()),
  /**
   * Where it is at home; the powers section when left out. A statement that has strayed into another section is recognised
   * too, where its words are as general as a statement of the law.
   */
  sections: z.optional(z.array(z.enum(sectionKinds))),
  /** The citation of one of these, in the same paragraph, is this one's too: the grounds that a definition leads up to. */
  servedBy: z.optional(z.array(powerId)),
  /** What it carries in practice; null when statements of this power carry none. */
  citation: z.nullable(powerCitation),
  /** Wordings of it that rest on other provisions than the rest; the first whose groups are all met counts. */
  forms: z.optional(z.array(z.object({ title: text, phrases: phraseGroups, citation: z.nullable(powerCitation) }))),
  /** What it carries in a statement on a care provider, which rests on Part 3A. */
  forProviders: z.optional(powerCitation),
  /** Other citations seen with it, accepted without remark: each a list of canonical provisions of `act`. */
  variants: z.array(z.object({ act: text, provisions: z.array(text), note: z.optional(text) })),
  /** The wording that the office printed before the present one, and the day from which we have seen only the present one. */
  superseded: z.optional(z.object({ phrases: phraseGroups, unless: z.array(text), since: z.iso.date(), source })),
  /** How its test is applied to a case, in the assessment, the findings or the decision; as `phrases`. */
  applied: z.optional(z.array(z.object({ phrases: phraseGroups, unless: z.array(text) }))),
  /** A closure may rest on it. */
  ground: z.boolean(),
  profiles: z.array(z.enum(profiles)),
  years: text,
  source,
  /** A sentence that states the power: the row's own test. */
  example: text,
});
export type PowerRow = z.infer<typeof powerRow>;

/** What the powers section says beside statements of powers: it rests on no provision, and is none of them. */
export const plainStatementRow = z.object({
  id: text,
  title: text,
  gist: text,
  /** As a power's: a sentence that meets every group states no power, whatever else it says. */
  phrases: phraseGroups,
  source,
  example: text,
});
export type PlainStatementRow = z.infer<typeof plainStatementRow>;

export const statuteRow = z.object({
  id: text,
  title: text,
  year: z.nullable(z.number()),
  kind: z.enum(['act', 'si', 'guidance']),
  url: z.nullable(text),
  /** Other names under which texts rightly cite it. */
  aliases: z.array(text),
  /** Wrong names that are met, and that can mean nothing else. */
  misnomers: z.optional(z.array(text)),
  /** Years of other laws of this name that are no rows: citing one of them is no slip. */
  namesakes: z.optional(z.array(z.number())),
  /** Of guidance: the department or body that publishes it, as the catalogue writes it. */
  issuer: z.optional(text),
  /** Its other names, and the departments before and after it. */
  issuers: z.optional(z.array(text)),
  /** Sections whose list is complete, so that a range may be expanded; empty when we hold no complete list. */
  sections: z.array(text),
  /** Provisions that the field knows by their number alone, before one of these words: "a section 47 enquiry". */
  knownBy: z.optional(z.array(z.object({ provision: text, before: z.array(text) }))),
  /** Whether a page was read, or this is general knowledge, which may inform but never accuse; the latter when left out. */
  evidence: z.optional(z.enum(['page', 'general knowledge'])),
  source,
});
export type StatuteRow = z.infer<typeof statuteRow>;

/** A statement of powers in the words that the office prints now, for what is put in; no citation is part of them. */
export const powerWordingRow = z.object({
  power: powerId,
  /** The whole statement; null where its reasons differ by case. */
  whole: z.nullable(text),
  /** What takes the place of as many sentences at the end of an older wording; null where there is none. */
  ending: z.nullable(text),
  source,
});
export type PowerWordingRow = z.infer<typeof powerWordingRow>;

export const standardParagraphRow = z.object({
  id: text,
  title: text,
  /** The section it belongs to; `summary` for the summary line. */
  section: z.enum([...sectionKinds, 'summary']),
  profiles: z.array(z.enum(profiles)),
  stages: z.array(z.enum(stages)),
  /** The words, with placeholders as `‹what to fill in›`. Lines after the first are `• item` or a citation in brackets. */
  body: text,
  /** The power it states, if it states one. */
  power: z.nullable(powerId),
  /** The profiles whose skeleton, and whose missing section when it is put back, holds this paragraph. */
  skeleton: z.array(z.enum(profiles)),
  /** Position among the section's standard paragraphs. */
  order: z.number(),
  /** What to type to have it offered by prefix. */
  prefix: text,
  /** The office's file that holds it, by its path; such a paragraph comes from no seed. */
  office: z.optional(text),
  source: z.object({
    /** File name in `seeds/` without extension. */
    seed: text,
    /** The seed's own words, verbatim, placeholders filled. */
    words: text,
    /** Differences from the seed beside placeholders, each with its reason. */
    corrections: z.array(z.object({ from: z.string(), to: z.string(), why: text })),
    checked: z.iso.date(),
  }),
});
export type StandardParagraphRow = z.infer<typeof standardParagraphRow>;

/**
 * What our powers do not let us ask for as a remedy. Phrases are regular expressions over folded small letters, without
 * boundaries of their own, in which `…` stands for up to six words.
 */
export const remedyLimitRow = z.object({
  id: text,
  /** As it stands in a message: "disciplinary action against staff". */
  what: text,
  phrases: z.array(text),
  /** An action with one of these asks for something else. */
  unless: z.array(text),
  /** Why not, and what can be asked for instead, for an investigator. */
  why: text,
  /** What may stand in its place, as an item; with placeholders as `‹what to fill in›`. */
  alternative: text,
  source,
});
export type RemedyLimitRow = z.infer<typeof remedyLimitRow>;

/** What the guidance on remedies usually gives for one kind of injustice: a guide, not a limit. */
export const guideAmountRow = z.object({
  id: text,
  title: text,
  /** What a payment says that it is for; regular expressions as for `remedyLimitRow`. */
  phrases: z.array(text),
  /** In pounds, for each `per`, or for the whole. */
  low: z.number(),
  high: z.number(),
  per: z.nullable(z.enum(['week', 'month', 'term', 'year'])),
  /** Decisions from this day, and up to that day, both included; null where it is open. */
  since: z.nullable(z.iso.date()),
  until: z.nullable(z.iso.date()),
  evidence: z.enum(['page', 'general knowledge']),
  source,
});
export type GuideAmountRow = z.infer<typeof guideAmountRow>;

export const holidays = z.object({
  division: z.literal('england-and-wales'),
  firstYear: z.number(),
  lastYear: z.number(),
  days: z.array(z.object({ date: z.iso.date(), name: text })),
  source,
});
export type Holidays = z.infer<typeof holidays>;

export const timeUnits = ['hour', 'day', 'working-day', 'school-day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof timeUnits)[number];

const period = z.object({ amount: z.number(), unit: z.enum(timeUnits) });

/** A procedure that has time limits, or one that has none of its own and so ends the talk of another. */
export const procedureRow = z.object({
  id: text,
  title: text,
  /** What a text says when it speaks of this procedure: see `timeLimitRow.cues`. */
  cues: z.array(text),
  /** A text with one of these speaks of another procedure. */
  unless: z.optional(z.array(text)),
  /** Spoken of beside another procedure, as where a complainant may go next: only its own sentence is about it. */
  inPassing: z.optional(z.boolean()),
});
export type ProcedureRow = z.infer<typeof procedureRow>;

/** How long a step of a procedure may, or must at least, take. */
export const timeLimitRow = z.object({
  id: text,
  /** Id of its procedure. */
  procedure: text,
  step: text,
  ...period.shape,
  /** Other periods that are right for this step: an extension, or the same period counted from elsewhere. */
  accepts: z.array(period),
  bound: z.enum(['at-most', 'at-least']),
  /** What it counts from, and exceptions, in our own words. */
  from: text,
  /** Id of the statute or guidance; null where the catalogue has none. */
  act: z.nullable(text),
  /** Section, regulation or the like; the name of the rule where `act` is null; null for guidance as a whole. */
  provision: z.nullable(text),
  /** `page`: the rule itself was read; `secondary`: another page on it; `general knowledge` informs and never accuses. */
  evidence: z.enum(['page', 'secondary', 'general knowledge']),
  /**
   * Phrases in lower case, folded. Every group must be met in the sentence by any one of its phrases. `*` stands for any
   * ending of a word, `…` for up to six words.
   */
  cues: z.array(z.array(text)),
  /** A sentence with one of these is about another step. */
  unless: z.array(text),
  source,
  /** A text that states the limit: the row's own test. */
  example: text,
});
export type TimeLimitRow = z.infer<typeof timeLimitRow>;

/** A body that is no council, by words of its name, and what a statement calls it. */
export const otherBodyRow = z.object({ words: text, called: text, source });
export type OtherBodyRow = z.infer<typeof otherBodyRow>;

/** What tells a person's name from other words with capitals. */
export const knownNames = z.object({
  /** First names that are nothing else. */
  givenNames: z.array(text),
  /** What stands behind a title and is no surname: "Mr Justice", "Mrs X", "Mr Speaker". */
  behindTitles: z.array(text),
  /** What makes a name in front of it that of a place, a body or a document: "Jane Austen School". */
  organisationWords: z.array(text),
  source,
});
export type KnownNames = z.infer<typeof knownNames>;

/** How a draft's intention reads once it is decided: "I intend to find fault" and "I found fault". */
export const stageFormulaRow = z.object({
  /** In its base form, behind "intend to". */
  verb: text,
  /** Behind the subject; `{have}` is have or has. Null where the final says something that only a person can tell. */
  decided: z.nullable(text),
  /** The same for "do not intend to". */
  refused: z.nullable(text),
  source,
});
export type StageFormulaRow = z.infer<typeof stageFormulaRow>;

export const catalogueData = z.object({
  sections: z.array(sectionRow),
  profiles: z.array(profileRow),
  outcomes: z.array(outcomeRow),
  categories: z.array(categoryRow),
  abbreviations: z.array(abbreviationRow),
  furniture: z.array(furnitureRow),
  powers: z.array(powerRow),
  plainStatements: z.array(plainStatementRow),
  powerWordings: z.array(powerWordingRow),
  statutes: z.array(statuteRow),
  standardParagraphs: z.array(standardParagraphRow),
  procedures: z.array(procedureRow),
  timeLimits: z.array(timeLimitRow),
  holidays,
  remedyLimits: z.array(remedyLimitRow),
  guideAmounts: z.array(guideAmountRow),
  stageFormulas: z.array(stageFormulaRow),
  knownNames,
  otherBodies: z.array(otherBodyRow),
});
export type CatalogueData = z.infer<typeof catalogueData>;
