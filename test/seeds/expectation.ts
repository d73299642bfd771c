/** What a person reading the five seeds says is in them; counted by hand, never taken from the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../kit/core.ts';

export interface ExpectedSubsection {
  readonly heading: string;
  readonly first: number;
  readonly last: number;
}
export interface ExpectedSection {
  readonly kind: string;
  readonly heading: string;
  readonly first?: number;
  readonly last?: number;
  /** Number of list items by number of the paragraph that they belong to. */
  readonly items?: Readonly<Record<string, number>>;
  readonly subsections?: readonly ExpectedSubsection[];
}
export interface ExpectedCitation {
  /** The least that the citation's text holds; a trailing "as amended" may or may not be part of it. */
  readonly text: string;
  readonly id: string;
  readonly provisions: readonly string[];
  readonly paragraph: number;
  /** Two careful readers may differ, or a later issue asks for it. */
  readonly optional?: boolean;
}
export interface ExpectedPower {
  readonly id: string;
  readonly paragraph: number;
  readonly cited: boolean;
  readonly optional?: boolean;
}
export interface ExpectedRemedy {
  readonly paragraph: number;
  readonly starts: string;
  /** Any of these. */
  readonly kind: readonly string[];
  readonly scope?: string;
  readonly payee: string | null;
  readonly amount: number | null;
  readonly deadline: {
    readonly text?: string;
    readonly kind: string;
    readonly inherited: boolean;
    readonly due: string | null;
    readonly nextWorkingDay: string | null;
  };
}
export interface Expectation {
  /** How the seed is written: numbered paragraphs, or `- ` for paragraphs and list items alike. */
  readonly written: 'numbered' | 'compact';
  readonly paragraphCount: number;
  readonly header: {
    readonly body: string;
    readonly reference: string;
    readonly category: readonly string[];
    readonly outcome: string;
    readonly decisionDate: string;
  };
  readonly stage: string;
  readonly profile: string;
  readonly joint: boolean;
  readonly sections: readonly ExpectedSection[];
  readonly citations: readonly ExpectedCitation[];
  readonly powers: readonly ExpectedPower[];
  readonly remedies: readonly ExpectedRemedy[];
  /** Number of mentions by label, summary and possessives included. */
  readonly people: Readonly<Record<string, number>>;
  readonly references: readonly { readonly text: string; readonly targets: readonly number[]; readonly paragraph: number }[];
  /** Each `severity code “first words”`: exactly these, over all rules. */
  readonly errorsAndWarnings: readonly string[];
  readonly atLeast: readonly string[];
}

export function expectationOf(seed: Seed): Expectation {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'expected', `${seed}.json`), 'utf8')) as Expectation;
}
