import { Injectable } from '@nestjs/common';
import { type Caller, storedMoney, toMoneyView } from '../../platform/index.js';
import { trueUpLife } from '../domain/ends/true-up-life.js';
import { seenOfSum, seesMoney } from '../domain/sight.js';
import { type EndKind, EndsScreens, livingView, type Shown } from '../dues/ends.screens.js';
import { aroundTrueUp, seesTrueUp } from './keep-true-ups.js';
import type { TrueUpsView, TrueUpView } from './true-ups.contract.js';
import { type KeptTrueUp, TrueUpsStore } from './true-ups.store.js';

/** What people read of true-ups: the sums, and of members what each may see. */
@Injectable()
export class TrueUpsScreens {
  private readonly kind: EndKind<KeptTrueUp, TrueUpView> = {
    ofGroup: (tx, groupId) => this.trueUps.ofGroup(tx, groupId),
    find: (tx, id) => this.trueUps.find(tx, id),
    sees: seesTrueUp,
    members: ({ lines }) => lines.map(({ memberId }) => memberId),
    people: ({ madeBy }) => [madeBy],
    fund: ({ fundId }) => fundId,
    viewer: (shown) => (one) => viewOf(shown, one),
  };

  constructor(
    private readonly ends: EndsScreens,
    private readonly trueUps: TrueUpsStore,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<TrueUpsView> {
    return this.ends.ofGroup(caller, groupId, this.kind);
  }

  one(caller: Caller, id: string): Promise<TrueUpView> {
    return this.ends.one(caller, id, this.kind);
  }
}

function viewOf({ tx: { caller }, sight, group, fund, member, person }: Shown, one: KeptTrueUp): TrueUpView {
  const money = (minor: string) => toMoneyView(storedMoney(minor, one.currency));
  const seesSums = seesMoney(sight, 'totals');
  const seen = seenOfSum(
    sight,
    one.lines.map(({ memberId }) => memberId),
  );
  return {
    ...livingView(trueUpLife, one, aroundTrueUp(caller, sight, one)),
    id: one.id,
    group,
    fund: fund(one.fundId),
    from: one.fromDay,
    until: one.untilDay,
    called: seesSums ? money(one.calledMinor) : null,
    actual: seesSums ? money(one.actualMinor) : null,
    lines: one.lines
      .filter(({ memberId }) => seen.has(memberId))
      .map(({ memberId, calledMinor, actualMinor, differenceMinor, choice }) => ({
        member: member(memberId),
        isOwn: sight.own.includes(memberId),
        called: money(calledMinor),
        actual: money(actualMinor),
        difference: money(differenceMinor),
        choice,
      })),
    madeBy: person(one.madeBy, one.madeAt),
    madeAt: one.madeAt,
    postedAt: one.postedAt,
    endReason: one.endReason,
    version: one.version,
  };
}
