import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
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
import {
  isHiddenSql,
  moneySights,
  seesMemberSql,
  seesMoneySql,
  seesOfSumSql,
} from '../sight/money-sights.sql.js';
import type { BurdensView, BurdenView, DeskItemView, DeskView } from './desk.contract.js';
import { type DeskQueue, deskQueues, deskQueuesInOrder } from './desk-queues.sql.js';
import { figureColumns, type OwnFigureId } from './own-figures.sql.js';

interface Waiting {
  readonly queue: DeskQueue;
  readonly count: number;
  readonly totals: readonly { readonly currency: string; readonly minor: string }[];
  readonly kind: string;
  readonly id: string;
  readonly name: Bilingual;
  readonly beside: Bilingual;
  readonly minor: string;
  readonly currency: string;
  readonly on: CalendarDate | null;
  readonly link: string;
}

interface Burden extends Readonly<Record<OwnFigureId, string>> {
  readonly id: string;
  readonly name: Bilingual;
  readonly currency: string;
}

/** Things of a queue that are shown; the list behind it has all. */
const shown = 5;

/** What people who keep or audit the money find on the treasurer's desk. */
@Injectable()
export class DeskScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: CaseReaders,
  ) {}

  /** What waits, the oldest of each first. One query. */
  desk(caller: Caller): Promise<DeskView> {
    return this.work.read(caller, async (tx) => {
      const rows = await waitingOf(tx, await this.readers.readerOf(tx));
      return {
        queues: deskQueuesInOrder.map((id) => {
          const those = rows.filter(({ queue }) => queue === id);
          const totals = those[0]?.totals ?? [];
          return {
            id,
            name: deskQueues[id].name,
            count: those[0]?.count ?? 0,
            totals: totals.map(({ minor, currency }) => toMoneyView(storedMoney(minor, currency))),
            items: those.map(itemView),
          };
        }),
      };
    });
  }

  /** What each member bears over all funds, currency by currency; of a fund with a member behind a wall, one's own alone. One query. */
  burden(caller: Caller): Promise<BurdensView> {
    return this.work.read(caller, async (tx) => {
      const rows = await burdensOf(tx, await this.readers.readerOf(tx));
      return { items: [...new Set(rows.map(({ currency }) => currency))].map((one) => burdenIn(one, rows)) };
    });
  }
}

async function waitingOf(tx: Tx, reader: Reader): Promise<readonly Waiting[]> {
  const binds = new Binds();
  const all = deskQueuesInOrder
    .map((id) => `SELECT '${id}' AS queue, q.* FROM (${deskQueues[id].rows}) q`)
    .join('\nUNION ALL ');
  return tx.query<Waiting>(
    `WITH waiting AS (SELECT w.*, ${namesJson('g')} AS beside FROM (${all}) w
         JOIN ${moneySights(reader, binds)} seen ON seen.group_id = w.group_id AND ${seesMoneySql('seen', 'amounts')}
          AND (w.member_id IS NULL OR ${seesMemberSql(reader, 'seen', 'w.member_id', binds)})
         JOIN joint_group g ON g.id = w.group_id),
     sums AS (SELECT queue, sum(count)::int AS count, jsonb_agg(jsonb_build_object('currency', currency, 'minor', minor::text) ORDER BY currency) AS totals
                FROM (SELECT queue, currency, count(*) AS count, sum(minor) AS minor FROM waiting GROUP BY queue, currency) s GROUP BY queue)
     SELECT w.queue, sums.count, sums.totals, w.kind, w.id, w.name, w.beside, w.minor::text AS minor, w.currency, w."on", w.link
       FROM (SELECT *, row_number() OVER (PARTITION BY queue ORDER BY "on", id) AS place FROM waiting) w
       JOIN sums ON sums.queue = w.queue
      WHERE w.place <= ${String(shown)} ORDER BY w.queue, w.place`,
    binds.values,
  );
}

const itemView = ({ kind, id, name, beside, minor, currency, on, link }: Waiting): DeskItemView => ({
  kind,
  id,
  name,
  beside,
  amount: toMoneyView(storedMoney(minor, currency)),
  on,
  link,
});

function burdensOf(tx: Tx, reader: Reader): Promise<readonly Burden[]> {
  const binds = new Binds();
  const isWalled = `EXISTS (SELECT FROM ledger_account w WHERE w.alliance_id = f.alliance_id AND w.fund_id = f.id AND w.kind IN (${inQuotes(memberAccounts)})
    AND ${isHiddenSql(reader, 'w.holder', binds)})`;
  return tx.query<Burden>(
    `SELECT m.id, ${namesJson('m')} AS name, f.currency, ${figureColumns}
       FROM fund f JOIN ${moneySights(reader, binds)} seen ON seen.group_id = f.group_id
       JOIN ledger_account a ON a.alliance_id = f.alliance_id AND a.fund_id = f.id AND a.kind IN (${inQuotes(memberAccounts)})
       JOIN member m ON m.alliance_id = a.alliance_id AND m.id = a.holder::uuid
       JOIN ledger_posting l ON l.alliance_id = a.alliance_id AND l.account_id = a.id AND NOT l.is_pending
       JOIN ledger_entry e ON e.id = l.entry_id
      WHERE f.alliance_id = ${binds.bind(tx.caller.allianceId)} AND f.purpose = 'defence'
        AND ${seesMoneySql('seen', 'amounts')} AND ${seesOfSumSql('seen', 'm.id', isWalled)}
      GROUP BY m.id, f.currency ORDER BY f.currency, m.name_en, m.id`,
    binds.values,
  );
}

function burdenIn(currency: string, all: readonly Burden[]): BurdenView {
  const money = (minor: string) => toMoneyView(storedMoney(minor, currency));
  const rows = all
    .filter((one) => one.currency === currency)
    .toSorted((a, b) => Number(BigInt(b.shared) - BigInt(a.shared)));
  const total = rows.reduce((sum, { shared }) => sum + BigInt(shared), 0n);
  return {
    currency,
    total: money(total.toString()),
    items: rows.map(({ id, name, shared, paid, owed, carried }) => ({
      member: { id, name },
      shared: money(shared),
      paid: money(paid),
      owed: money(owed),
      carried: money(carried),
    })),
  };
}
