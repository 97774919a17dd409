import { Worker, type WorkerOptions } from 'node:worker_threads';

/** What a worker answers. `spent`: something in it can't be relied on any more, so it must not be asked again. */
export interface Reply<A> {
  readonly answer: A;
  readonly spent: boolean;
}

/** Why there is no answer: it took too long, too much memory, or its code came to a sudden end. */
export type Broken = 'time' | 'memory' | 'crash';

/**
 * A worker for code that reads what strangers wrote: started when it is first asked, asked one thing at a time, ended
 * when its time is up, and started anew for the next question. An idle worker doesn't keep the process alive.
 */
export class BoundedWorker<Q, A> {
  readonly #url: URL;
  readonly #options: () => Promise<WorkerOptions>;
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** `url`: the built worker; it answers every question with one {@link Reply}. */
  constructor(url: URL, options: () => Promise<WorkerOptions> = async () => ({})) {
    this.#url = url;
    this.#options = options;
  }

  /** Asks, once everything asked before is answered. `milliseconds` include the start of the worker. Rejects only where the worker's options can't be had. */
  ask(question: Q, milliseconds: number): Promise<A | Broken> {
    const answer = this.#queue.then(() => this.#askNow(question, milliseconds));
    this.#queue = answer.catch(() => {});
    return answer;
  }

  /** Ends the worker, once everything asked is answered. */
  async close(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#stop());
    await this.#queue;
  }

  async #askNow(question: Q, milliseconds: number): Promise<A | Broken> {
    const reply = await exchange<A>(await this.#start(), question, milliseconds);
    if (typeof reply === 'object' && !reply.spent) return reply.answer;
    await this.#stop();
    return typeof reply === 'object' ? reply.answer : reply;
  }

  async #start(): Promise<Worker> {
    const options = await this.#options();
    if (this.#worker) return this.#worker;
    // Flags of this process (`--input-type`, an inspector) are not meant for the worker.
    const started = new Worker(this.#url, { ...options, execArgv: [] });
    started
      .on('error', () => {})
      .on('exit', () => {
        if (this.#worker === started) this.#worker = undefined;
      });
    this.#worker = started;
    return started;
  }

  async #stop(): Promise<void> {
    const ended = this.#worker?.terminate();
    this.#worker = undefined;
    await ended;
  }
}

/** Asks a worker and waits for its reply, its end, or the deadline. Keeps the process alive for as long as that takes. */
function exchange<A>(worker: Worker, question: unknown, milliseconds: number): Promise<Reply<A> | Broken> {
  return new Promise((resolve) => {
    const onError = (error: unknown) => settle(isOutOfMemory(error) ? 'memory' : 'crash');
    const onExit = () => settle('crash');
    const timer = setTimeout(() => settle('time'), milliseconds);
    const settle = (reply: Reply<A> | Broken) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit).unref();
      resolve(reply);
    };
    worker.ref();
    worker.on('message', settle).on('error', onError).on('exit', onExit).postMessage(question);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
