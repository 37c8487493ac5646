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
import { AdmissionRow, CompartmentRow } from './walls.entity.js';

/** A compartment to be opened. */
export interface CompartmentWish extends KeptNames {
  readonly kind: CompartmentKind;
  readonly caseId: string;
  readonly proceedingId: string | null;
  readonly memberId: string | null;
}

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
}

/** Someone's time in a compartment. */
export interface Admission extends AdmissionWish {
  readonly id: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly endReason: string | null;
}

const compartmentColumns = columnsOf(CompartmentRow, 'c', ['allianceId', 'closedBy']);
const admissionColumns = columnsOf(AdmissionRow, 'a', ['allianceId', 'admittedBy']);

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
      (await this.open(tx, { kind: 'settlement', caseId, proceedingId: null, memberId, nameEn, nameZh }));
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
    return rows.map((row) => row.person_id);
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
