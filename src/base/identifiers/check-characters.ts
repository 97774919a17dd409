const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character of a unified social credit code (GB 32100-2015), by its first 17 characters in upper case:
 * weights 3^(i−1) modulo 31. Undefined where one of them isn't of the 31 that such codes are made of.
 */
export function creditCodeCheck(code: string): string | undefined {
  let [sum, weight] = [0, 1];
  for (const char of code.slice(0, 17)) {
    const value = CODE_CHARACTERS.indexOf(char);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CODE_CHARACTERS[(31 - (sum % 31)) % 31];
}

/** The check character of an identity number (GB 11643-1999, ISO 7064 MOD 11-2), by its first 17 digits. */
export function idNumberCheck(number: string): string | undefined {
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11];
}

/** Whether the digits of a bank card end in its check digit (ISO/IEC 7812, Luhn). */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, char, index) => {
    const value = Number(char) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** `X` stands for ten. */
const digitOrX = (value: number): string => (value === 10 ? 'X' : String(value));

/** The check character of an ISBN of 10 digits (ISO 2108) or an ISSN (ISO 3297): weights down to 2, modulo 11. */
export function modulus11Check(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (digits.length + 1 - index), 0);
  return digitOrX((11 - (sum % 11)) % 11);
}

/** The check digit of an article number of 13 digits (GS1), as an ISBN is one: weights 1 and 3, modulo 10. */
export function articleNumberCheck(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return String((10 - (sum % 10)) % 10);
}

/** The check character of an ORCID iD (ISO 7064 MOD 11-2), by its first 15 digits. */
export function modulus112Check(digits: string): string {
  const total = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return digitOrX((12 - total) % 11);
}
