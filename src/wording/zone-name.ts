import type { Lang } from '../base/language.ts';
import { zoneName as english } from './en/names.ts';
import { zoneName as chinese } from './zh/names.ts';

/** The clock of a zone as people speak of it: 北京时间, Beijing time. */
export const zoneName = (zone: string, lang: Lang): string => (lang === 'zh' ? chinese(zone) : english(zone));
