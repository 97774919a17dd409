import type { ParamsOf } from '../findings/catalogue.ts';
import type { pagesMessages } from '../findings/messages/pages.ts';

const between = { begins: '项目概述', ends: '附录' };

export const PAGES_SAMPLES: { readonly [I in keyof typeof pagesMessages]: ParamsOf<I> } = {
  'pages.between-over': { pages: 37, limit: 29, ...between },
  'pages.between-under': { pages: 29, limit: 37, ...between },
  'pages.between-unclear': { least: 29, most: 37, ...between },
  'pages.heading-missing': { heading: between.ends },
};
