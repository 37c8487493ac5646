import type { Tone } from '../../parts/tag';

const tones: Readonly<Record<string, Tone>> = {
  draft: 'plain',
  signed: 'wait',
  filed: 'wait',
  notice_window: 'wait',
  objected: 'wait',
  allowed: 'wait',
  active: 'ok',
  return_due: 'fatal',
};

/** How the state of a subscription looks; what is over is history. */
export const stateTone = (state: string): Tone => tones[state] ?? 'past';
