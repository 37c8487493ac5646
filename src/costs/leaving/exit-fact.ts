import type { Fact } from '../../platform/index.js';
import type { ExitAction } from '../domain/ends/exit-life.js';
import { moneyFact } from '../sight/money-fact.js';
import type { ExitStatement } from './exits.store.js';

const pastOf = {
  revise: 'revised',
  send: 'sent',
  take_back: 'taken_back',
  countersign: 'countersigned',
  dispute: 'disputed',
  propose_decision: 'decision_proposed',
  decide: 'decided',
  settle: 'posted',
  finish: 'settled',
  withdraw: 'withdrawn',
} as const satisfies { readonly [A in ExitAction]: string };

/** That something was done with an exit statement: its member's own. */
export const exitFact = (
  statement: Pick<ExitStatement, 'id' | 'groupId' | 'caseId' | 'memberId'>,
  action: ExitAction | 'draft',
): Fact => {
  const past = action === 'draft' ? 'drafted' : pastOf[action];
  const of = { kind: 'exit_statement', id: statement.id };
  return moneyFact(`exit_statement.${past}`, of, statement, { memberId: statement.memberId });
};
