import { sightOfCaller, visibleCase } from '../../cases/index.js';
import type { NamedSubject, SubjectTable } from '../../platform/index.js';
import { type AskedAsReader, readable } from '../../walls/index.js';
import { awaitedBy } from '../life/awaited-by.js';

/** A document, of a table like it, that the caller may read. */
function readableOf({ tx, reader, binds }: AskedAsReader, id: string, from: string): string {
  if (!tx.caller.permissions.includes('documents.read')) return 'FALSE';
  const inCase = visibleCase(sightOfCaller(tx.caller), 't.case_id', binds);
  return `EXISTS (SELECT FROM ${from} t WHERE t.alliance_id = ${binds.bind(tx.caller.allianceId)} AND t.id = ${id}
    AND ${readable(reader, 't', binds, inCase)})`;
}

/** Documents as they would be read were they not recalled: who could read one then is who is told, and stays told. */
const asIfShared = `(SELECT id, alliance_id, case_id, group_id, compartment_id, supplier_member_id, uploaded_by, tier, shared_at,
    CASE WHEN shared_at IS NULL THEN state ELSE 'shared' END AS state FROM document)`;

/** A document by its title; one in a compartment is called by none here: its title is sealed. */
const named: NamedSubject = {
  from: 'document d',
  id: 'd.id',
  en: 'd.title',
  zh: 'd.title',
  link: `'/documents/' || d.id`,
};

/** What people are told of documents. */
export const documentSubjects = {
  document: { named, known: (asked, id) => readableOf(asked, id, 'document') },
  /** Called by no name: what was recalled is not to be known any more. */
  recall: { known: (asked, id) => readableOf(asked, id, asIfShared) },
  /** One that still waits for the reader's agreement. */
  lowering: {
    named: {
      ...named,
      from: 'lowering t JOIN document d ON d.alliance_id = t.alliance_id AND d.id = t.document_id',
      id: 't.id',
    },
    known: ({ tx, reader, binds }, id) =>
      tx.caller.permissions.includes('documents.classify')
        ? `EXISTS (
      SELECT FROM lowering l JOIN document t ON t.alliance_id = l.alliance_id AND t.id = l.document_id
       WHERE l.alliance_id = ${binds.bind(tx.caller.allianceId)} AND l.id = ${id}
         AND ${awaitedBy(reader, { lowering: 'l', document: 't' }, binds)})`
        : 'FALSE',
  },
} as const satisfies SubjectTable<AskedAsReader>;
