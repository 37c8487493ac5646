import { Injectable } from '@nestjs/common';
import { CaseReaders, titleSql } from '../../cases/index.js';
import { todayIn } from '../../identity/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { memberAccounts } from '../../ledger/index.js';
import {
  type Caller,
  inQuotes,
  namesJson,
  storedMoney,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { Binds, type Reader } from '../../walls/index.js';
import { moneySights, seesMoneySql } from '../sight/money-sights.sql.js';
import { openDuesOf } from './aged.screens.js';
import { MadeForReader } from './made-for.reader.js';
import type { OwnDueView, OwnFundView, OwnMoneyView, OwnPoolView } from './own.contract.js';
import { figureColumns, type OwnFigureId, ownLines } from './own-figures.sql.js';
import { poolName, sharesOf } from './shares.sql.js';

type Figures = Readonly<Record<OwnFigureId, string>>;

interface FundOfMember extends Figures {
  readonly fundId: string;
  readonly fund: Bilingual;
  readonly groupId: string;
  readonly group: Bilingual;
  readonly caseId: string;
  readonly case: Bilingual;
  readonly memberId: string;
  readonly member: Bilingual;
  readonly currency: string;
  readonly planId: string | null;
  readonly commitment: string | null;
  readonly called: string;
}

interface PoolOfMember {
  readonly fundId: string;
  readonly memberId: string;
  readonly key: string;
  readonly name: Bilingual | null;
  readonly own: string;
  readonly others: string | null;
}

/** What a member's people read of their own money over all cases. */
@Injectable()
export class OwnScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: CaseReaders,
    private readonly madeFor: MadeForReader,
  ) {}

  /** A query for the funds, one for the pools, two for what is to be paid. Empty for whoever belongs to no member that takes part anywhere. */
  money(caller: Caller): Promise<OwnMoneyView> {
    return this.work.read(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const funds = await fundsOf(tx, reader);
      const pools = await poolsOf(tx, reader);
      return {
        dues: await this.dues(tx, reader),
        items: funds.map((one) =>
          toView(
            one,
            pools.filter(({ fundId, memberId }) => fundId === one.fundId && memberId === one.memberId),
          ),
        ),
      };
    });
  }

  private async dues(tx: Tx, reader: Reader): Promise<OwnDueView[]> {
    const dues = await openDuesOf(tx, reader, 'own');
    const view = await this.madeFor.views(tx, reader, dues);
    const today = await todayIn(tx);
    return dues.map((one) => ({
      ...view(one),
      fundId: one.fundId,
      group: { id: one.groupId, name: one.group },
      member: { id: one.memberId, name: one.member },
      amount: toMoneyView(storedMoney(one.minor, one.currency)),
      dueOn: one.dueOn,
      isLate: one.dueOn < today,
      reference: one.reference,
    }));
  }
}

/** The funds in which a reader has money as theirs: `own`, by `group_id`, `case_id`, `member_id`, `fund_id`, and whether they take part. */
const ownFunds = (reader: Reader, binds: Binds): string => `
  own AS (SELECT seen.group_id, seen.case_id, m.id AS member_id, f.id AS fund_id, ${seesMoneySql('seen', 'totals')} AS takes_part
            FROM ${moneySights(reader, binds)} seen CROSS JOIN LATERAL unnest(seen.own) AS m(id)
            JOIN fund f ON f.alliance_id = current_setting('hezong.alliance')::uuid AND f.group_id = seen.group_id
           WHERE f.purpose = 'defence' AND ${seesMoneySql('seen', 'totals')}
              OR EXISTS (SELECT FROM ledger_account a WHERE a.alliance_id = f.alliance_id AND a.fund_id = f.id
                    AND a.kind IN (${inQuotes(memberAccounts)}) AND a.holder = m.id::text))`;

async function fundsOf(tx: Tx, reader: Reader): Promise<readonly FundOfMember[]> {
  const binds = new Binds();
  const today: CalendarDate = await todayIn(tx);
  return tx.query<FundOfMember>(
    `WITH ${ownFunds(reader, binds)}
     SELECT own.fund_id AS "fundId", ${namesJson('f')} AS fund, own.group_id AS "groupId", ${namesJson('g')} AS group,
            own.case_id AS "caseId", ${titleSql('c')} AS case, own.member_id AS "memberId", ${namesJson('m')} AS member, f.currency,
            plan.id AS "planId", plan.commitment_minor::text AS commitment, figures.*
       FROM own JOIN fund f ON f.id = own.fund_id
       JOIN joint_group g ON g.alliance_id = f.alliance_id AND g.id = own.group_id
       JOIN case_file c ON c.alliance_id = f.alliance_id AND c.id = own.case_id
       JOIN member m ON m.alliance_id = f.alliance_id AND m.id = own.member_id
       LEFT JOIN LATERAL (SELECT p.id, p.commitment_minor FROM cost_plan p
             WHERE own.takes_part AND p.alliance_id = f.alliance_id AND p.fund_id = f.id AND p.status = 'approved'
               AND p.effective_from <= ${binds.bind(today)} ORDER BY p.effective_from DESC LIMIT 1) plan ON true
      CROSS JOIN LATERAL (SELECT ${figureColumns},
              coalesce(sum(l.minor) FILTER (WHERE a.kind = 'receivable' AND e.kind = 'call'), 0)::text AS called
         FROM ${ownLines('own.fund_id', 'own.member_id')}) figures
      ORDER BY c.opened_on DESC, g.id, f.purpose, f.id, own.member_id`,
    binds.values,
  );
}

function poolsOf(tx: Tx, reader: Reader): Promise<readonly PoolOfMember[]> {
  const binds = new Binds();
  return tx.query<PoolOfMember>(
    `WITH ${ownFunds(reader, binds)}, shares AS ${sharesOf('ARRAY(SELECT fund_id FROM own)')}
     SELECT own.fund_id AS "fundId", own.member_id AS "memberId", s.pool AS key, ${poolName('own.group_id', 's.pool')} AS name,
            coalesce(sum(s.minor) FILTER (WHERE s.holder = own.member_id::text), 0)::text AS own,
            CASE WHEN own.takes_part THEN coalesce(sum(s.minor) FILTER (WHERE s.holder <> own.member_id::text), 0)::text END AS others
       FROM own JOIN shares s ON s.fund_id = own.fund_id
      GROUP BY own.fund_id, own.member_id, own.group_id, own.takes_part, s.pool
     HAVING own.takes_part OR bool_or(s.holder = own.member_id::text)
      ORDER BY s.pool`,
    binds.values,
  );
}

function toView(one: FundOfMember, pools: readonly PoolOfMember[]): OwnFundView {
  const money = (minor: string) => toMoneyView(storedMoney(minor, one.currency));
  const { planId, commitment } = one;
  return {
    fund: { id: one.fundId, name: one.fund },
    group: { id: one.groupId, name: one.group },
    case: { id: one.caseId, name: one.case },
    member: { id: one.memberId, name: one.member },
    currency: one.currency,
    paid: money(one.paid),
    shared: money(one.shared),
    owed: money(one.owed),
    held: money(one.held),
    carried: money(one.carried),
    commitment:
      planId === null || commitment === null
        ? null
        : {
            planId,
            total: money(commitment),
            left: money((BigInt(commitment) - BigInt(one.called)).toString()),
          },
    pools: pools.map((pool) => poolView(pool, money)),
  };
}

const poolView = (
  { key, name, own, others }: PoolOfMember,
  money: (minor: string) => OwnPoolView['own'],
): OwnPoolView => ({
  key,
  name: name ?? { en: key, zh: key },
  own: money(own),
  others: others === null ? null : money(others),
});
