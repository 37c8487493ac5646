import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../kernel/index.js';
import { todayIn } from '../identity/index.js';
import { type Caller, type Sorted, UnitOfWork } from '../platform/index.js';
import { type ListedMember, type MembersFilter, MembersStore } from './members.store.js';

/** Which firms to list; as of today unless told otherwise. */
export type MembersWish = Omit<MembersFilter, 'on'> & { readonly on?: CalendarDate | undefined };

/** Lists firms of the alliance. */
@Injectable()
export class ListMembers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembersStore,
  ) {}

  run(caller: Caller, wish: MembersWish): Promise<(ListedMember & Sorted)[]> {
    return this.work.read(caller, async (tx) =>
      this.members.list(tx, { ...wish, on: wish.on ?? (await todayIn(tx)) }),
    );
  }
}
