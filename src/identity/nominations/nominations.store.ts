import { Injectable } from '@nestjs/common';
import type { Bilingual, CalendarDate, Instant, Language, Zone } from '../../kernel/index.js';
import { insertRows, namesJson, NotFoundError, type TenantlessTx, type Tx } from '../../platform/index.js';
import type { Nomination } from '../domain/nomination.js';
import { namesAt, namesNow } from '../people.reader.js';
import { NominationRow } from './nomination.entity.js';

/** An address that is invited, as it was typed. */
export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly latinName: string | null;
  readonly language: Language;
}

/** A nomination as it is kept; `invited` is null for a person of the alliance. */
export interface KeptNomination extends Nomination {
  readonly invited: Invited | null;
  /** When the newest link ends; null where there is none. */
  readonly expiresAt: Instant | null;
}

/** One with the names a reader wants. */
export interface NamedNomination extends KeptNomination {
  readonly nominatedAt: Instant;
  readonly personName: string | null;
  readonly memberName: Bilingual | null;
  readonly nominatorName: Bilingual | null;
}

/** An invitation as the person invited reads it, whatever alliance they act in. */
export interface OpenInvitation extends KeptNomination {
  readonly invited: Invited;
  readonly allianceId: string;
  readonly allianceName: Bilingual;
  /** Where the alliance is at home. */
  readonly zone: Zone;
  readonly memberName: Bilingual | null;
  readonly nominatorName: Bilingual | null;
  readonly expiresAt: Instant;
}

const columns = `n.id, n.status, n.person_id AS "personId", n.role, n.member_id AS "memberId", n.from_on AS "from",
  n.nominated_by AS "nominatedBy", n.confirmed_by AS "confirmedBy", n.expires_at AS "expiresAt",
  CASE WHEN n.email IS NOT NULL THEN jsonb_build_object('email', n.email, 'name', n.name, 'latinName', n.latin_name,
    'language', n.language) END AS invited`;
const memberName = `CASE WHEN m.id IS NOT NULL THEN ${namesJson('m')} END AS "memberName"`;

const named = `
  SELECT ${columns}, n.nominated_at AS "nominatedAt", coalesce(p.name, n.name) AS "personName", ${memberName},
         ${namesAt('b', 'n.nominated_at')} AS "nominatorName"
    FROM nomination n
    LEFT JOIN person p ON p.id = n.person_id
    LEFT JOIN person b ON b.id = n.nominated_by
    LEFT JOIN member m ON m.alliance_id = n.alliance_id AND m.id = n.member_id
   WHERE n.alliance_id = $1`;

const invitations = `
  SELECT ${columns}, n.alliance_id AS "allianceId", ${namesJson('al')} AS "allianceName", al.zone,
         ${memberName}, ${namesNow('b')} AS "nominatorName"
    FROM nomination n JOIN alliance al ON al.id = n.alliance_id LEFT JOIN person b ON b.id = n.nominated_by
    LEFT JOIN member m ON m.alliance_id = n.alliance_id AND m.id = n.member_id
   WHERE n.status = 'open' AND n.email IS NOT NULL AND n.expires_at > $1`;

/** Who is named for what. Methods that take a `TenantlessTx` run as the identity role. */
@Injectable()
export class NominationsStore {
  /** One. Locks it until commit. */
  async lock(tx: Tx, id: string): Promise<KeptNomination> {
    const [found] = await tx.query<KeptNomination>(
      `SELECT ${columns} FROM nomination n WHERE n.alliance_id = $1 AND n.id = $2 FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  async insert(tx: Tx, { invited, ...nomination }: KeptNomination): Promise<void> {
    const { allianceId } = tx.caller;
    await insertRows(tx, NominationRow, { ...nomination, ...invited, allianceId, nominatedAt: tx.now });
  }

  /** Writes how far it has come; once it comes no further, by whom and why. */
  async save(tx: Tx, nomination: KeptNomination, reason: string | null = null): Promise<void> {
    const { id, status, personId, confirmedBy, expiresAt } = nomination;
    const isSettled = status !== 'waiting' && status !== 'open';
    await tx.query(
      `UPDATE nomination SET status = $3, person_id = $4, expires_at = $5, reason = coalesce($8, reason),
              confirmed_at = CASE WHEN confirmed_by IS NULL AND $6::uuid IS NOT NULL THEN $9::timestamptz ELSE confirmed_at END,
              confirmed_by = $6,
              settled_by = CASE WHEN $7 THEN $10::uuid END, settled_at = CASE WHEN $7 THEN $9::timestamptz END
        WHERE alliance_id = $1 AND id = $2`,
      [
        tx.caller.allianceId,
        id,
        status,
        personId,
        expiresAt,
        confirmedBy,
        isSettled,
        reason,
        tx.now,
        tx.caller.personId,
      ],
    );
  }

  /** Whether the same is named for the same already and has not been answered. */
  async isPending(tx: Tx, { personId, role, memberId, invited }: KeptNomination): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM nomination WHERE alliance_id = $1 AND status IN ('waiting', 'open') AND role = $2
          AND member_id IS NOT DISTINCT FROM $3 AND (person_id = $4 OR email = $5)`,
      [tx.caller.allianceId, role, memberId, personId, invited?.email ?? null],
    );
    return rows.length > 0;
  }

  /** Those of a person, or for a firm, that have not been answered. Locks them until commit. */
  lockPending(
    tx: Tx,
    of: { readonly nominatedBy: string } | { readonly memberId: string },
  ): Promise<KeptNomination[]> {
    const [column, id] =
      'memberId' in of ? (['member_id', of.memberId] as const) : (['nominated_by', of.nominatedBy] as const);
    return tx.query<KeptNomination>(
      `SELECT ${columns} FROM nomination n
        WHERE n.alliance_id = $1 AND n.${column} = $2 AND n.status IN ('waiting', 'open') ORDER BY n.id FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
  }

  /** Those that wait or are open, the oldest first, at most 200. */
  pending(tx: Tx): Promise<NamedNomination[]> {
    return tx.query<NamedNomination>(
      `${named} AND n.status IN ('waiting', 'open') ORDER BY n.nominated_at, n.id LIMIT 200`,
      [tx.caller.allianceId],
    );
  }

  async byId(tx: Tx, id: string): Promise<NamedNomination> {
    const [found] = await tx.query<NamedNomination>(`${named} AND n.id = $2`, [tx.caller.allianceId, id]);
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** The invitations an address can still accept, in whatever alliance, the newest first. */
  openTo(tx: TenantlessTx, email: string): Promise<OpenInvitation[]> {
    return tx.query<OpenInvitation>(
      `${invitations} AND n.email = $2 ORDER BY n.nominated_at DESC, n.id DESC`,
      [tx.now, email],
    );
  }

  /** One an invited person can still accept. */
  async invitation(tx: TenantlessTx, id: string): Promise<OpenInvitation | undefined> {
    const [found] = await tx.query<OpenInvitation>(`${invitations} AND n.id = $2`, [tx.now, id]);
    return found;
  }
}

/** The first day of a role that takes effect on a day. */
export const firstDay = (from: CalendarDate | null, today: CalendarDate): CalendarDate =>
  from !== null && from > today ? from : today;
