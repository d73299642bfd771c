import type { StatuteRow } from '../../catalogue/schema.ts';
import type { CitationNameForm } from '../facts.ts';

/** What an oblique name can stand for: an Act, an instrument, or guidance. */
export type MentionKind = StatuteRow['kind'];

/**
 * An Act, instrument or guidance named in folded text; offsets as in that text, without "the".
 * - `named`: a name in the catalogue; several ids where the year is left out;
 * - `unknown`: a name of the right form that the catalogue does not have ("Licensing Act 2003");
 * - `oblique`: "the Act", "the 1989 Act", "the Regulations";
 * - `short`: a word or name that is a law's only where the text itself says so: "FOIA", "the SEND Regulations".
 */
export type Mention =
  | {
      readonly form: 'named';
      readonly start: number;
      readonly end: number;
      readonly kind: MentionKind;
      readonly ids: readonly string[];
      readonly named: CitationNameForm;
      /** As written, where it is wrong. */
      readonly year?: number;
    }
  | {
      readonly form: 'unknown';
      readonly start: number;
      readonly end: number;
      readonly kind: MentionKind;
      readonly year: number;
    }
  | {
      readonly form: 'oblique';
      readonly start: number;
      readonly end: number;
      readonly kind: MentionKind;
      readonly word: string;
      readonly year: number | undefined;
    }
  | {
      readonly form: 'short';
      readonly start: number;
      readonly end: number;
      readonly kind: MentionKind;
      readonly word: string;
    };
