import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import {
  insertRows,
  namesJson,
  newId,
  newSecret,
  type TenantlessTx,
  UnauthenticatedError,
  updateRow,
} from '../../platform/index.js';
import { noSession } from '../domain/access.js';
import { hashOf } from './secrets.js';
import { SessionRow } from './sign-in.entity.js';

/** Why a session ended. */
export type EndReason = 'signed_out' | 'revoked' | 'replaced' | 'disabled' | 'new_password' | 'second_factor';

/** Whose sessions or tokens are meant, and in which alliance; in every one where none is named. */
export interface Whose {
  readonly personId: string;
  readonly allianceId?: string;
}

/** A session to be opened; `tokenHash` is the SHA-256 of its secret. */
export interface NewSession {
  readonly personId: string;
  readonly allianceId: string;
  readonly tokenHash: string;
  readonly address: string;
  readonly device: string;
}

/** A session as its person sees it. */
export interface LiveSession {
  readonly id: string;
  readonly allianceId: string;
  readonly allianceName: { readonly en: string; readonly zh: string };
  readonly address: string;
  readonly device: string;
  readonly openedAt: Instant;
  readonly lastSeenAt: Instant;
}

/** Sessions; every method runs as the identity role. */
@Injectable()
export class SessionsStore {
  async open(tx: TenantlessTx, session: NewSession): Promise<string> {
    const id = newId();
    await insertRows(tx, SessionRow, { ...session, id, openedAt: tx.now, lastSeenAt: tx.now });
    await this.noteVisit(tx, session.personId, session.allianceId);
    return id;
  }

  /** Ends one of a person's sessions; false where there is none that lives. */
  async end(tx: TenantlessTx, personId: string, id: string, endReason: EndReason): Promise<boolean> {
    const key = { id, personId, endedAt: null };
    return (await updateRow(tx, SessionRow, key, { endedAt: tx.now, endReason })) > 0;
  }

  /** Ends the session that holds a secret, whoever's it is. */
  async endBySecret(tx: TenantlessTx, tokenHash: string, endReason: EndReason): Promise<void> {
    await updateRow(tx, SessionRow, { tokenHash, endedAt: null }, { endedAt: tx.now, endReason });
  }

  /** Ends all sessions of a person: those that act in one alliance, or in every one where none is named. */
  async endAll(tx: TenantlessTx, { personId, allianceId }: Whose, reason: EndReason): Promise<void> {
    await tx.query(
      `UPDATE session SET ended_at = $2, end_reason = $3
        WHERE person_id = $1 AND ended_at IS NULL AND ($4::uuid IS NULL OR alliance_id = $4)`,
      [personId, tx.now, reason, allianceId ?? null],
    );
  }

  /**
   * Ends all sessions of a person but one, which goes on by a new secret: who holds a copy of the former one is out too. Answers
   * the new one. Refused (401) where that session has ended meanwhile.
   */
  async keepOne(tx: TenantlessTx, personId: string, id: string, reason: EndReason): Promise<string> {
    await tx.query(
      `UPDATE session SET ended_at = $3, end_reason = $4 WHERE person_id = $1 AND ended_at IS NULL AND id <> $2`,
      [personId, id, tx.now, reason],
    );
    const secret = newSecret();
    const key = { id, personId, endedAt: null };
    const kept = await updateRow(tx, SessionRow, key, { tokenHash: hashOf(secret) });
    if (kept === 0) throw new UnauthenticatedError(noSession.refusal);
    return secret;
  }

  /** Notes that a session is in use. */
  async touch(tx: TenantlessTx, id: string): Promise<void> {
    await tx.query('UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [id, tx.now]);
  }

  /** Lets a session act in another alliance: there, its person has signed in now. */
  async moveTo(tx: TenantlessTx, id: string, { personId, allianceId }: Required<Whose>): Promise<void> {
    await updateRow(tx, SessionRow, { id }, { allianceId });
    await this.noteVisit(tx, personId, allianceId);
  }

  /** When somebody began to act in an alliance, each alliance knows of itself alone. */
  private async noteVisit(tx: TenantlessTx, personId: string, allianceId: string): Promise<void> {
    await tx.query(
      `INSERT INTO last_sign_in (alliance_id, person_id, at) VALUES ($1, $2, $3)
       ON CONFLICT (alliance_id, person_id) DO UPDATE SET at = excluded.at`,
      [allianceId, personId, tx.now],
    );
  }

  /** A person's sessions that have not ended and were seen and opened after some moments, the one used last first. */
  async live(
    tx: TenantlessTx,
    personId: string,
    after: { readonly seen: Instant; readonly opened: Instant },
  ): Promise<readonly LiveSession[]> {
    return tx.query<LiveSession>(
      `SELECT s.id, s.alliance_id AS "allianceId", ${namesJson('al')} AS "allianceName",
              s.address, s.device, s.opened_at AS "openedAt", s.last_seen_at AS "lastSeenAt"
         FROM session s JOIN alliance al ON al.id = s.alliance_id
        WHERE s.person_id = $1 AND s.ended_at IS NULL AND s.last_seen_at > $2 AND s.opened_at > $3
        ORDER BY s.last_seen_at DESC, s.id DESC LIMIT 200`,
      [personId, after.seen, after.opened],
    );
  }

  /** The alliance a person acted in last. */
  async lastAlliance(tx: TenantlessTx, personId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ alliance_id: string }>(
      'SELECT alliance_id FROM session WHERE person_id = $1 ORDER BY last_seen_at DESC LIMIT 1',
      [personId],
    );
    return row?.alliance_id;
  }
}
