/** Modulus 11 of an NHS number. @param digits ten digits. Source: NHS Data Dictionary, NHS number. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

const unusedPrefixes = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/**
 * National Insurance numbers have no check digit, but letters that are never used. QQ is nobody's: forms show it as an
 * example, and no more belongs in a statement. @param number without spaces.
 */
export const isNationalInsuranceNumber = (number: string): boolean =>
  /^(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])\d{6}[A-D]$/.test(number) && !unusedPrefixes.has(number.slice(0, 2));
