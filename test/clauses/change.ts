export type Data = Readonly<Record<string, unknown>>;

/** `materials[2].title.zh` as keys. */
const keysOf = (path: string): (string | number)[] =>
  path.split(/[.[]/).map((part) => (part.endsWith(']') ? Number(part.slice(0, -1)) : part));

type Node = Record<string | number, unknown>;

/** What stands at a path. Throws where the path leads through nothing: a mistyped case must not pass. */
export function at(data: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>((found, key) => {
    if (typeof found !== 'object' || found === null) throw new Error(`nothing at ${path}`);
    return (found as Node)[key];
  }, data);
}

/** The data with the changes made; the data itself stays as it is. */
export function changed(
  data: Data,
  change: {
    readonly set?: Data;
    readonly unset?: readonly string[];
    readonly add?: Readonly<Record<string, readonly unknown[]>>;
  },
): Data {
  const copy = structuredClone(data) as Data;
  const holder = (path: string): [Node, string | number] => {
    const keys = keysOf(path);
    const above = keys.slice(0, -1).reduce<unknown>((found, key) => (found as Node | undefined)?.[key], copy);
    const key = keys.at(-1);
    if (typeof above !== 'object' || above === null || key === undefined) throw new Error(`nothing above ${path}`);
    return [above as Node, key];
  };
  for (const [path, value] of Object.entries(change.set ?? {})) {
    const [node, key] = holder(path);
    node[key] = value;
  }
  for (const [path, items] of Object.entries(change.add ?? {})) {
    const [node, key] = holder(path);
    node[key] = [...((node[key] as unknown[] | undefined) ?? []), ...items];
  }
  // From the last to the first, so that the numbers of a list's items stay what the case calls them.
  for (const path of (change.unset ?? []).toReversed()) {
    const [node, key] = holder(path);
    if (node[key] === undefined) throw new Error(`nothing at ${path} to take away`);
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else delete node[key];
  }
  return copy;
}
