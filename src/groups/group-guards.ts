import { Injectable } from '@nestjs/common';
import type { Refusal } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import type { MembershipLife } from './domain/membership-life.js';

/** What a later module says of a group and its memberships, such as of their money. */
export interface GroupGuard {
  /** What stands against closing each of some memberships of a group that have left, by the membership's id. */
  readonly ofMemberships: (
    tx: Tx,
    groupId: string,
    memberships: readonly Pick<MembershipLife, 'id' | 'memberId'>[],
  ) => Promise<ReadonlyMap<string, Refusal>>;
  /** What stands against closing a group that has ended. */
  readonly ofGroup: (tx: Tx, groupId: string) => Promise<Refusal | undefined>;
  /** Whether what a latecomer pays is reckoned for each, so that the one amount a group may name counts no more. */
  readonly quotesBuyIn: (tx: Tx, groupId: string) => Promise<boolean>;
}

/** What the guards found of a group: what stands against closing it or a membership, and how its buy-in is found. */
export interface Guarded {
  readonly againstClosing: Refusal | null;
  readonly againstClosingMembership: ReadonlyMap<string, Refusal>;
  readonly isBuyInQuoted: boolean;
}

/** Every guard of groups, added by the modules that come after this one when they are built. */
@Injectable()
export class GroupGuards {
  private readonly guards: GroupGuard[] = [];

  add(guard: GroupGuard): void {
    this.guards.push(guard);
  }

  /** Asks each guard what matters to a group as it stands, and nothing else: who has not ended is not closed. */
  async of(
    tx: Tx,
    group: {
      readonly id: string;
      readonly status: string;
      readonly memberships: readonly (Pick<MembershipLife, 'id' | 'memberId' | 'status'> & {
        readonly buyInPostedAt: unknown;
      })[];
    },
  ): Promise<Guarded> {
    const out = group.memberships.filter(({ status }) => status === 'withdrawn');
    const coming = group.memberships.some(
      ({ status, buyInPostedAt }) => buyInPostedAt === null && comingIn.includes(status),
    );
    const againstClosingMembership = new Map<string, Refusal>();
    let againstClosing: Refusal | null = null;
    let isBuyInQuoted = false;
    for (const guard of this.guards) {
      if (out.length > 0)
        for (const [id, refusal] of await guard.ofMemberships(tx, group.id, out))
          againstClosingMembership.set(id, refusal);
      if (group.status === 'terminated') againstClosing ??= (await guard.ofGroup(tx, group.id)) ?? null;
      if (coming) isBuyInQuoted ||= await guard.quotesBuyIn(tx, group.id);
    }
    return { againstClosing, againstClosingMembership, isBuyInQuoted };
  }
}

/** Statuses in which a buy-in can be paid. */
const comingIn: readonly string[] = ['invited', 'conflict_clearing', 'approved'];
