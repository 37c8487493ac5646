import { asProblem } from '../api/problem';
import type { Outcome } from './bulk';
import type { ChangeHeaders } from './use-act';

/**
 * Does something to one row after another, each by itself: what is refused holds up no other. Sent again after a lost connection,
 * what was done is not done twice.
 */
export async function eachRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  headers: ChangeHeaders,
  send: (row: Row, headers: ChangeHeaders) => Promise<unknown>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    try {
      await send(row, { 'Idempotency-Key': `${headers['Idempotency-Key']}-${row.id}` });
      outcomes.push({ id: row.id, because: null });
    } catch (error) {
      const problem = asProblem(error);
      if (problem === undefined) throw error;
      outcomes.push({ id: row.id, because: problem.detail });
    }
  }
  return outcomes;
}
