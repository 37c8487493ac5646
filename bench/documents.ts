import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { CaseReaders } from '../src/cases/index.js';
import {
  type DocumentsFilter,
  type ListedDocument,
  listDocuments,
} from '../src/documents/shelf/documents-list.js';
import { type Caller, UnitOfWork } from '../src/platform/index.js';
import { askedTokens } from '../src/reading/index.js';
import type { Reader } from '../src/walls/index.js';
import { type Figure, median } from './figures.js';
import type { MeasuredReaders } from './seed-documents.js';
import type { Statement } from './statements.js';

const rounds = 9;
const perRound = 9;
const limit = 51;

/** What a list asks of the database, as one who reads it. */
interface Listing {
  readonly reader: Reader;
  readonly caller: Caller;
  readonly filter: DocumentsFilter;
  readonly walls: 'kept' | 'ignored';
}

/** Runs work as the app does: as its role, in a read-only transaction of one alliance and one reader. */
async function asReader<T>(client: Client, caller: Caller, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN READ ONLY');
  await client.query(
    `SELECT set_config('hezong.alliance', $1, true), set_config('hezong.person', $2, true)`,
    [caller.allianceId, caller.personId],
  );
  const answer = await work();
  await client.query('COMMIT');
  return answer;
}

/** Milliseconds of one page. */
const timed = (client: Client, { reader, caller, filter, walls }: Listing): Promise<number> =>
  asReader(client, caller, async () => {
    const begun = performance.now();
    const ask = async ({ sql, values }: Statement) =>
      (await client.query<ListedDocument>(sql, [...values])).rows;
    await listDocuments(ask, reader, caller.allianceId, filter, walls);
    return performance.now() - begun;
  });

/** The plans behind one page as the app's role has them, for people. */
const plansOf = (client: Client, { reader, caller, filter, walls }: Listing): Promise<string> =>
  asReader(client, caller, async () => {
    const plans: string[] = [];
    const ask = async ({ sql, values }: Statement) => {
      const explained = `EXPLAIN (ANALYZE, BUFFERS) ${sql}`;
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(explained, [...values]);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
      return (await client.query<ListedDocument>(sql, [...values])).rows;
    };
    await listDocuments(ask, reader, caller.allianceId, filter, walls);
    return plans.join('\n');
  });

/** Who asks for what. */
interface Asked {
  readonly name: string;
  readonly caller: Caller;
  readonly filter: DocumentsFilter;
}

const searched = (typed: string): Pick<DocumentsFilter, 'words'> => ({
  words: [{ open: askedTokens(typed), sealed: [] }],
});

function asks({ counsel, outside, outsideInSix, coordinator, caseId }: MeasuredReaders): readonly Asked[] {
  return [
    { name: 'list of a case, in-house counsel', caller: counsel, filter: { limit, caseId } },
    { name: 'list of all cases, in-house counsel', caller: counsel, filter: { limit } },
    { name: 'list of all cases, outside counsel in one', caller: outside, filter: { limit } },
    { name: 'list of all cases, outside counsel in six', caller: outsideInSix, filter: { limit } },
    { name: 'list of all cases, coordinator', caller: coordinator, filter: { limit } },
    {
      name: 'search for a rare word, in-house counsel',
      caller: counsel,
      filter: { limit, ...searched('w4321') },
    },
    {
      name: 'search for a frequent word, in-house counsel',
      caller: counsel,
      filter: { limit, ...searched('w40') },
    },
    {
      name: 'search for two words, outside counsel in one',
      caller: outside,
      filter: { limit, ...searched('w40 w90') },
    },
    {
      name: 'search for two words in a case, coordinator',
      caller: coordinator,
      filter: { limit, caseId, ...searched('w40 w90') },
    },
  ];
}

/** Every list and search under walls beside the same statement without them, in turn, so that the machine's moods touch both. */
export async function measureDocuments(
  app: INestApplicationContext,
  url: string,
  readers: MeasuredReaders,
  explain?: (line: string) => void,
): Promise<readonly Figure[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const figures: Figure[] = [];
  for (const { name, caller, filter } of asks(readers)) {
    const reader = await app.get(UnitOfWork).read(caller, (tx) => app.get(CaseReaders).readerOf(tx));
    const kept: Listing = { reader, caller, filter, walls: 'kept' };
    const ignored: Listing = { ...kept, walls: 'ignored' };
    if (explain) {
      explain(`${name}\n${await plansOf(client, kept)}\nwithout walls\n${await plansOf(client, ignored)}\n`);
    }
    const times: { kept: number; ignored: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const asked: { kept: number; ignored: number }[] = [];
      for (let n = 0; n < perRound; n++) {
        asked.push({ kept: await timed(client, kept), ignored: await timed(client, ignored) });
      }
      times.push({
        kept: median(asked.map((one) => one.kept)),
        ignored: median(asked.map((one) => one.ignored)),
      });
    }
    const ratio = median(times.map((one) => one.kept / one.ignored));
    figures.push({
      name,
      values: {
        ratio,
        ms: median(times.map((one) => one.kept)),
        msWithout: median(times.map((one) => one.ignored)),
      },
      target: 'ratio ≤ 2',
      reached: ratio <= 2,
    });
  }
  await client.end();
  return figures;
}
