import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createConfigurationFinder,
  type FileReader,
} from '../../server/src/session/configuration/find-configuration.ts';
import { folderOf, isInside, locationIn } from '../../server/src/session/configuration/location.ts';
import { parseConfiguration } from '../../server/src/session/configuration/parse-configuration.ts';

const files = (contents: Readonly<Record<string, string>>): FileReader => ({
  read: (location) => contents[location],
  list: (folder) => {
    const below = Object.keys(contents).flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).split('/')] : [],
    );
    return below.map(([name = '', ...rest]) => ({ name, kind: rest.length > 0 ? 'folder' : 'file' }));
  },
});
const home = '/home/jo';
const finderOf = (contents: Readonly<Record<string, string>>) =>
  createConfigurationFinder(files(contents), { folders: ['/teams', home], home });

/** Every problem as `line:column “words there” message`, with positions from 1. */
const problemsIn = (text: string): string[] => {
  const lines = text.split('\n');
  return parseConfiguration(text, '/teams/.decision-statement.json').problems.map(
    ({ range: { start, end }, message }) => {
      const words = start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : '…';
      return `${start.line + 1}:${start.character + 1} ${words} ${message}`;
    },
  );
};
const settingsIn = (text: string) => parseConfiguration(text, '/teams/.decision-statement.json').file;

describe('a configuration file', () => {
  it('is the example of the published interface', () => {
    const text = `{ "stage": "auto", "severity": { "citation/house-form": "off", "remedy/missing-evidence": "error" }, "templateSlips": false,
      "paragraphs": ["office-paragraphs/*.md"], "catalogue": ["office/*.json"], "words": ["SENDIAS"], "bodies": ["Somewhere Valley Council"] }`;
    expect(problemsIn(text)).toEqual([]);
    expect(settingsIn(text)).toEqual(JSON.parse(text));
  });

  it('may have comments, trailing commas and a byte order mark, or be empty', () => {
    const text = '\uFEFF// Ours\n{ "stage": "draft", /* why */ "words": ["SENDIAS",], }';
    expect(problemsIn(text)).toEqual([]);
    expect(settingsIn(text)).toEqual({ stage: 'draft', words: ['SENDIAS'] });
    expect(problemsIn('')).toEqual([]);
    expect(settingsIn('')).toEqual({});
  });

  it('has unknown settings reported at their place, with the nearest name, and the rest applies', () => {
    const text = '{\n  "stge": "final",\n  "colour": 3,\n  "templateSlips": true\n}';
    expect(problemsIn(text)).toEqual([
      '2:3 "stge" There is no setting “stge”. Did you mean “stage”?',
      expect.stringMatching(/^3:3 "colour" There is no setting “colour”\. The settings are: \$schema, extends, stage/),
    ]);
    expect(settingsIn(text)).toEqual({ templateSlips: true });
  });

  it('has bad values reported at their place, and only they are left out', () => {
    const text = `{
  "stage": "finl",
  "severity": { "structure/missing-section": "warn", "structure/missing-signature": "hint", "summary/missing": 2 },
  "words": ["SENDIAS", 3, "EHC", null],
  "bodies": "Somewhere",
  "templateSlips": "no",
  "extends": 4
}`;
    expect(problemsIn(text)).toEqual([
      '2:12 "finl" “stage” must be one of: “auto”, “draft”, “final”. “finl” is not one of these. Did you mean “final”?',
      expect.stringContaining('3:46 "warn" “structure/missing-section” must be one of: “error”, “warning”'),
      expect.stringContaining('3:112 2 “summary/missing” must be one of'),
      '4:24 3 Every entry of “words” must be text in double quotation marks. This one is left out.',
      '4:34 null Every entry of “words” must be text in double quotation marks. This one is left out.',
      '5:13 "Somewhere" “bodies” must be a list in square brackets.',
      '6:20 "no" “templateSlips” must be true or false, without quotation marks.',
      '7:14 4 “extends” must be text in double quotation marks, or a list of such texts.',
    ]);
    expect(settingsIn(text)).toEqual({
      severity: { 'structure/missing-signature': 'hint' },
      words: ['SENDIAS', 'EHC'],
    });
  });

  it('has a rule that does not exist reported with the nearest code', () => {
    const text =
      '{ "severity": { "remedy/mising-deadline": "off", "missing-evidence": "off", "zzz": "off", "summary/missing": "off" } }';
    expect(problemsIn(text)).toEqual([
      '1:17 "remedy/mising-deadline" There is no rule “remedy/mising-deadline”. Did you mean “remedy/missing-deadline”?',
      '1:50 "missing-evidence" There is no rule “missing-evidence”. Did you mean “remedy/missing-evidence”?',
      '1:77 "zzz" There is no rule “zzz”. “decision-statement rules” lists them all.',
    ]);
    expect(settingsIn(text)).toEqual({ severity: { 'summary/missing': 'off' } });
  });

  it('never takes the private names key', () => {
    expect(problemsIn('{ "namesKey": "keys.json" }')).toEqual([expect.stringContaining('set it in your own settings')]);
  });

  it('is read as far as it goes when it is not JSON', () => {
    const text = '{ "stage": "draft" "templateSlips": true }';
    expect(problemsIn(text)).toEqual(['1:20 "templateSlips" A comma is missing before this.']);
    expect(settingsIn(text)).toEqual({ stage: 'draft', templateSlips: true });
    expect(problemsIn('[1]')).toEqual(['1:1 [1] The configuration must be settings in curly brackets: { … }.']);
    expect(settingsIn('[1]')).toEqual({});
  });

  it('has a setting that is written twice reported at the one that does not count', () => {
    expect(problemsIn('{ "stage": "draft", "stage": "final" }')).toEqual([
      expect.stringMatching(/^1:3 "stage" “stage” is set twice/),
    ]);
    expect(settingsIn('{ "stage": "draft", "stage": "final" }')).toEqual({ stage: 'final' });
  });

  it('may hold anything at all without an exception', () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc.string().map((text) => `{"severity":{"${text}":"off"},"words":[${text}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const { range } of parseConfiguration(text, '/c').problems)
          expect(range.start.line).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the configuration of a draft', () => {
  it('is the nearest file upward', async () => {
    const finder = finderOf({
      '/teams/.decision-statement.json': '{ "stage": "final" }',
      '/teams/team/.decision-statement.json': '{ "stage": "draft" }',
    });
    expect((await finder.forFile('/teams/team/a/b/x.decision')).configuration.stage).toBe('draft');
    expect((await finder.forFile('/teams/x.decision')).sources).toEqual(['/teams/.decision-statement.json']);
    expect((await finder.forFile('/elsewhere/x.decision')).configuration.stage).toBe('auto');
    expect((await finder.forFile('untitled:Untitled-1')).sources).toEqual([]);
  });

  it('works with URIs and with drives', async () => {
    const finder = finderOf({
      'file:///c%3A/teams/.decision-statement.json': '{ "stage": "final" }',
      'D:/teams/.decision-statement.json': '{ "stage": "draft" }',
    });
    expect((await finder.forFile('file:///c%3A/teams/a/x.decision')).configuration.stage).toBe('final');
    expect((await finder.forFile('D:/teams/a/x.decision')).configuration.stage).toBe('draft');
  });

  it('is read once for many drafts', async () => {
    let reads = 0;
    const reader: FileReader = {
      read: (location) => (location === '/teams/.decision-statement.json' ? (reads++, '{}') : undefined),
    };
    const finder = createConfigurationFinder(reader, { folders: [] });
    await Promise.all(
      ['/teams/a.decision', '/teams/b.decision', '/teams/c/d.decision'].map((file) => finder.forFile(file)),
    );
    expect(reads).toBe(1);
  });

  it('adds to the files that it extends, and wins over them', async () => {
    const { configuration, sources, problems } = await finderOf({
      '/teams/team/.decision-statement.json':
        '{ "extends": ["../office.json", "~/mine.json"], "severity": { "summary/missing": "off" }, "words": ["EHC"] }',
      '/teams/office.json':
        '{ "stage": "draft", "severity": { "summary/missing": "hint", "structure/missing-signature": "hint" }, "words": ["SENDIAS"], "paragraphs": ["texts/*.md"] }',
      '/home/jo/mine.json': '{ "stage": "final" }',
      '/teams/texts/a.md': '---\ntitle: Ours\nsection: complaint\n---\nMr X complained.\n',
    }).forFile('/teams/team/x.decision');
    expect(problems).toEqual([]);
    expect(sources).toEqual(['/teams/team/.decision-statement.json', '/teams/office.json', '/home/jo/mine.json']);
    expect(configuration).toMatchObject({
      stage: 'final',
      severity: { 'summary/missing': 'off', 'structure/missing-signature': 'hint' },
      words: ['SENDIAS', 'EHC'],
      paragraphs: ['/teams/texts/*.md'],
    });
  });

  it('extends nothing outside the workspace and the user’s own folders, itself, or a file that is not there', async () => {
    const extending = async (path: string) => {
      const { problems, configuration } = await finderOf({
        '/teams/.decision-statement.json': `{ "extends": ${JSON.stringify(path)}, "stage": "final" }`,
        '/etc/other.json': '{ "templateSlips": true }',
        '/teams/a.json': '{ "extends": ".decision-statement.json" }',
      }).forFile('/teams/x.decision');
      expect(configuration).toMatchObject({ stage: 'final', templateSlips: false });
      return problems.map(({ location, range, message }) => `${location}:${range.start.character} ${message}`);
    };
    expect(await extending('../etc/other.json')).toEqual([
      expect.stringMatching(/^\/teams\/\.decision-statement\.json:13 Only files in the workspace/),
    ]);
    expect(await extending('/etc/other.json')).toEqual([expect.stringContaining('Only files in the workspace')]);
    expect(await extending('\\\\server\\share\\x.json')).toEqual([
      expect.stringContaining('Only files in the workspace'),
    ]);
    expect(await extending('a.json')).toEqual([
      expect.stringMatching(/^\/teams\/a\.json:13 This file is extended by itself/),
    ]);
    expect(await extending('none.json')).toEqual([expect.stringContaining('There is no file “none.json” to extend')]);
  });

  it('is the standard one, and says so, when its file can’t be read', async () => {
    const reader: FileReader = {
      read: (location) => {
        if (location === '/teams/.decision-statement.json') throw new Error('EACCES');
        return undefined;
      },
    };
    const { configuration, problems } = await createConfigurationFinder(reader, { folders: [] }).forFile(
      '/teams/x.decision',
    );
    expect(configuration.stage).toBe('auto');
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining('can’t be read')]);
  });
});

describe('locations', () => {
  it('climb no higher than their root', () => {
    expect(folderOf('/a')).toBe('/');
    expect(folderOf('/')).toBeUndefined();
    expect(folderOf('C:/a/b')).toBe('C:/a');
    expect(folderOf('C:/')).toBeUndefined();
    expect(folderOf('file:///c%3A/a')).toBe('file:///c%3A/');
    expect(locationIn('/a', '../../../b')).toBe('/b');
    expect(locationIn('//server/share/a', '..\\..\\b')).toBe('//server/share/b');
    expect(locationIn('file:///c%3A/a', './b c.json')).toBe('file:///c%3A/a/b%20c.json');
  });

  it('lie inside a folder or not', () => {
    expect(isInside('/teams/a', '/teams/')).toBe(true);
    expect(isInside('/teams-other/a', '/teams')).toBe(false);
    expect(isInside('file:///c:/teams/a', 'file:///C%3A/teams')).toBe(true);
  });
});
