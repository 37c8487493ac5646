import { Injectable } from '@nestjs/common';
import { type Caller, type Tx, UnitOfWork } from '../platform/index.js';
import type {
  AnswerApprovalBody,
  ApprovalsQuery,
  ApprovalsView,
  ApprovalView,
} from './approvals.contract.js';
import { Approvals } from './approvals.js';
import { ApprovalsScreens } from './approvals.screens.js';

/** Questions as people read, answer and take them back. Not found where they may not know of one. */
@Injectable()
export class KeepApprovals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly approvals: Approvals,
    private readonly screens: ApprovalsScreens,
  ) {}

  list(caller: Caller, query: ApprovalsQuery): Promise<ApprovalsView> {
    return this.work.read(caller, (tx) => this.screens.list(tx, query));
  }

  one(caller: Caller, id: string): Promise<ApprovalView> {
    return this.work.read(caller, (tx) => this.screens.one(tx, id));
  }

  answer(caller: Caller, id: string, body: AnswerApprovalBody, version?: number): Promise<ApprovalView> {
    return this.closing(caller, id, (tx) => this.approvals.answer(tx, id, body, version));
  }

  withdraw(caller: Caller, id: string, reason: string, version?: number): Promise<ApprovalView> {
    return this.closing(caller, id, (tx) => this.approvals.withdraw(tx, id, reason, version));
  }

  /**
   * What became of a question, told to whoever saw it and did that: some things are theirs to see only until they are decided. Whoever
   * repeats the request is told what they may see by then.
   */
  private async closing(
    caller: Caller,
    id: string,
    act: (tx: Tx) => Promise<unknown>,
  ): Promise<ApprovalView> {
    let told: ApprovalView | undefined;
    await this.work.run(caller, async (tx) => {
      await this.screens.assertSees(tx, id);
      await act(tx);
      told = await this.screens.toWhoDid(tx, id);
      return { id };
    });
    return told ?? this.one(caller, id);
  }
}
