import { Injectable } from '@nestjs/common';
import { todayIn } from '../identity/index.js';
import type { DueTimer, Tx } from '../platform/index.js';
import { Agreements } from './agreements/agreements.js';
import { membershipLife } from './domain/membership-life.js';
import { membershipIn } from './group-file.js';
import { GroupsStore } from './groups.store.js';
import { MembershipsStore } from './memberships/memberships.store.js';
import { type certificateTimers, TakeStep } from './memberships/take-step.js';

/** Does what the days bring: a notice that has run out, an amendment's last day, a certificate not given. */
@Injectable()
export class FollowDays {
  constructor(
    private readonly groups: GroupsStore,
    private readonly memberships: MembershipsStore,
    private readonly agreements: Agreements,
    private readonly steps: TakeStep,
  ) {}

  async windUp(tx: Tx, { subjectId, payload }: DueTimer): Promise<void> {
    const file = await this.groups.lock(tx, groupIn(payload));
    const membership = membershipIn(file, subjectId);
    if (membership === undefined || membershipLife.moves[membership.status].wind_up === undefined) return;
    await this.steps.run(tx, file, membership, { action: 'wind_up', hands: ['system'] });
  }

  async signBy(tx: Tx, { subjectId, payload }: DueTimer): Promise<void> {
    const groupId = groupIn(payload);
    await this.groups.lock(tx, groupId);
    await this.agreements.settle(tx, groupId, subjectId);
  }

  /** Tells of a certificate's day while it is not given. What comes too late to be true is left to what comes after it. */
  async certificateDay(tx: Tx, membershipId: string, day: keyof typeof certificateTimers): Promise<void> {
    const open = await this.memberships.openCertificate(tx, membershipId);
    if (open === undefined) return;
    const today = await todayIn(tx);
    if ((day === 'near' && today >= open.dueOn) || (day === 'today' && today > open.dueOn)) return;
    const subject = { kind: 'membership', id: membershipId };
    await tx.record([{ type: certificateFacts[day], subject, payload: { memberId: open.memberId } }]);
  }
}

const certificateFacts = {
  near: 'certificate.near',
  today: 'certificate.due',
  overdue: 'certificate.overdue',
} as const;

const groupIn = (payload: unknown): string => (payload as { readonly groupId: string }).groupId;
