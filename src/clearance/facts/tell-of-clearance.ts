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
import { type AskedAsReader, type AskedToday, holds, isBehind } from '../../walls/index.js';
import {
  isObjector,
  opensSubscription,
  type SubscriptionConcern,
  SubscriptionsReader,
} from '../subscriptions.reader.js';
import { clearanceDuties } from './clearance.duties.js';
import { clearanceFacts, type SubscriptionPart, type SubscriptionTold } from './clearance.facts.js';
import { clearanceSubjects } from './clearance.subjects.js';

/** Tells of subscriptions those concerned, and nobody else. */
@Injectable()
export class TellOfClearance {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedAsReader>,
    duties: Duties<AskedToday>,
    private readonly subscriptions: SubscriptionsReader,
    private readonly audience: Audience,
  ) {
    notices.add(clearanceFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(clearanceSubjects);
    duties.add(clearanceDuties, {
      subscription: (ids) => `SELECT case_id FROM po_subscription WHERE id = ANY(${ids})`,
      compartment: (ids) => `SELECT case_id FROM compartment WHERE id = ANY(${ids})`,
      party: null,
      case: null,
    });
  }

  private async tell(
    tx: Tx,
    { subject: { id }, actorId }: HeardFact,
    told: readonly SubscriptionTold[],
  ): Promise<readonly Telling[]> {
    const concern = await this.subscriptions.concern(tx, id);
    if (concern === undefined) return [];
    const listeners = (await this.audience.inCase(tx, concern.caseId)).filter(
      ({ personId, permissions, reader }) =>
        personId !== actorId &&
        permissions.includes('subscriptions.read') &&
        !isBehind(reader, 'compartment', concern.compartmentId),
    );
    return told.flatMap(({ to, title }) => {
      const asksObjectors = to.includes('objectors');
      if (asksObjectors && !isOpenToObjection(concern)) return [];
      const asked = listeners.filter((one) => to.some((part) => isTold[part](one, concern)));
      const mayOpen = ({ reader }: Listener): boolean => opensSubscription(reader, concern);
      const notice = {
        subject: { kind: asksObjectors ? 'objection' : 'subscription', id, caseId: null },
        behind: { case: concern.caseId, compartment: concern.compartmentId },
        title,
        body: seeThere,
        mail: 'each',
      } as const;
      return [
        { to: asked.filter(mayOpen), notice: { ...notice, link: `/subscriptions/${id}` } },
        { to: asked.filter((one) => !mayOpen(one)), notice: { ...notice, link: '/notifications' } },
      ];
    });
  }
}

const isOpenToObjection = ({ state, objectableUntil }: SubscriptionConcern): boolean =>
  (state === 'notice_window' || state === 'active') && objectableUntil !== null;

/** Whether someone is of a part. */
const isTold: {
  readonly [P in SubscriptionPart]: (one: Listener, concern: SubscriptionConcern) => boolean;
} = {
  subscriber: ({ personId }, concern) => personId === concern.personId,
  counsel: ({ personId, reader }, { counselIds }) =>
    holds(reader, 'outside_counsel') && counselIds.includes(personId),
  objectors: ({ reader }, concern) => isObjector(reader, concern),
  ethics: ({ reader }) => holds(reader, 'ethics_officer'),
};
