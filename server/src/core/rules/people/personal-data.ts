import type { PrivateDataKind } from '../../document/facts.ts';
import { defineRule, type SeverityByStage } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'people/personal-data',
    title: 'No personal data is left in',
    why: 'The statement is published. A number or an address that leads to a person can’t be called back.',
    explanation:
      'Fires on NHS numbers (with their check digit), National Insurance numbers, e-mail addresses and mobile numbers: an error in a final, a warning in a draft. Postcodes, landlines, dates of birth, street addresses, vehicle registrations, social media names and bank details are a warning in both. Quotations are looked into as well: leaks live in quoted e-mails. Left alone are the mail boxes and numbers of offices, references of cases and applications, and a site that is named as the subject of a planning case.',
    source: 'Decision Statements Manual, chapters 6 and 8; UK GDPR, article 4(1)',
    standard: 4,
    severity: { draft: 'warning', final: 'error' },
    fix: 'none',
    since: '0.1.0',
    messages: {
      left: 'This looks like {what}, which leads to a person, and the statement is published. Take it out, or describe it in general words.',
    },
    examples: {
      good: [
        {
          title: 'An office’s own contacts',
          text: 'How I considered this complaint\n\n1. Mr X wrote to complaints@somewhere.gov.uk, and rang the Council’s contact centre on 01632 960983.\n',
        },
        {
          title: 'References of cases, and the site of a planning case',
          text: 'What I found\n\n1. The Council gave permission for the development at 12 Mill Lane (application 943 476 5919).\n',
        },
        {
          title: 'Ten digits that are no NHS number',
          text: 'What I found\n\n1. The meter showed 943 476 5918 in May.\n',
        },
        {
          title: 'An age, and a year of birth',
          text: 'The complaint\n\n1. Mr X was born in 1950, and is 74.\n',
        },
      ],
      bad: [
        {
          title: 'An NHS number',
          text: 'The Ombudsman’s final decision:\n\nWhat I found\n\n1. The record (NHS number «943 476 5919») says she was ill.\n',
        },
        {
          title: 'A quoted e-mail',
          text: 'The Ombudsman’s final decision:\n\nWhat I found\n\n1. She wrote, “ring me on «07700 900123» or write to «jo.bloggs@example.com»”.\n',
        },
        {
          title: 'Where somebody lives',
          text: 'The Ombudsman’s final decision:\n\nThe complaint\n\n1. Mr X lives at «12 Acacia Avenue», «ZE3 9XX», and was «born on 3 May 1950».\n',
        },
        {
          title: 'A date of birth, with “of”',
          text: 'The Ombudsman’s final decision:\n\nWhat I found\n\n1. The record has a «date of birth of 3 May 1950».\n',
        },
        {
          title: 'A National Insurance number, a car and an account',
          text: 'The Ombudsman’s final decision:\n\nWhat I found\n\n1. The form gives «QQ 12 34 56 C», the car «AB12 CDE» and «account number 12345678».\n',
        },
      ],
    },
  },
  *check({ facts }) {
    for (const { kind, span, paragraph } of facts.privateData) {
      yield undefined;
      const severity = gravest.has(kind) ? undefined : possible;
      yield { span, message: 'left', values: { what: names[kind] }, paragraph, ...(severity && { severity }) };
    }
  },
});

const possible: SeverityByStage = 'warning';
/** What leads to one person beyond doubt. */
const gravest: ReadonlySet<PrivateDataKind> = new Set(['nhs-number', 'national-insurance-number', 'e-mail', 'mobile']);

const names: Readonly<Record<PrivateDataKind, string>> = {
  'nhs-number': 'an NHS number',
  'national-insurance-number': 'a National Insurance number',
  'e-mail': 'a person’s e-mail address',
  mobile: 'a mobile number',
  postcode: 'a postcode',
  landline: 'a private telephone number',
  'date-of-birth': 'a date of birth',
  'street-address': 'a street address',
  'vehicle-registration': 'a vehicle’s registration',
  'social-handle': 'a name on social media',
  'bank-details': 'somebody’s bank details',
};
