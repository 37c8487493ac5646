import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { searchText } from '../identity/index.js';
import { type CalendarDate, refuse } from '../kernel/index.js';
import {
  Binds,
  insertRows,
  NotFoundError,
  RefusedError,
  systemCaller,
  type Tx,
  updateRow,
} from '../platform/index.js';
import { nameKeys } from './compare-names.js';
import type { EndingPart, Firm, NameKind, PartKind } from './domain/firm.js';
import type { FirmTie } from './domain/ties.js';
import { FirmIdentifierRow, FirmNameRow, FirmRow, FirmTieRow } from './firm.entity.js';
import { type Involvements } from './involvements.js';

/** A name besides a firm's own. */
export interface FirmName {
  readonly id: string;
  readonly firmId: string;
  readonly name: string;
  readonly language: string;
  readonly kind: NameKind;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

const partRows = { name: FirmNameRow, identifier: FirmIdentifierRow, tie: FirmTieRow } as const;

/** Of an entry or of one merged into it. */
const ofEntry = 'IN (SELECT e.id FROM firm e WHERE e.alliance_id = $1 AND (e.id = $2 OR e.kept_id = $2))';

const partTables: { readonly [K in PartKind]: string } = {
  name: `firm_name WHERE firm_id ${ofEntry}`,
  identifier: `firm_identifier WHERE firm_id ${ofEntry}`,
  tie: `firm_tie WHERE child_id ${ofEntry}`,
};

const firmSql = `SELECT f.id, f.name_en AS "nameEn", f.name_zh AS "nameZh", f.country, f.credit_code AS "creditCode", f.version,
  f.withdrawn_at IS NOT NULL AS "isWithdrawn", f.kept_id AS "keptId" FROM firm f`;

const besidesSql = `SELECT
  ARRAY(SELECT n.name FROM firm_name n WHERE n.alliance_id = $1 AND n.firm_id = $2 AND n.withdrawn_at IS NULL ORDER BY n.id) AS names,
  ARRAY(SELECT i.value FROM firm_identifier i WHERE i.alliance_id = $1 AND i.firm_id = $2 AND i.withdrawn_at IS NULL ORDER BY i.id) AS numbers`;

/** Entries of the register that stand: an entry that was withdrawn should never have been there, and holds nothing. */
const standing = (alias: string): string => `${alias}.alliance_id = $1 AND ${alias}.withdrawn_at IS NULL`;

const tieSql = (mine: string, theirs: string): string =>
  `SELECT t.${theirs} AS id FROM firm_tie t WHERE t.alliance_id = $1 AND t.withdrawn_at IS NULL AND t.${mine} = e.id`;

/** Every tie of the firms that are tied to some, by however many steps and on whatever day; step by step, each found by an index. */
const netSql = `WITH RECURSIVE net(id) AS (
    SELECT unnest($2::uuid[])
    UNION
    SELECT coalesce(o.kept_id, o.id)
      FROM net n JOIN firm e ON ${standing('e')} AND (e.id = n.id OR e.kept_id = n.id)
        CROSS JOIN LATERAL (${tieSql('child_id', 'parent_id')} UNION ALL ${tieSql('parent_id', 'child_id')}) t
        JOIN firm o ON ${standing('o')} AND o.id = t.id
  )
  SELECT t.id, coalesce(c.kept_id, c.id) AS "childId", coalesce(p.kept_id, p.id) AS "parentId", t.kind, t.percent::text AS percent,
         t.from_on AS "from", t.until_on AS until, t.source
    FROM net n JOIN firm c ON ${standing('c')} AND (c.id = n.id OR c.kept_id = n.id)
      JOIN firm_tie t ON t.alliance_id = $1 AND t.child_id = c.id AND t.withdrawn_at IS NULL
      JOIN firm p ON ${standing('p')} AND p.id = t.parent_id
   ORDER BY t.from_on, t.id`;

/** The register of firms within the transaction's alliance. Who may see what is asked by those who call. */
@Injectable()
export class FirmsStore {
  /** Locks an entry until commit. Not found where there is none. */
  async lock(tx: Tx, id: string): Promise<Firm> {
    const [found] = await this.lockAll(tx, [id]);
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Locks entries in the order of their ids. */
  lockAll(tx: Tx, ids: readonly string[]): Promise<Firm[]> {
    return tx.query<Firm>(
      `${firmSql} WHERE f.alliance_id = $1 AND f.id = ANY($2::uuid[]) ORDER BY f.id FOR UPDATE`,
      [tx.caller.allianceId, ids],
    );
  }

  /** The entry that is kept for each of some, by either's id. Those that are not there are left out. */
  async keptOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; kept: string }>(
      'SELECT id, coalesce(kept_id, id) AS kept FROM firm WHERE alliance_id = $1 AND id = ANY($2::uuid[])',
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map(({ id, kept }) => [id, kept]));
  }

  /** Whether there is such an entry. */
  async has(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query('SELECT FROM firm WHERE alliance_id = $1 AND id = $2', [
      tx.caller.allianceId,
      id,
    ]);
    return rows.length > 0;
  }

  /** Refuses with `taken` where another firm has the code. */
  async insert(tx: Tx, firm: Firm, taken: `${string}.${string}` = 'firm.code_taken'): Promise<void> {
    const row = { ...rowOf(firm), ...foundBy(firm, [], []), allianceId: tx.caller.allianceId };
    await refusingTaken(firm, taken, insertRows(tx, FirmRow, { ...row, createdAt: tx.now }));
  }

  /** Writes what a firm is called and its version; what it is found by follows. Refuses with `taken` as `insert`. */
  async update(tx: Tx, firm: Firm, taken: `${string}.${string}` = 'firm.code_taken'): Promise<void> {
    const [besides] = await tx.query<{ names: string[]; numbers: string[] }>(besidesSql, [
      tx.caller.allianceId,
      firm.id,
    ]);
    const found = foundBy(firm, besides?.names ?? [], besides?.numbers ?? []);
    await refusingTaken(
      firm,
      taken,
      updateRow(tx, FirmRow, keyOf(tx, firm.id), { ...rowOf(firm), ...found }),
    );
  }

  /** Withdraws a firm, or one of what belongs to it. */
  async withdraw(tx: Tx, kind: PartKind | 'firm', id: string, reason: string): Promise<void> {
    const Row = kind === 'firm' ? FirmRow : partRows[kind];
    await updateRow<FirmRow | FirmNameRow | FirmIdentifierRow | FirmTieRow, Withdrawal>(
      tx,
      Row,
      keyOf(tx, id),
      { withdrawnAt: tx.now, withdrawnBy: tx.caller.personId, withdrawnReason: reason },
    );
  }

  /** Makes an entry point to the one that is kept. */
  async setKept(tx: Tx, id: string, keptId: string, mergedReason: string): Promise<void> {
    await updateRow(tx, FirmRow, keyOf(tx, id), { keptId, mergedReason });
  }

  /** Makes an entry stand for itself again. Refuses with `firm.code_taken` where another firm has its code by now. */
  async clearKept(tx: Tx, firm: Firm): Promise<void> {
    const apart = updateRow(tx, FirmRow, keyOf(tx, firm.id), { keptId: null, mergedReason: null });
    await refusingTaken(firm, 'firm.code_taken', apart);
  }

  /** Whether entries were merged into this one. */
  async hasTwins(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM firm WHERE alliance_id = $1 AND kept_id = $2 LIMIT 1', [
      tx.caller.allianceId,
      id,
    ]);
    return rows.length > 0;
  }

  async insertName(tx: Tx, name: FirmName): Promise<void> {
    await insertRows(tx, FirmNameRow, { ...name, allianceId: tx.caller.allianceId });
  }

  async insertIdentifier(
    tx: Tx,
    identifier: {
      readonly id: string;
      readonly firmId: string;
      readonly scheme: string;
      readonly value: string;
    },
  ): Promise<void> {
    await insertRows(tx, FirmIdentifierRow, { ...identifier, allianceId: tx.caller.allianceId });
  }

  async insertTie(tx: Tx, tie: FirmTie): Promise<void> {
    await insertRows(tx, FirmTieRow, { ...tie, allianceId: tx.caller.allianceId });
  }

  /** What belongs to a firm (or came with an entry merged into it) and is to end; a tie is the firm's below. Not found where there is none. */
  async part(tx: Tx, kind: PartKind, firmId: string, id: string): Promise<EndingPart> {
    const days =
      kind === 'identifier' ? 'NULL::date AS from_on, NULL::date AS until_on' : 'from_on, until_on';
    const [found] = await tx.query<EndingPart>(
      `SELECT p.from_on AS "from", p.until_on AS until, p.withdrawn_at IS NOT NULL AS "isWithdrawn"
         FROM (SELECT alliance_id, id, withdrawn_at, ${days} FROM ${partTables[kind]}) AS p
        WHERE p.alliance_id = $1 AND p.id = $3`,
      [tx.caller.allianceId, firmId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Writes the last day of a name or a tie. */
  async end(tx: Tx, kind: 'name' | 'tie', id: string, until: CalendarDate | null): Promise<void> {
    await updateRow<FirmNameRow | FirmTieRow, { until: CalendarDate | null }>(
      tx,
      partRows[kind],
      keyOf(tx, id),
      { until },
    );
  }

  /** Every tie in the net of some firms, by the entries that are kept; those withdrawn are left out. */
  net(tx: Tx, firmIds: readonly string[]): Promise<FirmTie[]> {
    return tx.query<FirmTie>(netSql, [tx.caller.allianceId, firmIds]);
  }

  /** Keeps others from tying firms until commit: whether a tie fits depends on all the others. */
  async lockTies(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('firm ties'), hashtext($1))`, [
      tx.caller.allianceId,
    ]);
  }

  /** Every name of some kept firms, their twins' and former ones among them, by id. */
  async allNamesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await tx.query<{ id: string; names: string[] }>(
      `SELECT f.id, ARRAY(SELECT DISTINCT said.name FROM firm e
           LEFT JOIN firm_name n ON n.alliance_id = e.alliance_id AND n.firm_id = e.id AND n.withdrawn_at IS NULL
           CROSS JOIN LATERAL unnest(ARRAY[e.name_en, e.name_zh, n.name]) AS said(name)
          WHERE e.alliance_id = f.alliance_id AND f.id IN (e.id, e.kept_id) AND said.name IS NOT NULL) AS names
         FROM firm f WHERE f.alliance_id = $1 AND f.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map(({ id, names }) => [id, names]));
  }

  /** What some firms are called in the caller's language, by id. */
  async calledOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const [first, second] = tx.caller.language === 'zh' ? ['name_zh', 'name_en'] : ['name_en', 'name_zh'];
    const rows = await tx.query<{ id: string; name: string }>(
      `SELECT id, coalesce(${first}, ${second}) AS name FROM firm WHERE alliance_id = $1 AND id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

type Withdrawal = Pick<FirmRow, 'withdrawnAt' | 'withdrawnBy' | 'withdrawnReason'>;

const keyOf = (tx: Tx, id: string) => ({ id, allianceId: tx.caller.allianceId });

const rowOf = ({ isWithdrawn: _withdrawn, keptId: _kept, ...firm }: Firm) => firm;

/** What a firm is searched by: its names as written and as people type them, and its numbers. What it is compared by: its names. */
function foundBy({ nameZh, nameEn, creditCode }: Firm, names: readonly string[], numbers: readonly string[]) {
  const all = [nameZh, nameEn, ...names].filter((name) => name !== null);
  return {
    search: searchText([...all, creditCode, ...numbers]),
    nameKeys: [...new Set(all.flatMap(nameKeys))],
  };
}

async function refusingTaken(
  { creditCode }: Firm,
  code: `${string}.${string}`,
  saving: Promise<unknown>,
): Promise<void> {
  try {
    await saving;
  } catch (error) {
    if (!(error instanceof QueryFailedError) || !isTaken(error.driverError as unknown)) throw error;
    const { refusal } = refuse(
      code,
      `Another firm of this alliance has the code ${creditCode} already.`,
      `本联盟已有单位使用统一社会信用代码 ${creditCode}。`,
    );
    throw new RefusedError(refusal);
  }
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'constraint' in error &&
  error.constraint === 'uq_firm_credit_code';

/** Whether some module needs the firm in the register: it is a member. Whatever the caller sees, so that a narrow token breaks nothing. */
export async function isHeld(tx: Tx, known: Involvements, id: string): Promise<boolean> {
  const binds = new Binds();
  const system = systemCaller(tx.caller.allianceId);
  const rows = await tx.query(
    `SELECT 1 FROM (${known.rows(system, binds, 'holding')}) AS held WHERE held.firm_id = ${binds.bind(id)} LIMIT 1`,
    binds.values,
  );
  return rows.length > 0;
}
