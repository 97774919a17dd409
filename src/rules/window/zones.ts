import { isZone } from '../../base/instants.ts';
import type { Evidence } from '../evidence.ts';
import { selectPath } from '../select.ts';

/** What a call can say of its clock in place of a zone: anywhere on earth, the applicant's own, or nothing. */
export const ZONE_WORDS = ['aoe', 'submitter', 'unstated'] as const;

/** Where in the manifest the applicant's own zone stands. */
export const OWN_ZONE = 'applicant.zone';

/** The zones in which a day ends first and last. */
const ANYWHERE = ['Etc/GMT-14', 'Etc/GMT+12'] as const;

export interface Clock {
  readonly zone: string;
  readonly readings?: readonly string[] | undefined;
}

/** The applicant's own zone, where the manifest gives one. */
export function ownZone(evidence: Evidence): string | undefined {
  const [found] = selectPath(evidence, OWN_ZONE);
  return typeof found?.value === 'string' && isZone(found.value) ? found.value : undefined;
}

/** The zones in which a wall clock of the call may be read; `own`: the applicant's, where it is known. */
export function zonesOf({ zone, readings }: Clock, own: string | undefined): readonly string[] {
  if (zone === 'aoe') return ['Etc/GMT+12'];
  if (zone === 'submitter') return own === undefined ? ANYWHERE : [own];
  if (zone === 'unstated') return readings !== undefined && readings.length > 0 ? readings : ANYWHERE;
  return [zone];
}
