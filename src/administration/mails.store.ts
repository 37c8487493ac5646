import { Injectable } from '@nestjs/common';
import type { Instant } from '../kernel/index.js';
import type { MailKind, MailState, Tx } from '../platform/index.js';

/** A mail as it is kept. */
export interface KeptMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly address: string;
  readonly person_id: string | null;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly message_id: string;
  readonly created_at: Instant;
  readonly settled_at: Instant | null;
  readonly last_error: string | null;
}

/** Which mails are wanted. */
export interface MailsWanted {
  readonly kinds: readonly MailKind[];
  /** The kinds whose subject may be searched. */
  readonly searchable: readonly MailKind[];
  readonly state: MailState | null;
  readonly q: string | null;
  readonly limit: number;
}

/** Reads mails. */
@Injectable()
export class MailsStore {
  /** Mails older than `before`, newest first. */
  list(
    tx: Tx,
    { kinds, searchable, state, q, limit }: MailsWanted,
    before: { readonly at: string; readonly id: string } | null,
  ): Promise<readonly KeptMail[]> {
    return tx.query<KeptMail>(
      `SELECT * FROM mail
        WHERE alliance_id = $1 AND kind = ANY($2::text[]) AND ($3::text IS NULL OR state = $3)
          AND ($4::text IS NULL OR address ILIKE $4 OR (kind = ANY($5::text[]) AND subject ILIKE $4))
          AND ($6::timestamptz IS NULL OR (created_at, id) < ($6::timestamptz, $7::uuid))
        ORDER BY created_at DESC, id DESC LIMIT $8`,
      [
        tx.caller.allianceId,
        kinds,
        state,
        q === null ? null : `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`,
        searchable,
        before?.at ?? null,
        before?.id ?? null,
        limit,
      ],
    );
  }

  /** One mail of some kinds. */
  async find(tx: Tx, id: string, kinds: readonly MailKind[]): Promise<KeptMail | undefined> {
    const [mail] = await tx.query<KeptMail>(
      'SELECT * FROM mail WHERE alliance_id = $1 AND id = $2 AND kind = ANY($3::text[])',
      [tx.caller.allianceId, id, kinds],
    );
    return mail;
  }
}
