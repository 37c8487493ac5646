import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { type EntryKind, entryKinds, type Fund, LedgerReader } from '../../ledger/index.js';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  limitTo,
  NotFoundError,
  pageOf,
  storedMoney,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { seesMember } from '../domain/sight.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { MadeForReader } from './made-for.reader.js';
import type { FigureQuery, FigureRowView, FigureView } from './own.contract.js';
import { ownFigures, ownLines } from './own-figures.sql.js';

/** The money of a member in a fund, as somebody sees it. */
export interface SeenMember {
  readonly fund: Fund;
  readonly groupId: string;
  readonly seen: SeenMoney;
}

/** Brings the money of a member to whoever sees it: its own people, and who keeps or audits the money. */
@Injectable()
export class MemberMoney {
  constructor(
    private readonly ledger: LedgerReader,
    private readonly sights: MoneySights,
  ) {}

  /** Not found where the caller does not see it, or the member has nothing there. */
  async of(tx: Tx, fundId: string, memberId: string): Promise<SeenMember> {
    const fund = await this.ledger.fund(tx, fundId);
    const groupId = fund?.groupId ?? null;
    if (fund === undefined || groupId === null) throw new NotFoundError();
    const seen = await this.sights.ofGroup(tx, groupId);
    const isThere = seen.group.memberships.some((one) => one.memberId === memberId);
    if (!isThere || !seesMember(seen.sight, memberId)) throw new NotFoundError();
    return { fund, groupId, seen };
  }
}

interface RowOfFigure {
  readonly entryId: string;
  readonly no: number;
  readonly on: CalendarDate;
  readonly kind: EntryKind;
  readonly madeForKind: string;
  readonly madeForId: string;
  readonly minor: string;
}

/** Tells of a figure how it comes about. */
@Injectable()
export class FiguresScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly money: MemberMoney,
    private readonly madeFor: MadeForReader,
  ) {}

  /** One page of the entries that make a figure, the newest first. */
  figure(caller: Caller, query: FigureQuery): Promise<FigureView> {
    return this.work.read(caller, async (tx) => {
      const { fund, seen } = await this.money.of(tx, query.fundId, query.memberId);
      const rows = await rowsOf(tx, query);
      const things = rows.map(({ madeForKind, madeForId }) => ({ kind: madeForKind, id: madeForId }));
      const view = await this.madeFor.views(tx, seen.reader, things);
      const money = (minor: string) => toMoneyView(storedMoney(minor, fund.currency));
      const page = pageOf(
        rows,
        query.limit,
        (row): FigureRowView => ({
          entryId: row.entryId,
          no: row.no,
          on: row.on,
          what: entryKinds[row.kind],
          madeFor: view({ kind: row.madeForKind, id: row.madeForId }),
          amount: money(row.minor),
        }),
        ({ on, no }) => encodeCursor(on, no),
      );
      return { ...page, name: ownFigures[query.figure].name, total: money(await totalOf(tx, query)) };
    });
  }
}

function rowsOf(
  tx: Tx,
  { fundId, memberId, figure, cursor, limit }: FigureQuery,
): Promise<readonly RowOfFigure[]> {
  const { adds, of } = ownFigures[figure];
  const before = decodeCursor(cursor, ['date', 'place']);
  return tx.query<RowOfFigure>(
    `SELECT e.id AS "entryId", e.no, e.on_day AS "on", e.kind, e.made_for_kind AS "madeForKind", e.made_for_id AS "madeForId",
            sum(${adds})::text AS minor
       FROM ${ownLines('$1::uuid', '$2::uuid')} AND ${of}
        AND ($3::date IS NULL OR (e.on_day, e.no) < ($3::date, $4::int))
      GROUP BY e.id HAVING sum(${adds}) <> 0 ORDER BY e.on_day DESC, e.no DESC ${limitTo(limit + 1)}`,
    [fundId, memberId, before?.[0] ?? null, before?.[1] ?? null],
  );
}

async function totalOf(tx: Tx, { fundId, memberId, figure }: FigureQuery): Promise<string> {
  const { adds, of } = ownFigures[figure];
  const [row] = await tx.query<{ minor: string }>(
    `SELECT coalesce(sum(${adds}), 0)::text AS minor FROM ${ownLines('$1::uuid', '$2::uuid')} AND ${of}`,
    [fundId, memberId],
  );
  return row?.minor ?? '0';
}
