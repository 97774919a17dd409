import type { Family, TasksBy } from './task-kinds.ts';

/** Families about what the manifest, the program or the submission as a whole says. */
type OfEntries = Extract<
  Family,
  | 'source'
  | 'shape'
  | 'manifest'
  | 'attest'
  | 'waive'
  | 'across'
  | 'scope'
  | 'relation'
  | 'recommend'
  | 'present'
  | 'length'
  | 'count'
  | 'order'
  | 'list'
  | 'value'
  | 'compare'
  | 'window'
  | 'delivery'
  | 'claims'
  | 'cites'
  | 'group'
  | 'names'
  | 'pack'
  | 'steps'
  | 'cases'
  | 'author'
  | 'mail'
  | 'verify'
>;

export const tasksByEntries: TasksBy<OfEntries> = {
  source: 'fill',
  shape: {
    'unknown-key': 'fill',
    'missing-key': 'fill',
    'wrong-type': 'fill',
    'number-for-text': 'fill',
    'not-a-boolean': 'fill',
    'not-a-date': 'fill',
    'not-one-of': 'fill',
    'one-language': 'translate',
    invalid: 'fill',
  },
  manifest: {
    'not-there': 'fill',
    'not-text': 'fill',
    'no-access': 'fill',
    version: 'fill',
    'program-unknown': 'fill',
    'program-faulty': 'rules',
    'category-unknown': 'fill',
    'kind-unknown': 'fill',
    'category-missing': 'fill',
    'slot-unknown': 'fill',
    'phase-empty': 'fill',
    'file-blank': 'supply',
    'bad-address': 'fill',
    'same-file-twice': 'fill',
    'same-content-twice': 'supply',
    'same-content-elsewhere': 'supply',
  },
  attest: {
    'rule-unknown': 'fill',
    'file-unknown': 'fill',
    'file-needed': 'fill',
    'other-file': 'fill',
    'item-needed': 'fill',
    'other-item': 'fill',
    despite: 'confirm',
    old: 'confirm',
    expired: 'confirm',
    'not-needed': 'fill',
    'in-future': 'fill',
    needed: 'confirm',
    'no-proof': 'supply',
  },
  waive: 'fill',
  across: 'confirm',
  scope: {
    alone: 'confirm',
    'no-recommender': 'fill',
    'too-many': 'confirm',
    'too-few': 'supply',
    twice: 'fill',
  },
  relation: 'fill',
  recommend: 'fill',
  present: {
    missing: 'fill',
    'material-missing': 'supply',
    'language-missing': 'translate',
    script: 'translate',
    'not-wanted': 'fill',
    'material-not-wanted': 'fill',
  },
  length: 'edit',
  count: {
    under: 'supply',
    over: 'fill',
    'group-under': 'supply',
    'group-over': 'fill',
    'no-group': 'fill',
  },
  order: 'fill',
  list: 'rules',
  value: 'fill',
  compare: {
    fails: 'fill',
    'no-number': 'fill',
    'other-unit': 'fill',
    'no-whole': 'fill',
    day: 'fill',
    'day-vague': 'fill',
    'no-day': 'fill',
    'no-deadline': 'confirm',
  },
  window: {
    closed: 'send',
    'not-open': 'send',
    'early-refused': 'send',
    'early-accepted': 'send',
    near: 'send',
    'zone-unstated': 'send',
    round: 'send',
    holidays: 'send',
    'own-zone': 'fill',
    'perhaps-closed': 'send',
    'perhaps-not-open': 'send',
    ahead: 'fill',
    'done-late': 'send',
    'done-early': 'send',
  },
  delivery: {
    address: 'fill',
    'no-address': 'fill',
    'copy-missing': 'fill',
    'no-link': 'fill',
    unseen: 'send',
    copies: 'send',
    sender: 'fill',
    'sender-unknown': 'fill',
    'file-over': 'compress',
    'total-over': 'compress',
    'total-unknown': 'remake',
    'files-over': 'compress',
  },
  claims: 'supply',
  cites: 'fill',
  group: {
    'too-few': 'supply',
    open: 'confirm',
    met: 'confirm',
    'perhaps-met': 'confirm',
  },
  names: {
    'side-missing': 'translate',
    'side-script': 'translate',
    swapped: 'fill',
    'other-surname': 'translate',
    invisible: 'fill',
    decomposed: 'fill',
    spaces: 'fill',
    'full-width': 'fill',
    'half-width': 'fill',
    'not-ordinary': 'fill',
    'other-alphabet': 'fill',
    digit: 'fill',
    dot: 'fill',
    dash: 'fill',
    traditional: 'fill',
    mixed: 'fill',
    'too-long': 'fill',
    'spelt-apart': 'fill',
    near: 'fill',
    'translated-apart': 'translate',
  },
  pack: 'rules',
  steps: 'rules',
  cases: 'rules',
  author: 'rules',
  mail: {
    split: 'send',
    'file-too-large': 'compress',
    'link-address': 'send',
    'link-expired': 'send',
    'link-expires': 'send',
    'link-unlimited': 'send',
    'link-judging': 'send',
  },
  verify: 'remake',
};
