import { says } from '../says.ts';

/** What can be wrong with the steps of a web form as a program pack describes them. */
export const stepsMessages = {
  'steps.reference-unknown': says<{ what: 'path' | 'slot' | 'rule'; name: string; nearest: string | undefined }>(
    'error',
  ),
  'steps.twice': says<{ what: 'path' | 'slot'; name: string }>('error'),
} as const;
