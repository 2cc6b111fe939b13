/** First digits and lengths in use by the large card schemes. */
const SCHEMES =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:2[2-7]|5\d|6\d)\d{14,17}|3[47]\d{13}|3[068]\d{12}|35\d{14})$/;

/** A payment card number by its length and check digit (Luhn, ISO/IEC 7812-1); blanks and dashes allowed. */
export function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (!SCHEMES.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

/** A bank account number by its check digits (ISO 13616: the rearranged number is 1 modulo 97), 15-34 characters. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[ -]/g, '').toLowerCase();
  if (!/^[a-z]{2}\d\d[a-z\d]{11,30}$/.test(compact)) return false;
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
