/**
 * Whether a text opens more lists and maps inside each other than `limit`, judged by its brackets and by the marks at
 * the start of its lines. A parser that calls itself for each level runs out of stack on such a text, and on some
 * machines the whole process with it, so it is turned away before. No real file comes near.
 */
export function nestsDeeper(text: string, limit: number): boolean {
  let open = 0;
  let marks = 0;
  let lineStart = true;
  for (const char of text) {
    if (char === '\n') {
      marks = 0;
      lineStart = true;
    } else if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    else if (lineStart && (char === '-' || char === '?' || char === ':')) marks += 1;
    else if (char !== ' ') lineStart = false;
    if (open + marks > limit) return true;
  }
  return false;
}
