/** Citations of powers dropped; deadlines dropped, blurred, and put right. */
import { breakage, type Breakage, type Source, type Wanted } from './breakage.ts';

const citation = / ?\(Local Government Act 1974[^\n]*\)$/;

function linesOfParagraph({ lines }: Source, paragraph: number | undefined): readonly number[] {
  return lines.flatMap((line, at) => (line.paragraph === paragraph ? [at] : []));
}

function dropCitations(source: Source): readonly Breakage[] {
  return source.lines.flatMap((line, at) => {
    if (!citation.test(line.raw)) return [];
    const raw = source.raw.flatMap((text, index) => {
      const left = index === at ? text.replace(citation, '') : text;
      return index === at && left === '' ? [] : [left];
    });
    const wanted: Wanted = {
      code: 'citation/missing',
      severity: 'warning',
      at: linesOfParagraph(source, line.paragraph),
    };
    return [breakage(source, `citation of paragraph ${line.paragraph} dropped`, raw, [wanted, ...source.own])];
  });
}

interface Rewording {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** A second change: from, to. */
  readonly and?: readonly [string, string];
  readonly wanted: readonly Wanted[];
}

const missing = (words: string): Wanted => ({ code: 'remedy/missing-deadline', severity: 'warning', words });
const vague = (words: string): Wanted => ({ code: 'remedy/vague-deadline', severity: 'warning', words });
const payment = missing('Pay Miss X £300');
const groupItems = ['apologise to Ms X', 'pay Ms X £100', 'appoint an Investigating Officer', 'remind staff'];
/** Vague words in a lead-in may be reported there, or once for each action of the list. */
const vagueGroup = (most: number): Wanted => ({ code: 'remedy/vague-deadline', severity: 'warning', most });

const monthGroup = 'within one month of the final decision ';
const twoMonths = 'Within two months of the final decision:';
const workingDays = ' within 65 working days of our final decision';
const paymentEnd = 'by the failure to reply to her complaint properly.';

const rewordings: Readonly<Record<string, readonly Rewording[]>> = {
  '20-008-394': [
    { name: 'deadline of the first list dropped', from: monthGroup, to: '', wanted: groupItems.map(missing) },
    {
      name: 'deadline of the second list dropped',
      from: twoMonths,
      to: 'The Council has also agreed to:',
      wanted: [missing('train staff')],
    },
    ...['as soon as possible', 'promptly', 'in due course', 'without delay', 'at the earliest opportunity'].map(
      (words) => ({
        name: `deadline of the first list: ${words}`,
        from: monthGroup,
        to: `${words} `,
        wanted: [vagueGroup(4)],
      }),
    ),
    ...['As soon as possible', 'In due course', 'Without delay'].map((words) => ({
      name: `deadline of the second list: ${words}`,
      from: twoMonths,
      to: `${words} the Council will:`,
      wanted: [vagueGroup(1)],
    })),
    { name: 'a date for the second list', from: twoMonths, to: 'By 30 September 2021 the Council will:', wanted: [] },
    {
      name: 'an event for the second list',
      from: twoMonths,
      to: 'At its next team meeting the Council will:',
      wanted: [],
    },
    {
      name: 'deadline in the sentence after the lists, not in the lead-in',
      from: monthGroup,
      to: '',
      and: [
        'The Council should provide the Ombudsman with evidence that the above actions have been completed.',
        'The Council should complete these actions within three months of the final decision and provide the Ombudsman with evidence.',
      ],
      wanted: [],
    },
  ],
  '24-020-172': [
    {
      name: 'deadline of the first action dropped',
      from: workingDays,
      to: '',
      wanted: [missing('Complete a Children Act'), payment],
    },
    ...['as soon as possible', 'in due course', 'without delay'].map((words) => ({
      name: `deadline of the first action: ${words}`,
      from: workingDays,
      to: ` ${words}`,
      wanted: [vague('Complete a Children Act'), payment],
    })),
    ...['promptly', 'as soon as possible', 'in due course', 'shortly'].map((words) => ({
      name: `the payment: ${words}`,
      from: 'Pay Miss X £300 to',
      to: `Pay Miss X £300 ${words} to`,
      wanted: [vague('Pay Miss X £300')],
    })),
    {
      name: 'the payment within a month',
      from: 'Pay Miss X £300 to',
      to: 'Pay Miss X £300 within one month of our final decision to',
      wanted: [],
    },
    {
      name: 'the payment by a date',
      from: 'Pay Miss X £300 to',
      to: 'By 22 August 2025, pay Miss X £300 to',
      wanted: [],
    },
    {
      name: 'the payment promptly, and within a month',
      from: 'Pay Miss X £300 to',
      to: 'Promptly, and within one month of our final decision, pay Miss X £300 to',
      wanted: [],
    },
    {
      name: 'the payment already made',
      from: 'Pay Miss X £300 to',
      to: 'Pay Miss X £300, which it has already done, to',
      wanted: [],
    },
    {
      name: 'deadline in the lead-in, and a later one in the first item',
      from: 'The Council has agreed to:',
      to: 'Within four weeks of the date of our final decision, the Council has agreed to:',
      wanted: [{ code: 'remedy/conflicting-deadline', severity: 'warning', words: 'within 65 working days' }],
    },
    {
      name: 'deadline in the lead-in',
      from: 'The Council has agreed to:',
      to: 'Within four months of the date of our final decision, the Council has agreed to:',
      wanted: [],
    },
    {
      name: 'deadline in the sentence after the list',
      from: paymentEnd,
      to: `${paymentEnd}\n- The Council should carry out these actions within four weeks of this case closing.`,
      wanted: [],
    },
    {
      name: 'deadline in the sentence after the list, and evidence',
      from: paymentEnd,
      to: `${paymentEnd}\n- The Council should complete the above actions within three months of our final decision and send us evidence that it has done so.`,
      wanted: [],
    },
    {
      name: 'evidence asked for, which is no deadline for the payment',
      from: paymentEnd,
      to: `${paymentEnd}\n- The Council should provide us with evidence it has complied with the above actions.`,
      wanted: [payment],
    },
  ],
};

function reworded(raw: readonly string[], from: string, to: string): readonly string[] {
  if (!raw.some((line) => line.includes(from))) throw new Error(`not in the seed: ${from}`);
  return raw.map((line) => line.replace(from, to));
}

function reword(source: Source, { name, from, to, and, wanted }: Rewording): Breakage {
  const once = reworded(source.raw, from, to);
  return breakage(source, name, and ? reworded(once, and[0], and[1]) : once, wanted);
}

export const breakSubstance = (source: Source): readonly Breakage[] => [
  ...dropCitations(source),
  ...(rewordings[source.seed] ?? []).map((rewording) => reword(source, rewording)),
];
