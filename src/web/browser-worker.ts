import type { Broken, Reply, RunningWorker } from '../cli/bounded-worker.ts';

/** A worker of the browser, started from the text of its script: a page that was opened from disk may load no other. */
export function browserWorker<Q, A>(script: string): RunningWorker<Q, A> {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  let ended = false;
  let hear: (reply: Reply<A> | Broken) => void = () => {};
  worker.onmessage = ({ data }: MessageEvent<Reply<A>>) => hear(data);
  worker.onerror = (event) => {
    event.preventDefault();
    ended = true;
    hear('crash');
  };
  return {
    put: (question, heard) => {
      hear = heard;
      worker.postMessage(question);
    },
    rest: () => {
      hear = () => {};
    },
    hasEnded: () => ended,
    stop: async () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
