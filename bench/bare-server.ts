import process from 'node:process';
import fastify from 'fastify';
import { Pool, types } from 'pg';
import type { Statements } from './statements.js';

/** What the bare server is told at its start, as JSON in its only argument. */
export interface BareOrder {
  readonly port: number;
  readonly databaseUrl: string;
  readonly pool: number;
  readonly allianceId: string;
  readonly statements: Statements;
}

const date = 1082;
const timestamptz = 1184;
const asIs = (text: string): string => text;
const usual = types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown;

/**
 * The yardstick: Fastify and `pg` with nothing between them, answering statements' rows as JSON. The alliance is set once for each
 * connection, nobody is asked who they are, and lean statements are prepared.
 */
async function serve({ port, databaseUrl, pool, allianceId, statements }: BareOrder): Promise<void> {
  const database = new Pool({
    connectionString: databaseUrl,
    max: pool,
    options: `-c hezong.alliance=${allianceId}`,
    types: {
      getTypeParser: (oid: number, format?: string) =>
        oid === date || oid === timestamptz ? asIs : usual(oid, format),
    },
  });
  const server = fastify();
  for (const [path, asked] of Object.entries(statements)) {
    const isLean = path.startsWith('lean/');
    server.get(`/${path}`, async () => {
      const answers = await Promise.all(
        asked.map(({ sql, values }, i) =>
          database.query({ text: sql, values: [...values], ...(isLean && { name: `${path}/${String(i)}` }) }),
        ),
      );
      return { items: answers.flatMap(({ rows }) => rows as unknown[]) };
    });
  }
  await server.listen({ port, host: '127.0.0.1' });
}

await serve(JSON.parse(process.argv[2] ?? '') as BareOrder);
