import { type Node, parsePattern } from './parse.ts';

/** A step of the machine that a pattern is made into: it takes one character, goes on in two ways, or is the end. */
type Step = { readonly takes: RegExp; readonly to: number } | { readonly either: readonly number[] } | 'end';

/** A pattern of more steps is refused: `(\d{1,900}){900}`. */
const STEPS_MAX = 1000;
/** What is longer is no answer that a pattern is about. */
const TEXT_MAX = 2000;

/** A pattern ready to be used. */
export interface Pattern {
  /** Whether a whole text is as the pattern says. Takes time in proportion to the text, whatever the pattern. */
  readonly fits: (text: string) => boolean;
}

/**
 * Reads a regular expression of characters, classes (`[A-Z]`, `\d`, `\p{Han}`), groups, alternatives and repetitions.
 * Undefined where it is none, or asks for what would take a search (back references, looking ahead), or is too large.
 */
export function readPattern(source: string): Pattern | undefined {
  const node = parsePattern(source);
  if (node === undefined) return undefined;
  const steps: Step[] = ['end'];
  const start = build(node, 0, steps);
  return start === undefined ? undefined : { fits: (text) => fits(steps, start, text) };
}

/** Adds the steps of a part that leads on to `next`; gives the first of them, or undefined where there would be too many. */
function build(node: Node, next: number, steps: Step[]): number | undefined {
  const add = (step: Step): number | undefined => (steps.length >= STEPS_MAX ? undefined : steps.push(step) - 1);
  switch (node.is) {
    case 'one':
      return add({ takes: node.takes, to: next });
    case 'row':
      return node.parts.reduceRight<number | undefined>(
        (to, part) => (to === undefined ? undefined : build(part, to, steps)),
        next,
      );
    case 'either': {
      const ways = node.parts.map((part) => build(part, next, steps));
      const known = ways.filter((way) => way !== undefined);
      return known.length < ways.length ? undefined : add({ either: known });
    }
    case 'times':
      return repeat(node, next, steps, add);
  }
}

function repeat(
  { part, min, max }: Extract<Node, { is: 'times' }>,
  next: number,
  steps: Step[],
  add: (step: Step) => number | undefined,
): number | undefined {
  let to: number | undefined = next;
  if (max === undefined) {
    const again = add({ either: [next] });
    if (again === undefined) return undefined;
    const once = build(part, again, steps);
    if (once === undefined) return undefined;
    steps[again] = { either: [once, next] };
    to = again;
  }
  for (let count = min; max !== undefined && count < max && to !== undefined; count += 1) {
    const once = build(part, to, steps);
    to = once === undefined ? undefined : add({ either: [once, next] });
  }
  for (let count = 0; count < min && to !== undefined; count += 1) to = build(part, to, steps);
  return to;
}

/** Follows all ways through the steps at once, character by character. */
function fits(steps: readonly Step[], start: number, text: string): boolean {
  if (text.length > TEXT_MAX) return false;
  let at = reached(steps, [start]);
  for (const character of text) {
    const next = [...at].flatMap((index) => {
      const step = steps[index];
      return typeof step === 'object' && 'takes' in step && step.takes.test(character) ? [step.to] : [];
    });
    if (next.length === 0) return false;
    at = reached(steps, next);
  }
  return at.has(0);
}

/** The steps that are reached from some without taking a character. */
function reached(steps: readonly Step[], from: readonly number[]): Set<number> {
  const seen = new Set(from);
  for (const index of seen) {
    const step = steps[index];
    if (typeof step === 'object' && 'either' in step) for (const way of step.either) seen.add(way);
  }
  return seen;
}
