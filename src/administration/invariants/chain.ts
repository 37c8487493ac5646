import { AuditReader, type SigningKey, verdictOn } from '../../platform/index.js';
import type { CheckpointsStore } from '../checkpoints/checkpoints.store.js';
import type { Invariant } from './invariant.js';

/** The record is as it was written, and as it was signed. */
export const chainHolds = (checkpoints: CheckpointsStore, key: SigningKey): Invariant => ({
  name: 'audit',
  claim:
    'the audit chain holds from its first link, with what its facts say, and against every checkpoint kept here',
  breaches: async (read) => {
    const kept = await read((tx) => checkpoints.all(tx));
    const forged = kept.filter((one) => verdictOn(one, [key.verifier]) === 'invalid');
    const { faults } = await read((tx) => new AuditReader().verify(tx, kept));
    return [
      ...forged.map(({ id, size }) => `checkpoint ${id} of ${String(size)} links: its signature is wrong`),
      ...faults.map(({ seq, fault }) => `link ${String(seq)}: ${fault}`),
    ];
  },
});
