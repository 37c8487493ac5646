import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/index.js';
import { afterMs, insertRows, type TenantlessTx } from '../../platform/index.js';
import { CredentialMailRow } from '../sign-in/sign-in.entity.js';

/** A mail that belongs to no alliance, sealed. */
export interface SealedMail {
  readonly id: string;
  readonly sealed: Buffer;
  /** When its link ends; the mail ends with it. */
  readonly expiresAt: Instant;
}

/** One that is being sent. */
export interface MailInHand extends SealedMail {
  /** 1 on the first try. A later try makes this one worthless. */
  readonly attempts: number;
}

const columns = `id, sealed, expires_at AS "expiresAt", attempts`;

/** Mails that let somebody in; every method runs as the identity role. */
@Injectable()
export class CredentialMailsStore {
  async insert(tx: TenantlessTx, mail: SealedMail): Promise<void> {
    await insertRows(tx, CredentialMailRow, { ...mail, createdAt: tx.now, dueAt: tx.now });
  }

  /**
   * Takes one that is due, the longest due first, for so many milliseconds; one that another process is taking is skipped. It is
   * due again afterwards, should its sender die.
   */
  async takeDue(tx: TenantlessTx, leaseMs: number): Promise<MailInHand | undefined> {
    const [mail] = await tx.query<MailInHand>(
      `UPDATE credential_mail SET attempts = attempts + 1, due_at = $2 WHERE id = (
         SELECT id FROM credential_mail WHERE sealed IS NOT NULL AND due_at <= $1
          ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING ${columns}`,
      [tx.now, afterMs(tx.now, leaseMs)],
    );
    return mail;
  }

  /** Forgets the text of one that went out or was given up: by its newest try alone. */
  async settle(
    tx: TenantlessTx,
    { id, attempts }: MailInHand,
    state: 'sent' | 'failed',
    lastError: string | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE credential_mail SET sealed = NULL, ${state}_at = $3, last_error = $4 WHERE id = $1 AND attempts = $2`,
      [id, attempts, tx.now, lastError],
    );
  }

  /** Has one tried again at a later moment. */
  async postpone(
    tx: TenantlessTx,
    { id, attempts }: MailInHand,
    dueAt: Instant,
    lastError: string,
  ): Promise<void> {
    await tx.query(
      'UPDATE credential_mail SET due_at = $3, last_error = $4 WHERE id = $1 AND attempts = $2 AND sealed IS NOT NULL',
      [id, attempts, dueAt, lastError],
    );
  }

  /** Forgets the text of those whose link has ended. */
  async forgetExpired(tx: TenantlessTx): Promise<void> {
    await tx.query('UPDATE credential_mail SET sealed = NULL WHERE sealed IS NOT NULL AND expires_at <= $1', [
      tx.now,
    ]);
  }

  /** Those that have not gone out and whose link has not ended, the oldest first. */
  waiting(tx: TenantlessTx): Promise<SealedMail[]> {
    return tx.query<SealedMail>(
      `SELECT ${columns} FROM credential_mail WHERE sealed IS NOT NULL AND expires_at > $1 ORDER BY created_at, id`,
      [tx.now],
    );
  }
}
