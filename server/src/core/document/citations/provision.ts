/** What a provision is a part of: a bare number is a section. */
export type ProvisionKind =
  | 'section'
  | 'subsection'
  | 'schedule'
  | 'paragraph'
  | 'regulation'
  | 'article'
  | 'part'
  | 'chapter'
  | 'rule'
  | 'protocol';

/** A provision as read from the text, slips mended only where the reading is certain. */
export interface Provision {
  /** The number with its brackets, without its word. Offsets as in the text that was read. */
  readonly start: number;
  readonly end: number;
  readonly kind: ProvisionKind;
  /** `24A`, `33ZA`, `6.4`; letters in capitals. */
  readonly number: string;
  /** Contents of the brackets that follow: `26(6)(a)` gives `6` and `a`. */
  readonly parts: readonly string[];
  /** True where "to" or a dash joins it to the one before: `18 to 20`. */
  readonly endsRange: boolean;
  /** True where a stroke joins it to the one before: `Schedule 5/5A`. */
  readonly afterStroke: boolean;
}

/** Provisions that follow one word: "sections 26(1) and 26A(1)". Offsets as in the text that was read. */
export interface ProvisionGroup {
  readonly start: number;
  readonly end: number;
  readonly provisions: readonly Provision[];
}

/** Groups with nothing but joining words between them: "section 24A(6), as amended, section 34(B)". */
export interface ProvisionRun {
  readonly start: number;
  /** After a final "as amended", if there is one. */
  readonly end: number;
  readonly groups: readonly ProvisionGroup[];
}

/** A provision in the form of the catalogue (`24A(6)`), with the place that it was read from. */
export interface CanonicalProvision {
  readonly start: number;
  readonly end: number;
  readonly provision: string;
}
