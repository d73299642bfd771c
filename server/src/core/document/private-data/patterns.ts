import type { PrivateDataKind } from '../facts.ts';
import { isNationalInsuranceNumber, isNhsNumber } from './check-digits.ts';

/** How one kind of private data is written. Every pattern is linear and global, and reads folded text. */
export interface PrivatePattern {
  readonly kind: PrivateDataKind;
  readonly pattern: RegExp;
  /** Whether a match is what it looks like. @param before up to 60 characters. @param after up to 60 characters. */
  readonly accept?: (match: string, before: string, after: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Numbers that name a case, a form or a policy, not a person. */
const reference =
  /\b(?:ref(?:erence)?|case|application|invoice|order|ticket|job|permit|form|policy|plan|planning|notice|account|decision|complaint|class|order|regulations?|SI|paragraph|section|number of)(?: (?:no|number|ref|reference))?\.?:? ?(?:is |was )?[(#]?$/i;

/** Mail boxes that belong to an office and to nobody in it. */
const officialDomain =
  /@(?:[\w-]+\.)*(?:gov\.uk|nhs\.uk|nhs\.net|police\.uk|lgo\.org\.uk|ombudsman\.org\.uk|housing-ombudsman\.org\.uk|ico\.org\.uk|parliament\.uk|judiciary\.uk|sch\.uk|ac\.uk)$/i;
const personalBox = /^[a-z]{1,20}[._-][a-z]{2,}/i;

const official =
  /\b(?:call|ring|phone|telephone|contact|helpline|switchboard|contact centre|customer services?|reception|council'?s?|office|ombudsman|surgery|school|trust|provider|hotline|line|us|fax)\b[^.]{0,40}$/i;

const streets =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Gardens|Grove|Terrace|Place|Court|Square|Mews|Row|Walk|Rise|Parade|Broadway|Hill|Green|Villas|Cottages';

/** The subject of a planning case is a place, and everybody may know it. */
const site =
  /\b(?:site|land|development|application|permission|proposal|planning|licen[cs]ed?|premises|building|property|plot|scheme|works|junction|crossing|outside|between|along|at the corner)\b[^.]{0,60}$/i;
const organisation =
  /^[ ,]*(?:School|Primary|Academy|Surgery|Hospital|Centre|Care Home|Nursing|Medical|Clinic|Library|Police|Hotel|Station|Church|Depot|Offices?)\b/;

const inward = String.raw`\d[ABD-HJLNP-UW-Z]{2}`;

export const privatePatterns: readonly PrivatePattern[] = [
  {
    kind: 'nhs-number',
    pattern: /(?<![\d£.,-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g,
    accept: (match, before) =>
      !match.startsWith('0') &&
      isNhsNumber(digitsOf(match)) &&
      (/^\d{3}[ -]\d{3}[ -]\d{4}$/.test(match) || /\bNHS\b[^.]{0,30}$/i.test(before)) &&
      !reference.test(before),
  },
  {
    kind: 'national-insurance-number',
    pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
    accept: (match) => isNationalInsuranceNumber(match.replace(/ /g, '')),
  },
  {
    kind: 'e-mail',
    pattern: /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,60}@[A-Za-z0-9][\w-]{0,60}(?:\.[A-Za-z0-9][\w-]{1,30}){1,4}/g,
    accept: (match) => !officialDomain.test(match) || personalBox.test(match),
  },
  {
    kind: 'mobile',
    pattern: /(?<![\d£.,-])(?:\+44 ?(?:\(0\) ?)?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?![\d-])/g,
    accept: (_, before) => !reference.test(before),
  },
  {
    kind: 'mobile',
    pattern:
      /(?<![\d£.,-])(?:\+44 ?|0)7\d{2}[ -]\d{3}[ -]?\d{4}(?![\d-])|(?<![\d£.,-])07\d{3} \d{2} \d{2} \d{2}(?![\d-])/g,
    accept: (_, before) => !reference.test(before),
  },
  {
    kind: 'landline',
    pattern: /(?<![\d£.,-])(?:\(0[12]\d{1,4}\)|0[12]\d{1,4}|\+44 ?[12]\d{1,4})[ -]?\d{3,4}[ -]?\d{3,4}(?![\d-])/g,
    accept: (match, before) => {
      const { length } = digitsOf(match.replace('+44', '0'));
      return (length === 10 || length === 11) && !reference.test(before) && !official.test(before);
    },
  },
  {
    kind: 'postcode',
    pattern: new RegExp(String.raw`\b(?:[A-Z]{1,2}\d{1,2}|[A-Z]{1,2}\d[A-Z]) ${inward}\b`, 'g'),
    accept: (_, before) => !reference.test(before) && !/\bPO Box \d+[^.]{0,40}$/i.test(before),
  },
  {
    kind: 'date-of-birth',
    pattern:
      /\b(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|born)(?: (?:is|was|as|of|given as|recorded as|shown as))?:?,? \(?(?:on )?(?:\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/gi,
  },
  {
    kind: 'street-address',
    pattern: new RegExp(
      String.raw`(?<![\w£.,/-])(?:[Ff]lat \d{1,4}[A-Za-z]?,? )?\d{1,4}[A-Za-z]? (?:[A-Z][a-z']{1,20} ){1,3}(?:${streets})\b(?!-)`,
      'g',
    ),
    accept: (match, before, after) =>
      !site.test(before) &&
      !organisation.test(after) &&
      !reference.test(before) &&
      // "5 March Road" is one; "15 May Green" is a date.
      !/^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) [A-Z][a-z]+ /.test(
        match,
      ),
  },
  {
    kind: 'vehicle-registration',
    pattern: /\b[A-HJ-PR-Y][A-HJ-PR-Y]\d{2} ?[A-HJ-PR-Z]{3}\b/g,
    accept: (match, before) =>
      !reference.test(before) &&
      (match.includes(' ') ||
        /\b(?:car|van|vehicle|registration|number plate|reg|plate|taxi|PCN)\b[^.]{0,40}$/i.test(before)),
  },
  {
    kind: 'social-handle',
    pattern: /(?<![\w@.])@[A-Za-z_]\w{2,30}\b(?!\.\w)/g,
    accept: (match, before) =>
      /[\d_]|[a-z][A-Z]/.test(match) ||
      /\b(?:twitter|tweet\w*|facebook|instagram|tiktok|snapchat|youtube|handle|account|profile|posted|posts|follow\w*|campaign|social media|x)\b[^.]{0,60}$/i.test(
        before,
      ),
  },
  {
    kind: 'bank-details',
    pattern: /\bsort code\b[^.]{0,20}?\b\d{2}[- ]?\d{2}[- ]?\d{2}\b|\baccount (?:number|no)\.?:? ?\d{8}\b/gi,
  },
];
