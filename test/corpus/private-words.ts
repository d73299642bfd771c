/** Private data of each kind in a sentence of its own. Numbers are made up: from ranges kept for drama and examples, or with a right check digit. */
export interface PrivateWords {
  readonly kind: string;
  readonly sentence: string;
  readonly words: string;
  readonly code: 'people/personal-data' | 'people/real-name';
  /** An error in a final; the rest are warnings. */
  readonly grave: boolean;
}

const data = (kind: string, sentence: string, words: string, grave = false): PrivateWords => ({
  kind,
  sentence,
  words,
  code: 'people/personal-data',
  grave,
});
const name = (kind: string, sentence: string, words: string): PrivateWords => ({
  kind,
  sentence,
  words,
  code: 'people/real-name',
  grave: true,
});

export const inserted: readonly PrivateWords[] = [
  data('NHS number', 'The form gave the NHS number as 943 476 5919.', '943 476 5919', true),
  data('National Insurance number', 'The letter bore the number AB 12 34 56 C.', 'AB 12 34 56 C', true),
  data('e-mail', 'A reply went to jo.farrow@example.com the same day.', 'jo.farrow@example.com', true),
  data(
    'e-mail in a quotation',
    'The note says: “write to m_kaye88@example.org, not by post”.',
    'm_kaye88@example.org',
    true,
  ),
  data('mobile', 'A message was left on 07700 900 123 in the evening.', '07700 900 123', true),
  data('mobile abroad', 'The log shows a call to +44 7700 900456.', '+44 7700 900456', true),
  data('landline', 'The caller asked to be rung at home on 01632 960 123.', '01632 960 123'),
  data('postcode', 'The parcel was sent to ZE2 9XY by mistake.', 'ZE2 9XY'),
  data('date of birth', 'The record has a date of birth of 4 May 1961.', '4 May 1961'),
  data('birth in a bracket', 'The referral (born 12/08/2011) was marked urgent.', '12/08/2011'),
  data('street address', 'The family lived at 27 Plover Crescent until then.', '27 Plover Crescent'),
  data('vehicle registration', 'The officer saw a blue car, BD51 SMR, outside.', 'BD51 SMR'),
  data('social handle', 'The pictures were posted on Instagram by @kit_marlow7.', '@kit_marlow7'),
  data('bank details', 'The refund went to sort code 20-00-00.', '20-00-00'),
  name('real name', 'Mrs Henderson telephoned again on the Friday.', 'Mrs Henderson'),
  name('real name in a quotation', 'The reply began: “Dear Mr Okonkwo, thank you for your letter”.', 'Mr Okonkwo'),
  name('name of a doctor', 'A letter from Dr Pettigrew was on the file.', 'Dr Pettigrew'),
];
