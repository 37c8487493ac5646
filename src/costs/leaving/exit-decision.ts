import { Injectable } from '@nestjs/common';
import {
  ApprovalKinds,
  type ApprovalNeeds,
  type ApprovalQuestion,
  type ApprovalTable,
  contentHash,
} from '../../approvals/index.js';
import { move } from '../../kernel/index.js';
import { granted, type Json, type Tx } from '../../platform/index.js';
import { exitLife, nothingMoves } from '../domain/ends/exit-life.js';
import { exitFact } from './exit-fact.js';
import { ExitsStore, type ExitStatement } from './exits.store.js';

/** Others than who drew it up decide a dispute. */
export const decisionNeeds: ApprovalNeeds = { hands: ['role:treasurer', 'role:coordinator'], count: 1 };

/** What exactly is decided: the statement as it stands, and what changes of it. */
export const decisionContent = (statement: ExitStatement): Json => ({
  id: statement.id,
  memberId: statement.memberId,
  balanceMinor: statement.balanceMinor,
  currency: statement.currency,
  decisionMinor: statement.decisionMinor,
  decisionReason: statement.decisionReason,
});

const asked = {
  exit_statement: {
    what: { en: 'Decide a disputed exit statement', zh: '决定有争议的退出结算单' },
    about: 'exit_statement',
  },
} as const satisfies ApprovalTable;

/** What the answer to a proposed decision does: the statement holds as decided, or is disputed as it was. */
@Injectable()
export class ExitDecision {
  constructor(
    kinds: ApprovalKinds,
    private readonly exits: ExitsStore,
  ) {
    kinds.add(asked, {
      exit_statement: {
        contentOf: async (tx, id) => {
          const statement = await this.exits.lock(tx, id);
          return statement.status === 'disputed' ? contentHash(decisionContent(statement)) : undefined;
        },
        closed: (tx, question) => this.closed(tx, question),
      },
    });
  }

  private async closed(tx: Tx, { aboutId, state }: ApprovalQuestion): Promise<void> {
    if (state === 'open' || state === 'lapsed') return;
    const statement = await this.exits.lock(tx, aboutId);
    if (state !== 'approved') {
      const undecided = { decisionMinor: null, decisionReason: null, questionId: null };
      await this.exits.save(tx, { ...statement, ...undecided });
      return;
    }
    const around = { hands: ['system'] as const, ...nothingMoves, isAsked: true };
    const { state: status } = granted(move(exitLife, 'decide', statement, around, {}));
    const change = BigInt(statement.decisionMinor ?? '0') - BigInt(statement.adjustmentMinor);
    await this.exits.save(tx, {
      ...statement,
      status,
      adjustmentMinor: statement.decisionMinor ?? '0',
      balanceMinor: (BigInt(statement.balanceMinor) - change).toString(),
    });
    await tx.record([exitFact(statement, 'decide')]);
  }
}
