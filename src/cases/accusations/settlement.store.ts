import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { insertRows, newId, NotFoundError, Sealing, type Tx } from '../../platform/index.js';
import { Compartments, decide, type Guarded, mandateEnded, type Verdict } from '../../walls/index.js';
import type { SettlementState } from '../domain/accusation-words.js';
import { CaseReaders } from '../reader.js';
import { SettlementPositionRow } from './accusation.entity.js';
import { isOwnCounsel, PositionsScreens } from './positions.screens.js';

/** What an entry says; kept sealed. */
export interface SettlementTerms {
  readonly state: SettlementState;
  readonly on: CalendarDate | null;
  readonly note: string | null;
}

/** An entry as its own counsel reads it. */
export interface SettlementEntry extends SettlementTerms {
  readonly no: number;
  readonly recordedAt: Instant;
  readonly recordedById: string | null;
}

/** A respondent whose talks the caller is counsel in. */
export interface OwnRespondent {
  readonly partyId: string;
  readonly caseId: string;
  readonly memberId: string;
}

interface SealedRow {
  readonly id: string;
  readonly no: number;
  readonly keyId: string;
  readonly sealed: Buffer;
  readonly recordedAt: Instant;
  readonly recordedById: string | null;
}

const mostEntries = 200;

const contextOf = (id: string): string => `settlement/${id}`;

/**
 * How far a member's talks are, in its settlement compartment: sealed, entry after entry, hidden by the database from whoever is
 * not admitted. Nothing of it is recorded as a fact, because that it exists is the secret.
 */
@Injectable()
export class SettlementStore {
  constructor(
    private readonly positions: PositionsScreens,
    private readonly compartments: Compartments,
    private readonly readers: CaseReaders,
    private readonly sealing: Sealing,
  ) {}

  /** The respondent, where the caller is its own counsel. Not found in every other case. */
  async own(tx: Tx, partyId: string): Promise<OwnRespondent> {
    const seen = await this.positions.seen(tx, partyId);
    if (!isOwnCounsel(seen) || seen.memberId === null) throw new NotFoundError();
    return { partyId, caseId: seen.caseId, memberId: seen.memberId };
  }

  /** The compartment of a member's talks in a case where there is one, and whether the caller is in it or was put out of it. */
  async place(
    tx: Tx,
    { caseId, memberId }: OwnRespondent,
  ): Promise<{ readonly id: string; readonly caller: 'in' | 'put_out' | 'not_yet' } | undefined> {
    const [row] = await tx.query<{ id: string | null; now_in: boolean; was_in: boolean }>(
      `SELECT s.id, bool_or(a.id IS NOT NULL AND a.until_at IS NULL) AS now_in, count(a.id) FILTER (WHERE a.end_reason IS DISTINCT FROM $5) > 0 AS was_in
         FROM (SELECT settlement_compartment($2, $3) AS id) s
         LEFT JOIN admission a ON a.alliance_id = $1 AND a.compartment_id = s.id AND a.person_id = $4
        GROUP BY s.id`,
      [tx.caller.allianceId, caseId, memberId, tx.caller.personId, mandateEnded],
    );
    if (row?.id == null) return undefined;
    return { id: row.id, caller: row.now_in ? 'in' : row.was_in ? 'put_out' : 'not_yet' };
  }

  /** Lets the caller in; where there is no compartment yet, opens it. Answers its id. */
  enter(tx: Tx, { caseId, memberId }: OwnRespondent): Promise<string> {
    return this.compartments.settlementOf(tx, { caseId, memberId, nameEn: 'Settlement', nameZh: '和解' }, []);
  }

  /** What was entered, the newest first. */
  async entries(tx: Tx, own: OwnRespondent, compartmentId: string): Promise<readonly SettlementEntry[]> {
    const rows = await tx.query<SealedRow>(
      `SELECT id, no, key_id AS "keyId", sealed, recorded_at AS "recordedAt", recorded_by AS "recordedById"
         FROM settlement_position WHERE alliance_id = $1 AND compartment_id = $2 AND party_id = $3
        ORDER BY no DESC LIMIT $4`,
      [tx.caller.allianceId, compartmentId, own.partyId, mostEntries],
    );
    const allowed = await this.allowed(tx, own, compartmentId);
    const [newest] = rows;
    if (newest === undefined) return [];
    const key = await this.sealing.release(tx, newest.keyId, allowed);
    return rows.map(({ id, no, sealed, recordedAt, recordedById }) => ({
      ...(JSON.parse(key.open(sealed, contextOf(id)).toString('utf8')) as SettlementTerms),
      no,
      recordedAt,
      recordedById,
    }));
  }

  /** Writes the next entry. */
  async insert(
    tx: Tx,
    own: OwnRespondent,
    compartmentId: string,
    { no, ...terms }: SettlementTerms & { readonly no: number },
  ): Promise<void> {
    const allowed = await this.allowed(tx, own, compartmentId);
    const id = newId();
    const keyId = await this.sealing.ensureKey(tx, compartmentId);
    const key = await this.sealing.release(tx, keyId, allowed);
    const sealed = key.seal(Buffer.from(JSON.stringify(terms), 'utf8'), contextOf(id));
    const { allianceId, personId } = tx.caller;
    await insertRows(tx, SettlementPositionRow, {
      id,
      allianceId,
      caseId: own.caseId,
      partyId: own.partyId,
      compartmentId,
      no,
      keyId,
      sealed,
      recordedAt: tx.now,
      recordedBy: personId,
    });
  }

  /** The one rule decides here too: a wall, a seat lost since, and the key stays where it is. */
  private async allowed(
    tx: Tx,
    own: OwnRespondent,
    compartmentId: string,
  ): Promise<Verdict & { allowed: true }> {
    const verdict = decide(await this.readers.readerOf(tx), guarded(own, compartmentId));
    if (!verdict.allowed) throw new NotFoundError();
    return verdict;
  }
}

const guarded = ({ partyId, caseId, memberId }: OwnRespondent, compartmentId: string): Guarded => ({
  id: partyId,
  caseId,
  firmId: null,
  firmMemberId: null,
  tier: 'T3',
  groupId: null,
  supplierId: memberId,
  compartmentId,
  compartmentKind: 'settlement',
  suppliers: [],
  compartmentMemberId: memberId,
  sharedAt: null,
  state: 'classified',
  uploadedBy: partyId,
});
