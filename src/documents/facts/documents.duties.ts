import type { DutyTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { awaitedBy } from '../life/awaited-by.js';

/** What waits for somebody about documents. */
export const documentDuties = {
  lowering: {
    what: {
      en: 'Your agreement is asked to lower the tier of a document',
      zh: '有文件申请降低密级，待您同意',
    },
    action: { en: 'Answer', zh: '答复' },
    why: { en: 'Your side supplied what it rests on', zh: '该文件以您方材料为依据' },
    held: {
      from: `lowering l JOIN document t ON t.alliance_id = l.alliance_id AND t.id = l.document_id CROSS JOIN LATERAL unnest(l.suppliers) AS supplier(id)
        WHERE l.alliance_id = current_setting('hezong.alliance')::uuid AND l.state = 'asked' AND NOT EXISTS (
          SELECT FROM lowering_approval a WHERE a.alliance_id = l.alliance_id AND a.lowering_id = l.id AND a.member_id = supplier.id)`,
      id: 'l.id',
      // What lies with a firm is followed by that.
      caseId: 'coalesce(t.case_id, t.firm_id)',
      holder: `'firm:' || supplier.id`,
    },
    open: ({ tx, reader, binds }) =>
      tx.caller.permissions.includes('documents.classify')
        ? `SELECT l.id, t.case_id, NULL::jsonb AS name, NULL::date AS day, '/documents' AS link
             FROM lowering l JOIN document t ON t.alliance_id = l.alliance_id AND t.id = l.document_id
            WHERE l.alliance_id = ${binds.bind(tx.caller.allianceId)}
              AND ${awaitedBy(reader, { lowering: 'l', document: 't' }, binds)}`
        : undefined,
  },
} as const satisfies DutyTable<AskedAsReader>;
