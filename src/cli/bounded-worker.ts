/** What a worker answers. `spent`: something in it can't be relied on any more, so it must not be asked again. */
export interface Reply<A> {
  readonly answer: A;
  readonly spent: boolean;
}

/** Why there is no answer: it took too long, too much memory, or its code came to a sudden end. */
export type Broken = 'time' | 'memory' | 'crash';

/** A worker that runs, of Node or of a browser. */
export interface RunningWorker<Q, A> {
  /** Puts a question; `hear` is told the reply, or why there will be none, and perhaps more that isn't asked for any longer. */
  put(question: Q, hear: (reply: Reply<A> | Broken) => void): void;
  /** Nobody waits for a reply any longer. */
  rest(): void;
  /** It came to its end by itself. */
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/**
 * A worker for code that reads what strangers wrote: started when it is first asked, asked one thing at a time, ended
 * when its time is up, and started anew for the next question.
 */
export class BoundedWorker<Q, A> {
  readonly #start: () => Promise<RunningWorker<Q, A>>;
  #worker: RunningWorker<Q, A> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** `start`: of a worker that answers every question with one {@link Reply}. */
  constructor(start: () => Promise<RunningWorker<Q, A>>) {
    this.#start = start;
  }

  /** Asks, once everything asked before is answered. `milliseconds` include the start of the worker. Rejects only where it can't be started. */
  ask(question: Q, milliseconds: number): Promise<A | Broken> {
    const answer = this.#queue.then(() => this.#askNow(question, milliseconds));
    this.#queue = answer.catch(() => {});
    return answer;
  }

  /** Starts it before it is asked. Where it can't be started, the first question says so. */
  warm(): void {
    this.#queue = this.#queue
      .then(async () => {
        this.#worker ??= await this.#start();
      })
      .catch(() => {});
  }

  /** Ends the worker, once everything asked is answered. */
  async close(): Promise<void> {
    this.#queue = this.#queue.then(() => this.#stop());
    await this.#queue;
  }

  async #askNow(question: Q, milliseconds: number): Promise<A | Broken> {
    if (this.#worker === undefined || this.#worker.hasEnded()) this.#worker = await this.#start();
    const reply = await exchange(this.#worker, question, milliseconds);
    if (typeof reply === 'object' && !reply.spent) return reply.answer;
    await this.#stop();
    return typeof reply === 'object' ? reply.answer : reply;
  }

  async #stop(): Promise<void> {
    const ended = this.#worker?.stop();
    this.#worker = undefined;
    await ended;
  }
}

/** Asks a worker and waits for its reply, its end, or the deadline. */
function exchange<Q, A>(worker: RunningWorker<Q, A>, question: Q, milliseconds: number): Promise<Reply<A> | Broken> {
  return new Promise((resolve) => {
    const settle = (reply: Reply<A> | Broken): void => {
      clearTimeout(timer);
      worker.rest();
      resolve(reply);
    };
    const timer = setTimeout(() => settle('time'), milliseconds);
    worker.put(question, settle);
  });
}
