import { sightOfCaller, visibleCase } from '../cases/index.js';
import { type AskedAsReader, readable } from '../walls/index.js';
import { isOffice } from './domain/note.js';

/** FROM notes (`said`), each also as the one rule of reading knows things (`as_read`). The same as `guardedOf`. */
export const notesFrom = `note said CROSS JOIN LATERAL (
  SELECT said.id, said.case_id, NULL::uuid AS firm_id, CASE said.audience WHEN 'firm' THEN 'T3' ELSE 'T1' END AS tier, NULL::uuid AS group_id,
         NULL::uuid AS compartment_id, '{}'::uuid[] AS suppliers, said.member_id AS supplier_member_id, said.author_id AS uploaded_by, 'shared' AS state,
         said.written_at AS shared_at) as_read`;

/** SQL that is true of a task (`said`) that is to be done yet. */
export const openTask = `said.kind = 'task' AND said.done_at IS NULL AND said.withdrawn_at IS NULL`;

/** SQL that is true of a note (`said`, of `notesFrom`) the caller may read: the same as `mayRead`. */
export function readableNote({ tx, reader, binds }: AskedAsReader): string {
  if (!tx.caller.permissions.includes('cases.read')) return 'FALSE';
  const here = `said.alliance_id = ${binds.bind(tx.caller.allianceId)}`;
  const inCase = visibleCase(sightOfCaller(tx.caller), 'said.case_id', binds);
  const office = isOffice(reader) ? '' : ` AND said.audience <> 'office'`;
  return `${here} AND ${inCase} AND ${readable(reader, 'as_read', binds, inCase)}${office}`;
}
