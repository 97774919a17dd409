import type * as streamPromises from 'node:stream/promises';

declare module 'readable-stream' {
  export const promises: typeof streamPromises;
}
