import type { Tone } from '../../parts/tag';
import type { ExpertRow } from './queries';

/** How the standing of an expert looks. */
export const expertTones: Readonly<Record<ExpertRow['status']['id'], Tone>> = {
  proposed: 'wait',
  verified: 'wait',
  active: 'ok',
  paused: 'wait',
  refused: 'past',
  withdrawn: 'past',
  expired: 'past',
  removed: 'past',
};
