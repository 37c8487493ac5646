import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../alliance/index.js';
import { PeopleReader, todayIn } from '../identity/index.js';
import { type Bilingual, deny, isSystem } from '../kernel/index.js';
import { type Caller, hasRole, RefusedError, type Tx, UnitOfWork } from '../platform/index.js';
import { type HeldStanding, Standings } from '../walls/index.js';
import type { GroupAccessView, StandingView } from './group-views.contract.js';
import { GroupsStore } from './groups.store.js';
import { watchesGroup } from './sight.js';
import { seenGroup } from './sight.reader.js';

const basisNames: { readonly [B in HeldStanding['basisKind']]: Bilingual } = {
  membership: { en: 'membership', zh: '组员资格' },
  counsel: { en: 'counsel of a member', zh: '组员的律师' },
  office: { en: 'office in the group', zh: '组内任职' },
  subscription: { en: 'engagement under a protective order', zh: '保护令下的聘任' },
};

/** Shows who reads what a group shares. */
@Injectable()
export class GroupAccessScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly groups: GroupsStore,
    private readonly people: PeopleReader,
    private readonly standings: Standings,
    private readonly alliance: AllianceReader,
  ) {}

  /** Who reads what a group shares, and why; for those who run it and the ethics officer. */
  access(caller: Caller, id: string): Promise<GroupAccessView> {
    return this.work.read(caller, (tx) => this.accessTo(tx, id));
  }

  private async accessTo(tx: Tx, id: string): Promise<GroupAccessView> {
    const file = await this.groups.read(tx, id);
    await seenGroup(tx, file);
    if (!watchesGroup(tx.caller, file)) throw new RefusedError(notForYou.refusal);
    const holders = await this.standings.holdersMet(tx, id);
    const isTold = isToldWhy(tx);
    const held = isTold ? holders : holders.map(withoutWhy);
    const seated = await this.people.seatedOn(tx, await todayIn(tx));
    const names = await this.alliance.memberNames(
      tx,
      held.filter(({ holderKind }) => holderKind === 'member').map(({ holderId }) => holderId),
    );
    const people = await this.people.names(
      tx,
      held.filter(({ holderKind }) => holderKind === 'person').map(({ holderId }) => holderId),
    );
    const readsNothing = (one: HeldStanding): boolean =>
      one.cutAt !== null || (!isTold && restsOnMembership(one) && one.until !== null);
    const view = (one: HeldStanding): StandingView => {
      const isMember = one.holderKind === 'member';
      const person = people.both(one.holderId, null) ?? { en: '', zh: '' };
      const serving = seated.filter(
        ({ role, memberId }) =>
          memberId === one.holderId && (role === 'member_representative' || role === 'member_counsel'),
      );
      return {
        id: one.id,
        holder: isMember ? (names.get(one.holderId) ?? { en: '', zh: '' }) : person,
        holderKind: one.holderKind,
        basis: { id: one.basisKind, name: basisNames[one.basisKind] },
        from: one.from,
        until: one.until,
        cutAt: one.cutAt,
        people: readsNothing(one)
          ? []
          : isMember
            ? [...new Set(serving.map(({ name }) => name))]
            : [person.zh],
      };
    };
    return { standings: held.map(view) };
  }
}

/** Whether why a member is suspended is told to the caller. Liaison counsel, who sees this too, is counsel of another member. */
const isToldWhy = ({ caller }: Tx): boolean =>
  isSystem(caller) || hasRole(caller, 'coordinator', 'ethics_officer', 'treasurer');

const restsOnMembership = ({ basisKind }: HeldStanding): boolean =>
  basisKind === 'membership' || basisKind === 'counsel';

/** A standing that ended, by whatever, ended when it first did: neither a cut nor what is still read tells why. */
const withoutWhy = (one: HeldStanding): HeldStanding => {
  if (!restsOnMembership(one) || one.cutAt === null) return one;
  const until = one.until !== null && one.until < one.cutAt ? one.until : one.cutAt;
  return { ...one, until, cutAt: null };
};

const notForYou = deny(
  'group.not_yours',
  'Only those who run the group, and the ethics officer, see who reads what it shares.',
  '仅本组的管理人员与利益冲突审查员可查看组内材料的阅读权限。',
);
