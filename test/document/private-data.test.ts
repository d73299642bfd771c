/** Written by hand before the patterns: what leads to a person, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isNhsNumber } from '../../server/src/core/document/private-data/check-digits.ts';
import { snapshotOf } from '../kit/core.ts';

const found = (sentence: string): readonly string[] => {
  const text = `Somewhere Council (23 000 001)\n\nThe Ombudsman's final decision:\n\nWhat I found\n\n1. ${sentence}\n`;
  return snapshotOf(text).facts.privateData.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
};

describe('what leads to a person', () => {
  it.each([
    ['Her NHS number is 401 023 2137.', 'nhs-number: 401 023 2137'],
    ['The hospital wrote to NHS no 4010232137.', 'nhs-number: 4010232137'],
    ['The letter quotes AB123456C.', 'national-insurance-number: AB123456C'],
    ['He signed as “jo@example.co.uk”.', 'e-mail: jo@example.co.uk'],
    ['It came from jane.smith@somewhere.gov.uk.', 'e-mail: jane.smith@somewhere.gov.uk'],
    ['She rang from 07911 123456 twice.', 'mobile: 07911 123456'],
    ['Text me on +44 7911 123456 please', 'mobile: +44 7911 123456'],
    ['He lives at SW1A 1AA.', 'postcode: SW1A 1AA'],
    ['Her mother’s number is 0161 496 0123.', 'landline: 0161 496 0123'],
    ['Y (DOB 3.5.2012) attends.', 'date-of-birth: DOB 3.5.2012'],
    ['He moved to Flat 3, 14B Mill Road in May.', 'street-address: Flat 3, 14B Mill Road'],
    ['The PCN was for AB12CDE.', 'vehicle-registration: AB12CDE'],
    ['She posted on Twitter as @angrymum.', 'social-handle: @angrymum'],
    ['You can follow her campaign at @JoSmithSEND.', 'social-handle: @JoSmithSEND'],
    ['Pay it to sort code 12-34-56.', 'bank-details: sort code 12-34-56'],
  ])('%s', (sentence, expected) => expect(found(sentence)).toEqual([expected]));
});

describe('what only looks like it', () => {
  it.each([
    'The complaint is 23 010 031.',
    'The planning reference is 21/01234/FUL.',
    'The meter showed 401 023 2138.',
    'Invoice 4010232137 was paid.',
    'We wrote to intake@lgo.org.uk and complaints@somewhere.gov.uk.',
    'Our helpline is 0300 061 0614.',
    'The Council’s office number is 0161 496 0123.',
    'Policy H12 and class C3 apply, as do sections 26A and 34B.',
    'The development at 14 Mill Road had permission.',
    'On 15 May Green Lane was closed.',
    'The 20 Ofsted Way-marks were read.',
    '12 Park Road School was full.',
    'He was born in 1950 and paid £1,234.56 on 03/05/2020.',
    'PO Box 4771, Coventry CV4 0EH is our address.',
    '@complainant is a leftover.',
    'Regulation 12 of SI 2006/1738, and the A12 to M25 junction.',
    'The 2014/15 budget was £12 345 678.',
  ])('%s', (sentence) => expect(found(sentence)).toEqual([]));
});

describe('the check digit of an NHS number', () => {
  it.each(['9434765919', '4010232137', '9434765870'])('%s is one', (number) => expect(isNhsNumber(number)).toBe(true));

  it('fails when any one digit is wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'9434765919'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(isNhsNumber(digits.join(''))).toBe(false);
      }),
    );
  });
});

it('takes a time that grows with the text', () => {
  const started = performance.now();
  for (const unit of ['1', '07', 'a@', '@a', 'AB12 ', '12 Mill ', 'x@x.', '0161 ']) found(unit.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(10_000);
});
