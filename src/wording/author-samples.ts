import type { ParamsOf } from '../findings/catalogue.ts';
import type { authorMessages } from '../findings/messages/author.ts';

export const AUTHOR_SAMPLES: { readonly [I in keyof typeof authorMessages]: ParamsOf<I> } = {
  'cases.path-unknown': { path: 'materials[7].file' },
  'cases.rule-unknown': { rule: 'page', nearest: 'pages' },
  'cases.variant-unknown': { variant: 'compny', nearest: 'company' },
  'cases.list-unknown': { list: 'winner', nearest: 'winners', known: ['winners'] },
  'cases.line-unclear': { line: 'pages: pages.over' },
  'cases.message-unknown': { id: 'page.over', nearest: 'pages.over' },
  'cases.file-unknown': { file: 'case/1.pdf', nearest: 'cases/1.pdf' },
  'cases.base-missing': { base: '../example/dossier.yaml' },
  'cases.two-grounds': {},
  'author.never-applies': { rule: 'seal', path: 'fields.status', words: ['draft', 'final'] },
  'author.row-missing': { rule: 'pages', field: 'category', words: ['water', 'energy'] },
  'author.row-idle': { rule: 'pages', field: 'category', word: 'watr', nearest: 'water' },
  'author.clause-empty': { rule: 'pages', lacks: ['at', 'quote'] },
  'author.script': { lang: 'zh', text: 'At most ten pages' },
  'author.rules-alike': { rule: 'pages', other: 'pages-again' },
  'author.severity-lowered': { rule: 'pages', severity: 'warning' },
  'author.no-case': { rule: 'pages', lacks: ['passes', 'undecided'] },
};
