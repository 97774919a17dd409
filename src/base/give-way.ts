/**
 * Lets whatever waits have its turn: a signal, a timer. Work that reads synchronously and awaits nothing else would hold
 * back an interruption until it is done.
 */
export const giveWay = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
