/** What is wrong with a number that has a form of its own. `at` counts its characters from 1. */
export type NumberFault =
  | { readonly is: 'length'; readonly length: number; readonly wanted: number }
  | { readonly is: 'character'; readonly at: number; readonly character: string }
  | { readonly is: 'region' }
  | { readonly is: 'birthday' }
  | { readonly is: 'segment' }
  | { readonly is: 'prefix'; readonly wanted: readonly string[] }
  | { readonly is: 'check'; readonly found: string; readonly expected: string };
