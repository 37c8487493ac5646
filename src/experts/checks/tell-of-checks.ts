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
import type { AskedAsReader, AskedToday } from '../../walls/index.js';
import { actsFor } from './check-sides.js';
import { checksDuties } from './checks.duties.js';
import { checksFacts, type CheckTold, type ToldOfCheck } from './checks.facts.js';
import { checksSubjects } from './checks.subjects.js';
import { ChecksStore, type StoredCheck } from './checks.store.js';

/** Tells of conflict checks their team, the expert and the ethics officers, and nobody else. */
@Injectable()
export class TellOfChecks {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedAsReader>,
    duties: Duties<AskedToday>,
    private readonly checks: ChecksStore,
    private readonly audience: Audience,
  ) {
    notices.add(checksFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(checksSubjects);
    duties.add(checksDuties, {
      conflict_check: (ids) => `SELECT case_id FROM conflict_check WHERE id = ANY(${ids})`,
      expert: (ids) => `SELECT case_id FROM conflict_check WHERE expert_id = ANY(${ids})`,
    });
  }

  private async tell(
    tx: Tx,
    { subject: { id }, actorId }: HeardFact,
    told: readonly CheckTold[],
  ): Promise<readonly Telling[]> {
    const [check] = await this.checks.some(tx, [id]);
    if (check === undefined) return [];
    const may = ({ personId, permissions }: Listener): boolean =>
      personId !== actorId && permissions.includes('checks.read');
    const listeners = (await this.audience.inCase(tx, check.caseId)).filter(may);
    // The expert hears of it though the case is walled from them: they know of the check alone.
    const everybody = (await this.audience.inCase(tx, null)).filter(may);
    return told.flatMap(({ toOfCheck, title }) => {
      const notice = {
        subject: { kind: 'conflict_check', id, caseId: null },
        title,
        body: seeThere,
        link: `/conflict-checks/${id}`,
        mail: 'each',
      } as const;
      const parts = toOfCheck.filter((part) => part !== 'expert');
      const expert = toOfCheck.includes('expert')
        ? everybody.filter(({ personId }) => personId === check.expertPersonId)
        : [];
      const others = listeners.filter(
        (one) => one.personId !== check.expertPersonId && parts.some((part) => isTold[part](one, check)),
      );
      return [
        { to: expert, notice: { ...notice, behind: {} } },
        { to: others, notice: { ...notice, behind: { case: check.caseId } } },
      ];
    });
  }
}

type Team = Pick<StoredCheck, 'requestedBy' | 'memberOfTeamIds' | 'memberIds' | 'caseId'>;

const seesCase = ({ reader }: Listener, { caseId }: Team): boolean =>
  reader.seesCase === 'all' || reader.seesCase.has(caseId);

/** Whether somebody is of the team of a check: they asked or were named, see the case, and act for one of its members still. */
export const isOfTeam = (one: Listener, check: Team): boolean =>
  (one.personId === check.requestedBy || check.memberOfTeamIds.includes(one.personId)) &&
  seesCase(one, check) &&
  actsFor(one.reader, check.caseId).some((id) => check.memberIds.includes(id));

/** Whether somebody is of those who are told. */
const isTold: {
  readonly [P in Exclude<ToldOfCheck, 'expert'>]: (one: Listener, check: StoredCheck) => boolean;
} = {
  team: isOfTeam,
  ethics: ({ permissions }) => permissions.includes('checks.decide'),
};
