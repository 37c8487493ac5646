import { Injectable } from '@nestjs/common';
import type { Bilingual, CalendarDate } from '../kernel/index.js';
import {
  columnsOf,
  insertRows,
  namesJson,
  newId,
  NotFoundError,
  type Role,
  type Seat,
  type Tx,
  updateRow,
} from '../platform/index.js';
import type { Appointment } from './domain/appointment.js';
import { AppointmentRow, DisablingRow } from './people.entity.js';

/** A seat with the name of its firm. */
export interface NamedSeat extends Seat {
  readonly memberName: Bilingual | null;
}

const columns = columnsOf(AppointmentRow, 'a', ['allianceId', 'madeBy', 'madeAt', 'endedBy', 'endedAt']);

const openDisabling = `EXISTS (SELECT FROM disabling d
  WHERE d.alliance_id = a.alliance_id AND d.person_id = a.person_id AND d.enabled_at IS NULL)`;

const administrators = `SELECT ${columns} FROM appointment a
  WHERE a.alliance_id = $1 AND a.role = 'administrator' AND NOT ${openDisabling} ORDER BY a.id`;

/** Appointments and who is kept out, within the transaction's alliance. */
@Injectable()
export class AppointmentsStore {
  /** All of a person's, oldest first. Locks them until commit. */
  lockOf(tx: Tx, personId: string): Promise<Appointment[]> {
    return tx.query<Appointment>(
      `SELECT ${columns} FROM appointment a WHERE a.alliance_id = $1 AND a.person_id = $2
        ORDER BY a.from_on, a.id FOR UPDATE`,
      [tx.caller.allianceId, personId],
    );
  }

  /** One. Locks it until commit. */
  async lock(tx: Tx, id: string): Promise<Appointment> {
    const [found] = await tx.query<Appointment>(
      `SELECT ${columns} FROM appointment a WHERE a.alliance_id = $1 AND a.id = $2 FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Those as administrator of all who are not disabled. */
  administrators(tx: Tx): Promise<Appointment[]> {
    return tx.query<Appointment>(administrators, [tx.caller.allianceId]);
  }

  /** As `administrators`; locks them until commit, so that the last two cannot end each other. */
  lockAdministrators(tx: Tx): Promise<Appointment[]> {
    return tx.query<Appointment>(`${administrators} FOR UPDATE OF a`, [tx.caller.allianceId]);
  }

  /** Those of a firm that go on after a day, oldest first. Locks them until commit. */
  lockOpenOfMember(tx: Tx, memberId: string, after: CalendarDate): Promise<Appointment[]> {
    return tx.query<Appointment>(
      `SELECT ${columns} FROM appointment a
        WHERE a.alliance_id = $1 AND a.member_id = $2 AND (a.until_on IS NULL OR a.until_on > $3) ORDER BY a.id FOR UPDATE`,
      [tx.caller.allianceId, memberId, after],
    );
  }

  async insert(tx: Tx, appointment: Appointment): Promise<void> {
    const { allianceId, personId } = tx.caller;
    await insertRows(tx, AppointmentRow, { ...appointment, allianceId, madeBy: personId, madeAt: tx.now });
  }

  async saveEnd(tx: Tx, { id, until, reason }: Appointment): Promise<void> {
    const { allianceId, personId } = tx.caller;
    const end = { until, reason, endedBy: personId, endedAt: tx.now };
    await updateRow(tx, AppointmentRow, { allianceId, id }, end);
  }

  /** The seats of a person on a day with the names of their firms, in order of appointment. */
  namedSeats(tx: Tx, personId: string, day: CalendarDate): Promise<NamedSeat[]> {
    return tx.query<NamedSeat & { role: Role }>(
      `SELECT a.role, a.member_id AS "memberId",
              CASE WHEN m.id IS NOT NULL THEN ${namesJson('m')} END AS "memberName"
         FROM appointment a LEFT JOIN member m ON m.alliance_id = a.alliance_id AND m.id = a.member_id
        WHERE a.alliance_id = $1 AND a.person_id = $2 AND a.from_on <= $3 AND (a.until_on IS NULL OR a.until_on >= $3)
          AND NOT ${openDisabling}
        ORDER BY a.from_on, a.id`,
      [tx.caller.allianceId, personId, day],
    );
  }

  /** Whether a firm is on the alliance's list. */
  async memberExists(tx: Tx, memberId: string): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM member WHERE alliance_id = $1 AND id = $2', [
      tx.caller.allianceId,
      memberId,
    ]);
    return rows.length > 0;
  }

  /** How a person is kept out; undefined where they are not. */
  async disablingOf(tx: Tx, personId: string): Promise<{ readonly byAdministrator: boolean } | undefined> {
    const [found] = await tx.query<{ byAdministrator: boolean }>(
      `SELECT by_administrator AS "byAdministrator" FROM disabling
        WHERE alliance_id = $1 AND person_id = $2 AND enabled_at IS NULL`,
      [tx.caller.allianceId, personId],
    );
    return found;
  }

  /** Keeps a person out; `byAdministrator`: in whose right. */
  async disable(tx: Tx, personId: string, reason: string, byAdministrator: boolean): Promise<void> {
    await insertRows(tx, DisablingRow, {
      id: newId(),
      allianceId: tx.caller.allianceId,
      personId,
      reason,
      disabledBy: tx.caller.personId,
      disabledAt: tx.now,
      byAdministrator,
    });
  }

  async enable(tx: Tx, personId: string): Promise<void> {
    const { allianceId, personId: enabledBy } = tx.caller;
    const open = { allianceId, personId, enabledAt: null };
    await updateRow(tx, DisablingRow, open, { enabledBy, enabledAt: tx.now });
  }
}
