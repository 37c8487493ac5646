import type { Fact } from '../../platform/index.js';
import type { SettlementSum } from './settlements.store.js';

/** That something was done with a settlement sum. It is of no case, so that no record tells of it. */
export const sumFact = ({ id }: Pick<SettlementSum, 'id'>, past: string): Fact => ({
  type: `settlement_sum.${past}`,
  subject: { kind: 'settlement_sum', id },
  payload: {},
});
