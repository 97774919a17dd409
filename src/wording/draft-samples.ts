/** Parameters for every message on drafts of packs. */
export const draftSamples = {
  'pack.unconfirmed': { id: 'pages' },
  'pack.todo': {},
} as const;
