/**
 * The office's configuration file, `.decision-statement.json`: the one source of its types, its validation and its
 * JSON Schema (`schemas/decision-statement.schema.json`, generated). zod/mini keeps start-up light; descriptions are
 * shown by editors while somebody writes the file.
 */
import * as z from 'zod/mini';

export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

const list = (description: string) => z.optional(z.array(z.string())).check(z.describe(description));

export const configurationSchema = z.strictObject({
  $schema: z.optional(z.string()).check(z.describe('The JSON Schema of this file, for editors.')),
  extends: z
    .optional(z.union([z.string(), z.array(z.string())]))
    .check(
      z.describe(
        'Another configuration file, or several, that this one adds to: a path from this file, or from your own home folder with ~/. What this file says wins.',
      ),
    ),
  stage: z
    .optional(z.enum(['auto', 'draft', 'final']))
    .check(z.describe('Whether statements here are drafts or final decisions. “auto” lets each text decide.')),
  severity: z
    .optional(z.record(z.string(), z.enum(severities)))
    .check(z.describe('How serious a finding of each rule is, by the rule’s code. “off” switches the rule off.')),
  templateSlips: z
    .optional(z.boolean())
    .check(
      z.describe(
        'Whether the office’s own template prints forms such as 34(B): citations that are put in are set the same way, and each such form is shown as a hint. Off unless set.',
      ),
    ),
  paragraphs: list('Files with the office’s own standard paragraphs, such as office-paragraphs/*.md.'),
  catalogue: list('Files with the office’s own statutes, bodies and other facts, such as office/*.json.'),
  words: list('Words that the spelling check should know.'),
  bodies: list('Names of bodies in jurisdiction that the built-in list lacks.'),
});

/** What one file says, its wrong parts left out. */
export type ConfigurationFile = z.infer<typeof configurationSchema>;
export const configurationKeys: readonly string[] = Object.keys(configurationSchema.shape);
