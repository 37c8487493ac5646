import pg from 'pg';

/** A statement as the driver is asked it. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the driver is asked while something is done: each statement, from where its transaction begins to its end. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const driver = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const query = driver.query;
  driver.query = function (this: unknown, ...given: unknown[]): unknown {
    const [asked, values] = given as [string | Sent, readonly unknown[] | undefined];
    sent.push(typeof asked === 'string' ? { text: asked, values: values ?? [] } : asked);
    return query.apply(this, given);
  };
  try {
    await work();
  } finally {
    driver.query = query;
  }
  return sent;
}
