import type { Thing } from './things.js';

const thing = (kind: string, key: string, of: Omit<Thing, 'kind' | 'key'>): Thing => ({ kind, key, ...of });

/** What is kept apart; the first mark is its kind. */
export const compartments: readonly Thing[] = [
  thing('compartment', 'the order of the joint case', { place: 'joint', marks: ['cbi'] }),
  thing('compartment', "A's settlement", { place: 'joint', firm: 'own', marks: ['settlement'] }),
  thing('compartment', 'the caucus', { place: 'joint', marks: ['caucus'] }),
  thing('compartment', 'the order of another alliance', { place: 'abroad', marks: ['cbi'] }),
];

export const subscriptions: readonly Thing[] = [
  thing('subscription', 'of outside counsel', { place: 'joint', of: 'outside_counsel · own, cleared' }),
  thing('subscription', 'of an expert', { place: 'joint', of: 'expert · cleared' }),
  thing('subscription', "another alliance's", { place: 'abroad', of: 'outside_counsel · other alliance' }),
];

export const walls: readonly Thing[] = [
  thing('wall', 'of the firm W', { place: 'none', firm: 'shunned' }),
  thing('wall', 'of ethics_officer · walled off case', {
    place: 'none',
    of: 'ethics_officer · walled off case',
  }),
  thing('wall', "another alliance's", { place: 'abroad' }),
];
