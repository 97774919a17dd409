import type { Bilingual } from '../../base/language.ts';
import type { Op, Requests, ToPage, ToWorker } from '../messages.ts';

/** The script of the core's worker, put in by the build. */
declare const CORE_SCRIPT: string;

/** What went wrong, in both languages. */
export class CoreError extends Error {
  readonly text: Bilingual;
  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

/** The core, in a worker of its own, so that the page stays usable while it works. */
export interface Core {
  /** Rejects with a {@link CoreError}. */
  ask<O extends Op>(op: O, asked: Requests[O]['asked']): Promise<Requests[O]['given']>;
}

interface Waiting {
  resolve(given: Requests[Op]['given']): void;
  reject(error: CoreError): void;
}

/** Starts the core. `onProgress` hears how far a run has come. */
export function startCore(onProgress: (line: string) => void): Core {
  const worker = new Worker(URL.createObjectURL(new Blob([CORE_SCRIPT], { type: 'text/javascript' })));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const send = (message: ToWorker): void => worker.postMessage(message);
  loadedAssets((name, bytes) => send({ kind: 'asset', name, bytes }));
  worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'need') loadAsset(data.name, (name) => send({ kind: 'asset', name, bytes: undefined }));
    else if (data.kind === 'progress') onProgress(data.line);
    else {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'answer') one?.resolve(data.given);
      else one?.reject(new CoreError(data.text));
    }
  };
  return {
    ask: <O extends Op>(op: O, asked: Requests[O]['asked']) =>
      new Promise<Requests[O]['given']>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        send({ kind: 'ask', id: last, op, asked });
      }),
  };
}

/** Scripts of the page's folder call this with the bytes that they carry. */
function loadedAssets(onLoad: (name: string, bytes: Uint8Array) => void): void {
  Object.assign(globalThis, {
    dossierAsset: (name: string, base64: string) => {
      onLoad(
        name,
        Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
      );
    },
  });
}

/** A page that was opened from disk may load scripts from its folder, but may not fetch. */
function loadAsset(name: string, onMissing: (name: string) => void): void {
  const script = document.createElement('script');
  script.src = `assets/${name}.js`;
  script.onload = () => script.remove();
  script.onerror = () => onMissing(name);
  document.head.append(script);
}
