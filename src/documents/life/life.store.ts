import { Injectable } from '@nestjs/common';
import { keptFirm } from '../../firms/index.js';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import {
  columnsOf,
  insertRows,
  instantText,
  NotFoundError,
  personOf,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import { Binds, maxTier, type Reader, type Tier } from '../../walls/index.js';
import type { Home } from '../shelf/readers.js';
import type { DocumentLife } from '../domain/life.js';
import type { LegalHold } from '../domain/hold.js';
import type { Source } from '../domain/derive.js';
import type { Sided } from '../domain/hand.js';
import type { Lowering } from '../domain/lowering.js';
import { DocumentSourceRow, LegalHoldRow, LoweringApprovalRow, LoweringRow } from './life.entity.js';
import { awaitedBy } from './awaited-by.js';

/** A lowering as it is kept. */
export interface KeptLowering extends Lowering {
  readonly compartmentId: string | null;
  readonly reason: string | null;
  readonly sealed: Buffer | null;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  /** The document and all it was made from when it was asked for. */
  readonly madeFrom: readonly string[];
  /** The newest version of the document when it was asked for. */
  readonly versionNo: number;
  readonly withdrawalReason: string | null;
  readonly withdrawalSealed: Buffer | null;
}

/** A hold as it is kept. */
export interface KeptHold extends LegalHold {
  readonly compartmentId: string | null;
  readonly reason: string | null;
  readonly sealed: Buffer | null;
  readonly liftedBy: string | null;
  readonly liftReason: string | null;
  readonly liftSealed: Buffer | null;
}

/** A document and all it was made from, and who supplied it. */
export interface Descent {
  readonly documents: readonly (Sided & { readonly id: string })[];
  readonly ids: readonly string[];
  readonly suppliers: readonly string[];
  /** Those who brought in something of it for no member. */
  readonly uploaders: readonly string[];
}

const lineOf = (start: string): string => `
  WITH RECURSIVE line(id) AS (
    SELECT ${start} UNION
    SELECT s.source_id FROM document_source s JOIN line ON s.document_id = line.id WHERE s.alliance_id = $1)`;

const newestVersion = (documentId: string): string => `
  SELECT coalesce(max(v.no), 0) FROM document_version v
   WHERE v.alliance_id = $1 AND v.document_id = ${documentId} AND v.state <> 'refused'`;

interface LoweringSql extends Omit<LoweringRow, 'allianceId' | 'settledAt'> {
  readonly approvals: Lowering['approvals'];
}

const loweringsSql = (condition: string): string => `
  SELECT ${columnsOf(LoweringRow, 'l', ['allianceId', 'settledAt'])},
         (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', a.member_id, 'byPerson', a.by_person,
                   'at', ${instantText('a.at')}) ORDER BY a.at), '[]')
            FROM lowering_approval a WHERE a.alliance_id = l.alliance_id AND a.lowering_id = l.id) AS approvals
    FROM lowering l WHERE l.alliance_id = $1 AND ${condition} ORDER BY l.requested_at DESC, l.id DESC LIMIT 200`;

/** Rows of what becomes of documents. */
@Injectable()
export class LifeStore {
  /**
   * The highest tier among a document's sources, or what their suppliers agreed on since, where that is lower. What others agreed on
   * holds for what they were asked about: it counts no more once there is another source or a newer version, `isVersionToCome` included.
   */
  async floorOf(tx: Tx, documentId: string, isVersionToCome = false): Promise<Tier> {
    const rows = await tx.query<{ tier: Tier; agreed: Tier | null }>(
      `${lineOf('$2::uuid')}
       SELECT d.tier, (SELECT l.to_tier FROM lowering l JOIN document o ON o.alliance_id = l.alliance_id AND o.id = l.document_id
                        WHERE l.alliance_id = $1 AND l.document_id = $2 AND l.state = 'agreed'
                          AND NOT EXISTS (SELECT FROM line WHERE line.id <> ALL(l.made_from))
                          AND (l.suppliers <@ ARRAY[o.supplier_member_id]
                               OR (NOT $3::boolean AND l.version_no >= (${newestVersion('$2')})))
                        ORDER BY l.settled_at DESC LIMIT 1) AS agreed
         FROM document_source s JOIN document d ON d.alliance_id = s.alliance_id AND d.id = s.source_id
        WHERE s.alliance_id = $1 AND s.document_id = $2`,
      [tx.caller.allianceId, documentId, isVersionToCome],
    );
    const highest = maxTier(...rows.map(({ tier }) => tier));
    const agreed = rows[0]?.agreed ?? null;
    return agreed !== null && agreed < highest ? agreed : highest;
  }

  /** The number of a document's newest version that was not refused; 0 where there is none. */
  async newestVersionOf(tx: Tx, documentId: string): Promise<number> {
    const [row] = await tx.query<{ no: number }>(`SELECT (${newestVersion('$2')}) AS no`, [
      tx.caller.allianceId,
      documentId,
    ]);
    return row?.no ?? 0;
  }

  /** Whether a hold in force lies on a document, or on all of its case or its firm. */
  async isHeld(tx: Tx, { id, ...home }: Pick<DocumentLife, 'id' | 'caseId' | 'firmId'>): Promise<boolean> {
    const binds = new Binds();
    const [row] = await tx.query<{ held: boolean }>(
      `SELECT EXISTS (SELECT FROM legal_hold h
         WHERE h.alliance_id = ${binds.bind(tx.caller.allianceId)} AND h.lifted_at IS NULL
           AND ${holding(home, id, binds)}) AS held`,
      binds.values,
    );
    return row?.held === true;
  }

  /** Whoever ends something of a case or a firm, and whoever holds all of it, wait for one another. */
  async lockEndings(tx: Tx, { caseId, firmId }: Home, by: 'ending' | 'hold'): Promise<void> {
    const lock = by === 'hold' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
    const home = caseId === null ? `${keptFirm('$1::uuid')}::text` : '$1';
    await tx.query(`SELECT ${lock}(hashtext('legal_hold'), hashtext(${home}))`, [caseId ?? firmId]);
  }

  /** The documents named, each as what may be made from it, in one query. Whether they may be read is not asked here. */
  async sources(tx: Tx, ids: readonly string[]): Promise<readonly Source[]> {
    return tx.query<Source>(
      `SELECT d.id, d.tier, d.compartment_id AS "compartmentId",
              ARRAY(${lineOf('d.id')} SELECT line.id FROM line WHERE line.id <> d.id) AS ancestors
         FROM document d WHERE d.alliance_id = $1 AND d.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
  }

  /** Says anew from which documents one was made. */
  async setSources(
    tx: Tx,
    { id, compartmentId }: { readonly id: string; readonly compartmentId: string | null },
    sourceIds: readonly string[],
  ): Promise<void> {
    const { allianceId } = tx.caller;
    await tx.query(
      `DELETE FROM document_source WHERE alliance_id = $1 AND document_id = $2 AND source_id <> ALL($3::uuid[])`,
      [allianceId, id, sourceIds],
    );
    if (sourceIds.length === 0) return;
    const added = { addedBy: personOf(tx.caller), addedAt: tx.now };
    const own = { allianceId, documentId: id, compartmentId, ...added };
    const rows = sourceIds.map((sourceId) => ({ ...own, sourceId }));
    await insertRows(tx, DocumentSourceRow, rows, { onConflict: 'nothing' });
  }

  /** The ids of a document's sources, and of what was made from it. */
  async related(
    tx: Tx,
    documentId: string,
  ): Promise<{ readonly sources: string[]; readonly derived: string[] }> {
    const rows = await tx.query<{ id: string; is_source: boolean }>(
      `SELECT source_id AS id, true AS is_source FROM document_source WHERE alliance_id = $1 AND document_id = $2
        UNION ALL SELECT document_id, false FROM document_source WHERE alliance_id = $1 AND source_id = $2`,
      [tx.caller.allianceId, documentId],
    );
    const ids = (isSource: boolean) => rows.filter((row) => row.is_source === isSource).map(({ id }) => id);
    return { sources: ids(true), derived: ids(false) };
  }

  /** Documents with everything they were made from, through all steps, and who supplied that. */
  async descentOf(tx: Tx, ...documentIds: readonly string[]): Promise<Descent> {
    const documents = await tx.query<Descent['documents'][number]>(
      `${lineOf('unnest($2::uuid[])')}
       SELECT d.id, d.case_id AS "caseId", d.supplier_member_id AS "supplierId", d.uploaded_by AS "uploadedBy"
         FROM line JOIN document d ON d.alliance_id = $1 AND d.id = line.id`,
      [tx.caller.allianceId, documentIds],
    );
    return {
      documents,
      ids: documents.map(({ id }) => id),
      suppliers: [...new Set(documents.flatMap(({ supplierId }) => supplierId ?? []))],
      uploaders: [
        ...new Set(
          documents.flatMap(({ supplierId, uploadedBy }) => (supplierId === null ? [uploadedBy] : [])),
        ),
      ],
    };
  }

  async insertLowering(tx: Tx, lowering: KeptLowering): Promise<void> {
    const { approvals: _, ...row } = lowering;
    const settledAt = row.state === 'asked' ? null : tx.now;
    await insertRows(tx, LoweringRow, { ...row, settledAt, allianceId: tx.caller.allianceId });
  }

  /** Writes what became of a lowering, and who agreed to it; an approval that is there already is left as it is. */
  async updateLowering(tx: Tx, { id, approvals, compartmentId, ...lowering }: KeptLowering): Promise<void> {
    const { allianceId } = tx.caller;
    const { state, withdrawalReason, withdrawalSealed } = lowering;
    const settledAt = state === 'asked' ? null : tx.now;
    const settled = { state, settledAt, withdrawalReason, withdrawalSealed };
    await updateRow(tx, LoweringRow, { id, allianceId }, settled);
    const own = { loweringId: id, allianceId, compartmentId };
    const rows = approvals.map((approval) => ({ ...approval, ...own }));
    await insertRows(tx, LoweringApprovalRow, rows, { onConflict: 'nothing' });
  }

  /** What is still asked of a document whose content ends is asked no more. */
  async endLowerings(tx: Tx, documentId: string): Promise<void> {
    const asked = { allianceId: tx.caller.allianceId, documentId, state: 'asked' as const };
    await updateRow(tx, LoweringRow, asked, { state: 'withdrawn', settledAt: tx.now });
  }

  /** The lowerings of a document, the newest first. */
  lowerings(tx: Tx, documentId: string): Promise<readonly KeptLowering[]> {
    return tx.query<LoweringSql>(loweringsSql('l.document_id = $2'), [tx.caller.allianceId, documentId]);
  }

  /** One lowering of a document, locked until commit. Not found where there is none. */
  async lockLowering(tx: Tx, documentId: string, id: string): Promise<KeptLowering> {
    const { allianceId } = tx.caller;
    await tx.query(`SELECT FROM lowering WHERE alliance_id = $1 AND id = $2 FOR UPDATE`, [allianceId, id]);
    const [lowering] = await tx.query<LoweringSql>(loweringsSql('l.document_id = $2 AND l.id = $3'), [
      allianceId,
      documentId,
      id,
    ]);
    if (lowering === undefined) throw new NotFoundError();
    return lowering;
  }

  /** The lowerings that wait for a reader's agreement. */
  loweringsAwaiting(tx: Tx, reader: Reader): Promise<readonly KeptLowering[]> {
    const binds = new Binds();
    binds.bind(tx.caller.allianceId);
    const document = `EXISTS (SELECT FROM document t WHERE t.alliance_id = l.alliance_id AND t.id = l.document_id
      AND ${awaitedBy(reader, { lowering: 'l', document: 't' }, binds)})`;
    return tx.query<LoweringSql>(loweringsSql(document), binds.values);
  }

  /** What some lowerings were asked of: the document of each and all it was made from then. */
  async madeFromOf(tx: Tx, loweringIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (loweringIds.length === 0) return new Map();
    const rows = await tx.query<{ id: string; ids: readonly string[] }>(
      `SELECT id, made_from AS ids FROM lowering WHERE alliance_id = $1 AND id = ANY($2::uuid[])`,
      [tx.caller.allianceId, loweringIds],
    );
    return new Map(rows.map(({ id, ids }) => [id, ids]));
  }

  async insertHold(tx: Tx, { setBy, ...hold }: KeptHold): Promise<void> {
    if (setBy === null) throw new Error('A hold is set by a person');
    await insertRows(tx, LegalHoldRow, { ...hold, setBy, allianceId: tx.caller.allianceId });
  }

  async updateHold(tx: Tx, { id, ...hold }: KeptHold): Promise<void> {
    const { liftedAt, liftedBy, liftReason, liftSealed } = hold;
    const { allianceId } = tx.caller;
    await updateRow(tx, LegalHoldRow, { id, allianceId }, { liftedAt, liftedBy, liftReason, liftSealed });
  }

  /** One hold. Not found where there is none. */
  async hold(tx: Tx, id: string): Promise<KeptHold> {
    const row = await tx.manager.findOneBy(LegalHoldRow, { id, allianceId: tx.caller.allianceId });
    if (row === null) throw new NotFoundError();
    return row;
  }

  /** As `hold`, locked until commit. */
  async lockHold(tx: Tx, id: string): Promise<KeptHold> {
    await tx.query('SELECT FROM legal_hold WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    return this.hold(tx, id);
  }

  /** The holds on a document and on all of its case or firm, the newest first; without a document those on all of it alone. */
  holds(tx: Tx, { id, ...home }: Home & { readonly id: string | null }): Promise<readonly KeptHold[]> {
    const binds = new Binds();
    return tx.query<KeptHold>(
      `SELECT ${columnsOf(LegalHoldRow, 'h', ['allianceId'])} FROM legal_hold h
        WHERE h.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${holding(home, id, binds)}
        ORDER BY h.set_at DESC, h.id DESC`,
      binds.values,
    );
  }

  /** The documents under a hold, whose day of retention was before `today` and that are still there. */
  async retained(
    tx: Tx,
    { caseId, firmId, documentId }: Pick<LegalHold, 'caseId' | 'firmId' | 'documentId'>,
    today: CalendarDate,
  ): Promise<readonly string[]> {
    const ofCase = caseId === null ? `${keptFirm('firm_id')} = ${keptFirm('$2')}` : 'case_id = $2';
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM document
        WHERE alliance_id = $1 AND ${documentId === null ? ofCase : 'id = $2'} AND retain_until < $3
          AND state NOT IN ('returned', 'destroyed')`,
      [tx.caller.allianceId, documentId ?? caseId ?? firmId, today],
    );
    return rows.map(({ id }) => id);
  }
}

/**
 * SQL that is true of a hold (`h`) on a document, or on all of what it lies with. Of a firm merged into another, both hold what either
 * has, for as long as they are one.
 */
const holding = ({ caseId, firmId }: Home, id: string | null, { bind }: Binds): string =>
  `(h.document_id = ${bind(id)}::uuid OR h.document_id IS NULL AND ${
    caseId === null
      ? `${keptFirm('h.firm_id')} = ${keptFirm(`${bind(firmId)}::uuid`)}`
      : `h.case_id = ${bind(caseId)}::uuid`
  })`;

/** Whether there is such a case, whoever may see it. */
export async function isCase(tx: Tx, caseId: string): Promise<boolean> {
  const rows = await tx.query('SELECT FROM case_file WHERE alliance_id = $1 AND id = $2', [
    tx.caller.allianceId,
    caseId,
  ]);
  return rows.length > 0;
}
