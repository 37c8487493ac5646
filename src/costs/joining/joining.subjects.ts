import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { notHidden } from '../dues/dues.subjects.js';
import { seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');

/** Quotes of what late joiners pay: to the newcomer once approved, to who keeps or audits the money and, until it is decided, to who may approve it. */
export const joiningSubjects = {
  buy_in_quote: {
    known: (asked, id) =>
      knownMoney(asked, 'buy_in_quote', id, {
        so: `${notHidden(asked)} AND (${seesMoneySql('seen', 'amounts')} OR t.status = 'proposed' AND ${seesMoneySql('seen', 'decided')} OR t.member_id = ANY(seen.own) AND t.status IN ('approved', 'paid', 'free'))`,
      }),
    documents: { instead: { en: 'Put it with the membership.', zh: '请附于组员资格。' } },
    named: {
      from: 'buy_in_quote bq JOIN joint_group jg ON jg.alliance_id = bq.alliance_id AND jg.id = bq.group_id',
      id: 'bq.id',
      en: `'Buy-in, ' || ${group.en}`,
      zh: `${group.zh} || '入组费'`,
      link: `'/money/buy-ins/' || bq.id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
