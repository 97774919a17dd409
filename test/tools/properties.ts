import fc from 'fast-check';
import { MUST_RUN } from './missing.ts';

// In CI always the same cases, so that no change is refused for a fault that it didn't bring; elsewhere others in each run.
if (MUST_RUN) fc.configureGlobal({ seed: 20_261_126 });

/** fast-check, set up for this project. */
export { fc };
