import { describe, expect, it } from 'vitest';
import { seedText } from '../kit/core.ts';
import { cleanStatement, folderWith, run } from './run.ts';

const json = (stdout: string) => JSON.parse(stdout);
const modelOf = async (text: string, ...args: string[]) =>
  json((await run(['model', '-', ...args], { input: text })).stdout);
const withoutRanges = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'range' || key === 'introduced' ? undefined : inner)),
  );

describe('model', () => {
  it('is the published shape', async () => {
    const model = await modelOf(cleanStatement);
    expect(Object.keys(model)).toEqual([
      'schemaVersion',
      'stage',
      'profile',
      'joint',
      'header',
      'summary',
      'paragraphCount',
      'sections',
      'citations',
      'powers',
      'remedies',
      'people',
      'references',
      'dates',
    ]);
    expect(withoutRanges(model)).toMatchObject({
      schemaVersion: 1,
      stage: 'final',
      profile: 'closed',
      joint: false,
      header: {
        body: 'Somewhere Valley Council',
        reference: '23 010 031',
        category: ['Housing', 'Homelessness'],
        outcome: 'Closed after initial enquiries',
        decisionDate: '2024-02-05',
      },
      summary: expect.stringMatching(/^We will not investigate Mr X’s complaint .* evidence of fault\.$/),
      paragraphCount: 5,
      remedies: [],
    });
    expect(model.sections.map(({ kind, heading }: { kind: string; heading: string }) => `${kind}: ${heading}`)).toEqual(
      [
        'complaint: The complaint',
        'powers: The Ombudsman’s role and powers',
        'considered: How I considered this complaint',
        'assessment: My assessment',
        'decision: Final decision',
        expect.stringMatching(/^signature: /),
      ],
    );
    expect(model.sections[0].paragraphs).toEqual([
      {
        number: 1,
        text: 'Mr X complains the Council delayed dealing with his homelessness application. He says this caused him distress.',
        items: [],
        range: { start: { line: 14, character: expect.any(Number) }, end: { line: 14, character: 116 } },
      },
    ]);
  });

  it('gives actions with their deadlines and due dates', async () => {
    const { remedies } = await modelOf(seedText('20-008-394'));
    expect(remedies.map(({ deadline }: { deadline: { due: string | null } }) => deadline.due)).toEqual([
      '2021-08-14',
      '2021-08-14',
      '2021-08-14',
      '2021-08-14',
      '2021-09-14',
      null,
    ]);
    expect(remedies.at(-1)).toMatchObject({ kind: 'evidence', deadline: { kind: 'none', text: null, range: null } });
    for (const remedy of remedies) {
      expect(Object.keys(remedy)).toEqual([
        'paragraph',
        'text',
        'kind',
        'scope',
        'payee',
        'amount',
        'rate',
        'deadline',
        'deadlines',
        'range',
      ]);
      expect(Object.keys(remedy.deadline)).toEqual(['text', 'kind', 'inherited', 'due', 'nextWorkingDay', 'range']);
    }
  });

  it('never lacks a key: what is absent is null or empty', async () => {
    const model = await modelOf('');
    expect(withoutRanges(model)).toMatchObject({
      stage: 'draft',
      header: { body: null, reference: null, category: [], outcome: null, decisionDate: null },
      summary: null,
      paragraphCount: 0,
      sections: [],
      citations: [],
      powers: [],
      remedies: [],
      people: [],
      references: [],
      dates: [],
    });
    expect(JSON.stringify(model)).not.toContain('undefined');
  });

  it('has a range for every element', async () => {
    const model = await modelOf(seedText('20-008-394'));
    const elements = [
      model.header,
      ...model.sections,
      ...model.citations,
      ...model.powers,
      ...model.remedies,
      ...model.people,
      ...model.references,
      ...model.dates,
      ...model.sections.flatMap(({ paragraphs, subsections }: Record<string, { items?: object[] }[]>) => [
        ...(subsections ?? []),
        ...(paragraphs ?? []),
        ...(paragraphs ?? []).flatMap(({ items }) => items ?? []),
      ]),
    ];
    expect(elements.length).toBeGreaterThan(60);
    for (const { range } of elements) {
      expect(range).toEqual({
        start: { line: expect.any(Number), character: expect.any(Number) },
        end: { line: expect.any(Number), character: expect.any(Number) },
      });
    }
  });

  it('is one value for one file, an array for several, in path order', async () => {
    const cwd = folderWith({ 'b.decision': '', 'a.decision': cleanStatement });
    const model = async (...args: string[]) => json((await run(['model', ...args], { cwd })).stdout);
    expect(await model('a.decision')).toMatchObject({ paragraphCount: 5 });
    expect(await model('b.decision', 'a.decision')).toMatchObject([{ paragraphCount: 5 }, { paragraphCount: 0 }]);
    expect(await model('.')).toHaveLength(2);
    expect(await model('a*.decision')).toHaveLength(1);
  });

  it('takes the stage from --stage', async () => {
    expect(await modelOf(cleanStatement, '--stage', 'draft')).toMatchObject({ stage: 'draft' });
  });

  it('names what it can’t read', async () => {
    const cwd = folderWith({ 'a.decision': cleanStatement });
    expect(await run(['model', 'none.decision'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'decision-statement: there is no file or folder none.decision\n',
    });
    const some = await run(['model', 'a.decision', 'none.decision'], { cwd });
    expect([some.status, json(some.stdout).length]).toEqual([2, 1]);
  });

  it('gives equal bytes for equal runs', async () => {
    const input = seedText('20-008-394');
    expect(await run(['model', '-'], { input })).toEqual(await run(['model', '-'], { input }));
  });
});
