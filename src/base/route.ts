/** Steps from the top of a YAML document to a value: `['materials', 2, 'file']`. */
export type Route = readonly (string | number)[];

/** A route as people read it: `materials[2].file`. */
export function formatRoute(route: Route): string {
  return route.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** A route as a JSON Pointer (RFC 6901): `/materials/2/file`. */
export function toPointer(route: Route): string {
  return route.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at a route of plain data, or undefined where there is none. */
export function valueAt(data: unknown, route: Route): unknown {
  return route.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }, data);
}
