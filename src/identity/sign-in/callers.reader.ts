import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant, Language, Zone } from '../../kernel/index.js';
import {
  type Caller,
  Clock,
  CONFIG,
  type Config,
  type Seat,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { tokenPrefix } from '../domain/access-token.js';
import { permissionsOf } from '../domain/access.js';
import { narrowed, type Scope } from '../domain/scope.js';
import { isLive, wantsTouch } from '../domain/session.js';
import { todayIn } from '../people.store.js';
import { AccessTokensStore } from './access-tokens.store.js';
import { hashOf } from './secrets.js';
import { SessionsStore } from './sessions.store.js';

/** Who asks, and by what. */
export interface KnownCaller {
  readonly caller: Caller;
  /** Null where an access token asks. */
  readonly sessionId: string | null;
  /** Whether their alliance requires a second factor and they have none: of a session alone. */
  readonly mustEnrol: boolean;
  /** What an access token was limited to. */
  readonly scopes?: readonly Scope[];
}

interface CallerRow {
  readonly id: string;
  readonly person_id: string;
  readonly alliance_id: string;
  readonly name: string;
  readonly language: Language;
  readonly zone: string;
  readonly seats: readonly Seat[];
}

interface SessionCallerRow extends CallerRow {
  readonly opened_at: Instant;
  readonly last_seen_at: Instant;
  readonly must_enrol: boolean;
}

interface TokenCallerRow extends CallerRow {
  readonly scopes: readonly Scope[];
  readonly last_used_at: Instant | null;
}

/** Finds who holds a secret. One statement a request, and once a minute a second that notes the use. */
@Injectable()
export class CallersReader {
  constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: SessionsStore,
    private readonly tokens: AccessTokensStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 'session'>,
  ) {}

  /** The caller of a live session; undefined where it ended, or where its person holds no seat in its alliance today. */
  async bySession(secret: string, requestId: string): Promise<KnownCaller | undefined> {
    const now = this.clock.now();
    const row = await this.ask<SessionCallerRow>('caller_by_session', secret, now);
    if (row === undefined || row.seats.length === 0) return undefined;
    const times = { openedAt: row.opened_at, lastSeenAt: row.last_seen_at };
    if (!isLive(times, now, this.config.session)) return undefined;
    if (wantsTouch(row.last_seen_at, now)) {
      await this.work.beforeTenant((tx) => this.sessions.touch(tx, row.id));
    }
    const caller = toCaller('person', row, permissionsOf(row.seats), requestId);
    return { caller, sessionId: row.id, mustEnrol: row.must_enrol };
  }

  /** The caller of an access token, as far as its scopes reach. */
  async byToken(secret: string, requestId: string): Promise<KnownCaller | undefined> {
    if (!secret.startsWith(tokenPrefix)) return undefined;
    const now = this.clock.now();
    const row = await this.ask<TokenCallerRow>('caller_by_token', secret, now);
    if (row === undefined || row.seats.length === 0) return undefined;
    if (wantsTouch(row.last_used_at, now)) {
      await this.work.beforeTenant((tx) => this.tokens.touch(tx, row.id));
    }
    const permissions = narrowed(permissionsOf(row.seats), row.scopes);
    const caller = toCaller('token', row, permissions, requestId);
    return { caller, sessionId: null, mustEnrol: false, scopes: row.scopes };
  }

  private async ask<Row>(
    question: 'caller_by_session' | 'caller_by_token',
    secret: string,
    now: Instant,
  ): Promise<Row | undefined> {
    const [row] = await this.source.query<Row[]>(`SELECT * FROM ${question}($1, $2)`, [hashOf(secret), now]);
    return row;
  }
}

const toCaller = (
  kind: 'person' | 'token',
  row: CallerRow,
  permissions: Caller['permissions'],
  requestId: string,
): Caller => ({
  kind,
  personId: row.person_id,
  name: row.name,
  allianceId: row.alliance_id,
  seats: row.seats,
  permissions,
  language: row.language,
  zone: row.zone,
  requestId,
});

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
  return { ...row, kind: 'person', personId, allianceId, permissions: permissionsOf(row.seats), requestId };
}
