import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../platform/index.js';
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

  answer(
    caller: Caller,
    id: string,
    body: AnswerApprovalBody,
    version?: number,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      await this.screens.assertSees(tx, id);
      await this.approvals.answer(tx, id, body, version);
      return { id };
    });
  }

  withdraw(caller: Caller, id: string, reason: string, version?: number): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      await this.screens.assertSees(tx, id);
      await this.approvals.withdraw(tx, id, reason, version);
      return { id };
    });
  }
}
