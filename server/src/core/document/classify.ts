import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Facts } from './facts.ts';
import type { Classification, Stage, Statement } from './model.ts';

export interface ClassifyOptions {
  /** An explicit stage wins over the text. */
  readonly stage: Stage | 'auto';
  readonly catalogue: Catalogue;
}

export function classify(statement: Statement, facts: Facts, options: ClassifyOptions): Classification {
  throw new Error(`not yet: ${String(statement)} ${String(facts)} ${String(options)}`);
}
