/** Parameters for messages on rules as a whole: told twice, drafted and not confirmed. */
export const draftSamples = {
  'pack.rule-twice': { id: 'seal' },
  'pack.unconfirmed': { id: 'pages' },
  'pack.todo': {},
} as const;
