import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Broken, Reply, RunningWorker } from './bounded-worker.ts';
import type { WorkerScript } from './own-files.ts';

/** A thread of Node that runs a built script; it keeps the process alive only while it is asked something. */
export function nodeWorker<Q, A>(script: WorkerScript, options: WorkerOptions = {}): RunningWorker<Q, A> {
  // Flags of this process (`--input-type`, an inspector) are not meant for the worker.
  const settings = { ...options, execArgv: [] };
  const worker =
    script instanceof URL ? new Worker(script, settings) : new Worker(script.text, { ...settings, eval: true });
  let ended = false;
  let hear: (reply: Reply<A> | Broken) => void = () => {};
  worker
    .on('message', (reply: Reply<A>) => hear(reply))
    .on('error', (error) => hear(isOutOfMemory(error) ? 'memory' : 'crash'))
    .on('exit', () => {
      ended = true;
      hear('crash');
    });
  return {
    put: (question, heard) => {
      hear = heard;
      worker.ref();
      worker.postMessage(question);
    },
    rest: () => {
      hear = () => {};
      worker.unref();
    },
    hasEnded: () => ended,
    stop: async () => void (await worker.terminate()),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
