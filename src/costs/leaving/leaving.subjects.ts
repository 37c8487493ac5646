import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { notHidden } from '../dues/dues.subjects.js';
import { seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');

/** Exit statements, as `seesExit` says. */
export const leavingSubjects = {
  exit_statement: {
    known: (asked, id) =>
      knownMoney(asked, 'exit_statement', id, {
        so: `${notHidden(asked)} AND CASE WHEN ${seesMoneySql('seen', 'amounts')} THEN TRUE WHEN t.member_id = ANY(seen.own) THEN t.sent_at IS NOT NULL
          ELSE t.status = 'disputed' AND t.decision_minor IS NOT NULL AND ${seesMoneySql('seen', 'decided')} END`,
      }),
    documents: { keptBy: 'calls.write' },
    named: {
      from: 'exit_statement xs JOIN joint_group jg ON jg.alliance_id = xs.alliance_id AND jg.id = xs.group_id',
      id: 'xs.id',
      en: `'Exit statement, ' || ${group.en}`,
      zh: `${group.zh} || '退出结算单'`,
      link: `'/money/exits/' || xs.id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
