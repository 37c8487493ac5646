import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');

/** True-ups, as `seesTrueUp` says. */
export const trueUpsSubjects = {
  true_up: {
    known: (asked, id) =>
      knownMoney(asked, 'true_up', id, {
        so: `${seesMoneySql('seen', 'amounts')} OR t.status = 'posted' AND (${seesMoneySql('seen', 'totals')} OR EXISTS (
          SELECT FROM true_up_line l WHERE l.alliance_id = t.alliance_id AND l.true_up_id = t.id AND l.member_id = ANY(seen.own)))`,
      }),
    documents: { instead: { en: 'Put it with the case.', zh: '请附于案件。' } },
    named: {
      from: 'true_up tu JOIN joint_group jg ON jg.alliance_id = tu.alliance_id AND jg.id = tu.group_id',
      id: 'tu.id',
      en: `'True-up, ' || ${group.en}`,
      zh: `${group.zh} || '期末调整'`,
      link: `'/money/true-ups/' || tu.id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
