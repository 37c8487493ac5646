import { Injectable } from '@nestjs/common';
import { Audience } from '../cases/index.js';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../platform/index.js';
import type { AskedAsReader, AskedToday } from '../walls/index.js';
import { ApprovalKinds } from './approval-kinds.js';
import { approvalDuties, approvalThings } from './approvals.duties.js';
import { approvalsFacts, type ApprovalTold } from './approvals.facts.js';
import { ApprovalsStore } from './approvals.store.js';
import { approvalSubjects } from './approvals.subjects.js';
import { mayDecide } from './domain/approval.js';

/** Tells those whose approval was asked, and whoever asked what became of it; as far as they may know of the thing when they are told. */
@Injectable()
export class TellOfApprovals {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedAsReader>,
    duties: Duties<AskedToday>,
    kinds: ApprovalKinds,
    private readonly store: ApprovalsStore,
    private readonly audience: Audience,
  ) {
    notices.add(approvalsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(approvalSubjects(subjects, kinds));
    duties.add(approvalDuties(subjects, kinds), approvalThings);
  }

  private async tell(
    tx: Tx,
    { subject, actorId }: HeardFact,
    told: readonly ApprovalTold[],
  ): Promise<readonly Telling[]> {
    const question = await this.store.find(tx, subject.id);
    if (question === undefined) return [];
    const listeners = await this.audience.inCase(tx, question.caseId);
    return told.map(({ to, title }) => ({
      to: listeners.filter(
        ({ personId, reader: { seats } }) =>
          personId !== actorId &&
          (to === 'asker' ? personId === question.askedBy : mayDecide(question, { personId, seats })),
      ),
      notice: {
        subject: { kind: 'approval', id: question.id, caseId: question.caseId },
        behind: { case: question.caseId },
        title,
        body: seeThere,
        link: `/approvals?approval=${question.id}`,
        mail: 'first',
      },
    }));
  }
}
