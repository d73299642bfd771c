import type { ParagraphReference } from '../facts.ts';
import type { Statement } from '../model.ts';

export function recogniseReferences(_statement: Statement): readonly ParagraphReference[] {
  return [];
}
