import { Client } from 'pg';

/** A list of values as long as this names what there is outside: the currencies of the world, the codes of tasks. */
const long = 50;

/** What anything in the world is in, or of, from such lists. */
const standing = new Set(['CNY', 'USD', 'L330']);

/**
 * The values a filter is asked with: of a long list those anything in the world has, and the first that nothing has, as which every
 * other is answered.
 */
export const worthAsking = (values: readonly string[]): readonly string[] => {
  if (values.length < long) return values;
  const nothings = values.find((value) => !standing.has(value));
  return values.filter((value) => standing.has(value) || value === nothings);
};

/** The currencies and tasks that stand in any row and are not asked with, for an owner whom no row-level security binds. */
export async function unasked(ownerUrl: string): Promise<readonly string[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows: columns } = await owner.query<{ name: string; of: string }>(
      `SELECT table_name AS of, column_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND (column_name LIKE '%currency' OR column_name IN ('base', 'quote', 'task_code'))`,
    );
    const found = new Set<string>();
    for (const { name, of } of columns) {
      const { rows } = await owner.query<{ value: string | null }>(
        `SELECT DISTINCT "${name}" AS value FROM "${of}"`,
      );
      for (const { value } of rows) if (value !== null) found.add(value);
    }
    if (found.size === 0) throw new Error('Nothing is in any currency: these are not the columns any more');
    return [...found].filter((value) => !standing.has(value));
  } finally {
    await owner.end();
  }
}
