import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import type { Bilingual } from '../../kernel/index.js';
import {
  accountKinds,
  type AccountRef,
  entryKinds,
  LedgerReader,
  type StatementLine,
} from '../../ledger/index.js';
import {
  type Caller,
  namesJson,
  NotFoundError,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { MadeForReader } from './made-for.reader.js';
import { MemberMoney } from './figures.screens.js';
import type { MadeForView } from './own.contract.js';
import type {
  MemberBalanceView,
  StatementLineView,
  StatementQuery,
  StatementView,
} from './statement.contract.js';

const kinds = ['receivable', 'capital', 'carry'] as const;

/** A member's statement of account: every line of its accounts in a fund, in words of the trade. */
@Injectable()
export class StatementScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly money: MemberMoney,
    private readonly ledger: LedgerReader,
    private readonly madeFor: MadeForReader,
    private readonly alliance: AllianceReader,
  ) {}

  /** One page of it, the oldest line first. Not found where the member's money is not the caller's to see. */
  statement(caller: Caller, query: StatementQuery): Promise<StatementView> {
    return this.work.read(caller, async (tx) => {
      const { fundId, memberId, from, until, cursor, limit } = query;
      const { fund, groupId, seen } = await this.money.of(tx, fundId, memberId);
      const accounts = kinds.map((kind): AccountRef => ({ kind, holder: memberId }));
      const asked = { limit, ...(from && { from }), ...(until && { until }), ...(cursor && { cursor }) };
      const { opening, items, nextCursor } = await this.ledger.statement(tx, fundId, accounts, asked);
      const view = await this.madeFor.views(
        tx,
        seen.reader,
        items.map(({ source }) => source),
      );
      const money = (minor: bigint) => toMoneyView({ minor, currency: fund.currency });
      const member = (await this.alliance.memberNames(tx, [memberId])).get(memberId);
      return {
        ...(await namesOf(tx, fundId, groupId)),
        member: { id: memberId, name: member ?? { en: memberId, zh: memberId } },
        currency: fund.currency,
        from: from ?? null,
        until: until ?? null,
        opening: money(-opening),
        closing: await this.closing(tx, query, money),
        items: items.map((line) => lineView(line, money, view)),
        nextCursor,
      };
    });
  }

  /** What stands at the end of the last day asked about, or now. */
  private async closing(
    tx: Tx,
    { fundId, memberId, until }: StatementQuery,
    money: (minor: bigint) => MemberBalanceView['balance'],
  ): Promise<MemberBalanceView> {
    const all =
      until === undefined
        ? await this.ledger.balances(tx, fundId, { holder: memberId })
        : await this.ledger.balancesOn(tx, fundId, until);
    const [owed, capital, carried] = kinds.map((kind) => all.of(kind, memberId).posted);
    const [ar, cap, carry] = [owed ?? 0n, capital ?? 0n, carried ?? 0n];
    return {
      balance: money(-ar - cap - carry),
      owed: money(ar),
      held: money(-ar - cap),
      carried: money(-carry),
    };
  }
}

function lineView(
  { entryId, no, on, kind, source, account, minor, balance }: StatementLine,
  money: (minor: bigint) => MemberBalanceView['balance'],
  view: (of: StatementLine['source']) => MadeForView,
): StatementLineView {
  return {
    entryId,
    no,
    on,
    what: entryKinds[kind],
    madeFor: view(source),
    account: accountKinds[account.kind].name,
    charged: minor > 0n ? money(minor) : null,
    credited: minor > 0n ? null : money(-minor),
    balance: money(-balance),
  };
}

async function namesOf(
  tx: Tx,
  fundId: string,
  groupId: string,
): Promise<Pick<StatementView, 'fund' | 'group'>> {
  const [row] = await tx.query<{ fund: Bilingual; group: Bilingual }>(
    `SELECT ${namesJson('f')} AS fund, ${namesJson('g')} AS group
       FROM fund f JOIN joint_group g ON g.alliance_id = f.alliance_id AND g.id = $3
      WHERE f.alliance_id = $1 AND f.id = $2`,
    [tx.caller.allianceId, fundId, groupId],
  );
  if (row === undefined) throw new NotFoundError();
  return { fund: { id: fundId, name: row.fund }, group: { id: groupId, name: row.group } };
}
