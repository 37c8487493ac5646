import { Injectable } from '@nestjs/common';
import { type Instant, refuse } from '../../kernel/index.js';
import { RefusedError, type TenantlessTx } from '../../platform/index.js';
import { placeOf } from '../domain/network.js';
import { admit, type Attempts, type Door, type DoorStates, succeeded } from '../domain/sign-in-throttle.js';
import { hashOf } from './secrets.js';

/** Where an attempt comes from. */
export interface Approach {
  readonly email: string;
  readonly address: string;
  /** The secret of a device that signed in before, where the browser showed one. */
  readonly device: string | undefined;
}

/** What is attempted; each has doors of its own, so that being right at one forgives nothing at another. */
export type Purpose = 'sign_in' | 'reset' | 'own_password' | 'own_code';

/** The doors of one attempt by their keys. */
type Keys = { readonly [D in Door]?: string };

/** Counts are forgotten after this time in any case; longer than any success is remembered. */
const keptDays = 100;

const keysOf = ({ email, address, device }: Approach, purpose: Purpose): Keys => {
  const key = (...parts: readonly string[]): string => hashOf([purpose, ...parts].join('\n'));
  const place = placeOf(address);
  return {
    pair: key('pair', email, place),
    email: key('email', email),
    address: key('address', place),
    ...(device !== undefined && { device: key('device', email, device) }),
  };
};

interface AttemptsRow {
  readonly key: string;
  readonly failures: number;
  readonly last_at: Instant;
  readonly shut_until: Instant | null;
  readonly succeeded_at: Instant | null;
}

/** How often something failed at which door; in the database, so that all processes count together. */
@Injectable()
export class SignInAttemptsStore {
  /**
   * Counts an attempt as failed before its password is looked at, or refuses it (429 `sign_in.too_many_attempts`) with the time to
   * wait. Locks the doors in the order of their keys until commit. Answers the doors it passed.
   */
  async admit(tx: TenantlessTx, approach: Approach, purpose: Purpose = 'sign_in'): Promise<readonly Door[]> {
    const keys = keysOf(approach, purpose);
    const outcome = admit(await this.lock(tx, keys), tx.now, purpose !== 'own_code');
    if (!outcome.admitted) throw tooMany(outcome.waitMs);
    await this.save(tx, keys, outcome.states);
    return Object.keys(outcome.states) as Door[];
  }

  /**
   * Opens the doors to who came with the right password through those `passed`, and remembers place and device; `device` is the
   * secret by which the device is known from now on.
   */
  async succeed(
    tx: TenantlessTx,
    approach: Approach & { readonly device: string },
    passed: readonly Door[],
  ): Promise<void> {
    await this.open(tx, keysOf(approach, 'sign_in'), ['pair', 'device', ...passed]);
    await tx.query(
      `DELETE FROM sign_in_attempt WHERE last_at < $1::timestamptz - make_interval(days => $2)`,
      [tx.now, keptDays],
    );
  }

  /** Opens the doors to who proved right at something else than signing in, through those `passed`. */
  async forgive(
    tx: TenantlessTx,
    approach: Approach,
    purpose: Purpose,
    passed: readonly Door[],
  ): Promise<void> {
    await this.open(tx, keysOf(approach, purpose), passed);
  }

  private async open(tx: TenantlessTx, all: Keys, doors: readonly Door[]): Promise<void> {
    const entries = Object.entries(all) as [Door, string][];
    const keys: Keys = Object.fromEntries(entries.filter(([door]) => doors.includes(door)));
    const states = Object.entries(await this.lock(tx, keys)).map(
      ([door, attempts]) => [door, succeeded(door as Door, attempts, tx.now)] as const,
    );
    await this.save(tx, keys, Object.fromEntries(states));
  }

  private async lock(tx: TenantlessTx, keys: Keys): Promise<DoorStates> {
    const wanted = Object.values<string>(keys).sort();
    const rows = await tx.query<AttemptsRow>(
      `INSERT INTO sign_in_attempt (key, failures, last_at) SELECT key, 0, $2 FROM unnest($1::text[]) AS wanted(key)
       ON CONFLICT (key) DO UPDATE SET key = excluded.key
       RETURNING key, failures, last_at, shut_until, succeeded_at`,
      [wanted, tx.now],
    );
    const byKey = new Map(rows.map((row) => [row.key, toAttempts(row)]));
    return Object.fromEntries(
      (Object.entries(keys) as [Door, string][]).map(([door, key]) => [door, byKey.get(key)]),
    );
  }

  private async save(tx: TenantlessTx, keys: Keys, states: DoorStates): Promise<void> {
    const rows = (Object.keys(states) as Door[]).map((door) => ({ key: keys[door], ...states[door] }));
    await tx.query(
      `UPDATE sign_in_attempt a SET failures = s.failures, last_at = s."lastAt", shut_until = s."shutUntil",
              succeeded_at = s."succeededAt"
         FROM jsonb_to_recordset($1::jsonb) AS s(key text, failures integer, "lastAt" timestamptz, "shutUntil" timestamptz,
              "succeededAt" timestamptz)
        WHERE a.key = s.key`,
      [JSON.stringify(rows)],
    );
  }
}

const toAttempts = (row: AttemptsRow): Attempts => ({
  failures: row.failures,
  lastAt: row.last_at,
  shutUntil: row.shut_until,
  succeededAt: row.succeeded_at,
});

function tooMany(waitMs: number): RefusedError {
  const seconds = Math.ceil(waitMs / 1000);
  const { refusal } = refuse(
    'sign_in.too_many_attempts',
    `Too many attempts in a row; please try again in ${seconds} seconds.`,
    `尝试过于频繁，请在 ${seconds} 秒后重试。`,
  );
  return new RefusedError(refusal, 429, seconds);
}
