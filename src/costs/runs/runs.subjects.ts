import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');

const bearsSome = `EXISTS (SELECT FROM allocation_line l WHERE l.alliance_id = t.alliance_id AND l.run_id = t.id AND l.member_id = ANY(seen.own))`;

/** Runs: to who runs, keeps or audits the money and the accountant each; to members those that were approved. */
export const runsSubjects = {
  allocation_run: {
    known: (asked, id) =>
      knownMoney(asked, 'allocation_run', id, {
        so: `${seesMoneySql('seen', 'late')} OR ${seesMoneySql('seen', 'certificates')}
          OR t.status IN ('approved', 'reversed') AND (${seesMoneySql('seen', 'totals')} OR ${bearsSome})`,
      }),
    documents: { keptBy: 'plans.write' },
    named: {
      from: 'allocation_run ar JOIN joint_group jg ON jg.alliance_id = ar.alliance_id AND jg.id = ar.group_id',
      id: 'ar.id',
      en: `'Allocation no. ' || ar.no || ', ' || ${group.en}`,
      zh: `${group.zh} || '第' || ar.no || '次费用分摊'`,
      link: `'/money/runs/' || ar.id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
