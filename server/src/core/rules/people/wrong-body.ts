import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { OtherBodyRow, SectionKind } from '../../catalogue/schema.ts';
import type { Paragraph, ParagraphShape, Statement } from '../../document/model.ts';
import { quotationsOf } from '../../document/quotations.ts';
import { rememberByShape } from '../../document/remember-by-shape.ts';
import { overlaps, shift, span, type Span } from '../../text/span.ts';
import { comparable } from '../../text/typography.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'people/wrong-body',
    title: 'The statement speaks of the body that it is about',
    why: 'Another council’s name is a trace of another statement. It tells the reader that somebody else is to blame.',
    explanation:
      'Fires, once a statement, on another council’s full name that stands only in the summary, the action or the final decision, and that nothing else in the statement introduces; and on “the Council” where the body in the title is known to be none (Transport for London, an NHS body, a care provider) and no council is named anywhere. Joint cases are left alone.',
    source: 'Decision Statements Manual, chapter 8.2',
    standard: 2,
    severity: 'information',
    fix: 'none',
    since: '0.1.0',
    messages: {
      another:
        '“{name}” is not the body that this statement is about ({body}), and nothing introduces it. Check which is meant.',
      council:
        'The body is {body}, which is no council, but this says “the Council”. Call it {called}, or say which council is meant.',
    },
    examples: {
      good: [
        {
          title: 'A council that the text introduces',
          text: 'Leeds City Council (23 010 031)\n\nThe Ombudsman’s final decision:\n\nThe complaint\n\n1. Mr X moved from York City Council’s area.\n\nFinal decision\n\n2. York City Council should have told Leeds City Council. I found fault.\n',
        },
        {
          title: 'The body by a shorter name',
          text: 'London Borough of Redbridge (23 010 031)\n\nThe Ombudsman’s final decision:\n\nFinal decision\n\n1. Redbridge Council was at fault.\n',
        },
        {
          title: 'A provider that a council pays',
          text: 'Bluebird Care Limited (23 010 031)\n\nThe Ombudsman’s final decision:\n\nThe complaint\n\n1. Mr X complains about care that Kent County Council (the Council) arranged.\n\nWhat I found\n\n2. The Council paid for it.\n',
        },
      ],
      bad: [
        {
          title: 'The name of another statement',
          text: 'Leeds City Council (23 010 031)\n\nThe Ombudsman’s final decision:\n\nThe complaint\n\n1. Mr X complains the Council was late.\n\nFinal decision\n\n2. I found fault by «York City Council».\n',
        },
        {
          title: 'No council at all',
          text: 'Transport for London (23 010 031)\n\nThe Ombudsman’s final decision:\n\nThe complaint\n\n1. Mr X complains that «the Council» fined him. The Council disagrees.\n',
        },
      ],
    },
  },
  *check({ statement, catalogue, classification }) {
    const { title, complaintAgainst } = statement.header;
    const body = title?.body ?? complaintAgainst?.raw;
    if (body === undefined || body === '' || classification.joint) return;
    const councils = councilsIn(statement);
    yield undefined;
    const other = kindOf(body, catalogue);
    if (other && councils.length === 0) {
      const found = firstCouncil(statement);
      if (found) yield { ...found, message: 'council', values: { body, called: other.called } };
      return;
    }
    const stranger = councils.find((each) => isStranger(each, councils, body));
    if (stranger)
      yield {
        span: stranger.span,
        message: 'another',
        values: { name: stranger.name, body },
        paragraph: stranger.paragraph,
      };
  },
});

interface NamedCouncil {
  readonly name: string;
  readonly span: Span;
  readonly paragraph: Paragraph;
}

const councilName =
  /\b(?:(?:The )?London Borough of [A-Z][a-z]+(?: (?:and|&|upon) [A-Z][a-z]+)?|(?:[A-Z][a-z]+(?:-(?:upon|on|under|le)-[A-Z][a-z]+)?,? (?:and |& |upon |of )?){1,4}(?:City|County|Borough|District|Metropolitan|Unitary)(?: (?:Borough|District))? Council|(?:[A-Z][a-z]+ ){1,2}Council)\b/g;
const ours: ReadonlySet<string> = new Set([
  'The Council',
  'This Council',
  'That Council',
  'Town Council',
  'Parish Council',
]);

const councilsIn = ({ paragraphs }: Statement): readonly NamedCouncil[] =>
  paragraphs.flatMap((paragraph) =>
    namesOf(paragraph.shape).map(({ name, span: at }) => ({ name, span: shift(at, paragraph.span.start), paragraph })),
  );

/** Spans are relative to the paragraph. */
const namesOf: (shape: ParagraphShape) => readonly Pick<NamedCouncil, 'name' | 'span'>[] = rememberByShape((shape) => {
  // Its word comes last in all but one form, so that nothing is tried where neither word stands.
  if (!/Council|London Borough/.test(shape.folded)) return [];
  return [...shape.folded.matchAll(councilName)].flatMap((match) => {
    const name = match[0].replace(/^(?:The|In|By|But|When|If|And|As|For|At|Since|After|Before|Although|However) /, '');
    const start = match.index + match[0].length - name.length;
    const at = span(start, match.index + match[0].length);
    if (
      ours.has(match[0]) ||
      name === 'Council' ||
      /\b(?:Parish|Town|Health|Arts|Research|Press|Care|Medical|British|Law) Council$/.test(name)
    )
      return [];
    if (quotationsOf(shape).some((quotation) => overlaps(quotation, at))) return [];
    return [{ name, span: at }];
  });
});

const concluding: ReadonlySet<SectionKind> = new Set(['action', 'decision']);
const concludes = ({ role, section }: Paragraph): boolean =>
  role === 'summary' || (section !== undefined && concluding.has(section));

/** Words that every council's name may have. */
const common =
  /\b(?:the|london|royal|borough|city|county|district|metropolitan|unitary|council|of|and|upon)\b|[^a-z ]/g;
const ownWords = (name: string): readonly string[] =>
  comparable(name)
    .replace(common, ' ')
    .split(' ')
    .filter((word) => word.length > 2);

function isStranger(council: NamedCouncil, all: readonly NamedCouncil[], body: string): boolean {
  const words = ownWords(council.name);
  const bodyWords = new Set(ownWords(body));
  if (words.length === 0 || words.some((word) => bodyWords.has(word))) return false;
  return all
    .filter((other) => ownWords(other.name).some((word) => words.includes(word)))
    .every(({ paragraph }) => concludes(paragraph));
}

function kindOf(body: string, { otherBodies }: Catalogue): OtherBodyRow | undefined {
  if (/\b(?:council|borough|county|city|corporation)\b/i.test(body)) return undefined;
  return otherBodies.find(({ words }) => new RegExp(String.raw`\b${words}\b`, 'i').test(body));
}

function firstCouncil({ paragraphs }: Statement): { readonly span: Span; readonly paragraph: Paragraph } | undefined {
  for (const paragraph of paragraphs) {
    if (paragraph.section === 'powers') continue;
    const match = /\b[Tt]he Council\b/.exec(paragraph.shape.folded);
    if (match)
      return { span: shift(span(match.index, match.index + match[0].length), paragraph.span.start), paragraph };
  }
  return undefined;
}
