import { migrate } from './database.js';
import { aTestDatabase, type TestDatabase } from './platform.fixtures.js';
import { ensureRoles } from './postgres/roles.js';

describe('migrating', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await aTestDatabase();
  });
  afterAll(() => database.close());

  it('may be called by the app itself where nothing is left to do', async () => {
    await expect(ensureRoles(database.url)).resolves.toBeUndefined();
    await expect(migrate(database.url)).resolves.toBeUndefined();
  });

  it('tells an app that may not do it what to do', async () => {
    const never = new URL(database.url);
    never.pathname = '/postgres';
    await expect(migrate(never.toString())).rejects.toThrow(/set DATABASE_OWNER_URL, or run/);
  });
});
