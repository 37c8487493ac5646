import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { columnsOf, insertRows, type Tx } from '../../platform/index.js';
import { CalendarFeedRow } from './calendar-feed.entity.js';

/** A calendar feed without its secret. */
export interface CalendarFeed {
  readonly id: string;
  readonly name: string;
  readonly madeAt: Instant;
  readonly fetchedAt: Instant | null;
}

const columns = columnsOf(CalendarFeedRow, 'calendar_feed', [
  'allianceId',
  'personId',
  'secretHash',
  'revokedAt',
]);

/** SQL that is true of a feed that works: not revoked, and not from before its person's password was reset. */
const works = `revoked_at IS NULL AND made_at > coalesce(
  (SELECT p.feeds_since FROM person p WHERE p.id = calendar_feed.person_id), '-infinity')`;

/** Calendar feeds and their rows. */
@Injectable()
export class FeedsStore {
  async insert(tx: Tx, personId: string, feed: CalendarFeed, secretHash: string): Promise<void> {
    const whose = { allianceId: tx.caller.allianceId, personId };
    await insertRows(tx, CalendarFeedRow, { ...feed, ...whose, secretHash });
  }

  /** A person's feeds that work, the newest first. */
  list(tx: Tx, personId: string): Promise<CalendarFeed[]> {
    return tx.query<CalendarFeed>(
      `SELECT ${columns} FROM calendar_feed
        WHERE alliance_id = $1 AND person_id = $2 AND ${works} ORDER BY id DESC`,
      [tx.caller.allianceId, personId],
    );
  }

  /** Lets no second maker of feeds of the same person by until the transaction ends. */
  async lockPerson(tx: Tx, personId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('calendar feeds'), hashtext($1))`, [personId]);
  }

  /** Whose feed has this hash and works; undefined where none does. */
  async holder(
    tx: Tx,
    secretHash: string,
  ): Promise<{ readonly id: string; readonly personId: string } | undefined> {
    const [row] = await tx.query<{ id: string; personId: string }>(
      `SELECT id, person_id AS "personId" FROM calendar_feed
        WHERE alliance_id = $1 AND secret_hash = $2 AND ${works}`,
      [tx.caller.allianceId, secretHash],
    );
    return row;
  }

  /** Notes that a feed was fetched; at most once an hour. */
  async touch(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE calendar_feed SET fetched_at = $3
        WHERE alliance_id = $1 AND id = $2 AND (fetched_at IS NULL OR fetched_at < $3::timestamptz - interval '1 hour')`,
      [tx.caller.allianceId, id, tx.now],
    );
  }

  /** Revokes one of a person's feeds, or all; answers the ids of those that worked until now. */
  async revoke(tx: Tx, personId: string, id: string | null): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `UPDATE calendar_feed SET revoked_at = $3
        WHERE alliance_id = $1 AND person_id = $2 AND ${works} AND ($4::uuid IS NULL OR id = $4) RETURNING id`,
      [tx.caller.allianceId, personId, tx.now, id],
    );
    return rows.map((row) => row.id);
  }
}
