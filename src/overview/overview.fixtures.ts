import type { TestApp } from '../../test/app.js';
import { CaseReaders } from '../cases/index.js';
import { callerOfPerson, todayIn } from '../identity/index.js';
import { Binds, Duties, systemCaller, type Tx, UnitOfWork } from '../platform/index.js';
import { type AskedToday, holdersOf } from '../walls/index.js';

/** For everybody of an alliance, what waits for them as the rows of duties lead to it, and as it is found without them. */
export async function waitingBothWays(
  { app }: TestApp,
  allianceId: string,
): Promise<readonly { readonly byRows: readonly string[]; readonly without: readonly string[] }[]> {
  const work = app.get(UnitOfWork);
  const duties = app.get<Duties<AskedToday>>(Duties);
  const ask = async (
    tx: Tx,
    sql: (asked: AskedToday) => string | Promise<string>,
  ): Promise<readonly string[]> => {
    const asked = {
      tx,
      binds: new Binds(),
      today: await todayIn(tx),
      reader: await app.get(CaseReaders).readerOf(tx),
    };
    const open = await sql(asked);
    const rows = await tx.query<{ what: string }>(
      `SELECT DISTINCT kind || ' ' || id AS what FROM (${open}) duty ORDER BY what`,
      asked.binds.values,
    );
    return rows.map(({ what }) => what);
  };
  const callers = await work.read(systemCaller(allianceId), async (tx) => {
    const people = await tx.query<{ id: string }>('SELECT DISTINCT person_id AS id FROM appointment');
    const found = [];
    for (const { id } of people) found.push((await callerOfPerson(tx, id)) ?? []);
    return found.flat();
  });
  const all = [];
  for (const caller of callers)
    all.push(
      await work.read(caller, async (tx) => ({
        byRows: await ask(tx, (asked) => duties.open(asked, holdersOf(asked))),
        without: await ask(tx, (asked) => duties.asked(asked)),
      })),
    );
  return all;
}
