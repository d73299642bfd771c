/** What an office adds: rows of the catalogue, paragraphs, words. Each is read as it is, and what does not fit is said. */
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { createConfigurationFinder } from '../../server/src/session/configuration/find-configuration.ts';
import { matchFiles, type FolderEntry } from '../../server/src/session/configuration/match-files.ts';
import { snapshotOf } from '../kit/core.ts';

type Contents = Readonly<Record<string, string>>;

const list =
  (contents: Contents) =>
  (folder: string): readonly FolderEntry[] => {
    const below = Object.keys(contents).flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).split('/')] : [],
    );
    return below.map(([name = '', ...rest]) => ({ name, kind: rest.length > 0 ? 'folder' : 'file' }));
  };

async function load(configuration: string, contents: Contents = {}) {
  const all: Contents = { '/teams/.decision-statement.json': configuration, ...contents };
  const reader = { read: (location: string) => all[location], list: list(all) };
  const finder = createConfigurationFinder(reader, { folders: ['/teams', '/home/jo'], home: '/home/jo' });
  const loaded = await finder.forFile('/teams/drafts/a.decision');
  return {
    ...loaded,
    said: loaded.problems.map(
      ({ location, range: { start }, message }) => `${location}:${start.line + 1}:${start.character + 1} ${message}`,
    ),
  };
}

const source = '"source": { "from": "Our manual", "checked": "2026-11-01" }';
const statute = `{ "id": "ukpga/2030/1", "title": "Parks Act 2030", "year": 2030, "kind": "act", "url": null, "aliases": [], "sections": [], ${source} }`;
const paragraph =
  '---\ntitle: Our opening\nsection: The complaint\nprofiles: [closed, upheld]\n---\nMs X complained about our\nparks. She said:\n\n- the gates were shut; and\n- nobody answered.\n';

describe('the office’s catalogue', () => {
  it('is added to the built-in one, and is read in drafts', async () => {
    const { catalogue, said } = await load('{ "catalogue": ["office/*.json"] }', {
      '/teams/office/acts.json': `{ "statutes": [${statute}] }`,
      '/teams/office/other.txt': 'not this',
    });
    expect(said).toEqual([]);
    expect(catalogue?.statute('ukpga/2030/1')?.title).toBe('Parks Act 2030');
    expect(catalogue?.statutes.length).toBe(builtInCatalogue.statutes.length + 1);
    const text = 'The complaint\n\n1. The law gives the Council this power. (Parks Act 2030, section 3)\n';
    const idIn = (with_: typeof catalogue) =>
      snapshotOf(text, { ...(with_ && { catalogue: with_ }) }).facts.citations.map(({ id }) => id);
    expect(idIn(catalogue)).toEqual(['ukpga/2030/1']);
    expect(idIn(undefined)).not.toEqual(['ukpga/2030/1']);
  });

  it('knows the office’s own time limits, once it says which procedure they belong to', async () => {
    const procedure = '{ "id": "allotments", "title": "Allotments", "cues": ["allotment*"] }';
    const limit = `{ "id": "allotment-reply", "procedure": "allotments", "step": "Answer to an applicant", "amount": 15, "unit": "working-day", "accepts": [], "bound": "at-most", "from": "the application", "act": null, "provision": "our allotments scheme", "evidence": "page", "cues": [["answer*", "repl*"]], "unless": [], ${source}, "example": "For an allotment the council must reply within 15 working days." }`;
    const { catalogue, said } = await load('{ "catalogue": ["a.json"] }', {
      '/teams/a.json': `{ "procedures": [${procedure}], "timeLimits": [${limit}] }`,
    });
    expect(said).toEqual([]);
    const text = 'What I found\n\n1. A council must answer an allotment application within 15 days.\n';
    const codes = (with_: typeof catalogue) =>
      snapshotOf(text, { ...(with_ && { catalogue: with_ }) })
        .diagnose()
        .diagnoses.map(({ code }) => code);
    expect(codes(catalogue)).toContain('citation/misstated-period');
    expect(codes(undefined)).not.toContain('citation/misstated-period');
  });

  it('knows the office’s own powers, by what they say, and what they have to carry', async () => {
    const power = (id: string) =>
      `{ "id": "${id}", "title": "allotments", "gist": "We leave allotments to the parks.", "phrases": [["allotment"], ["not investigate", "leave"]], "unless": [], "citation": { "act": "ukpga/2030/1", "provisions": ["3"], "text": "(Parks Act 2030, section 3)" }, "variants": [], "ground": true, "profiles": ["closed"], "years": "2026", ${source}, "example": "We do not investigate allotments." }`;
    const { catalogue, said } = await load('{ "catalogue": ["a.json"] }', {
      '/teams/a.json': `{ "statutes": [${statute}],\n"powers": [${power('office:allotments')},\n${power('latte')}] }`,
    });
    expect(said).toEqual([
      '/teams/a.json:3:9 There is no built-in power “latte”. Did you mean “late”? The name of one of the office’s own begins with “office:”. The row is left out.',
    ]);
    const read = (text: string) => snapshotOf(text, { ...(catalogue && { catalogue }) });
    const uncited = read('The Ombudsman’s role and powers\n\n  1. We do not investigate allotments.\n');
    expect(uncited.facts.powers.map(({ id }) => id)).toEqual(['office:allotments']);
    expect(uncited.diagnose().diagnoses.map(({ code }) => code)).toContain('citation/missing');
    const cited = read(
      'The Ombudsman’s role and powers\n\n  1. We leave allotments alone. (Parks Act 2030, section 3)\n',
    );
    expect(cited.facts.powers.map(({ citations }) => citations.length)).toEqual([1]);
  });

  it('takes the place of the built-in row that is about the same', async () => {
    const { catalogue } = await load('{ "catalogue": ["a.json"] }', {
      '/teams/a.json': `{ "categories": [{ "name": "housing", ${source} }, { "name": "Parks", ${source} }] }`,
    });
    expect(catalogue?.categories.filter(({ name }) => /housing/i.test(name)).map(({ name }) => name)).toEqual([
      'housing',
    ]);
    expect(catalogue?.categories.length).toBe(builtInCatalogue.categories.length + 1);
  });

  it('has a row that does not fit reported at its place, and keeps the others', async () => {
    const bad = `{
  "statutes": [
    ${statute},
    { "id": "x", "title": "", "year": "2030", "kind": "Act", "url": null, "aliases": [], "sections": [], ${source} },
    { "id": "y" }
  ],
  "statuts": [],
  "categories": {},
  "abbreviations": [{ "short": "ABCD", "long": "A Big Council Department", "source": { "from": "us", "checked": "soon" } }]
}`;
    const { catalogue, said } = await load('{ "catalogue": ["a.json"] }', { '/teams/a.json': bad });
    expect(catalogue?.statute('ukpga/2030/1')).toBeDefined();
    expect(catalogue?.statute('x')).toBeUndefined();
    expect(said).toEqual([
      '/teams/a.json:4:27 “title” must not be empty. The row is left out.',
      expect.stringMatching(/^\/teams\/a\.json:4:39 “year” must be .* The row is left out\.$/),
      expect.stringMatching(/^\/teams\/a\.json:4:55 “kind” must be one of: “act”, “si”, “guidance”\./),
      ...Array.from({ length: 7 }, () => expect.stringMatching(/^\/teams\/a\.json:5:5 “\w+” must be /)),
      '/teams/a.json:7:3 There is no list “statuts”. Did you mean “statutes”?',
      '/teams/a.json:8:17 “categories” must be a list in square brackets.',
      '/teams/a.json:9:113 “checked” must be a date such as “2026-11-21”. The row is left out.',
    ]);
  });

  it('names no file outside the workspace, none that is not there, and says so in the configuration', async () => {
    const { said, catalogue } = await load(
      '{ "catalogue": ["/etc/acts.json", "b.json"],\n "paragraphs": ["none/*.md"] }',
    );
    expect(catalogue).toBeUndefined();
    expect(said).toEqual([
      expect.stringMatching(/^\/teams\/\.decision-statement\.json:1:17 Only files in the workspace/),
      '/teams/.decision-statement.json:1:35 No file is called “b.json”. The path is taken from this file’s folder.',
      '/teams/.decision-statement.json:2:17 No file is called “none/*.md”. The path is taken from this file’s folder.',
    ]);
  });

  it('comes from extended files too, its paths taken from where they stand', async () => {
    const { catalogue, said } = await load('{ "extends": "../home/jo/office.json" }', {
      '/home/jo/office.json':
        '{ "catalogue": ["acts/*.json"], "words": ["SENDIAS"], "bodies": ["Somewhere Valley Council"] }',
      '/home/jo/acts/a.json': `{ "statutes": [${statute}] }`,
    });
    expect(said).toEqual([]);
    expect(catalogue?.statute('ukpga/2030/1')).toBeDefined();
    expect([catalogue?.words, catalogue?.bodies]).toEqual([['SENDIAS'], ['Somewhere Valley Council']]);
  });
});

it('a word in capitals is an abbreviation that readers know', async () => {
  const { catalogue } = await load('{ "words": ["ZQRT", "Somewhere"] }');
  const codes = (options: Parameters<typeof snapshotOf>[1]) =>
    snapshotOf('Summary: We found no fault in how ZQRT advised Mr X.\n', options)
      .diagnose()
      .diagnoses.map(({ code }) => code);
  expect(codes({})).toContain('summary/undefined-abbreviation');
  expect(codes(catalogue ? { catalogue } : {})).not.toContain('summary/undefined-abbreviation');
});

describe('the office’s paragraphs', () => {
  const paragraphs = async (text: string) => {
    const { catalogue, said } = await load('{ "paragraphs": ["texts/*.md"] }', { '/teams/texts/our opening.md': text });
    return { rows: catalogue?.standardParagraphs.filter(({ office }) => office !== undefined) ?? [], said };
  };

  it('are Markdown files with what they are above and their words below', async () => {
    const { rows, said } = await paragraphs(paragraph);
    expect(said).toEqual([]);
    expect(rows).toMatchObject([
      {
        id: 'office:texts/our opening.md',
        title: 'Our opening',
        section: 'complaint',
        profiles: ['closed', 'upheld'],
        stages: ['draft', 'final'],
        body: 'Ms X complained about our parks. She said:\n• the gates were shut; and\n• nobody answered.',
        prefix: 'our opening',
        office: 'texts/our opening.md',
      },
    ]);
    expect((await paragraphs(paragraph.replaceAll('\n', '\r\n'))).rows).toEqual(rows);
  });

  it('are reported at their place when they can’t be offered', async () => {
    const said = async (text: string) => (await paragraphs(text)).said.map((each) => each.replace(/^.*\.md:/, ''));
    expect(await said('Just words.\n')).toEqual([expect.stringMatching(/^1:1 A paragraph begins with three dashes/)]);
    expect(await said(paragraph.replace('The complaint', 'The complant'))).toEqual([
      '3:10 There is no section “The complant”. Did you mean “The complaint”?',
    ]);
    expect(await said(paragraph.replace('title: Our opening\n', ''))).toEqual([
      '1:1 The paragraph has no “title”, so nobody could choose it. Add one.',
    ]);
    expect(await said('---\ntitle: a\nsection: summary\n---\n\n')).toEqual([
      expect.stringMatching(/^4:1 Below the second three dashes/),
    ]);
  });

  it('are offered without what is wrong in them', async () => {
    const text =
      paragraph.replace('closed,', 'close,').replace('title', 'colour: red\ntitle') + '\nAnother paragraph.\n';
    const { rows, said } = await paragraphs(text);
    expect(rows).toMatchObject([{ title: 'Our opening', profiles: ['upheld'] }]);
    expect(said.map((each) => each.replace(/^.*\.md:/, ''))).toEqual([
      expect.stringMatching(/^2:1 There is no “colour” here\./),
      expect.stringMatching(/^5:11 “close” is none of: closed, .*Did you mean “closed”\?$/),
      expect.stringMatching(/^13:1 A second paragraph begins here/),
    ]);
  });
});

describe('a pattern', () => {
  const contents: Contents = Object.fromEntries(
    ['a.md', 'b.md', 'c.txt', 'deep/d.md', 'deep/er/e.md', '.hidden/f.md', 'node_modules/g.md'].map((path) => [
      `/teams/t/${path}`,
      '',
    ]),
  );
  const match = (pattern: string) => matchFiles(`/teams/t/${pattern}`, list(contents));

  it('names the files that fit, by name', async () => {
    expect(await match('*.md')).toEqual(['/teams/t/a.md', '/teams/t/b.md']);
    expect(await match('**/*.md')).toEqual([
      '/teams/t/a.md',
      '/teams/t/b.md',
      '/teams/t/deep/d.md',
      '/teams/t/deep/er/e.md',
    ]);
    expect(await match('*/d.md')).toEqual(['/teams/t/deep/d.md']);
    expect(await match('de*p/*')).toEqual(['/teams/t/deep/d.md']);
    expect(await match('x*.md')).toEqual([]);
    expect(await match('a.md')).toEqual(['/teams/t/a.md']);
    expect(await matchFiles('/nowhere/*.md', list(contents))).toEqual([]);
  });

  it('is as quick where nothing fits', async () => {
    const long: Contents = { [`/teams/${'a'.repeat(5_000)}`]: '' };
    expect(await matchFiles(`/teams/${'a*'.repeat(2_000)}b`, list(long))).toEqual([]);
  });
});
