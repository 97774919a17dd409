import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often the memory of a program is looked at. Milliseconds. */
const LOOK = 10;

/** The most memory that a process has held so far, from Linux's own count. MiB; 0 where the system doesn't tell. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * Runs a command, given as words, without a shell. Seconds by the clock, and the most memory of its own process (not of
 * its children). Rejects where it can't be started, or ends with another code than those allowed.
 */
export function run([command, ...words], { cwd, codes = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, words, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let peak = 0;
    let said = '';
    const look = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
    }, LOOK);
    child.stderr.on('data', (text) => {
      said = `${said}${text}`.slice(-2000);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(look);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (codes.includes(code)) resolve({ seconds, peak });
      else reject(new Error(`${command} ${words.join(' ').slice(0, 200)} ended with ${code}: ${said}`));
    });
  });
}

/** Several commands as one piece of work, one after the other: their seconds added up, and the most memory of any. */
export async function runAll(commands, options) {
  let [seconds, peak] = [0, 0];
  for (const command of commands) {
    const one = await run(command, options);
    seconds += one.seconds;
    peak = Math.max(peak, one.peak);
  }
  return { seconds, peak };
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Runs `ours` and `theirs` in turn, so that whatever else the machine does falls on both, and gives the median of the
 * ratios of each pair, their spread, and the medians of both. `before`: runs before each of ours, untimed.
 */
export async function compare(ours, theirs, { rounds, before = () => {} }) {
  const pairs = [];
  // The first pair warms the disk's cache and isn't counted.
  for (let round = 0; round <= rounds; round += 1) {
    await before();
    const a = await ours();
    await before();
    const b = await theirs();
    if (round > 0) pairs.push([a, b]);
  }
  const ratios = pairs.map(([a, b]) => a.seconds / b.seconds);
  const of = (which, what) => median(pairs.map((pair) => pair[which][what]));
  return {
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    ours: of(0, 'seconds'),
    theirs: of(1, 'seconds'),
    ourPeak: of(0, 'peak'),
    theirPeak: of(1, 'peak'),
  };
}
