import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { SectionKind } from '../core/catalogue/schema.ts';
import type { HeaderLine, Section } from '../core/document/model.ts';
import type { Diagnosis } from '../core/rules/run-rules.ts';
import { rules } from '../core/rules/registry.generated.ts';
import { touches, type Span } from '../core/text/span.ts';
import { decisionStandards } from './decision-standards.ts';
import { dueDate, longDate } from './due-dates.ts';
import { offsetOf, rangeOf } from './ranges.ts';
import { paragraphsFor } from './standard-paragraphs.ts';
import type { View } from './view.ts';

interface Card {
  readonly span: Span;
  /** Markdown of the plainest kind: bold, lists, code. */
  readonly text: string;
}

/** Everything worth knowing at the position: findings first, then what the place is for. */
export function hover(view: View, position: Position, format: MarkupKind): Hover | undefined {
  const offset = offsetOf(view, position);
  const findings = findingCards(view, offset);
  const place = headingCard(view, offset) ?? headerCard(view, offset) ?? actionCard(view, offset);
  const cards = place ? [...findings, place] : findings;
  const [first] = cards;
  if (!first) return undefined;
  const markdown = cards.map((card) => card.text).join('\n\n---\n\n');
  const value = format === MarkupKind.Markdown ? markdown : withoutMarks(markdown);
  return { contents: { kind: format, value }, range: rangeOf(view, first.span) };
}

const withoutMarks = (markdown: string): string => markdown.replace(/\*\*|`/g, '').replace(/\n\n---\n\n/g, '\n\n');

const metaOf = (code: Diagnosis['code']) => rules.find((rule) => rule.meta.code === code)?.meta;

function findingCards(view: View, offset: number): readonly Card[] {
  return view.diagnoses
    .filter((diagnosis) => touches(diagnosis.span, offset))
    .map((diagnosis) => ({ span: diagnosis.span, text: findingText(diagnosis) }));
}

function findingText(diagnosis: Diagnosis): string {
  const why = metaOf(diagnosis.code)?.why;
  const standard = `Rule \`${diagnosis.code}\`, decision standard ${diagnosis.standard}: ${decisionStandards[diagnosis.standard]}.`;
  return [`**${diagnosis.message}**`, ...(why ? [why] : []), standard].join('\n\n');
}

function headingCard(view: View, offset: number): Card | undefined {
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

function headerCard(view: View, offset: number): Card | undefined {
  const { title, category, outcome, decisionDate, stageLine, complaintReference, complaintAgainst } =
    view.snapshot.statement.header;
  const on = (line: { readonly span: Span } | undefined): boolean => line !== undefined && touches(line.span, offset);
  if (title && on(title)) return { span: title.span, text: titleText };
  if (stageLine && on(stageLine)) return { span: stageLine.span, text: stageTexts[stageLine.stage] };
  if (outcome && on(outcome)) return { span: outcome.span, text: outcomeText(view, outcome.value) };
  if (decisionDate && on(decisionDate)) return { span: decisionDate.span, text: dateText(view, decisionDate) };
  const plain = [
    {
      line: category,
      text: '**Category**: the subject in the case system, then the part of it, as `Education > School admissions`.',
    },
    {
      line: complaintReference,
      text: '**Complaint reference**: two digits of the year, three and three, with spaces, as `23 010 031`.',
    },
    { line: complaintAgainst, text: '**Complaint against**: the body by its full name. People are never named.' },
  ].find(({ line }) => on(line));
  return plain?.line && { span: plain.line.span, text: plain.text };
}

const titleText =
  '**Title**: the body by its full name, then the reference in brackets: two digits of the year, three and three, with spaces, as `(23 010 031)`. A joint case adds a letter.';
const stageTexts = {
  draft: '**Draft decision**: the parties may still comment, so the findings are provisional.',
  final: '**Final decision**: issued to the parties, and usually published six weeks later.',
};

function outcomeText(view: View, value: string | undefined): string {
  const rows = view.catalogue.outcomes.filter((row) => value === undefined || row.value === value);
  return rows.map((row) => `**${row.value}**: ${row.meaning}`).join('\n\n');
}

function dateText(view: View, line: HeaderLine<NonNullable<View['snapshot']['options']['today']>>): string {
  const form =
    '**Decision date**: the day on which the final decision is issued, as `05 Feb 2020`. Deadlines “of the final decision” count from it as day 0.';
  return line.value ? `${form}\n\nThis is ${longDate(view.snapshot.options.calendar, line.value)}.` : form;
}

function actionCard(view: View, offset: number): Card | undefined {
  const action = view.snapshot.facts.actions.find((each) => touches(each.span, offset));
  if (!action) return undefined;
  const due = dueDate(view, action.deadline);
  if (!due) return undefined;
  const { calendar } = view.snapshot.options;
  const source = action.deadline.inherited ? ' The deadline is given for the whole list.' : '';
  const issued = due.ifIssuedToday ? ', if the decision is issued today' : '';
  const rolled = due.nextWorkingDay ? ` The next working day is ${longDate(calendar, due.nextWorkingDay)}.` : '';
  return { span: action.span, text: `**Due ${longDate(calendar, due.date)}**${issued}.${rolled}${source}` };
}
