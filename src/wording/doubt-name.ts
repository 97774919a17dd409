import type { Lang } from '../base/language.ts';
import type { Doubt } from '../findings/messages/window.ts';
import { DOUBTS as english } from './en/window.ts';
import { DOUBTS as chinese } from './zh/window.ts';

/** Why a moment is in time by one reading and late by another. */
export const doubtName = (doubt: Doubt, lang: Lang): string => (lang === 'zh' ? chinese : english)[doubt][0];
