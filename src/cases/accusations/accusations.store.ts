import { Injectable } from '@nestjs/common';
import { insertRows, newId, NotFoundError, type Tx } from '../../platform/index.js';
import type { Accusation, AccusationCell, AccusationTerms, CaseParts } from '../domain/accusation.js';
import type { Forum, PartyRole } from '../domain/case-kinds.js';
import { AccusationRow } from './accusation.entity.js';

/** A part of a case as an import names it. */
export interface NamedPart {
  readonly id: string;
  readonly name: string;
}

/** All that an accusation of a case may name, with what it is called. */
export interface NamedParts {
  readonly proceedings: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly forum: Forum;
  }[];
  readonly parties: readonly (NamedPart & { readonly nameZh: string | null; readonly role: PartyRole })[];
  readonly patents: readonly NamedPart[];
  readonly products: readonly NamedPart[];
}

/** What an accusation said at one version. */
export type KeptVersion = Omit<Accusation, keyof AccusationCell>;

const namesOf = (table: string, name: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', ${name}) ORDER BY x.id), '[]')
      FROM ${table} x WHERE x.alliance_id = $1 AND x.case_id = $2)`;

const namedParts = `
  SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'number', g.number, 'forum', g.forum) ORDER BY g.id), '[]')
            FROM proceeding g WHERE g.alliance_id = $1 AND g.case_id = $2) AS proceedings,
         ${namesOf('asserted_patent', 'x.number')} AS patents,
         ${namesOf('accused_product', 'x.name')} AS products,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'nameZh', p.name_zh, 'role', p.role)
            ORDER BY p.position), '[]') FROM party p WHERE p.alliance_id = $1 AND p.case_id = $2) AS parties`;

const reviseAll = `
  UPDATE accusation a
     SET claims = n.claims, outcome = n.outcome, outcome_on = n."outcomeOn", outcome_source = n."outcomeSource",
         version = a.version + 1
    FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, claims text, outcome text, "outcomeOn" date, "outcomeSource" text)
   WHERE a.alliance_id = $1 AND a.id = n.id`;

const strikeAll = `
  UPDATE accusation SET struck_at = $3, struck_by = $4, struck_reason = $5, version = version + 1
   WHERE alliance_id = $1 AND id = ANY($2::uuid[])`;

const keepVersions = `
  INSERT INTO accusation_version (accusation_id, version, alliance_id, claims, outcome, outcome_on, outcome_source,
                                  struck_reason, at, actor_id)
  SELECT id, version, alliance_id, claims, outcome, outcome_on, outcome_source, struck_reason, $3, $4
    FROM accusation WHERE alliance_id = $1 AND id = ANY($2::uuid[])
  RETURNING accusation_id AS id, version, claims, outcome, outcome_on::text AS "outcomeOn",
            outcome_source AS "outcomeSource", struck_reason AS "struckReason"`;

/** Accusations as rows: everything that is written of them. Lock the case first. */
@Injectable()
export class AccusationsStore {
  /** How often the accusations of a case were changed. */
  async version(tx: Tx, caseId: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'SELECT version FROM accusation_matrix WHERE alliance_id = $1 AND case_id = $2',
      [tx.caller.allianceId, caseId],
    );
    return row?.version ?? 0;
  }

  /** Counts one change more, and answers how many there are. */
  async nextVersion(tx: Tx, caseId: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      `INSERT INTO accusation_matrix (alliance_id, case_id, version) VALUES ($1, $2, 1)
       ON CONFLICT (alliance_id, case_id) DO UPDATE SET version = accusation_matrix.version + 1 RETURNING version`,
      [tx.caller.allianceId, caseId],
    );
    return row?.version ?? 1;
  }

  /** What an accusation of a case may name. */
  async namedParts(tx: Tx, caseId: string): Promise<NamedParts> {
    const [row] = await tx.query<NamedParts>(namedParts, [tx.caller.allianceId, caseId]);
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** The case of an accusation, unlocked: lock the case first, then read it. */
  async caseOf(tx: Tx, id: string): Promise<string> {
    const [row] = await tx.query<{ case_id: string }>(
      'SELECT case_id FROM accusation WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row.case_id;
  }

  async one(tx: Tx, id: string): Promise<Accusation> {
    return toAccusation(
      await tx.manager.findOneByOrFail(AccusationRow, { id, allianceId: tx.caller.allianceId }),
    );
  }

  /** The accusations of a case that are not struck. */
  async standing(tx: Tx, caseId: string): Promise<readonly Accusation[]> {
    const rows = await tx.manager
      .createQueryBuilder(AccusationRow, 'a')
      .where('a.allianceId = :allianceId AND a.caseId = :caseId AND a.struckAt IS NULL', {
        allianceId: tx.caller.allianceId,
        caseId,
      })
      .orderBy('a.id')
      .getMany();
    return rows.map(toAccusation);
  }

  /** Writes new accusations, and answers their ids. */
  async insert(
    tx: Tx,
    caseId: string,
    entered: readonly (AccusationCell & AccusationTerms)[],
  ): Promise<readonly string[]> {
    const { allianceId, personId: enteredBy } = tx.caller;
    const first = { allianceId, caseId, enteredAt: tx.now, enteredBy, version: 1 };
    const rows = entered.map((accusation) => ({ ...accusation, ...first, id: newId() }));
    await insertRows(tx, AccusationRow, rows);
    return rows.map(({ id }) => id);
  }

  /** Writes what accusations now say, each as its next version. */
  async revise(tx: Tx, revised: readonly Accusation[]): Promise<void> {
    await tx.query(reviseAll, [tx.caller.allianceId, JSON.stringify(revised)]);
  }

  async strike(tx: Tx, ids: readonly string[], reason: string | null): Promise<void> {
    await tx.query(strikeAll, [tx.caller.allianceId, ids, tx.now, tx.caller.personId, reason]);
  }

  /** Keeps what these accusations say now as what they said at their version, and answers that. */
  keepVersions(tx: Tx, ids: readonly string[]): Promise<readonly KeptVersion[]> {
    return tx.query<KeptVersion>(keepVersions, [tx.caller.allianceId, ids, tx.now, tx.caller.personId]);
  }
}

const toAccusation = (row: AccusationRow): Accusation => ({
  id: row.id,
  proceedingId: row.proceedingId,
  asserterId: row.asserterId,
  patentId: row.patentId,
  respondentId: row.respondentId,
  productId: row.productId,
  claims: row.claims,
  outcome: row.outcome as Accusation['outcome'],
  outcomeOn: row.outcomeOn,
  outcomeSource: row.outcomeSource,
  struckReason: row.struckReason,
  version: row.version,
});

/** What an accusation may name, as its rules take it. */
export const partsOf = ({ proceedings, parties, patents, products }: NamedParts): CaseParts => ({
  proceedings: new Set(proceedings.map(({ id }) => id)),
  parties: new Map(parties.map(({ id, name, role }) => [id, { name, role }])),
  patents: new Set(patents.map(({ id }) => id)),
  products: new Set(products.map(({ id }) => id)),
});
