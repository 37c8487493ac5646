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
import { isOfTeam } from '../checks/tell-of-checks.js';
import { engagementsDuties } from './engagements.duties.js';
import { engagementsFacts, type EngagementTold, type ToldOfEngagement } from './engagements.facts.js';
import { EngagementsStore, type StoredEngagement } from './engagements.store.js';
import { engagementsSubjects } from './engagements.subjects.js';

/** Tells of engagements their team and the expert, and nobody else. */
@Injectable()
export class TellOfEngagements {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedAsReader>,
    duties: Duties<AskedToday>,
    private readonly engagements: EngagementsStore,
    private readonly audience: Audience,
  ) {
    notices.add(engagementsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(engagementsSubjects);
    duties.add(engagementsDuties, {
      expert_engagement: (ids) => `SELECT case_id FROM expert_engagement WHERE id = ANY(${ids})`,
      expert: (ids) => `SELECT case_id FROM expert_engagement WHERE expert_id = ANY(${ids})`,
    });
  }

  private async tell(
    tx: Tx,
    { subject: { kind, id }, actorId }: HeardFact,
    told: readonly EngagementTold[],
  ): Promise<readonly Telling[]> {
    const engagement = kind === 'expert_engagement' ? await this.engagements.there(tx, id) : undefined;
    if (engagement === undefined) return [];
    const { caseId } = engagement;
    const listeners = (await this.audience.inCase(tx, caseId)).filter(
      ({ personId, permissions }) => personId !== actorId && permissions.includes('engagements.read'),
    );
    return told.map(({ toOfEngagement, title }) => ({
      to: listeners.filter((one) => toOfEngagement.some((part) => isTold[part](one, engagement))),
      notice: {
        subject: { kind: 'expert_engagement', id, caseId: null },
        behind: { case: caseId },
        title,
        body: seeThere,
        link: `/expert-engagements/${id}`,
        mail: 'each',
      },
    }));
  }
}

/** Whether somebody is of those who are told. The expert hears nothing while the case is walled from them. */
const isTold: {
  readonly [P in ToldOfEngagement]: (one: Listener, engagement: StoredEngagement) => boolean;
} = {
  team: (one, engagement) => one.personId !== engagement.expertPersonId && isOfTeam(one, engagement),
  expert: ({ personId }, { expertPersonId }) => personId === expertPersonId,
};
