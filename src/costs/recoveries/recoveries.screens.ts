import { Injectable } from '@nestjs/common';
import { type Caller, storedMoney, toMoneyView } from '../../platform/index.js';
import { recoveryKinds, type RecoveryLevel, recoveryLevels } from '../domain/ends/recovery-kinds.js';
import { recoveryLife } from '../domain/ends/recovery-life.js';
import { type MoneySight, seenOfSum, seesMoney } from '../domain/sight.js';
import { keeperHands } from '../dues/end-hands.js';
import { type EndKind, EndsScreens, livingView, type Shown } from '../dues/ends.screens.js';
import type { RecoveriesView, RecoveryLevelView, RecoveryView } from './recoveries.contract.js';
import { type KeptRecovery, RecoveriesStore } from './recoveries.store.js';

/** What people read of recoveries: totals by level, and of members what each may see. */
@Injectable()
export class RecoveriesScreens {
  private readonly kind: EndKind<KeptRecovery, RecoveryView> = {
    ofGroup: (tx, groupId) => this.recoveries.ofGroup(tx, groupId),
    find: (tx, id) => this.recoveries.find(tx, id),
    sees: seesRecovery,
    members: ({ lines }) => lines.flatMap(({ memberId }) => memberId ?? []),
    people: ({ madeBy }) => [madeBy],
    approval: 'recovery',
    viewer: (shown) => (one) => ({
      ...livingView(recoveryLife, one, { hands: keeperHands(shown.tx.caller) }),
      id: one.id,
      group: shown.group,
      kind: { id: one.kind, name: recoveryKinds[one.kind] },
      payer: one.payer,
      reference: one.reference,
      receivedOn: one.receivedOn,
      amount: toMoneyView(storedMoney(one.amountMinor, one.currency)),
      levels: levelViews(one, shown),
      madeBy: shown.person(one.madeBy, one.madeAt),
      madeAt: one.madeAt,
      postedAt: one.postedAt,
      endReason: one.endReason,
      approvals: shown.approvals(one.id),
      version: one.version,
    }),
  };

  constructor(
    private readonly ends: EndsScreens,
    private readonly recoveries: RecoveriesStore,
  ) {}

  ofGroup(caller: Caller, groupId: string): Promise<RecoveriesView> {
    return this.ends.ofGroup(caller, groupId, this.kind);
  }

  one(caller: Caller, id: string): Promise<RecoveryView> {
    return this.ends.one(caller, id, this.kind);
  }
}

/** A proposal is for who runs, keeps or audits the money; what was distributed for who sees totals, and for who left and got something. */
const seesRecovery = (sight: MoneySight, { status, lines }: KeptRecovery): boolean =>
  seesMoney(sight, 'late') ||
  (status === 'posted' &&
    (seesMoney(sight, 'totals') ||
      lines.some(({ memberId }) => memberId !== null && sight.own.includes(memberId))));

const levels: readonly RecoveryLevel[] = [1, 2, 3, 4];

function levelViews(
  { lines, currency }: KeptRecovery,
  { sight, member }: Pick<Shown, 'sight' | 'member'>,
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
          ? [{ member: member(memberId), amount: toMoneyView(storedMoney(minor, currency)) }]
          : [],
      ),
    };
  });
}
