import { Injectable } from '@nestjs/common';
import { CaseReaders, titleSql } from '../../cases/index.js';
import { todayIn } from '../../identity/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { memberAccounts, movesMoney } from '../../ledger/index.js';
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
import type { MoneyHand } from '../domain/sight.js';
import { moneySights, seesMoneySql } from '../sight/money-sights.sql.js';
import type {
  FundTotalsView,
  GroupMoneyView,
  GroupsMoneyQuery,
  GroupsMoneyView,
  MoneyGroupsView,
} from './groups.contract.js';
import { sharesCosts } from './own-figures.sql.js';
import { LateMembers } from './late.reader.js';
import { PlansNow } from './plans-now.reader.js';
import { SharesReader } from './shares.reader.js';

/** A group of whose money a reader sees something. */
interface SeenGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly caseId: string;
  readonly case: Bilingual;
  readonly hands: readonly MoneyHand[];
  readonly own: readonly string[];
  readonly seesTotals: boolean;
  readonly seesLate: boolean;
  readonly seesDeclared: boolean;
  readonly seesCosts: boolean;
}

interface TotalsRow {
  readonly fundId: string;
  readonly groupId: string;
  readonly name: Bilingual;
  readonly currency: string;
  readonly cash: string;
  readonly committed: string;
  readonly open: string;
  readonly unshared: string;
  readonly called: string;
  readonly paid: string;
  readonly shared: string;
  readonly carried: string;
}

/** What people read of the money of groups: totals, who is late, who pays for whom, each as far as they see it. */
@Injectable()
export class GroupsMoneyScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: CaseReaders,
    private readonly late: LateMembers,
    private readonly plans: PlansNow,
    private readonly shares: SharesReader,
  ) {}

  /** One query, of the groups alone. */
  names(caller: Caller, { caseId }: GroupsMoneyQuery): Promise<MoneyGroupsView> {
    return this.work.read(caller, async (tx) => {
      const groups = await groupsOf(tx, await this.readers.readerOf(tx), caseId);
      return { items: groups.map(({ id, name, hands }) => ({ id, name, hands: [...hands] })) };
    });
  }

  /** A query for the groups, and one for each of their parts, however many groups there are. */
  list(caller: Caller, { caseId }: GroupsMoneyQuery): Promise<GroupsMoneyView> {
    return this.work.read(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const groups = await groupsOf(tx, reader, caseId);
      const ids = (of: (group: SeenGroup) => boolean) => groups.filter(of).map(({ id }) => id);
      const totals = await totalsOf(
        tx,
        ids(({ seesTotals }) => seesTotals),
      );
      const late = await this.late.of(
        tx,
        reader,
        ids(({ seesLate }) => seesLate),
      );
      const plans = await this.plans.of(
        tx,
        ids(({ seesCosts }) => seesCosts),
        await todayIn(tx),
      );
      const shares = await this.shares.of(
        tx,
        reader,
        ids(({ seesTotals }) => seesTotals),
      );
      return {
        items: groups.map((group): GroupMoneyView => ({
          group: { id: group.id, name: group.name },
          case: seesNoMore(group) ? null : { id: group.caseId, name: group.case },
          hands: [...group.hands],
          plan: plans.get(group.id) ?? null,
          totals: group.seesTotals
            ? totals.filter(({ groupId }) => groupId === group.id).map(toTotals)
            : null,
          late: group.seesLate ? [...(late.get(group.id) ?? [])] : null,
          shares: group.seesTotals ? [...(shares.get(group.id) ?? [])] : null,
        })),
      };
    });
  }
}

/** Of the accountant: they see what is declared in a group, and of its case nothing. */
const seesNoMore = ({ seesDeclared, seesTotals, own }: SeenGroup): boolean =>
  seesDeclared && !seesTotals && own.length === 0;

/** SQL that is true of a group that is known to the accountant: something was declared there. */
const isDeclaredIn = `EXISTS (SELECT FROM weight_declaration w WHERE w.alliance_id = g.alliance_id AND w.group_id = g.id)`;

function groupsOf(tx: Tx, reader: Reader, caseId: string | undefined): Promise<readonly SeenGroup[]> {
  const binds = new Binds();
  const sees = (part: Parameters<typeof seesMoneySql>[1]) => seesMoneySql('seen', part);
  return tx.query<SeenGroup>(
    `SELECT g.id, ${namesJson('g')} AS name, seen.case_id AS "caseId", ${titleSql('c')} AS case, to_json(seen.hands) AS hands,
            to_json(seen.own) AS own, ${sees('declarations')} AS "seesDeclared", ${sees('totals')} AS "seesTotals", ${sees('late')} AS "seesLate", ${sees('costs')} AS "seesCosts"
       FROM ${moneySights(reader, binds)} seen
       JOIN joint_group g ON g.alliance_id = ${binds.bind(tx.caller.allianceId)} AND g.id = seen.group_id
       JOIN case_file c ON c.alliance_id = g.alliance_id AND c.id = seen.case_id
      WHERE (${sees('totals')} OR seen.own <> '{}' OR ${sees('declarations')} AND ${isDeclaredIn}) AND ${caseId === undefined ? 'TRUE' : `seen.case_id = ${binds.bind(caseId)}`}
      ORDER BY c.opened_on DESC, g.id`,
    binds.values,
  );
}

function totalsOf(tx: Tx, groupIds: readonly string[]): Promise<readonly TotalsRow[]> {
  const sum = (kind: string, column = 'posted_minor') =>
    `coalesce(sum(b.${column}) FILTER (WHERE a.kind = '${kind}'), 0)`;
  const stands = (kind: string, column?: string) => `${sum(kind, column)}::text`;
  const moved = (kinds: string, so: string, sign = '') =>
    `coalesce(sum(${sign}l.minor) FILTER (WHERE a.kind IN (${kinds}) AND ${so}), 0)::text`;
  return tx.query<TotalsRow>(
    `SELECT f.id AS "fundId", f.group_id AS "groupId", ${namesJson('f')} AS name, f.currency, stood.*, moved.*
       FROM fund f
      CROSS JOIN LATERAL (SELECT ${stands('cash')} AS cash, ${stands('cash', 'pending_out_minor')} AS committed,
              ${stands('receivable')} AS open, ${stands('expense')} AS unshared,
              (-${sum('carry')})::text AS carried
         FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
        WHERE a.alliance_id = f.alliance_id AND a.fund_id = f.id) stood
      CROSS JOIN LATERAL (SELECT ${moved(`'receivable'`, `e.kind = 'call'`)} AS called,
              ${moved(inQuotes(memberAccounts), movesMoney, '-')} AS paid, ${moved(`'capital'`, sharesCosts)} AS shared
         FROM ledger_account a
         JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending
         JOIN ledger_entry e ON e.id = l.entry_id
        WHERE a.alliance_id = f.alliance_id AND a.fund_id = f.id AND a.kind IN (${inQuotes(memberAccounts)})) moved
      WHERE f.alliance_id = $1 AND f.group_id = ANY($2::uuid[]) AND f.purpose = 'defence'
      ORDER BY f.opened_at, f.id`,
    [tx.caller.allianceId, groupIds],
  );
}

function toTotals({ fundId, name, currency, ...of }: TotalsRow): FundTotalsView {
  const money = (minor: string) => toMoneyView(storedMoney(minor, currency));
  return {
    fund: { id: fundId, name },
    currency,
    cash: money(of.cash),
    committed: money(of.committed),
    called: money(of.called),
    paid: money(of.paid),
    open: money(of.open),
    shared: money(of.shared),
    unshared: money(of.unshared),
    carried: money(of.carried),
  };
}
