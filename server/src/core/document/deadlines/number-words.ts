const units = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Source of a pattern for a whole number in digits or in words below a hundred: `65`, `twenty`, `sixty-five`. */
export const numberPattern = `\\d{1,4}|(?:${tens.join('|')})(?:[- ](?:${units.slice(0, 9).join('|')}))?|${[...units].reverse().join('|')}`;

/** The number that such words name, `a` and `an` being one; undefined for other words. */
export function readNumber(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  const [first = '', second] = words.toLowerCase().split(/[-\s]+/);
  if (first === 'a' || first === 'an') return 1;
  const unit = units.indexOf(first) + 1;
  if (unit > 0) return unit;
  const ten = tens.indexOf(first);
  return ten < 0 ? undefined : (ten + 2) * 10 + (second === undefined ? 0 : units.indexOf(second) + 1);
}
