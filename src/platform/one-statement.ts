import { type ClientBase, type Connection, escapeLiteral } from 'pg';
import { QueryFailedError } from 'typeorm';
import { type Caller, personSetting } from './words.js';

/** Asks the database: SQL with its parameters, rows back. */
export type Ask = (sql: string, parameters: readonly unknown[]) => Promise<readonly unknown[]>;

/** A connection that sends statements without waiting for the answers of those before. */
export type PipelinedClient = ClientBase & { readonly connection: Connection };

/**
 * Asks one statement in a read-only transaction of an alliance, sent together with the transaction's beginning and end, so that
 * all of it takes one round trip. Where the statement fails, so does the transaction. A second statement throws.
 */
export function oneStatement(client: PipelinedClient, caller: Caller): Ask {
  let isAsked = false;
  return async (sql, parameters) => {
    if (isAsked) throw new Error('A second statement in a transaction of one');
    isAsked = true;
    const begin = `BEGIN READ ONLY; SELECT set_config('hezong.alliance', ${escapeLiteral(caller.allianceId)}, true),
      set_config('hezong.person', ${escapeLiteral(personSetting(caller))}, true)`;
    const { stream } = client.connection;
    stream.cork();
    const begun = client.query(begin);
    const answer = client.query(sql, [...parameters]);
    const ended = client.query('COMMIT');
    stream.uncork();
    const outcomes = await Promise.allSettled([begun, answer, ended]);
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw new QueryFailedError(sql, [...parameters], failure.reason as Error);
    return (await answer).rows as unknown[];
  };
}
