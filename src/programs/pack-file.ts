/** Gives the bytes of one file of a pack folder, or undefined where there is none. */
export type ReadPackFile = (name: string) => Uint8Array | undefined;
