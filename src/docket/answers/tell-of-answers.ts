import { Injectable } from '@nestjs/common';
import { Audience, type Listener } from '../../cases/index.js';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../../platform/index.js';
import { type AskedToday, clientsOf, firmsOf, holds } from '../../walls/index.js';
import { answerDuties, answerThings } from './answers.duties.js';
import { answersFacts, type AnswerTold } from './answers.facts.js';
import { answerSubjects } from './answers.subjects.js';

/** Tells those who may approve it of a decision not to answer: the coordinators and the respondent's own people. */
@Injectable()
export class TellOfAnswers {
  constructor(
    notices: Notices,
    subjects: Subjects,
    duties: Duties<AskedToday>,
    private readonly audience: Audience,
  ) {
    notices.add(answersFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(answerSubjects);
    duties.add(answerDuties, answerThings);
  }

  private async tell(
    tx: Tx,
    { subject, caseId, actorId, payload }: HeardFact,
    told: readonly AnswerTold[],
  ): Promise<readonly Telling[]> {
    if (caseId === null) return [];
    const { memberId, partyId } = payload as { readonly memberId?: string; readonly partyId: string };
    const listeners = await this.audience.inCase(tx, caseId);
    const to = listeners.filter((one) => one.personId !== actorId && mayDecide(one, { caseId, memberId }));
    return told.map(({ title }) => ({
      to,
      notice: {
        subject: { kind: subject.kind, id: subject.id, caseId },
        behind: { case: caseId, member: memberId ?? null },
        title,
        body: seeThere,
        link: `/silent?case=${caseId}&party=${partyId}`,
        mail: 'first',
      },
    }));
  }
}

/** Who may decide about a member's answer in a case: the coordinators, its own people, and counsel of it there. */
function mayDecide(
  { permissions, reader }: Listener,
  of: { readonly caseId: string; readonly memberId: string | undefined },
): boolean {
  if (!permissions.includes('deadlines.meet')) return false;
  return (
    holds(reader, 'coordinator') ||
    firmsOf(reader).some((firm) => firm === of.memberId) ||
    clientsOf(reader).some(({ caseId, memberId }) => caseId === of.caseId && memberId === of.memberId)
  );
}
