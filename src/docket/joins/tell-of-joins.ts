import { Injectable } from '@nestjs/common';
import { Audience, type Listener, numberOrTitle, sightOfCaller, visibleCase } from '../../cases/index.js';
import {
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type SubjectTable,
  type Telling,
  type Tx,
} from '../../platform/index.js';
import { joinsFacts, type JoinTold } from './joins.facts.js';

/** That two cases are one matter is known to who sees both. */
const joinSubjects = {
  case_join: {
    documents: { instead: { en: 'Bring it into one of the two cases.', zh: '请录入其中一案。' } },
    named: {
      from: `case_join j JOIN case_file f ON f.alliance_id = j.alliance_id AND f.id = j.from_case_id
               JOIN case_file t ON t.alliance_id = j.alliance_id AND t.id = j.to_case_id`,
      id: 'j.id',
      en: `concat(${numberOrTitle('f', 'en')}, ' → ', ${numberOrTitle('t', 'en')})`,
      zh: `concat(${numberOrTitle('f', 'zh')}, ' → ', ${numberOrTitle('t', 'zh')})`,
      link: `'/cases/' || t.id`,
    },
    known: ({ tx, binds }, id) => {
      const sight = sightOfCaller(tx.caller);
      if (!tx.caller.permissions.includes('cases.read')) return 'FALSE';
      return `EXISTS (SELECT FROM case_join j WHERE j.alliance_id = ${binds.bind(tx.caller.allianceId)} AND j.id = ${id}
         AND ${visibleCase(sight, 'j.from_case_id', binds)} AND ${visibleCase(sight, 'j.to_case_id', binds)})`;
    },
  },
} as const satisfies SubjectTable;

const sees = ({ permissions, reader: { seesCase } }: Listener, caseId: string): boolean =>
  permissions.includes('cases.read') && (seesCase === 'all' || seesCase.has(caseId));

/** Tells those who see both cases that one goes on as the other, or no more. */
@Injectable()
export class TellOfJoins {
  constructor(
    notices: Notices,
    subjects: Subjects,
    private readonly audience: Audience,
  ) {
    notices.add(joinsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(joinSubjects);
  }

  private async tell(
    tx: Tx,
    { subject, actorId, payload }: HeardFact,
    told: readonly JoinTold[],
  ): Promise<readonly Telling[]> {
    const { fromCaseId, toCaseId } = payload as { readonly fromCaseId: string; readonly toCaseId: string };
    const ofTo = new Set(
      (await this.audience.inCase(tx, toCaseId))
        .filter((one) => sees(one, toCaseId))
        .map(({ personId }) => personId),
    );
    const to = (await this.audience.inCase(tx, fromCaseId)).filter(
      (one) => one.personId !== actorId && ofTo.has(one.personId) && sees(one, fromCaseId),
    );
    return told.map(({ title }) => ({
      to,
      notice: {
        subject: { kind: subject.kind, id: subject.id, caseId: null },
        behind: { case: fromCaseId },
        title,
        body: seeThere,
        link: `/cases/${toCaseId}`,
        mail: 'first',
      },
    }));
  }
}
