import type { Tx } from '../../platform/index.js';
import { bySql, found, type Invariant, toldAtMost } from './invariant.js';

/** What stands in a column that is not sealed is an id, a code, a hash or a number: it has no blanks, and nothing of ours in Chinese. */
const code = '^[A-Za-z0-9._:/+@=-]{0,200}$';

/** Columns that hold what people wrote: in a compartment they are empty, and what was written is sealed. */
const written = [
  'author',
  'body',
  'claims',
  'description',
  'file_name',
  'name',
  'note',
  'plan',
  'reason',
  'recipients',
  'source_note',
  'summary',
  'text',
  'title',
];

/** Who is admitted and on what basis is not what the compartment keeps secret. */
const aboutAdmission = ['admission', 'po_subscription'];

interface PlainColumn {
  readonly table: string;
  readonly column: string;
  readonly type: 'text' | 'jsonb' | 'ARRAY';
}

const plainColumns = `
  SELECT c.table_name::text AS table, c.column_name::text AS column, c.data_type::text AS type
    FROM information_schema.columns c
   WHERE c.table_schema = 'public' AND c.data_type IN ('text', 'jsonb', 'ARRAY') AND c.table_name <> ALL ($1::text[])
     AND EXISTS (SELECT FROM information_schema.columns s WHERE s.table_schema = 'public' AND s.table_name = c.table_name
                    AND s.column_name = 'compartment_id')
     AND EXISTS (SELECT FROM information_schema.columns s WHERE s.table_schema = 'public' AND s.table_name = c.table_name
                    AND s.column_name = 'alliance_id')
   ORDER BY c.table_name, c.ordinal_position`;

const strings = (column: string): string =>
  `jsonb_path_exists(${column}, 'strict $.** ? (@.type() == "string" && !(@ like_regex "${code}"))')`;

function readableIn({ table, column, type }: PlainColumn): string {
  const said = {
    text: written.includes(column) ? `t.${column} <> ''` : `t.${column} !~ '${code}'`,
    jsonb: written.includes(column) ? `t.${column} IS NOT NULL` : strings(`t.${column}`),
    ARRAY: `array_to_string(t.${column}, '') !~ '^[A-Za-z0-9._:/+@=-]*$'`,
  }[type];
  return `SELECT '${table}.${column}: readable in compartment ' || t.compartment_id AS breach
            FROM ${table} t WHERE t.alliance_id = $1 AND t.compartment_id IS NOT NULL AND ${said}`;
}

/** Sealed bytes look like chance; 32 in a row that are all printable were never sealed. */
const unsealed = (table: string): string => `
  SELECT '${table}.sealed: is not sealed in compartment ' || t.compartment_id AS breach
    FROM ${table} t
   WHERE t.alliance_id = $1 AND t.compartment_id IS NOT NULL AND t.sealed IS NOT NULL
     AND (length(t.sealed) < 29 OR encode(substring(t.sealed FROM length(t.sealed) - 31), 'hex') ~ '^([2-7][0-9a-f])*$')`;

async function plaintext(tx: Tx): Promise<readonly string[]> {
  const columns = await tx.query<PlainColumn>(plainColumns, [aboutAdmission]);
  const sealed = await tx.query<{ table: string }>(
    `SELECT c.table_name::text AS table FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.column_name = 'sealed' AND c.data_type = 'bytea'
        AND EXISTS (SELECT FROM information_schema.columns s WHERE s.table_schema = 'public' AND s.table_name = c.table_name
                       AND s.column_name = 'compartment_id') ORDER BY c.table_name`,
  );
  const breaches: string[] = [];
  for (const sql of [...columns.map(readableIn), ...sealed.map(({ table }) => unsealed(table))]) {
    breaches.push(...(await found(tx, sql)));
    if (breaches.length >= toldAtMost) break;
  }
  return breaches;
}

/** What lies in a compartment is nowhere readable: every column of every table with a compartment is looked at. */
export const compartmentsSealed: Invariant = {
  name: 'sealed',
  claim: 'what lies in a compartment stands in sealed columns alone',
  breaches: (read) => read(plaintext),
};

/** Facts tell of what is not everybody's by ids and codes alone. */
export const factsDiscreet = bySql(
  'facts',
  'facts about what is in a group or a compartment, and about documents, hold ids and codes alone',
  `SELECT 'fact ' || o.audit_seq || ' (' || o.type || '): holds words' AS breach
     FROM outbox o
    WHERE o.alliance_id = $1
      AND (o.payload ? 'compartmentId' OR o.payload ? 'groupId' OR o.subject_kind = 'document') AND ${strings('o.payload')}`,
);
