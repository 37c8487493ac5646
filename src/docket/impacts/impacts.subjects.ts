import { sightOfCaller } from '../../cases/index.js';
import type { SubjectTable } from '../../platform/index.js';
import { seenImpact } from './impacts.sql.js';

/** What moves dates of many cases is known to those who keep one of them. */
export const impactSubjects = {
  impact: {
    known: ({ tx: { caller }, binds }, id) =>
      caller.permissions.includes('cases.write')
        ? `EXISTS (SELECT FROM impact i WHERE i.alliance_id = ${binds.bind(caller.allianceId)} AND i.id = ${id}
             AND ${seenImpact(sightOfCaller(caller), binds)})`
        : 'FALSE',
    documents: {
      instead: {
        en: 'Attach it to a case, or name it in the year or the closure.',
        zh: '请附于案件，或在日历年度、临时关闭日中注明。',
      },
    },
    named: {
      from: 'impact i',
      id: 'i.id',
      en: `i.name->>'en'`,
      zh: `i.name->>'zh'`,
      link: `'/impacts/' || i.id`,
    },
  },
} as const satisfies SubjectTable;
