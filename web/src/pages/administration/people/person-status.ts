import type { Tone } from '../../../parts/tag';
import type { PersonRow } from './people-queries';

const tones: Readonly<Record<PersonRow['status'], Tone>> = {
  invited: 'wait',
  active: 'ok',
  disabled: 'past',
};

export const toneOfStatus = (status: PersonRow['status']): Tone => tones[status];
