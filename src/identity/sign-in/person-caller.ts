import type { Language, Zone } from '../../kernel/index.js';
import type { Caller, Seat, Tx } from '../../platform/index.js';
import { permissionsOf } from '../domain/access.js';
import { todayIn } from '../people.store.js';

interface PersonRow {
  readonly name: string;
  readonly language: Language;
  readonly zone: Zone;
  readonly seats: readonly Seat[];
}

/**
 * The caller a person of the alliance would be now, for work that is done on their behalf and must reach no further than they do.
 * Undefined where they hold no seat today.
 */
export async function callerOfPerson(tx: Tx, personId: string): Promise<Caller | undefined> {
  const { allianceId, requestId } = tx.caller;
  const [row] = await tx.query<PersonRow>(
    `SELECT p.name, p.language, p.zone, seats_on($1, p.id, $3::date) AS seats FROM person p WHERE p.id = $2`,
    [allianceId, personId, await todayIn(tx)],
  );
  if (row === undefined || row.seats.length === 0) return undefined;
  return { ...row, personId, allianceId, permissions: permissionsOf(row.seats), requestId };
}
