import type { INestApplicationContext } from '@nestjs/common';
import { CasesScreens } from '../src/cases/index.js';
import { AcrossScreens } from '../src/docket/across/across.screens.js';
import type { CalendarDate } from '../src/kernel/index.js';
import { addDays } from '../src/kernel/index.js';
import { Clock, systemCaller, type Tx } from '../src/platform/index.js';

/** A statement as a screen sends it to the database. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What a bare server answers: for each path, the statements whose rows it tells. */
export type Statements = Readonly<Record<string, readonly Statement[]>>;

/** The pages asked for. */
export const pages = ['cases', 'deadlines', 'today'] as const;
export type Page = (typeof pages)[number];

export const pathsOf = (today: CalendarDate): Readonly<Record<Page, string>> => ({
  cases: '/api/v1/cases?kind=itc_337&sort=nextDeadline&limit=50',
  deadlines: `/api/v1/deadlines?from=${today}&to=${addDays(today, 30)}&status=open&limit=50`,
  today: '/api/v1/today',
});

/** Listens to what a screen asks of the database, answering nothing. */
async function heard(
  screen: (tx: Tx) => Promise<unknown>,
  tx: Pick<Tx, 'caller' | 'now'>,
): Promise<Statement> {
  const statements: Statement[] = [];
  const query = (sql: string, values: readonly unknown[] = []) => {
    statements.push({ sql, values });
    return Promise.resolve([]);
  };
  await screen({ ...tx, query } as unknown as Tx);
  if (statements.length !== 1) throw new Error(`A list asked ${String(statements.length)} statements`);
  return statements[0]!;
}

/** The statements behind the lists for one who sees every case, as the app itself makes them. */
export async function ownStatements(
  app: INestApplicationContext,
  allianceId: string,
  today: CalendarDate,
): Promise<Statements> {
  const tx = { caller: systemCaller(allianceId), now: app.get(Clock).now() };
  const cases = { kind: 'itc_337', sort: 'nextDeadline', limit: 50 } as const;
  const deadlines = { from: today, to: addDays(today, 30), status: 'open', limit: 50 } as const;
  return {
    'own/cases': [await heard((asked) => app.get(CasesScreens).list(asked, cases), tx)],
    'own/deadlines': [await heard((asked) => app.get(AcrossScreens).deadlines(asked, deadlines), tx)],
  };
}
