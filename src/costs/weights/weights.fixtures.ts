import { Client } from 'pg';
import { type Asker, madeBy, type Side } from '../../groups/groups.fixtures.js';

/** What a member declares. */
export const aFigure = (memberId: string, over: object = {}): object => ({
  memberId,
  metric: 'us_import_value',
  from: '2026-01-01',
  value: '40.5',
  basis: 'Customs value of 2025 (demo)',
  ...over,
});

/** A member's figure, declared by its representative and attested by the accountant; answers the declaration's id. */
export async function anAttested(
  { memberId, representative }: Pick<Side, 'memberId' | 'representative'>,
  accountant: Asker,
  groupId: string,
  over: object = {},
): Promise<string> {
  const id = madeBy(await representative.post(`groups/${groupId}/weights`, aFigure(memberId, over)));
  return madeBy(await accountant.post(`weight-declarations/${id}/moves`, { action: 'attest' }));
}

/** Every table in which one of some texts stands, in the clear, as bytes or in base64: what whoever owns the database would find. */
export async function tablesWith(ownerUrl: string, texts: readonly string[]): Promise<readonly string[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const forms = texts.flatMap((text) => [
      text,
      Buffer.from(text).toString('hex'),
      Buffer.from(text).toString('base64').replace(/.=*$/, ''),
    ]);
    const { rows: tables } = await owner.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const hits: string[] = [];
    await owner.query('BEGIN');
    for (const { name } of tables) {
      const table = owner.escapeIdentifier(name);
      await owner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      const { rows } = await owner.query<{ text: string }>(`SELECT t::text AS text FROM ${table} t`);
      if (rows.some(({ text }) => forms.some((form) => text.includes(form)))) hits.push(name);
    }
    await owner.query('ROLLBACK');
    return hits;
  } finally {
    await owner.end();
  }
}
