import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import { todayIn } from '../../identity/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import {
  type Caller,
  namesJson,
  storedMoney,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { Binds, type Reader } from '../../walls/index.js';
import { ageBand, ageBands, ageBandsInOrder } from '../domain/money/age.js';
import { isHiddenSql, moneySights, seesOfSumSql } from '../sight/money-sights.sql.js';
import type { AgedLineView, AgedReceivablesView, AgedView } from './desk.contract.js';
import { openDues } from './dues.sql.js';
import { MadeForReader } from './made-for.reader.js';
import type { MadeForView } from './own.contract.js';

/** Something a member is still to pay. */
export interface OpenDue {
  readonly kind: string;
  readonly id: string;
  readonly groupId: string;
  readonly group: Bilingual;
  readonly fundId: string;
  readonly memberId: string;
  readonly member: Bilingual;
  readonly currency: string;
  readonly minor: string;
  readonly dueOn: CalendarDate;
  readonly reference: string | null;
}

/**
 * All that members are still to pay whose lines a reader sees, by its day; the own alone where that is asked. Of a fund in which a member
 * behind a wall owes something they see their own alone: what is open in all is told them elsewhere. One query.
 */
export function openDuesOf(tx: Tx, reader: Reader, whose: 'own' | 'seen'): Promise<readonly OpenDue[]> {
  const binds = new Binds();
  const seen = moneySights(reader, binds);
  const sees =
    whose === 'own' ? 'd.member_id = ANY(seen.own)' : seesOfSumSql('seen', 'd.member_id', 'd.is_walled');
  return tx.query<OpenDue>(
    `SELECT d.kind, d.id, d.group_id AS "groupId", ${namesJson('g')} AS group, d.fund_id AS "fundId", d.member_id AS "memberId",
            ${namesJson('m')} AS member, d.currency, d.minor::text AS minor, d.due_on AS "dueOn", d.reference
       FROM (SELECT *, bool_or(${isHiddenSql(reader, 'o.member_id', binds)}) OVER (PARTITION BY o.fund_id) AS is_walled FROM ${openDues} o) d
       JOIN ${seen} seen ON seen.group_id = d.group_id AND ${sees}
       JOIN joint_group g ON g.id = d.group_id JOIN member m ON m.id = d.member_id
      ORDER BY d.due_on, d.id`,
    binds.values,
  );
}

/** What members owe, by how long after its day it is not paid, to whoever keeps or audits the money. */
@Injectable()
export class AgedScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: CaseReaders,
    private readonly madeFor: MadeForReader,
  ) {}

  /** A query for what is owed, one for what it is called. */
  aged(caller: Caller): Promise<AgedReceivablesView> {
    return this.work.read(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const dues = await openDuesOf(tx, reader, 'seen');
      const view = await this.madeFor.views(tx, reader, dues);
      const on = await todayIn(tx);
      const currencies = [...new Set(dues.map(({ currency }) => currency))].sort();
      return { on, items: currencies.map((currency) => agedIn(currency, dues, { on, view })) };
    });
  }
}

interface Around {
  readonly on: CalendarDate;
  readonly view: (of: OpenDue) => MadeForView;
}

function agedIn(currency: string, all: readonly OpenDue[], around: Around): AgedView {
  const dues = all.filter((one) => one.currency === currency);
  const money = (some: readonly OpenDue[]) =>
    toMoneyView(storedMoney(some.reduce((sum, { minor }) => sum + BigInt(minor), 0n).toString(), currency));
  const bandOf = ({ dueOn }: OpenDue) => ageBand(dueOn, around.on);
  const members = [...new Set(dues.map(({ memberId }) => memberId))];
  return {
    currency,
    bands: ageBandsInOrder.map((id) => ({
      id,
      name: ageBands[id],
      total: money(dues.filter((one) => bandOf(one) === id)),
    })),
    total: money(dues),
    items: members.map((memberId) => {
      const those = dues.filter((one) => one.memberId === memberId);
      return {
        member: { id: memberId, name: those[0]?.member ?? { en: memberId, zh: memberId } },
        amounts: ageBandsInOrder.map((id) => money(those.filter((one) => bandOf(one) === id))),
        total: money(those),
        lines: those.map((one): AgedLineView => ({
          ...around.view(one),
          group: { id: one.groupId, name: one.group },
          dueOn: one.dueOn,
          band: bandOf(one),
          amount: money([one]),
        })),
      };
    }),
  };
}
