import type { Fact } from '../../platform/index.js';
import { moneyFact } from '../sight/money-fact.js';
import type { Run } from './runs.store.js';

/** A fact of a run; before it is approved, for those who see the whole case. */
export const runFact = (
  past: 'proposed' | 'approved' | 'rejected' | 'withdrawn' | 'reversed' | 'attested',
  run: Pick<Run, 'id' | 'groupId' | 'caseId'>,
): Fact =>
  moneyFact(`allocation_run.${past}`, { kind: 'allocation_run', id: run.id }, run, {
    ...(past !== 'approved' && past !== 'reversed' && { whole: true }),
  });

/** That a member bears something of a run, or no more: for its own people. */
export const borneFact = (
  past: 'borne' | 'taken_back',
  run: Pick<Run, 'id' | 'groupId' | 'caseId'>,
  memberId: string,
): Fact => moneyFact(`allocation_line.${past}`, { kind: 'allocation_run', id: run.id }, run, { memberId });
