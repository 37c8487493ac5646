import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { Approvals, type ApprovalView } from '../../approvals/index.js';
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
import { recoveryKinds, type RecoveryLevel, recoveryLevels } from '../domain/ends/recovery-kinds.js';
import { recoveryLife } from '../domain/ends/recovery-life.js';
import { type MoneySight, seenOfSum, seesMoney } from '../domain/sight.js';
import { nameIn, nameOfGroup } from '../dues/dues.screens.js';
import { keeperHands } from '../dues/end-hands.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import type { RecoveriesView, RecoveryLevelView, RecoveryView } from './recoveries.contract.js';
import { type KeptRecovery, RecoveriesStore } from './recoveries.store.js';

/** What people read of recoveries: totals by level, and of members what each may see. */
@Injectable()
export class RecoveriesScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recoveries: RecoveriesStore,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
    private readonly people: PeopleReader,
    private readonly approvals: Approvals,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<RecoveriesView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const all = await this.recoveries.ofGroup(tx, groupId);
      const shown = all.filter((one) => seesRecovery(seen.sight, one));
      return { items: await this.views(tx, seen, shown) };
    });
  }

  one(caller: Caller, id: string): Promise<RecoveryView> {
    return this.work.read(caller, async (tx) => {
      const one = await this.recoveries.find(tx, id);
      const seen = await this.sights.ofGroup(tx, one.groupId);
      if (!seesRecovery(seen.sight, one)) throw new NotFoundError();
      const [view] = await this.views(tx, seen, [one]);
      if (view === undefined) throw new NotFoundError();
      return view;
    });
  }

  private async views(
    tx: Tx,
    { sight, group }: SeenMoney,
    recoveries: readonly KeptRecovery[],
  ): Promise<RecoveryView[]> {
    const memberIds = recoveries.flatMap(({ lines }) => lines.flatMap(({ memberId }) => memberId ?? []));
    const names = await this.alliance.memberNames(tx, [...new Set(memberIds)]);
    const people = await this.people.names(
      tx,
      recoveries.map(({ madeBy }) => madeBy),
    );
    const groupName = await nameOfGroup(tx, group.id);
    const asked: ReadonlyMap<string, readonly ApprovalView[]> = seesMoney(sight, 'late')
      ? await this.approvals.of(
          tx,
          'recovery',
          recoveries.map(({ id }) => id),
        )
      : new Map();
    return recoveries.map((one) => ({
      id: one.id,
      group: { id: group.id, name: groupName },
      kind: { id: one.kind, name: recoveryKinds[one.kind] },
      payer: one.payer,
      reference: one.reference,
      receivedOn: one.receivedOn,
      amount: toMoneyView(storedMoney(one.amountMinor, one.currency)),
      status: { id: one.status, name: recoveryLife.statuses[one.status] },
      levels: levelViews(one, sight, (id) => ({ id, name: nameIn(names, id) })),
      madeBy: calledPerson(one.madeBy, people.both(one.madeBy, one.madeAt)),
      madeAt: one.madeAt,
      postedAt: one.postedAt,
      endReason: one.endReason,
      approvals: [...(asked.get(one.id) ?? [])],
      version: one.version,
      actions: offers(recoveryLife, one, { hands: keeperHands(tx.caller) })
        .filter(isTheirs)
        .map(toActionView),
    }));
  }
}

/** A proposal is for who runs, keeps or audits the money; what was distributed for who sees totals, and for who left and got something. */
export const seesRecovery = (sight: MoneySight, { status, lines }: KeptRecovery): boolean =>
  seesMoney(sight, 'late') ||
  (status === 'posted' &&
    (seesMoney(sight, 'totals') ||
      lines.some(({ memberId }) => memberId !== null && sight.own.includes(memberId))));

const levels: readonly RecoveryLevel[] = [1, 2, 3, 4];

function levelViews(
  { lines, currency }: KeptRecovery,
  sight: MoneySight,
  named: (id: string) => { readonly id: string; readonly name: { readonly en: string; readonly zh: string } },
): RecoveryLevelView[] {
  return levels.map((level) => {
    const here = lines.filter((one) => one.level === level);
    const shown = seenOfSum(
      sight,
      here.flatMap(({ memberId }) => memberId ?? []),
    );
    const sum = here.reduce((total, { minor }) => total + BigInt(minor), 0n);
    return {
      level,
      name: recoveryLevels[level],
      amount: toMoneyView(storedMoney(sum.toString(), currency)),
      lines: here.flatMap(({ memberId, minor }) =>
        memberId !== null && shown.has(memberId)
          ? [{ member: named(memberId), amount: toMoneyView(storedMoney(minor, currency)) }]
          : [],
      ),
    };
  });
}
