import { Injectable } from '@nestjs/common';
import { isRefused, type Refusal, deny } from '../kernel/index.js';
import { todayIn } from '../identity/index.js';
import { type Caller, UnitOfWork } from '../platform/index.js';
import type { Contact } from './domain/member.js';
import { join, leave, type MembershipPeriod } from './domain/membership.js';
import { type ListedMember, MembersStore } from './members.store.js';

/** A firm with all that is known of it, and what the caller may do with it; a refusal says why not. */
export interface DescribedMember {
  readonly member: ListedMember & { readonly contacts: readonly Contact[] };
  readonly periods: readonly MembershipPeriod[];
  readonly actions: readonly { readonly action: 'join' | 'leave'; readonly refusal: Refusal | null }[];
}

/** Shows one firm of the alliance. */
@Injectable()
export class DescribeMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersStore,
  ) {}

  run(caller: Caller, id: string): Promise<DescribedMember> {
    return this.work.read(caller, async (tx) => {
      const today = await todayIn(tx);
      const member = await this.members.describe(tx, id, today);
      const periods = await this.members.periodsOf(tx, id);
      const outcomes = caller.permissions.includes('members.write')
        ? {
            join: join(periods, { id, memberId: id }, today),
            leave: leave(periods, { on: today, reason: '' }),
          }
        : { join: notYours, leave: notYours };
      const actions = (['join', 'leave'] as const).map((action) => {
        const outcome = outcomes[action];
        return { action, refusal: isRefused(outcome) ? outcome.refusal : null };
      });
      return { member, periods, actions };
    });
  }
}

const notYours = deny(
  'access.denied',
  'Your role may read the list of members but not change it.',
  '您的角色可查看成员名单，但不能修改。',
);
