import {
  type DutyTable,
  hasRole,
  inBothJson,
  inQuotes,
  type MovedBy,
  namesSql,
} from '../../platform/index.js';
import { type AskedToday, firmsOf } from '../../walls/index.js';
import { openLineStatuses } from '../domain/calls/line-life.js';
import { isUnmatchedSql } from './payments.store.js';
import { isHiddenSql, moneySights, seesMoneySql } from '../sight/money-sights.sql.js';

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;
const group = namesSql('g');
const called = inBothJson(
  `'Cash call ' || k.no || ', ' || ${group.en}`,
  `${group.zh} || '缴款通知第' || k.no || '号'`,
);
const keepsMoney = { en: 'You keep the alliance’s money', zh: '您负责联盟财务' };
const lines = `call_line l JOIN cash_call k ON k.alliance_id = l.alliance_id AND k.id = l.call_id`;
const withGroup = `JOIN joint_group g ON g.alliance_id = k.alliance_id AND g.id = k.group_id`;
const toPay = `l.status IN (${inQuotes(openLineStatuses)})`;
const late = `l.status IN ('overdue', 'cure_notice')`;
const inDefault = `l.status = 'default' AND l.kind = 'share'
  AND NOT EXISTS (SELECT FROM line_decision d WHERE d.alliance_id = l.alliance_id AND d.line_id = l.id AND d.state = 'asked')`;

/** Whoever keeps the money of a group, with what they see of it. */
function kept(asked: AskedToday, from: string, so: string, columns: string): string | undefined {
  const { tx, reader, binds } = asked;
  if (!hasRole(tx.caller, 'treasurer') || !tx.caller.permissions.includes('calls.write')) return undefined;
  const open = from.includes('call_line') ? `AND NOT ${isHiddenSql(reader, 'l.member_id', binds)}` : '';
  return `SELECT ${columns} FROM ${from} JOIN ${moneySights(reader, binds)} seen ON seen.group_id = g.id
    WHERE g.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${so} AND ${seesMoneySql('seen', 'amounts')} ${open}`;
}

/** What waits to be done about calls. */
export const callsDuties = {
  pay_call: {
    what: { en: 'Pay a cash call', zh: '有缴款通知待缴' },
    action: { en: 'How to pay', zh: '查看缴款方式' },
    why: { en: 'Your side is called', zh: '须由贵方缴纳' },
    held: {
      from: `${lines} WHERE l.${mine} AND ${toPay}`,
      id: 'l.id',
      caseId: 'k.case_id',
      day: 'l.due_on',
      holder: `'firm:' || l.member_id`,
    },
    open: (asked) => {
      const { tx, reader, binds } = asked;
      if (!tx.caller.permissions.includes('money.read')) return undefined;
      return `SELECT l.id, k.case_id, ${called} AS name, l.due_on AS day, '/money/lines/' || l.id AS link
        FROM ${lines} ${withGroup} JOIN ${moneySights(reader, binds)} seen ON seen.group_id = k.group_id
       WHERE l.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${toPay}
         AND l.member_id = ANY(seen.own) AND l.member_id = ANY(${binds.bind(firmsOf(tx.caller))}::uuid[])`;
    },
  },
  issue_call: {
    what: { en: 'An approved cash call is to be issued', zh: '有已批准的缴款通知待发出' },
    action: { en: 'Issue', zh: '发出' },
    why: keepsMoney,
    held: {
      from: `cash_call k WHERE k.${mine} AND k.status = 'approved'`,
      id: 'k.id',
      caseId: 'k.case_id',
      holder: `'role:treasurer'`,
    },
    open: (asked) =>
      kept(
        asked,
        `cash_call k ${withGroup}`,
        `k.status = 'approved'`,
        `k.id, k.case_id, ${called} AS name, NULL::date AS day, '/money/calls/' || k.id AS link`,
      ),
  },
  overdue_line: {
    what: { en: 'A payment is overdue', zh: '有缴款逾期' },
    action: { en: 'Look at it', zh: '查看' },
    why: keepsMoney,
    held: {
      from: `${lines} WHERE l.${mine} AND ${late}`,
      id: 'l.id',
      caseId: 'k.case_id',
      day: 'l.due_on',
      holder: `'role:treasurer'`,
    },
    open: (asked) =>
      kept(
        asked,
        `${lines} ${withGroup}`,
        late,
        `l.id, k.case_id, ${called} AS name, l.due_on AS day, '/money/lines/' || l.id AS link`,
      ),
  },
  line_in_default: {
    what: { en: 'A default is to be carried or given up', zh: '有违约款项待处理' },
    action: { en: 'Decide how', zh: '处理' },
    why: keepsMoney,
    held: {
      from: `${lines} WHERE l.${mine} AND ${inDefault}`,
      id: 'l.id',
      caseId: 'k.case_id',
      holder: `'role:treasurer'`,
    },
    open: (asked) =>
      kept(
        asked,
        `${lines} ${withGroup}`,
        inDefault,
        `l.id, k.case_id, ${called} AS name, NULL::date AS day, '/money/lines/' || l.id AS link`,
      ),
  },
  unmatched_payment: {
    what: { en: 'It is to be said whose a payment is', zh: '有到账待匹配' },
    action: { en: 'Match it', zh: '匹配' },
    why: keepsMoney,
    held: {
      from: `member_payment y JOIN joint_group g ON g.alliance_id = y.alliance_id AND g.id = y.group_id
        WHERE y.${mine} AND ${isUnmatchedSql}`,
      id: 'y.id',
      caseId: 'g.case_id',
      holder: `'role:treasurer'`,
    },
    open: (asked) =>
      kept(
        asked,
        'member_payment y JOIN joint_group g ON g.alliance_id = y.alliance_id AND g.id = y.group_id',
        isUnmatchedSql,
        `y.id, g.case_id, ${inBothJson('y.reference')} AS name, NULL::date AS day, '/money/payments/' || y.id AS link`,
      ),
  },
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties: their facts name the case. */
export const callsThings: MovedBy = {
  cash_call: null,
  call_line: null,
  member_payment: null,
};
