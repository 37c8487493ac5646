import { sightOfCaller, visibleCase } from '../../cases/index.js';
import type { SubjectTable } from '../../platform/index.js';
import { type AskedAsReader, readable } from '../../walls/index.js';
import type { DocumentReaders } from '../shelf/readers.js';
import { awaitedBy } from '../life/awaited-by.js';

/** A document, of a table like it, that the caller may read. */
function readableOf(
  { tx, reader, binds }: AskedAsReader,
  id: string,
  from: string,
  readers: DocumentReaders,
): string {
  if (!tx.caller.permissions.includes('documents.read')) return 'FALSE';
  const inCase = visibleCase(sightOfCaller(tx.caller), 't.case_id', binds);
  const home = `(t.case_id IS NOT NULL AND ${inCase} OR t.firm_id IS NOT NULL AND ${readers.seesFirm(tx.caller, reader, 't.firm_id', binds)})`;
  return `EXISTS (SELECT FROM ${from} t WHERE t.alliance_id = ${binds.bind(tx.caller.allianceId)} AND t.id = ${id}
    AND ${readable(reader, 't', binds, home)})`;
}

/** Documents as they would be read were they not recalled: who could read one then is who is told, and stays told. */
const asIfShared = `(SELECT id, alliance_id, case_id, firm_id, group_id, compartment_id, suppliers, supplier_member_id, uploaded_by, tier, shared_at,
    CASE WHEN shared_at IS NULL THEN state ELSE 'shared' END AS state FROM document)`;

const besideIt = {
  instead: {
    en: 'A document lies beside no other: name it as a source, or attach both to the same thing.',
    zh: '文件不附于其他文件：请将其列为来源，或将两者附于同一事项。',
  },
};

/** What people are told of documents. */
export const documentSubjects = (readers: DocumentReaders) =>
  ({
    /** Called by no name here: what it is called may have been said anew since the reader's time ended, and a name that goes tells that. */
    document: { known: (asked, id) => readableOf(asked, id, 'document', readers), documents: besideIt },
    /** Called by no name: what was recalled is not to be known any more. */
    recall: { known: (asked, id) => readableOf(asked, id, asIfShared, readers), documents: besideIt },
    /** One that still waits for the reader's agreement; called by no name, for whoever is asked about it need not read the document. */
    lowering: {
      isAwaited: true,
      documents: besideIt,
      known: ({ tx, reader, binds }, id) =>
        tx.caller.permissions.includes('documents.classify')
          ? `EXISTS (
      SELECT FROM lowering l JOIN document t ON t.alliance_id = l.alliance_id AND t.id = l.document_id
       WHERE l.alliance_id = ${binds.bind(tx.caller.allianceId)} AND l.id = ${id}
         AND ${awaitedBy(reader, { lowering: 'l', document: 't' }, binds)})`
          : 'FALSE',
    },
  }) as const satisfies SubjectTable<AskedAsReader>;
