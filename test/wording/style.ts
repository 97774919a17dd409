/** Sentences without what stands in quotation marks: values, and what the reader is to type. */
export const bareZh = (text: string): string => text.replaceAll(/“[^”]*”|"[^"]*"/g, '“”');
export const bareEn = (text: string): string => text.replaceAll(/"[^"]*"/g, '""');

/** Half-width punctuation beside Han characters. */
export const HALF_WIDTH = /\p{Script=Han}\s*[,:;()?]|[,:;()?]\s*\p{Script=Han}/u;

/** No space between Han characters and Latin letters or digits. */
export const TIGHT = /\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d]\p{Script=Han}/u;

/** A space where Chinese typesetting has none. */
export const LOOSE = /\p{Script=Han} \p{Script=Han}| [，。；：、）”]|[，。；：、（“] | {2}/u;

/** What no sentence says. */
export const BROKEN = /undefined|NaN|null|\[object|\S!|！/;
