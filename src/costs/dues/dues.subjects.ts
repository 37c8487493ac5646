import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { isHiddenSql, seesMemberSql, seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';
import { apartKind } from './refund-apart.js';

const group = namesSql('jg');
const elsewhere = { instead: { en: 'Put it with the case.', zh: '请附于案件。' } };

/** A thing that is one member's: to its own people, and to who keeps or audits the money. */
const memberOwn = (table: string, en: string, zh: string, link: string) => ({
  known: (asked: AskedAsReader, id: string) =>
    knownMoney(asked, table, id, { so: seesMemberSql(asked.reader, 'seen', 't.member_id', asked.binds) }),
  documents: elsewhere,
  named: {
    from: `${table} md JOIN joint_group jg ON jg.alliance_id = md.alliance_id AND jg.id = md.group_id`,
    id: 'md.id',
    en: `'${en}, ' || ${group.en}`,
    zh: `${group.zh} || '${zh}'`,
    link: `'${link}' || md.id`,
  },
});

const refund = memberOwn('refund', 'Refund', '退款', '/money/refunds/');

/** Bills to single members and refunds. Who may be asked to let a refund go out knows of it too, until that is decided. */
export const duesSubjects = {
  member_due: memberOwn('member_due', 'Bill', '应付款项', '/money/dues/'),
  refund: {
    ...refund,
    known: (asked, id) =>
      knownMoney(asked, 'refund', id, {
        so: `${seesMemberSql(asked.reader, 'seen', 't.member_id', asked.binds)} OR t.status = 'proposed' AND t.source_kind <> '${apartKind}' AND ${seesMoneySql('seen', 'decided')} AND ${notHidden(asked)}`,
      }),
  },
} as const satisfies SubjectTable<AskedAsReader>;

/** SQL that is true where no wall stands before the member of a thing (`t`). */
export const notHidden = ({ reader, binds }: AskedAsReader): string =>
  `NOT ${isHiddenSql(reader, 't.member_id', binds)}`;
