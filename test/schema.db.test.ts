import { readdirSync } from 'node:fs';
import { entities } from '../src/entities.js';
import { migrations } from '../src/migrations/index.js';
import { createDataSource } from '../src/platform/index.js';
import { cloneDatabase } from '../src/platform/platform.fixtures.js';

describe('the migrations', () => {
  it('are the files of their folder in their order, each named by its number', () => {
    const files = readdirSync('src/migrations').filter((name) => /^\d{4}-/.test(name));
    expect(files.length).toBeGreaterThan(50);
    const stamps = migrations.map((Migration) => /\d{13}$/.exec(new Migration().name ?? '')?.[0]);
    expect(stamps).toEqual(files.map((name) => `170000000${name.slice(0, 4)}`).sort());
  });

  it('build exactly the schema that the rows describe', async () => {
    const { ownerUrl, drop } = await cloneDatabase();
    const source = createDataSource({ url: ownerUrl, pool: 1, entities });
    await source.initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await source.destroy();
      await drop();
    }
  });

  it('leave no table without a row that describes it', async () => {
    const { ownerUrl, drop } = await cloneDatabase();
    const source = createDataSource({ url: ownerUrl, pool: 1, entities });
    await source.initialize();
    try {
      const tables: { tablename: string }[] = await source.query(
        `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
      );
      const described = source.entityMetadatas.map(({ tableName }) => tableName);
      expect(tables.map(({ tablename }) => tablename).sort()).toEqual(described.sort());
    } finally {
      await source.destroy();
      await drop();
    }
  });
});
