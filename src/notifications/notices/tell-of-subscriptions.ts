import { Injectable } from '@nestjs/common';
import {
  isObjector,
  opensSubscription,
  type SubscriptionConcern,
  SubscriptionsReader,
} from '../../clearance/index.js';
import { todayIn } from '../../identity/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import type { HeardFact, Tx } from '../../platform/index.js';
import { holds, isBehind } from '../../walls/index.js';
import { seeThere, subscriptionNotices, type ToldPart } from '../domain/notice-words.js';
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
    const { id } = fact.subject;
    const notice = subscriptionNotices[fact.type];
    const concern = await this.subscriptions.concern(tx, id);
    if (notice === undefined || concern === undefined) return;
    const asksObjectors = notice.to.includes('objectors');
    if (asksObjectors && !isOpenToObjection(concern, await todayIn(tx))) return;
    const listeners = (await this.audience.inCase(tx, concern.caseId)).filter(
      (one) =>
        one.personId !== fact.actorId &&
        one.permissions.includes('subscriptions.read') &&
        notice.to.some((part) => isTold[part](one, concern)) &&
        !isBehind(one.reader, 'compartment', concern.compartmentId),
    );
    const mayOpen = ({ reader }: Listener): boolean => opensSubscription(reader, concern);
    const news = {
      subject: { kind: asksObjectors ? 'objection' : 'subscription', id, caseId: null },
      behind: { case: concern.caseId, compartment: concern.compartmentId },
      title: notice.title,
      body: seeThere,
      mail: 'each',
    } as const;
    await this.tell.run(tx, listeners.filter(mayOpen), { ...news, link: `/subscriptions/${id}` });
    const others = listeners.filter((one) => !mayOpen(one));
    await this.tell.run(tx, others, { ...news, link: '/notifications' });
  }
}

const isOpenToObjection = ({ state, windowEndsOn }: SubscriptionConcern, today: CalendarDate): boolean =>
  state === 'notice_window' && windowEndsOn !== null && today <= windowEndsOn;

/** Whether someone is of a part. */
const isTold: { readonly [P in ToldPart]: (one: Listener, concern: SubscriptionConcern) => boolean } = {
  subscriber: ({ personId }, concern) => personId === concern.personId,
  counsel: ({ personId, reader }, { counselIds }) =>
    holds(reader, 'outside_counsel') && counselIds.includes(personId),
  objectors: ({ reader }, concern) => isObjector(reader, concern),
  ethics: ({ reader }) => holds(reader, 'ethics_officer'),
};
