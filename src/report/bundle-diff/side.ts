/** Why nothing but names and checksums is known of a bundle: its receipt isn't there, can't be read, or is of another zip. */
export const NO_RECEIPT = ['none', 'faulty', 'differs'] as const;
export type NoReceipt = (typeof NO_RECEIPT)[number];

/** What a receipt says of the packing. */
export interface PackedAs {
  readonly program: { readonly id: string; readonly edition: string; readonly rules?: string | undefined };
  /** Moments as ISO 8601 has them. */
  readonly packedAt: string;
  readonly asOf: string;
  readonly phase: string;
  readonly verdict: string;
}

/** One of two bundles that are compared, with the path by which it was asked for. */
export interface BundleSide {
  readonly named: string;
  /** Name of its zip. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly packed: PackedAs | NoReceipt;
}
