/** The same slips while the statement is still a draft: what is milder there, and what is silent. */
import { blocksOf, breakage, sourceOf, type Breakage, type Source } from './breakage.ts';

/** The seed as it would have stood before it was issued. */
function asDraft(source: Source): Source {
  const raw = source.raw.map((line, at) => {
    const kind = source.lines[at]?.kind;
    if (kind === 'stage') return "The Ombudsman's draft decision:";
    return kind === 'heading' && line === 'Final decision' ? 'Draft decision' : line;
  });
  return { ...source, raw };
}

function emptied(draft: Source): Breakage {
  const block = blocksOf(draft).find(({ kind }) => kind === 'considered');
  if (!block) throw new Error('no such section');
  const raw = draft.raw.filter((_, at) => at <= block.start || at >= block.end);
  return breakage(draft, 'draft, considered emptied', raw, [
    { code: 'structure/empty-section', severity: 'warning', at: [block.start] },
    ...draft.own,
  ]);
}

export function breakDrafts({ seed }: Source): readonly Breakage[] {
  const draft = asDraft(sourceOf(seed));
  const without = (kind: string): readonly string[] => draft.raw.filter((_, at) => draft.lines[at]?.kind !== kind);
  const changed = (kind: string, change: (line: string) => string): readonly string[] =>
    draft.raw.map((line, at) => (draft.lines[at]?.kind === kind ? change(line) : line));
  return [
    breakage(draft, 'draft as it stands', draft.raw, draft.own),
    breakage(draft, 'draft without signature', without('signature'), draft.own),
    breakage(draft, 'draft without outcome', without('outcome'), draft.own),
    breakage(
      draft,
      'draft with an unknown outcome',
      changed('outcome', () => 'Decision : Perhaps'),
      [{ code: 'header/unknown-outcome', severity: 'warning' }, ...draft.own],
    ),
    breakage(
      draft,
      'draft with a template mark',
      changed('summary', (line) => line.replace('complain', '[insert name] complain')),
      [{ code: 'structure/template-leftover', severity: 'warning', words: '[insert name]' }, ...draft.own],
    ),
    emptied(draft),
  ];
}
