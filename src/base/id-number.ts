const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 characters are the number of a Chinese identity card: a birthday inside, and the check character of ISO 7064 MOD 11-2 (GB 11643). */
function isIdNumber(number: string): boolean {
  const month = Number(number.slice(10, 12));
  const day = Number(number.slice(12, 14));
  if (!/^(19|20)/.test(number.slice(6)) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number.at(-1)?.toUpperCase();
}

/** The first number of a Chinese identity card in a text. */
export function findIdNumber(text: string): string | undefined {
  const found = text.normalize('NFKC').match(/(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g) ?? [];
  return found.find(isIdNumber);
}
