import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');

/** Settlement sums, as `seesSum` says; no notice is about one. */
export const settlementsSubjects = {
  settlement_sum: {
    isUntold: true,
    known: (asked, id) =>
      knownMoney(asked, 'settlement_sum', id, {
        so: `${seesMoneySql('seen', 'amounts')} OR t.status <> 'drafted' AND EXISTS (SELECT FROM settlement_share s
          WHERE s.alliance_id = t.alliance_id AND s.sum_id = t.id AND s.member_id = ANY(seen.own))`,
      }),
    documents: { instead: { en: 'Keep it with your own counsel.', zh: '请由贵方律师自行保管。' } },
    named: {
      from: 'settlement_sum ss JOIN joint_group jg ON jg.alliance_id = ss.alliance_id AND jg.id = ss.group_id',
      id: 'ss.id',
      en: `'Settlement sum, ' || ${group.en}`,
      zh: `${group.zh} || '和解款'`,
      link: `'/money/settlements/' || ss.id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
