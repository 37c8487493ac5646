import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');

/** Recoveries, as `seesRecovery` says. */
export const recoveriesSubjects = {
  recovery: {
    known: (asked, id) =>
      knownMoney(asked, 'recovery', id, {
        so: `${seesMoneySql('seen', 'late')} OR t.status = 'posted' AND (${seesMoneySql('seen', 'totals')} OR EXISTS (
          SELECT FROM recovery_line l WHERE l.alliance_id = t.alliance_id AND l.recovery_id = t.id AND l.member_id = ANY(seen.own)))`,
      }),
    documents: { keptBy: 'calls.write' },
    named: {
      from: 'recovery rc JOIN joint_group jg ON jg.alliance_id = rc.alliance_id AND jg.id = rc.group_id',
      id: 'rc.id',
      en: `'Recovery, ' || ${group.en}`,
      zh: `${group.zh} || '追回款项'`,
      link: `'/money/recoveries/' || rc.id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
