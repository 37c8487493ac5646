import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { columnsOf, insertRows, type TenantlessTx, updateRow } from '../../platform/index.js';
import type { Scope } from '../domain/scope.js';
import type { Whose } from './sessions.store.js';
import { AccessTokenRow } from './sign-in.entity.js';

/** An access token without its secret. */
export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: Scope[];
  readonly expiresOn: CalendarDate;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/** Whose tokens are meant, and in which alliance. */
export interface Holder {
  readonly personId: string;
  readonly allianceId: string;
}

const columns = columnsOf(AccessTokenRow, 'access_token', ['personId', 'allianceId', 'tokenHash']);

/** Access tokens; every method runs as the identity role. */
@Injectable()
export class AccessTokensStore {
  async insert(tx: TenantlessTx, holder: Holder, token: AccessToken, tokenHash: string): Promise<void> {
    const { personId, allianceId } = holder;
    await insertRows(tx, AccessTokenRow, { ...token, personId, allianceId, tokenHash });
  }

  /** Newest first, at most 200. */
  list(tx: TenantlessTx, { personId, allianceId }: Holder): Promise<AccessToken[]> {
    return tx.query<AccessToken>(
      `SELECT ${columns} FROM access_token WHERE person_id = $1 AND alliance_id = $2 ORDER BY id DESC LIMIT 200`,
      [personId, allianceId],
    );
  }

  /** Revokes one; answers it, or undefined where the holder has none of this id that still works. */
  async revoke(
    tx: TenantlessTx,
    { personId, allianceId }: Holder,
    id: string,
  ): Promise<AccessToken | undefined> {
    const [token] = await tx.query<AccessToken>(
      `UPDATE access_token SET revoked_at = $4 WHERE id = $3 AND person_id = $1 AND alliance_id = $2 AND revoked_at IS NULL
       RETURNING ${columns}`,
      [personId, allianceId, id, tx.now],
    );
    return token;
  }

  /** Revokes all that a person holds: for one alliance, or for every one where none is named. */
  async revokeAll(tx: TenantlessTx, { personId, allianceId }: Whose): Promise<void> {
    await tx.query(
      `UPDATE access_token SET revoked_at = $3
        WHERE person_id = $1 AND ($2::uuid IS NULL OR alliance_id = $2) AND revoked_at IS NULL`,
      [personId, allianceId ?? null, tx.now],
    );
  }

  /** Notes that a token is in use. */
  async touch(tx: TenantlessTx, id: string): Promise<void> {
    await updateRow(tx, AccessTokenRow, { id }, { lastUsedAt: tx.now });
  }
}
