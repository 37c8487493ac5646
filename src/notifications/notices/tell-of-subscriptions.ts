import { Injectable } from '@nestjs/common';
import { SubscriptionsReader } from '../../clearance/index.js';
import type { HeardFact, Tx } from '../../platform/index.js';
import { holds, isBehind } from '../../walls/index.js';
import { seeThere, subscriptionNotices } from '../domain/notice-words.js';
import { Audience, type Listener } from './audience.js';
import { Tell } from './tell.js';

/** Tells of subscriptions those concerned, and nobody else. */
@Injectable()
export class TellOfSubscriptions {
  constructor(
    private readonly subscriptions: SubscriptionsReader,
    private readonly audience: Audience,
    private readonly tell: Tell,
  ) {}

  async run(tx: Tx, fact: HeardFact): Promise<void> {
    const notice = subscriptionNotices[fact.type];
    const concern = await this.subscriptions.concern(tx, fact.subject.id);
    if (notice === undefined || concern === undefined) return;
    const isTold = ({ personId, permissions, reader }: Listener): boolean =>
      permissions.includes('subscriptions.read') &&
      ((notice.to.includes('subscriber') && personId === concern.personId) ||
        (notice.to.includes('counsel') &&
          holds(reader, 'outside_counsel') &&
          concern.counselIds.includes(personId)) ||
        (notice.to.includes('ethics') && holds(reader, 'ethics_officer')));
    const listeners = await this.audience.inCase(tx, concern.caseId);
    const open = listeners.filter(
      (one) =>
        one.personId !== fact.actorId &&
        isTold(one) &&
        !isBehind(one.reader, 'compartment', concern.compartmentId),
    );
    await this.tell.run(tx, open, {
      subject: { kind: 'subscription', id: fact.subject.id, caseId: null },
      title: notice.title,
      body: seeThere,
      link: '/notifications',
      mail: 'each',
    });
  }
}
