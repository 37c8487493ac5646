import { type Binds, clientsOf, type Reader, unbarred } from '../../walls/index.js';

/**
 * SQL that is true of a lowering, and the document it was asked of, that waits for a reader's agreement: the same as `awaits`. The
 * aliases are those of the two tables.
 */
export function awaitedBy(
  reader: Reader,
  { lowering, document }: { readonly lowering: string; readonly document: string },
  binds: Binds,
): string {
  const { bind } = binds;
  const firms = reader.seats.flatMap(({ role, memberId }) =>
    role === 'member_counsel' ? (memberId ?? []) : [],
  );
  const clients = clientsOf(reader);
  const cases = bind(clients.map(({ caseId }) => caseId));
  const members = bind(clients.map(({ memberId }) => memberId));
  return `${lowering}.state = 'asked' AND ${unbarred(reader, document, binds)} AND EXISTS (
    SELECT FROM unnest(${lowering}.suppliers) AS supplier(id)
     WHERE (supplier.id = ANY(${bind(firms)}::uuid[])
            OR (${document}.case_id, supplier.id) IN (SELECT * FROM unnest(${cases}::uuid[], ${members}::uuid[])))
       AND NOT EXISTS (SELECT FROM lowering_approval a
             WHERE a.alliance_id = ${lowering}.alliance_id AND a.lowering_id = ${lowering}.id AND a.member_id = supplier.id))`;
}
