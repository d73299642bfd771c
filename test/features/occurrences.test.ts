import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { definition, plainLocations } from '../../server/src/features/definition.ts';
import { references } from '../../server/src/features/references.ts';
import { marked, uri, type Marked } from './view.ts';

const draft = `The complaint

1. The complainant, whom I shall call Mr X, complains. Ms D agrees with Mr X.

What I found

2. Section 42 of the Care Act 2014 sets a duty. The Act also covers reviews (section 27).
3. The Special Educational Needs and Disability Regulations 2014 (‘the Regulations’) set out the process. Regulation 13 of the Regulations gives a limit.
4. As I said in paragraph 2, section 42 of the Care Act 2014 applies. See paragraphs 2 and 3.
5. The Widgets Act 1901 is old. The Widgets Act 1901 is gone. In case 19 012 345 we said so, and 19 012 345 stands.
`;

const words = ({ view, text }: Marked, { start, end }: Range): string => {
  const { lines } = view.snapshot.statement;
  return `${start.line}: ${text.slice(lines.offsetAt(start), lines.offsetAt(end))}`;
};

const at = (needle: string): Marked => {
  if (!draft.includes(needle)) throw new Error(`not in the draft: ${needle}`);
  return marked(draft.replace(needle, needle.replace(/^./u, '$&|')));
};
const defined = (needle: string): string[] => {
  const here = at(needle);
  return definition(here.view, here.position).map(({ targetRange }) => words(here, targetRange));
};
const found = (needle: string, includeDeclaration = true): string[] => {
  const here = at(needle);
  return references(here.view, here.position, { includeDeclaration }).map(({ range }) => words(here, range));
};

describe('the definition of', () => {
  it('a person is the introduction', () => {
    expect(defined('Mr X.')).toEqual(['2: Mr X']);
  });

  it('“the Act” is the full title before it', () => {
    expect(defined('Act also')).toEqual(['6: Care Act 2014']);
  });

  it('a short name is where the text defines it', () => {
    const [place] = defined('Regulations gives');
    expect(place).toMatch(/^7: .*Regulations/);
  });

  it('a provision is the title of its law', () => {
    expect(defined('42 of the Care Act 2014 applies')).toEqual(['6: Care Act 2014']);
  });

  it('a reference to paragraphs is each of them', () => {
    expect(defined('paragraphs 2 and 3').map((place) => place.slice(0, 22))).toEqual([
      '6: Section 42 of the C',
      '7: The Special Educati',
    ]);
  });

  it('plain prose is nothing', () => {
    expect(defined('duty')).toEqual([]);
  });

  it('is sent as links, or as places to a client that knows no links', () => {
    const here = at('Act also');
    const links = definition(here.view, here.position);
    expect(links[0]).toMatchObject({ targetUri: uri, originSelectionRange: { start: { line: 6 } } });
    expect(plainLocations(links)).toEqual([{ uri, range: links[0]?.targetSelectionRange }]);
  });
});

describe('references to', () => {
  it('a provision, under whatever name of its law', () => {
    expect(found('42 of the Care Act 2014 sets')).toEqual(['6: 42', '8: 42']);
  });

  it('a law, short names included, with or without the place that defines it', () => {
    expect(found('Care Act 2014 sets')).toEqual(['6: Care Act 2014', '6: Act', '6: section 27', '8: Care Act 2014']);
    expect(found('Care Act 2014 sets', false)).toEqual(['6: Act', '6: section 27', '8: Care Act 2014']);
  });

  it('a law that the catalogue does not know, by its name', () => {
    expect(found('Widgets Act 1901 is old')).toEqual(['9: Widgets Act 1901', '9: Widgets Act 1901']);
  });

  it('a paragraph, from a reference and from its own number', () => {
    const both = ['8: paragraph 2', '8: paragraphs 2 and 3'];
    expect(found('paragraph 2,', false)).toEqual(both);
    expect(found('2. Section', false)).toEqual(both);
    expect(found('5. The Widgets')).toEqual([]);
  });

  it('a person and another decision', () => {
    expect(found('Mr X, complains', false)).toEqual(['2: Mr X']);
    expect(found('19 012 345 we')).toEqual(['9: 19 012 345', '9: 19 012 345']);
  });
});
