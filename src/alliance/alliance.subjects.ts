import { Injectable } from '@nestjs/common';
import { searchPattern } from '../identity/index.js';
import { inBoth, Subjects, type SubjectTable } from '../platform/index.js';
import { memberFirm } from './alliance.reader.js';

/** Members, by any name their firm has or had. */
export const allianceSubjects = {
  member: {
    known: ({ tx }) => String(tx.caller.permissions.includes('members.read')).toUpperCase(),
    documents: {
      keptBy: 'members.write',
      under: ({ tx, binds }, id) =>
        `(SELECT u.id FROM member u WHERE u.alliance_id = ${binds.bind(tx.caller.allianceId)} AND u.id = ${id})`,
    },
    named: {
      from: memberFirm,
      id: 'm.id',
      en: 'm.name_en',
      zh: 'm.name_zh',
      beside: inBoth('f.credit_code'),
      link: `'/members/' || m.id`,
      search: {
        kind: { en: 'Member', zh: '成员' },
        same: 'f.id',
        matches: ({ tx, binds: { bind } }, typed) =>
          `m.alliance_id = ${bind(tx.caller.allianceId)} AND f.id IN (SELECT firm_matching(${bind(searchPattern(typed))}))`,
      },
    },
  },
} as const satisfies SubjectTable;

/** Tells of members. */
@Injectable()
export class AllianceSubjects {
  constructor(subjects: Subjects) {
    subjects.add(allianceSubjects);
  }
}
