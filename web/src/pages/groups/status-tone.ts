import type { Tone } from '../../parts/tag';

const tones: Readonly<Record<string, Tone>> = {
  effective: 'ok',
  active: 'ok',
  forming: 'wait',
  circulated: 'wait',
  partially_signed: 'wait',
  draft: 'plain',
  invited: 'wait',
  conflict_clearing: 'wait',
  approved: 'wait',
  suspended: 'fatal',
};

/** How a status of a group, a text or a membership looks; what is over is history. */
export const statusTone = (status: string): Tone => tones[status] ?? 'past';
