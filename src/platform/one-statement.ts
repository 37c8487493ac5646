import { QueryFailedError } from 'typeorm';
import type { DatabaseClient, Statement } from './database-client.js';

/** Asks the database: SQL with its parameters, rows back. */
export type Ask = (sql: string, parameters: readonly unknown[]) => Promise<readonly unknown[]>;

/**
 * Asks one statement in a read-only transaction, sent together with the transaction's beginning, settings and end, so that all of it
 * takes one round trip. Where the statement fails, so does the transaction. A second statement throws.
 */
export function oneStatement(client: DatabaseClient, settings: Statement): Ask {
  let isAsked = false;
  return async (sql, parameters) => {
    if (isAsked) throw new Error('A second statement in a transaction of one');
    isAsked = true;
    const asked = [{ sql: 'BEGIN READ ONLY' }, settings, { sql, values: parameters }, { sql: 'COMMIT' }];
    try {
      return (await client.together(asked))[2]?.rows ?? [];
    } catch (error) {
      throw new QueryFailedError(sql, [...parameters], error as Error);
    }
  };
}
