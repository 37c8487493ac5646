import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seesMemberSql, seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');

/** Declarations, without their figures: to the member's own people, the accountant, and who runs, keeps or audits the money. */
export const weightsSubjects = {
  weight_declaration: {
    known: (asked, id) =>
      knownMoney(asked, 'weight_declaration', id, {
        so: `${seesMemberSql(asked.reader, 'seen', 't.member_id', asked.binds)} OR ${seesMoneySql('seen', 'declarations')} OR ${seesMoneySql('seen', 'late')}`,
      }),
    documents: { keptBy: 'weights.declare' },
    named: {
      from: 'weight_declaration wd JOIN joint_group jg ON jg.alliance_id = wd.alliance_id AND jg.id = wd.group_id',
      id: 'wd.id',
      en: `'Declaration, ' || ${group.en}`,
      zh: `${group.zh} || '申报'`,
      link: `'/money/groups/' || wd.group_id || '/weights'`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
