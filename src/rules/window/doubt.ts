import type { Doubt } from '../../findings/messages/window.ts';
import { hangsOn, type WindowParams } from './closing.ts';
import type { Reading } from './reading.ts';

/** Why the clock of the call can be read in several ways; where there is one, only the hour of a day isn't known. */
export const zoneDoubt = ({ zone }: WindowParams): Doubt =>
  zone === 'unstated' || zone === 'submitter' ? zone : 'hour';

/** The same of an end, which may hang on holidays too. */
export const doubtOf = (p: WindowParams): Doubt =>
  hangsOn(p)?.by.working_days === undefined ? zoneDoubt(p) : 'holidays';

/** Between which moments the doubt lies, as people write them. */
export const spanOf = (
  { first, firstZone, last, lastZone }: Reading,
  show: (instant: number, zone: string) => string,
) => ({ first: show(first, firstZone), firstZone, last: show(last, lastZone), lastZone });
