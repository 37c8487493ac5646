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
import { TimeStore } from './time.store.js';
import { engagementsSubjects } from './engagements.subjects.js';

/** Tells of engagements their team and the expert, and nobody else. */
@Injectable()
export class TellOfEngagements {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedAsReader>,
    duties: Duties<AskedToday>,
    private readonly engagements: EngagementsStore,
    private readonly time: TimeStore,
    private readonly audience: Audience,
  ) {
    notices.add(engagementsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(engagementsSubjects);
    duties.add(engagementsDuties, {
      expert_engagement: (ids) => `SELECT case_id FROM expert_engagement WHERE id = ANY(${ids})`,
      expert_statement: (ids) =>
        `SELECT e.case_id FROM expert_statement s JOIN expert_engagement e ON e.alliance_id = s.alliance_id AND e.id = s.engagement_id
          WHERE s.id = ANY(${ids})`,
      expert: (ids) => `SELECT case_id FROM expert_engagement WHERE expert_id = ANY(${ids})`,
    });
  }

  private async about(tx: Tx, kind: string, id: string): Promise<StoredEngagement | undefined> {
    if (kind === 'expert_engagement') return this.engagements.there(tx, id);
    if (kind !== 'expert_statement') return undefined;
    const { engagementId } = await this.time.statement(tx, id);
    return this.engagements.there(tx, engagementId);
  }

  private async tell(
    tx: Tx,
    { subject: { kind, id }, actorId }: HeardFact,
    told: readonly EngagementTold[],
  ): Promise<readonly Telling[]> {
    const engagement = await this.about(tx, kind, id);
    if (engagement === undefined) return [];
    const { caseId } = engagement;
    const listeners = (await this.audience.inCase(tx, caseId)).filter(
      ({ personId, permissions }) => personId !== actorId && permissions.includes('engagements.read'),
    );
    return told.map(({ toOfEngagement, title }) => ({
      to: listeners.filter((one) => toOfEngagement.some((part) => isTold[part](one, engagement))),
      notice: {
        subject: { kind: 'expert_engagement', id: engagement.id, caseId: null },
        behind: { case: caseId },
        title,
        body: seeThere,
        link: `/expert-engagements/${engagement.id}`,
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
