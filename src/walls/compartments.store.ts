import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/index.js';
import {
  columnsOf,
  insertRows,
  type KeptNames,
  newId,
  NotFoundError,
  personOf,
  type Tx,
  updateRow,
} from '../platform/index.js';
import type { CompartmentKind } from './domain/guarded.js';
import { AdmissionRow, CompartmentRow, SupplierAccessRow } from './walls.entity.js';

/** A compartment to be opened. */
export interface CompartmentWish extends KeptNames, NoticeKept {
  readonly kind: CompartmentKind;
  readonly caseId: string;
  readonly proceedingId: string | null;
  readonly memberId: string | null;
}

/** Of a protective order: how long its suppliers have to object to somebody, when that ends, and by which wall clock. */
export interface NoticeKept {
  readonly noticeDays: number | null;
  readonly noticeEnds: string | null;
  readonly noticeZone: string | null;
}

/** What holds where a compartment is no protective order's. */
export const noNotice: NoticeKept = { noticeDays: null, noticeEnds: null, noticeZone: null };

/** A compartment as it stands. */
export interface Compartment extends CompartmentWish {
  readonly id: string;
  readonly openedBy: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly closeReason: string | null;
}

/** Someone to be let in; `basisId` is the subscription where it rests on one. */
export interface AdmissionWish {
  readonly compartmentId: string;
  readonly personId: string;
  readonly basisKind: 'subscription' | 'named';
  readonly basisId: string | null;
  /** Whether what lies in it opens to them supplier by supplier; all of it unless said. */
  readonly bySupplier?: boolean;
}

/** What one party supplied, to be opened to somebody in a compartment from a moment on, by the window that passes then. */
export interface SupplierAccess {
  readonly compartmentId: string;
  readonly personId: string;
  readonly partyId: string;
  readonly basisId: string;
  readonly from: Instant;
}

/** Someone's time in a compartment. */
export interface Admission extends AdmissionWish {
  readonly id: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly endReason: string | null;
}

const compartmentColumns = columnsOf(CompartmentRow, 'c', ['allianceId', 'closedBy']);
const admissionColumns = columnsOf(AdmissionRow, 'a', ['allianceId', 'admittedBy', 'bySupplier']);

/** Why counsel is in a settlement no longer whose mandate ended. Named again, they come in again. */
export const mandateEnded = 'mandate ended';

/**
 * Compartments and who is in them. A settlement or caucus exists only for those admitted and for the system: the database hides
 * it from everyone else.
 */
@Injectable()
export class Compartments {
  /** Answers the id. Whoever opens a settlement or caucus must be admitted in the same transaction, or never sees it again. */
  async open(tx: Tx, wish: CompartmentWish): Promise<string> {
    const id = newId();
    const opened = { openedBy: personOf(tx.caller), openedAt: tx.now };
    await insertRows(tx, CompartmentRow, { ...wish, ...opened, id, allianceId: tx.caller.allianceId });
    return id;
  }

  /**
   * A member's settlement compartment in a case, opened where there is none, with whoever calls let in first and others after. The
   * caller must have been found to be the member's own counsel: they are let into one that another of its counsel opened.
   */
  async settlementOf(
    tx: Tx,
    { caseId, memberId, nameEn, nameZh }: { readonly caseId: string; readonly memberId: string } & KeptNames,
    personIds: readonly string[],
  ): Promise<string> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('settlement'), hashtext($1))`, [caseId + memberId]);
    const [found] = await tx.query<{ id: string | null }>('SELECT settlement_compartment($1, $2) AS id', [
      caseId,
      memberId,
    ]);
    const id =
      found?.id ??
      (await this.open(tx, {
        kind: 'settlement',
        caseId,
        proceedingId: null,
        memberId,
        nameEn,
        nameZh,
        ...noNotice,
      }));
    for (const personId of [tx.caller.personId, ...personIds]) {
      if (personId !== null)
        await this.admit(tx, { compartmentId: id, personId, basisKind: 'named', basisId: null });
    }
    return id;
  }

  /** One the caller may know of. Not found else. */
  async byId(tx: Tx, id: string): Promise<Compartment> {
    const [found] = await tx.query<Compartment>(
      `SELECT ${compartmentColumns} FROM compartment c WHERE c.alliance_id = $1 AND c.id = $2`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** As `byId`; locks it until commit, so that who closes it and who admits someone wait for one another. */
  async lock(tx: Tx, id: string): Promise<Compartment> {
    const [found] = await tx.query<Compartment>(
      `SELECT ${compartmentColumns} FROM compartment c WHERE c.alliance_id = $1 AND c.id = $2 FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Lets someone in from now on; leaves it as it is where they are in already. */
  async admit(tx: Tx, wish: AdmissionWish): Promise<void> {
    const { allianceId, personId: admittedBy } = tx.caller;
    const row = { ...wish, id: newId(), allianceId, from: tx.now, admittedBy };
    await insertRows(tx, AdmissionRow, row, { onConflict: 'nothing' });
  }

  /** Ends the time of some people, or of everyone, in a compartment. Answers who left. */
  async endAdmission(
    tx: Tx,
    compartmentId: string,
    personIds: readonly string[] | 'everyone',
    reason: string,
  ): Promise<readonly string[]> {
    const rows = await tx.query<{ person_id: string }>(
      `UPDATE admission SET until_at = $3, end_reason = $4
        WHERE alliance_id = $1 AND compartment_id = $2 AND until_at IS NULL AND ($5::uuid[] IS NULL OR person_id = ANY($5))
       RETURNING person_id`,
      [tx.caller.allianceId, compartmentId, tx.now, reason, personIds === 'everyone' ? null : personIds],
    );
    await this.closeSuppliers(tx, compartmentId, personIds, 'all');
    return rows.map((row) => row.person_id);
  }

  /** Counts some parties among those that supply under an order; answers who did not yet. */
  async nameSuppliers(
    tx: Tx,
    compartmentId: string,
    partyIds: readonly string[],
  ): Promise<readonly string[]> {
    const rows = await tx.query<{ party_id: string }>(
      `INSERT INTO order_supplier (compartment_id, party_id, alliance_id, named_at, named_by)
       SELECT $2, p.id, $1, $4, $5 FROM unnest($3::uuid[]) AS p(id) ON CONFLICT DO NOTHING RETURNING party_id`,
      [tx.caller.allianceId, compartmentId, partyIds, tx.now, tx.caller.personId],
    );
    return rows.map((row) => row.party_id);
  }

  /** Opens what one party supplied to somebody; leaves it as it is where it is open, or is to be, already. */
  async openSupplier(tx: Tx, access: SupplierAccess): Promise<void> {
    const row = { ...access, id: newId(), allianceId: tx.caller.allianceId, until: null };
    await insertRows(tx, SupplierAccessRow, row, { onConflict: 'nothing' });
  }

  /** Ends the access of some people, or of everyone, to what some parties supplied, or all. */
  async closeSuppliers(
    tx: Tx,
    compartmentId: string,
    personIds: readonly string[] | 'everyone',
    partyIds: readonly string[] | 'all',
  ): Promise<void> {
    await tx.query(
      `UPDATE supplier_access SET until_at = $3
        WHERE alliance_id = $1 AND compartment_id = $2 AND until_at IS NULL
          AND ($4::uuid[] IS NULL OR person_id = ANY($4)) AND ($5::uuid[] IS NULL OR party_id = ANY($5))`,
      [
        tx.caller.allianceId,
        compartmentId,
        tx.now,
        personIds === 'everyone' ? null : personIds,
        partyIds === 'all' ? null : partyIds,
      ],
    );
  }

  /** When what a window was for was open to its person: each time, oldest first. */
  accessBy(
    tx: Tx,
    basisId: string,
  ): Promise<readonly { readonly from: Instant; readonly until: Instant | null }[]> {
    return tx.query(
      `SELECT from_at AS "from", until_at AS "until" FROM supplier_access
        WHERE alliance_id = $1 AND basis_id = $2 AND (until_at IS NULL OR from_at < until_at) ORDER BY from_at`,
      [tx.caller.allianceId, basisId],
    );
  }

  /**
   * Puts counsel whose mandate ended out of a member's settlement in a case (where `memberId` is given), and, with the last mandate
   * there, out of every caucus of it. Whoever ends the mandate need not know that there are talks, and is not told.
   */
  async endForCounsel(
    tx: Tx,
    ended: {
      readonly caseId: string;
      readonly personId: string;
      readonly memberId: string | null;
      readonly isGone: boolean;
    },
  ): Promise<void> {
    await tx.query('SELECT end_counsel_admissions($1, $2, $3, $4, $5, $6)', [
      ended.caseId,
      ended.memberId,
      ended.personId,
      ended.isGone,
      tx.now,
      mandateEnded,
    ]);
  }

  async saveClosing(tx: Tx, id: string, closeReason: string): Promise<void> {
    const { allianceId, personId: closedBy } = tx.caller;
    await updateRow(tx, CompartmentRow, { allianceId, id }, { closedAt: tx.now, closedBy, closeReason });
  }

  /** The settlements and caucuses someone was named into and is in still, as far as whoever acts may know of them. */
  namedInto(tx: Tx, personId: string): Promise<Compartment[]> {
    return tx.query<Compartment>(
      `SELECT ${compartmentColumns} FROM compartment c JOIN admission a ON a.alliance_id = c.alliance_id AND a.compartment_id = c.id
        WHERE c.alliance_id = $1 AND a.person_id = $2 AND a.basis_kind = 'named' AND a.until_at IS NULL ORDER BY c.id`,
      [tx.caller.allianceId, personId],
    );
  }

  /** Everyone who is or was in one, oldest first. */
  admissions(tx: Tx, compartmentId: string): Promise<Admission[]> {
    return tx.query<Admission>(
      `SELECT ${admissionColumns} FROM admission a WHERE a.alliance_id = $1 AND a.compartment_id = $2 ORDER BY a.from_at, a.id`,
      [tx.caller.allianceId, compartmentId],
    );
  }
}
