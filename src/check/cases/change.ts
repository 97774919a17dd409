import { readDocument, type SourceDocument } from '../../source/document.ts';

export type Data = Readonly<Record<string, unknown>>;

/** Data as a file that was read: JSON is YAML too, and keeps every text a text. */
export const documentOf = (name: string, data: Data): SourceDocument =>
  readDocument(name, new TextEncoder().encode(JSON.stringify(data)));

/** How data differs from other data. */
export interface DataChange {
  /** Path → value. */
  readonly set?: Data | undefined;
  readonly unset?: readonly string[] | undefined;
  /** Path of a list → items to put at its end. */
  readonly add?: Readonly<Record<string, readonly unknown[]>> | undefined;
}

/** A path of a case that leads nowhere: a mistyped one must not pass. */
export class PathError extends Error {
  override readonly name = 'PathError';
  readonly path: string;
  constructor(path: string) {
    super(`nothing at ${path}`);
    this.path = path;
  }
}

/** `materials[2].title.zh` as keys. */
const keysOf = (path: string): (string | number)[] =>
  path.split(/[.[]/).map((part) => (part.endsWith(']') ? Number(part.slice(0, -1)) : part));

type Node = Record<string | number, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The data with the changes made; the data itself stays as it is. Throws a {@link PathError}. */
export function changed(data: Data, change: DataChange): Data {
  const copy = structuredClone(data) as Data;
  const holder = (path: string): readonly [Node, string | number] => {
    const keys = keysOf(path);
    const above = keys
      .slice(0, -1)
      .reduce<unknown>((found, key) => (isNode(found) && Object.hasOwn(found, key) ? found[key] : undefined), copy);
    const key = keys.at(-1);
    if (!isNode(above) || key === undefined || (Array.isArray(above) && !fits(above, key))) throw new PathError(path);
    return [above, key];
  };
  for (const [path, value] of Object.entries(change.set ?? {})) {
    const [node, key] = holder(path);
    put(node, key, structuredClone(value));
  }
  for (const [path, items] of Object.entries(change.add ?? {})) {
    const [node, key] = holder(path);
    const list = Object.hasOwn(node, key) ? (node[key] ?? []) : [];
    if (!Array.isArray(list)) throw new PathError(path);
    put(node, key, [...list, ...structuredClone(items)]);
  }
  // From the last to the first, so that the numbers of a list's items stay what the case calls them.
  for (const path of (change.unset ?? []).toReversed()) {
    const [node, key] = holder(path);
    if (!Object.hasOwn(node, key) || node[key] === undefined) throw new PathError(path);
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else delete node[key];
  }
  return copy;
}

/** An item of a list, or the one after its last. */
const fits = (list: readonly unknown[], key: string | number): boolean =>
  typeof key === 'number' && Number.isInteger(key) && key >= 0 && key <= list.length;

/** Never through a setter such as that of `__proto__`. */
const put = (node: Node, key: string | number, value: unknown): void => {
  Object.defineProperty(node, key, { value, writable: true, enumerable: true, configurable: true });
};
