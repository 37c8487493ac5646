import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');

/** Plans: those that were approved to whoever sees a group's costs, the others to who runs its money. */
export const plansSubjects = {
  cost_plan: {
    known: (asked, id) =>
      knownMoney(asked, 'cost_plan', id, {
        so: `${seesMoneySql('seen', 'late')} OR t.status = 'approved' AND ${seesMoneySql('seen', 'costs')}`,
      }),
    documents: { keptBy: 'plans.write' },
    named: {
      from: 'cost_plan cp JOIN joint_group jg ON jg.alliance_id = cp.alliance_id AND jg.id = cp.group_id',
      id: 'cp.id',
      en: `'Cost plan ' || cp.no || ', ' || ${group.en}`,
      zh: `${group.zh} || '分摊方案第' || cp.no || '版'`,
      link: `'/money/plans/' || cp.id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
