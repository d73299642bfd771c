/** Ends of paragraphs and lists, marks of templates, headings: what looks like a slip and is none, and the reverse. */
import { describe, expect, test } from 'vitest';
import { alarms } from './landed.ts';
import { findings, statement } from './frame.ts';

const action =
  '\n\nAgreed action\n\n  1. Within one month of my decision, the Council will apologise to Mr B, and send us a copy of its letter.';
const fine: Readonly<Record<string, string>> = {
  'a question': '  1. Was that reasonable?',
  'a quotation with the stop inside': '  1. The officer wrote: “we have done all that we can.”',
  'a quotation with the stop outside': '  1. The officer wrote that they had “done all they could”.',
  'a quotation without a stop': '  1. The officer replied: “no further action”',
  'a citation behind the stop':
    '  1. Councils must collect household waste. (Environmental Protection Act 1990, section 45)',
  'a citation before the stop':
    '  1. Councils must collect household waste (Environmental Protection Act 1990, section 45).',
  'a citation on its own line':
    '  1. Councils must collect household waste.\n\n(Environmental Protection Act 1990, section 45)',
  'a case':
    '  1. The court said so in R (on the application of M) v Hackney. (R (M) v London Borough of Hackney [2011] EWCA Civ 4)',
  'an amount at the end': '  1. The Council refunded the charge of £12.50.',
  'an abbreviation at the end': '  1. The lorry came at 7 a.m.',
  'initials and reference codes': '  1. The record shows job ref. WX/2021/004 as “NFA”.',
  'a lead-in with a dash list lost': '  1. The record reads as follows:',
  'an ellipsis in a quotation': '  1. The letter said: “we will collect ... each Tuesday”.',
  'square brackets in a quotation': '  1. The note reads “[Mr B] rang [insert date] re bins”.',
  'an editor’s square bracket': '  1. He told me that he [the officer] had rung twice.',
  'a slash that means something':
    '  1. The crew works a Monday/Thursday round in 2020/21, and the 24/7 line takes reports of missed and/or damaged bins.',
  'TBC in a quotation': '  1. The diary for 4 May says ‘Mr B: TBC’.',
  'question marks in a quotation': '  1. The note says “rang him???”.',
  'a quarter in capitals':
    '  1. The crew’s log for XX Squadron’s base, and rounds XI/XII, shows nine missed collections.',
  'the letter X': '  1. Mr B put an X on the map for the crew.',
  'numbers in brackets within a sentence':
    '  1. The Council gave two reasons: (1) the gate was locked; and (2) the bin was too full.',
  'a year in square brackets': '  1. The Court of Appeal decided the point in [2011] and has not gone back on it.',
  'a link to the Ombudsman at the end':
    '  1. More about this can be read in [our guide](https://www.lgo.org.uk/make-a-complaint)',
  'short items with capitals and no stops':
    '  1. The three stages are:\n  • Stage one\n  • Stage two\n  • Review panel',
  'items of several sentences':
    '  1. The policy says:\n  • Crews must return the bin. They may not leave it in the road.\n  • Crews must report a locked gate.',
  'an item that ends in a colon with its own list':
    '  1. The policy says that:\n  • crews must:\n    - return the bin;\n    - shut the gate; and\n  • the office must keep a log.',
  'roman numerals':
    '  1. The policy says that crews must:\n  i) return the bin;\n  ii) shut the gate; and\n  iii) tell the office.',
  'brackets around letters':
    '  1. The policy says that crews must:\n  (a) return the bin;\n  (b) shut the gate; and\n  (c) tell the office.',
  'a sub-heading with a colon': 'Stage one:\n\n  1. The Council replied on 4 May.',
  'a sub-heading that asks': 'Was there fault?\n\n  1. The Council missed nine collections.',
  'sub-headings about decisions':
    'The Council’s decision\n\n  1. The Council decided to move him.\n\nHow the Council considered the complaint\n\n  1. A manager looked at the records.\n\nMy findings\n\n  1. It was fault.',
  'sub-headings that share words with sections':
    'The complaint to the Council\n\n  1. Mr B complained in May.\n\nAction taken by the Council\n\n  1. A manager rang him.\n\nThe final decision of the panel\n\n  1. The panel met in June.',
  'dates as sub-headings': '2020\n\n  1. The Council missed four.\n\nMay to August 2021\n\n  1. It missed five.',
};

test.each(Object.entries(fine))('silent: %s', (_, text) => {
  expect(alarms(statement({ body: `${findings(`${text}\n\n  1. That was fault.`)}${action}` }))).toEqual([]);
});

const wrong: Readonly<Record<string, readonly [text: string, code: string]>> = {
  'stops at a preposition': ['  1. The Council missed collections because of', 'structure/unfinished-paragraph'],
  'stops at a comma': ['  1. The Council missed nine collections, which was fault,', 'structure/unfinished-paragraph'],
  'stops in a word': ['  1. The Council missed nine of the collections it had promi', 'structure/unfinished-paragraph'],
  'stops after a citation in mid-sentence': [
    '  1. Section 45 of the Environmental Protection Act 1990 says that councils',
    'structure/unfinished-paragraph',
  ],
  'a list that ends in "and"': [
    '  1. Crews must:\n  • return the bin\n  • shut the gate, and',
    'structure/unfinished-list',
  ],
  'a list that ends in a semicolon': [
    '  1. Crews must:\n  • return the bin;\n  • shut the gate;',
    'structure/unfinished-list',
  ],
  'insert in brackets': ['  1. On [insert date] the Council missed a collection.', 'structure/template-leftover'],
  'insert in capitals': ['  1. On [DATE] the Council missed a collection.', 'structure/template-leftover'],
  'four X': ['  1. The Council missed the collection of XXXX 2021.', 'structure/template-leftover'],
  guillemets: ['  1. The Council missed the collection of <<date>>.', 'structure/template-leftover'],
  TBC: ['  1. The Council missed TBC collections.', 'structure/template-leftover'],
  'question marks': ['  1. The Council missed ??? collections.', 'structure/template-leftover'],
  'at-mark': ['  1. @complainant says the crew missed nine collections.', 'structure/template-leftover'],
  'a date of X': ['  1. The Council missed the collection of XX/XX/2024.', 'structure/template-leftover'],
  'a number of X': ['  1. The crew came back after XX working days.', 'structure/template-leftover'],
  'an instruction in braces': ['  1. On {insert date} the Council missed a collection.', 'structure/template-leftover'],
  'empty brackets': ['  1. The Council missed [ ] collections.', 'structure/template-leftover'],
  'a question in brackets': ['  1. The Council missed nine, [?] collections.', 'structure/template-leftover'],
  'footnote behind a quotation': ['  1. The leaflet is called “Bins after COVID-19”.[1]', 'structure/not-for-web'],
  'footnote behind a label': ['  1. The crew spoke to Mr B.[1] That was right.', 'structure/not-for-web'],
  'footnote behind a measure': ['  1. The bin stood at 3.1m.[2] That was fault.', 'structure/not-for-web'],
  'two titles': ['  1. Mr/Ms B says the crew missed nine collections.', 'structure/template-leftover'],
  'two bodies': ['  1. The Council/Trust missed nine collections.', 'structure/template-leftover'],
  'footnote in brackets': ['  1. The crew missed nine collections.[1] That was fault.', 'structure/not-for-web'],
  'footnote in Markdown': ['  1. The crew missed nine collections.[^note] That was fault.', 'structure/not-for-web'],
  'superscript footnote': ['  1. The crew missed nine collections.² That was fault.', 'structure/not-for-web'],
  'an image': ['  1. The crew left this: ![photograph](bin.jpg)', 'structure/not-for-web'],
  'an outside link': [
    '  1. The [policy](https://www.durham.gov.uk/bins) says that crews must shut gates.',
    'structure/not-for-web',
  ],
};

describe('heard, once and alone', () => {
  test.each(Object.entries(wrong))('%s', (_, [text, code]) => {
    const found = alarms(statement({ body: `${findings(`${text}\n\nAnalysis\n\n  1. That was fault.`)}${action}` }));
    expect(found.map((one) => one.code)).toEqual([code]);
  });
});
