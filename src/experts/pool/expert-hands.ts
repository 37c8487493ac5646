import type { Caller } from '../../platform/index.js';
import { hasRole } from '../../platform/index.js';
import { type DossierHand, dossierHand } from '../domain/dossier-hands.js';
import type { ExpertHand } from '../domain/expert-life.js';
import type { Expert } from './experts.store.js';
import { keepsPool } from './seen-experts.js';

/** As what a caller acts on an expert's place in the pool. */
export function handsOf(caller: Caller, { proposedBy }: Pick<Expert, 'proposedBy'>): readonly ExpertHand[] {
  const writes = caller.permissions.includes('experts.write');
  const proposes = caller.permissions.includes('experts.propose') && caller.personId === proposedBy;
  const hands: readonly (readonly [ExpertHand, boolean])[] = [
    ['keeper', writes && keepsPool(caller)],
    ['ethics', writes && hasRole(caller, 'ethics_officer')],
    ['proposer', proposes],
  ];
  return hands.flatMap(([hand, has]) => (has ? [hand] : []));
}

/** As what a caller keeps the dossier of an expert; nothing where they do not. */
export const dossierHandOf = (
  caller: Caller,
  expert: Pick<Expert, 'personId' | 'proposedBy'>,
): DossierHand | undefined =>
  caller.permissions.includes('experts.propose')
    ? dossierHand(expert, { personId: caller.personId, isKeeper: keepsPool(caller) })
    : undefined;
