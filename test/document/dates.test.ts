import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { daysCovered, recogniseDates } from '../../server/src/core/document/dates/recognise-dates.ts';
import { writtenDatesIn } from '../../server/src/core/document/dates/written-dates.ts';
import { parseStatement } from '../../server/src/core/document/parse-statement.ts';
import { foldTypography } from '../../server/src/core/text/typography.ts';
import { calendar, type Seed, seedText } from '../kit/core.ts';

const datesIn = (text: string): string[] =>
  writtenDatesIn(foldTypography(text)).map((date) => {
    const { from, to } = daysCovered(date, calendar);
    return `${text.slice(date.span.start, date.span.end)} = ${date.precision} ${from === to ? (from ?? '?') : `${from} to ${to}`}`;
  });

describe('dates in a text', () => {
  test.each<[text: string, dates: string[]]>([
    ['In January 2020 it began.', ['January 2020 = month 2020-01-01 to 2020-01-31']],
    ['It ended in February 2024.', ['February 2024 = month 2024-02-01 to 2024-02-29']],
    ['until December 2021', ['December 2021 = month 2021-12-01 to 2021-12-31']],
    [
      'on 5 May 2021 and the 6th of June 2021',
      ['5 May 2021 = day 2021-05-05', 'the 6th of June 2021 = day 2021-06-06'],
    ],
    ['on Monday 3 June 2019', ['Monday 3 June 2019 = day 2019-06-03']],
    [
      'dated 18-Feb-2021, 12/05/2021, 1.9.21 and 2021-07-14',
      [
        '18-Feb-2021 = day 2021-02-18',
        '12/05/2021 = day 2021-05-12',
        '1.9.21 = day 2021-09-01',
        '2021-07-14 = day 2021-07-14',
      ],
    ],
    ['on 31 June 2021', ['31 June 2021 = day ?']],
    ['29 February 2023', ['29 February 2023 = day ?']],
    ['May 5, 2020', ['May 5, 2020 = day 2020-05-05']],
    [
      'in September, and twice in December 2024',
      ['September = month ?', 'December 2024 = month 2024-12-01 to 2024-12-31'],
    ],
    ['by 1 September', ['1 September = day ?']],
    ['between March and May 2020', ['March = month ?', 'May 2020 = month 2020-05-01 to 2020-05-31']],
    ['between 3 and 10 May 2021', ['10 May 2021 = day 2021-05-10']],
    [
      'since 2015, and from 2016 to 2018',
      [
        '2015 = year 2015-01-01 to 2015-12-31',
        '2016 = year 2016-01-01 to 2016-12-31',
        '2018 = year 2018-01-01 to 2018-12-31',
      ],
    ],
    ['the school years 2014/5 and 2019-20', ['2014/5 = year ?', '2019-20 = year ?']],
    ['in early May; during the August holidays', ['May = month ?', 'August = month ?']],
    ['in\u00A0June\u00A02022', ['June\u00A02022 = month 2022-06-01 to 2022-06-30']],
    // Not dates.
    ['It may be late, they march on, and May I ask why? Mrs May agreed.', []],
    ['the Children Act 1989, the Code 2014 and the Regulations 2006 (Department of Education, 2006)', []],
    ['planning 20/01234/FUL, case 23 010 031, version 1.2.3, £2020, 2019 homes', []],
    ['stage 2 May Gurney; paragraph 3 March', []],
    ['the ratio 12/34/56 and the score 3/4', []],
    ['', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test('lie in order without overlap in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('5', '31', 'May', 'March', '2020', '/', '-', ' ', 'in', 'of', 'Monday', ',', '20')),
        (parts) => {
          const text = parts.join(' ').replaceAll(' - ', '-').replaceAll(' / ', '/');
          let end = 0;
          for (const { span } of writtenDatesIn(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test('take a time that grows with the text', () => {
    const started = performance.now();
    for (const unit of ['5 ', 'May ', '2020-', '1/', 'in 20', 'Monday ']) writtenDatesIn(unit.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('dates of a statement', () => {
  const datesOf = (seed: Seed): string[] => {
    const text = seedText(seed);
    const options = { catalogue: builtInCatalogue, calendar };
    return recogniseDates(parseStatement(text, options), options).map((date) => {
      expect(text.slice(date.span.start, date.span.end)).toBe(date.text);
      return `${date.paragraph.number} ${date.text} ${date.from ?? '?'} ${date.to ?? '?'}`;
    });
  };
  test.each<[Seed, string[]]>([
    [
      '20-003-902',
      [
        '10 November 2019 2019-11-01 2019-11-30',
        '13 January 2020 2020-01-01 2020-01-31',
        '16 February 2020 2020-02-01 2020-02-29',
        '19 2015 2015-01-01 2015-12-31',
      ],
    ],
    [
      '20-008-394',
      [
        '14 January 2020 2020-01-01 2020-01-31',
        '18 March 2020 2020-03-01 2020-03-31',
        '19 April 2020 2020-04-01 2020-04-30',
        '21 August 2020 2020-08-01 2020-08-31',
      ],
    ],
    ['23-010-031', []],
    ['24-006-339', []],
    [
      '24-020-172',
      [
        '10 June 2024 2024-06-01 2024-06-30',
        '10 July 2024 2024-07-01 2024-07-31',
        '10 July 2024 2024-07-01 2024-07-31',
        '10 September ? ?',
        '10 December 2024 2024-12-01 2024-12-31',
        '10 April 2025 2025-04-01 2025-04-30',
      ],
    ],
  ])('seed %s', (seed, expected) => {
    expect(datesOf(seed)).toEqual(expected);
  });
});
