import { Injectable } from '@nestjs/common';
import { documentTokens } from '../documents/index.js';
import { searchText } from '../identity/index.js';
import { type DueTimer, type Tx, WorkRegistry } from '../platform/index.js';

/** What is folded anew, one thing at a time. */
export const refolding = 'search.refold';

/** The names that a thing of a table is found by, in SQL over its row `t`. */
const names = {
  case_file: `ARRAY[t.number, t.title_zh, t.title_en] || ARRAY(
      SELECT unnest(ARRAY[p.name, p.name_zh]) FROM party p WHERE p.alliance_id = t.alliance_id AND p.case_id = t.id)
    || ARRAY(SELECT r.number FROM proceeding r WHERE r.alliance_id = t.alliance_id AND r.case_id = t.id AND r.number IS NOT NULL)`,
  firm: `ARRAY[t.name_zh, t.name_en] || ARRAY(SELECT n.name FROM firm_name n
      WHERE n.alliance_id = t.alliance_id AND n.firm_id = t.id AND n.withdrawn_at IS NULL) || ARRAY[t.credit_code]
    || ARRAY(SELECT i.value FROM firm_identifier i
      WHERE i.alliance_id = t.alliance_id AND i.firm_id = t.id AND i.withdrawn_at IS NULL)`,
  joint_group: 'ARRAY[t.name]',
} as const;

const isNamed = (table: string): table is keyof typeof names => Object.hasOwn(names, table);

interface OpenDocument {
  readonly title: string;
  readonly author: string | null;
  readonly recipients: string | null;
  readonly fileName: string;
  readonly body: string | null;
}

/** Folds anew what things are found by. Repeating it changes nothing, so it may be stopped at any time. */
@Injectable()
export class RefoldSearch {
  constructor(registry: WorkRegistry) {
    registry.onTimer(refolding, (tx, timer) => this.run(tx, timer));
  }

  async run(tx: Tx, { subjectId, payload }: Pick<DueTimer, 'subjectId' | 'payload'>): Promise<void> {
    const { table = '' } = payload as { readonly table?: string };
    await (isNamed(table) ? this.named(tx, table, subjectId) : this.document(tx, subjectId));
  }

  private async named(tx: Tx, table: keyof typeof names, id: string): Promise<void> {
    const key = [tx.caller.allianceId, id];
    const [row] = await tx.query<{ said: (string | null)[] }>(
      `SELECT ${names[table]} AS said FROM ${table} t WHERE t.alliance_id = $1 AND t.id = $2 FOR UPDATE OF t`,
      key,
    );
    if (row === undefined) return;
    await tx.query(`UPDATE ${table} SET search = $3 WHERE alliance_id = $1 AND id = $2`, [
      ...key,
      searchText(row.said),
    ]);
  }

  private async document(tx: Tx, id: string): Promise<void> {
    const key = [tx.caller.allianceId, id];
    const [row] = await tx.query<OpenDocument>(
      `SELECT d.title, d.author, d.recipients, v.file_name AS "fileName", t.body
         FROM document d JOIN document_version v ON v.alliance_id = d.alliance_id AND v.document_id = d.id AND v.no = d.version_no
         LEFT JOIN document_text t ON t.alliance_id = d.alliance_id AND t.version_id = v.id
        WHERE d.alliance_id = $1 AND d.id = $2 AND d.compartment_id IS NULL FOR UPDATE OF d`,
      key,
    );
    if (row === undefined) return;
    const tokens = await documentTokens(row, row.fileName, row.body);
    await tx.query('UPDATE document SET tokens = $3 WHERE alliance_id = $1 AND id = $2', [...key, tokens]);
  }
}
