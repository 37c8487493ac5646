import { Injectable } from '@nestjs/common';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../../platform/index.js';
import { firmsOf, holds } from '../../walls/index.js';
import { Audience, type Listener } from '../audience.js';
import { caseDuties } from './cases.duties.js';
import { casesFacts, type CaseTold } from './cases.facts.js';
import { caseSubjects } from './cases.subjects.js';

interface Payload {
  readonly counselId?: string;
  readonly personId?: string | null;
  readonly memberId?: string;
  readonly bindingId?: string;
  readonly fromId?: string | null;
  readonly toId?: string | null;
}

/** Tells a member of counsel, or of a party, that was proposed to be its own, and counsel of a mandate that began or ended. */
@Injectable()
export class TellOfCases {
  constructor(
    notices: Notices,
    subjects: Subjects,
    duties: Duties,
    private readonly audience: Audience,
  ) {
    notices.add(casesFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(caseSubjects);
    duties.add(caseDuties, { party: null, case: null });
  }

  private async tell(
    tx: Tx,
    { type, caseId, actorId, payload }: HeardFact,
    told: readonly CaseTold[],
  ): Promise<readonly Telling[]> {
    const said = payload as Payload;
    const id = said.counselId ?? said.bindingId;
    if (caseId === null || id === undefined) return [];
    const listeners = (await this.audience.inCase(tx, caseId)).filter(({ personId }) => personId !== actorId);
    return told.map(({ to, about, title }) => ({
      to: listeners.filter((one) => isTold(to, one, said)),
      notice: {
        subject: { kind: about, id, caseId: null },
        behind: { case: caseId },
        title,
        body: seeThere,
        link: type === 'counsel.ended' ? '/notifications' : `/cases/${caseId}`,
        mail: 'each',
      },
    }));
  }
}

function isTold(to: CaseTold['to'], { personId, reader }: Listener, said: Payload): boolean {
  if (to === 'counsel') return personId === said.personId && holds(reader, 'outside_counsel');
  const asked = to === 'sides' ? [said.fromId, said.toId] : [said.memberId];
  return firmsOf(reader).some((firm) => asked.includes(firm));
}
