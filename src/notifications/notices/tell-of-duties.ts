import { Injectable } from '@nestjs/common';
import { SubscriptionsReader } from '../../clearance/index.js';
import type { HeardFact, Tx } from '../../platform/index.js';
import { firmsOf, holds, isBehind } from '../../walls/index.js';
import { groupNotices, type NoticeOf, seeThere, subscriptionNotices } from '../domain/notice-words.js';
import { signing } from '../own-duties.js';
import { Audience, type Listener } from './audience.js';
import { Tell } from './tell.js';

interface OwnSide {
  readonly groupId: string;
  readonly caseId: string;
  readonly memberIds: readonly string[];
  readonly counselIds: readonly string[];
  readonly liaisonIds: readonly string[];
}

/** Tells of subscriptions and of what a group asks those concerned, and nobody else. */
@Injectable()
export class TellOfDuties {
  constructor(
    private readonly subscriptions: SubscriptionsReader,
    private readonly audience: Audience,
    private readonly tell: Tell,
  ) {}

  async ofSubscription(tx: Tx, fact: HeardFact): Promise<void> {
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
      (one) => isTold(one) && !isBehind(one.reader, 'compartment', concern.compartmentId),
    );
    await this.send(tx, fact, notice, open);
  }

  async inGroup(tx: Tx, fact: HeardFact): Promise<void> {
    const notice = groupNotices[fact.type];
    const side = await this.ownSide(tx, fact);
    if (notice === undefined || side === undefined) return;
    const inCase = await this.audience.inCase(tx, side.caseId);
    const listeners = inCase.filter(({ reader }) => !isBehind(reader, 'group', side.groupId));
    const own = listeners.filter((one) => isOwn(one, side));
    const link = `/groups/${side.groupId}`;
    await this.send(tx, fact, notice, own, link);
    if (!notice.to.includes('runners')) return;
    const runners = listeners.filter(
      ({ personId, reader }) => holds(reader, 'coordinator') || side.liaisonIds.includes(personId),
    );
    const subject = { kind: 'certificate', id: fact.subject.id };
    await this.send(tx, { ...fact, subject }, notice, without(runners, own), link);
  }

  private send(
    tx: Tx,
    fact: HeardFact,
    { title }: NoticeOf,
    listeners: readonly Listener[],
    link = '/notifications',
  ): Promise<void> {
    const others = listeners.filter(({ personId }) => personId !== fact.actorId);
    const { kind, id } = fact.subject;
    const subject = { kind, id, caseId: null };
    return this.tell.run(tx, others, {
      subject,
      title,
      body: seeThere,
      link,
      mail: 'each',
    });
  }

  /** The members a fact concerns, with their counsel in the group; of an agreement, all who are asked to sign it. */
  private async ownSide(tx: Tx, { type, subject }: HeardFact): Promise<OwnSide | undefined> {
    const which =
      type === 'agreement.circulated'
        ? `m.group_id = (SELECT v.group_id FROM agreement_version v WHERE v.alliance_id = $1 AND v.id = $2) AND m.status IN ${signing}`
        : 'm.id = $2';
    const [side] = await tx.query<OwnSide>(
      `SELECT g.id AS "groupId", g.case_id AS "caseId", array_agg(DISTINCT m.member_id) AS "memberIds",
              array_remove(array_agg(DISTINCT k.person_id), NULL) AS "counselIds",
              ARRAY(SELECT o.person_id FROM group_office o WHERE o.alliance_id = $1 AND o.group_id = g.id
                       AND o.office = 'liaison_counsel' AND o.ended_at IS NULL) AS "liaisonIds"
         FROM group_membership m JOIN joint_group g ON g.alliance_id = m.alliance_id AND g.id = m.group_id
         LEFT JOIN membership_counsel k ON k.alliance_id = m.alliance_id AND k.membership_id = m.id AND k.ended_at IS NULL
        WHERE m.alliance_id = $1 AND ${which} GROUP BY g.id, g.case_id`,
      [tx.caller.allianceId, subject.id],
    );
    return side;
  }
}

const isOwn = ({ personId, reader }: Listener, { memberIds, counselIds }: OwnSide): boolean =>
  firmsOf(reader).some((id) => memberIds.includes(id)) ||
  (holds(reader, 'outside_counsel') && counselIds.includes(personId));

const without = <One>(all: readonly One[], some: readonly One[]): readonly One[] =>
  all.filter((one) => !some.includes(one));
