import { Injectable } from '@nestjs/common';
import { Audience, type Listener } from '../cases/index.js';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../platform/index.js';
import { type AskedAsReader, type AskedToday, holds } from '../walls/index.js';
import { expertsDuties, expertsThings } from './experts.duties.js';
import { expertsFacts } from './experts.facts.js';
import { ExpertsReader } from './pool/experts.reader.js';
import type { PoolExpert } from './pool/experts.reader.js';
import type { ExpertTold, ToldOfExpert } from './pool/pool.facts.js';
import { expertsSubjects } from './experts.subjects.js';

/** Tells of the pool those concerned: the expert, whoever proposed them, who keeps the pool. */
@Injectable()
export class TellOfExperts {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedAsReader>,
    duties: Duties<AskedToday>,
    private readonly experts: ExpertsReader,
    private readonly audience: Audience,
  ) {
    notices.add(expertsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(expertsSubjects);
    duties.add(expertsDuties, expertsThings);
  }

  private async tell(
    tx: Tx,
    { subject: { id }, actorId }: HeardFact,
    told: readonly ExpertTold[],
  ): Promise<readonly Telling[]> {
    const expert = (await this.experts.withDossiers(tx, [id])).get(id);
    if (expert === undefined) return [];
    const listeners = (await this.audience.inCase(tx, null)).filter(
      ({ personId, permissions }) => personId !== actorId && permissions.includes('experts.read'),
    );
    return told.map(({ to, title }) => ({
      to: listeners.filter((one) => to.some((part) => isTold[part](one, expert))),
      notice: {
        subject: { kind: 'expert', id, caseId: null },
        behind: {},
        title,
        body: seeThere,
        link: `/experts/${id}`,
        mail: 'first',
      },
    }));
  }
}

/** Whether somebody is of those who are told. */
const isTold: { readonly [P in ToldOfExpert]: (one: Listener, expert: PoolExpert) => boolean } = {
  self: ({ personId }, expert) => personId === expert.personId,
  keepers: ({ reader }) => holds(reader, 'coordinator') || holds(reader, 'ethics_officer'),
  proposer: ({ personId }, expert) => personId === expert.proposedBy && personId !== expert.personId,
};
