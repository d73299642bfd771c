import type { SectionKind } from '../../core/catalogue/schema.ts';
import type { Section } from '../../core/document/model.ts';
import { touches } from '../../core/text/span.ts';
import { paragraphsFor } from '../standard-paragraphs.ts';
import type { View } from '../view.ts';
import type { Card } from './card.ts';

/** What a section is for, what this kind of decision needs, and the standard paragraphs that belong there. */
export function headingCard(view: View, offset: number): Card | undefined {
  const { sections, summary } = view.snapshot.statement;
  const section = sections.find((each) => touches(each.heading.span, offset));
  if (section) return { span: section.heading.textSpan, text: sectionText(view, section) };
  if (summary && touches(summary.labelSpan, offset))
    return { span: summary.labelSpan, text: `**Summary**\n\n${summaryPurpose}${offers(view, 'summary')}` };
  return undefined;
}

const summaryPurpose =
  'The headline of the decision in a few sentences: what was complained about, whether there was fault and injustice, and the remedy. It says “we” and is written in the past tense, without abbreviations.';

function sectionText(view: View, section: Section): string {
  const row = view.catalogue.section(section.kind);
  const purpose = row?.purpose ?? 'This heading is not one of the standard sections of a decision statement.';
  const near = section.nearMissOf ? `\n\nThe standard heading is “${section.nearMissOf}”.` : '';
  return `**${section.heading.text}**\n\n${purpose}${near}${profileText(view)}${offers(view, section.kind)}`;
}

function profileText(view: View): string {
  const profile = view.catalogue.profile(view.snapshot.classification.profile);
  if (profile.required.length === 0) return '';
  const names = profile.required.map((kinds) => kinds.map((kind) => nameOf(view, kind)).join(' or '));
  return `\n\nThis statement is read as **${profile.title}**, which needs: ${names.join('; ')}.`;
}

const nameOf = (view: View, kind: SectionKind): string => view.catalogue.section(kind)?.names[0]?.text ?? kind;

function offers(view: View, section: SectionKind | 'summary'): string {
  const rows = paragraphsFor(view, section).filter((offer) => offer.fits);
  if (rows.length === 0 || section === 'signature') return '';
  return `\n\nStandard paragraphs here (Ctrl+Space on an empty line):\n${rows.map(({ row }) => `- ${row.title}`).join('\n')}`;
}
