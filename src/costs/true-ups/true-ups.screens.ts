import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { calledPerson, PeopleReader } from '../../identity/index.js';
import { isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  NotFoundError,
  storedMoney,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { trueUpLife } from '../domain/ends/true-up-life.js';
import { seesMember, seesMoney } from '../domain/sight.js';
import { nameIn, nameOfGroup } from '../dues/dues.screens.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { aroundTrueUp, seesTrueUp } from './keep-true-ups.js';
import type { TrueUpsView, TrueUpView } from './true-ups.contract.js';
import { type KeptTrueUp, TrueUpsStore } from './true-ups.store.js';

/** What people read of true-ups: the sums, and of members what each may see. */
@Injectable()
export class TrueUpsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trueUps: TrueUpsStore,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
    private readonly people: PeopleReader,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<TrueUpsView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const all = await this.trueUps.ofGroup(tx, groupId);
      return {
        items: await this.views(
          tx,
          seen,
          all.filter((one) => seesTrueUp(seen.sight, one)),
        ),
      };
    });
  }

  one(caller: Caller, id: string): Promise<TrueUpView> {
    return this.work.read(caller, async (tx) => {
      const one = await this.trueUps.find(tx, id);
      const seen = await this.sights.ofGroup(tx, one.groupId);
      if (!seesTrueUp(seen.sight, one)) throw new NotFoundError();
      const [view] = await this.views(tx, seen, [one]);
      if (view === undefined) throw new NotFoundError();
      return view;
    });
  }

  private async views(
    tx: Tx,
    { sight, group }: SeenMoney,
    trueUps: readonly KeptTrueUp[],
  ): Promise<TrueUpView[]> {
    const ids = [...new Set(trueUps.flatMap(({ lines }) => lines.map(({ memberId }) => memberId)))];
    const names = await this.alliance.memberNames(tx, ids);
    const people = await this.people.names(
      tx,
      trueUps.map(({ madeBy }) => madeBy),
    );
    const groupName = await nameOfGroup(tx, group.id);
    const seesSums = seesMoney(sight, 'totals');
    return trueUps.map((one) => {
      const money = (minor: string) => toMoneyView(storedMoney(minor, one.currency));
      return {
        id: one.id,
        group: { id: group.id, name: groupName },
        from: one.fromDay,
        until: one.untilDay,
        status: { id: one.status, name: trueUpLife.statuses[one.status] },
        called: seesSums ? money(one.calledMinor) : null,
        actual: seesSums ? money(one.actualMinor) : null,
        lines: one.lines
          .filter(({ memberId }) => seesMember(sight, memberId))
          .map(({ memberId, calledMinor, actualMinor, differenceMinor, choice }) => ({
            member: { id: memberId, name: nameIn(names, memberId) },
            isOwn: sight.own.includes(memberId),
            called: money(calledMinor),
            actual: money(actualMinor),
            difference: money(differenceMinor),
            choice,
          })),
        madeBy: calledPerson(one.madeBy, people.both(one.madeBy, one.madeAt)),
        madeAt: one.madeAt,
        postedAt: one.postedAt,
        endReason: one.endReason,
        version: one.version,
        actions: offers(trueUpLife, one, aroundTrueUp(tx.caller, sight, one))
          .filter(isTheirs)
          .map(toActionView),
      };
    });
  }
}
