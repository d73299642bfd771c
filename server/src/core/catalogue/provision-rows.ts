/**
 * What the catalogue holds of single provisions: one file a law in `data/provisions/`, which is the truth, validated by
 * `scripts/generate.ts` and shipped as one string (`provisions.generated.ts`). Nobody reads it before the first hover or
 * the first unknown number, so it costs nothing at start-up.
 */
import * as z from 'zod/mini';
import { evidences, provisionStatuses } from './provision-status.ts';

const text = z.string().check(z.minLength(1));

/** One provision in canonical form (`26(6)(a)`, `Schedule 5 paragraph 1`, `regulation 13`). */
export const provisionRow = z.object({
  id: text,
  heading: text,
  /** What it says, in plain words. */
  gist: text,
  status: z.enum(provisionStatuses),
  evidence: z.enum(evidences),
  /** The page that was read, and what of it. */
  page: z.optional(text),
  read: z.optional(text),
  note: z.optional(text),
});

/** All provisions of one part, subsections of one section, or paragraphs of one Schedule: what is not there does not exist. */
export const completeList = z.object({
  of: text,
  provisions: z.array(text),
  /** What all that the list would hold begins with: `24A(` for the subsections of 24A; sections of a part need none. */
  within: z.optional(text),
  /** True where nothing follows the last one: the list is of the whole instrument. */
  whole: z.optional(z.boolean()),
  /** Provisions that may exist all the same. */
  unsure: z.optional(z.array(text)),
  evidence: z.enum(evidences),
  page: text,
});
type CompleteList = z.infer<typeof completeList>;

export const statuteProvisions = z.object({
  /** Id in `statutes.json`. */
  statute: text,
  provisions: z.array(provisionRow),
  lists: z.array(completeList),
  checked: z.iso.date(),
});
export type StatuteProvisions = z.infer<typeof statuteProvisions>;

/** As shipped: what nobody is shown is left out. */
export interface ShippedProvisions {
  readonly statute: string;
  readonly checked: string;
  /** id, heading, gist, status as a number, 1 for evidence `page`. */
  readonly provisions: readonly (readonly [string, string, string, number, 0 | 1])[];
  readonly lists: readonly Pick<CompleteList, 'of' | 'provisions' | 'within' | 'whole' | 'unsure'>[];
}
