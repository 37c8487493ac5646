import { namesSql, type SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { isHiddenSql, seesMemberSql, seesMoneySql } from '../sight/money-sights.sql.js';
import { knownMoney } from '../sight/money-told.js';

const group = namesSql('jg');
const call = namesSql('kc');
const withGroup = 'JOIN joint_group jg ON jg.alliance_id = kc.alliance_id AND jg.id = kc.group_id';
const called = {
  en: `'Cash call ' || kc.no || ', ' || ${group.en}`,
  zh: `${group.zh} || '缴款通知第' || kc.no || '号'`,
};
const toTheCall = { instead: { en: 'Attach it to the cash call.', zh: '请附于缴款通知。' } };

const notHidden = ({ reader, binds }: AskedAsReader, memberId: string): string =>
  `NOT ${isHiddenSql(reader, memberId, binds)}`;

/** Calls, their lines and payments: a member's own to its people, all of it to who keeps the group's money. */
export const callsSubjects = {
  cash_call: {
    known: (asked, id) =>
      knownMoney(asked, 'cash_call', id, {
        so: `${seesMoneySql('seen', 'late')} OR t.issued_on IS NOT NULL AND (${seesMoneySql('seen', 'totals')} OR EXISTS (
          SELECT FROM call_line l WHERE l.alliance_id = t.alliance_id AND l.call_id = t.id AND l.member_id = ANY(seen.own)))`,
      }),
    documents: { keptBy: 'calls.write' },
    named: {
      from: `cash_call kc ${withGroup}`,
      id: 'kc.id',
      ...called,
      beside: call,
      link: `'/money/calls/' || kc.id`,
    },
  },
  call_line: {
    known: (asked, id) =>
      knownMoney(asked, 'call_line', id, {
        so: `${seesMemberSql(asked.reader, 'seen', 't.member_id', asked.binds)}
          OR ${seesMoneySql('seen', 'late')} AND ${notHidden(asked, 't.member_id')}`,
      }),
    documents: toTheCall,
    named: {
      from: `call_line kl JOIN cash_call kc ON kc.alliance_id = kl.alliance_id AND kc.id = kl.call_id ${withGroup}`,
      id: 'kl.id',
      ...called,
      link: `'/money/lines/' || kl.id`,
    },
  },
  line_decision: {
    known: (asked, id) =>
      knownMoney(asked, 'line_decision', id, {
        so: `(${seesMoneySql('seen', 'amounts')} OR ${seesMoneySql('seen', 'decided')})
          AND EXISTS (SELECT FROM call_line l WHERE l.alliance_id = t.alliance_id AND l.id = t.line_id AND ${notHidden(asked, 'l.member_id')})`,
      }),
    documents: toTheCall,
    named: {
      from: `line_decision kd JOIN call_line kl ON kl.alliance_id = kd.alliance_id AND kl.id = kd.line_id
        JOIN cash_call kc ON kc.alliance_id = kl.alliance_id AND kc.id = kl.call_id ${withGroup}`,
      id: 'kd.id',
      ...called,
      link: `'/money/calls/' || kc.id`,
    },
  },
  member_payment: {
    known: (asked, id) =>
      knownMoney(asked, 'member_payment', id, {
        so: `CASE WHEN t.member_id IS NULL THEN ${seesMoneySql('seen', 'amounts')} ELSE ${seesMemberSql(asked.reader, 'seen', 't.member_id', asked.binds)} END`,
      }),
    documents: { keptBy: 'calls.write' },
    named: {
      from: 'member_payment kp JOIN joint_group jg ON jg.alliance_id = kp.alliance_id AND jg.id = kp.group_id',
      id: 'kp.id',
      en: `'Payment ' || kp.reference`,
      zh: `'到账 ' || kp.reference`,
      beside: group,
      link: `'/money/payments/' || kp.id`,
    },
  },
} as const satisfies SubjectTable<AskedAsReader>;
