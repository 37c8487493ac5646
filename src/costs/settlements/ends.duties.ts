import { activeStatuses } from '../../groups/index.js';
import { type DutyTable, inQuotes, type MovedBy, namesJson } from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { fundsToSettle } from '../leaving/to-settle.sql.js';
import { isHiddenSql, moneySights, seesMoneySql } from '../sight/money-sights.sql.js';

const mine = (alias: string): string => `${alias}.alliance_id = current_setting('hezong.alliance')::uuid`;

/** Things (`t`) of which something is so, with their group (`g`), as far as the caller sees the group's money (`seen`). */
const shown = (
  { reader, binds }: AskedToday,
  table: string,
  so: string,
  { day = 'NULL::date', link }: { readonly day?: string; readonly link: string },
): string =>
  `SELECT t.id, t.case_id, ${namesJson('g')} AS name, ${day} AS day, ${link} AS link
     FROM ${table} t JOIN joint_group g ON ${mine('g')} AND g.id = t.group_id
     JOIN ${moneySights(reader, binds)} seen ON seen.group_id = t.group_id
    WHERE ${mine('t')} AND ${so}`;

const held = (from: string, so: string, holder: string, day?: string) => ({
  from: `${from} WHERE ${mine('t')} AND ${so}`,
  id: 't.id',
  caseId: 't.case_id',
  holder,
  ...(day !== undefined && { day }),
});

/** Where a thing has its page. */
const to = (path: string): string => `'${path}' || t.id`;

const ownPeople = ({ tx: { caller } }: AskedToday): boolean => caller.permissions.includes('groups.join');
const keeper = ({ tx: { caller } }: AskedToday): boolean => caller.permissions.includes('calls.write');

const yours = { en: 'Your firm is asked', zh: '待贵方办理' };
const keeps = { en: 'You keep the alliance’s money', zh: '您负责联盟财务' };
const open = { en: 'Open', zh: '查看' };
const ofFirm = `'firm:' || t.member_id`;

/** What is one member's to do: of a thing with its own member. */
const memberDuty = (
  words: {
    readonly what: { readonly en: string; readonly zh: string };
    readonly action: { readonly en: string; readonly zh: string };
  },
  table: string,
  so: string,
  at: { readonly day?: string; readonly link: string },
) => ({
  ...words,
  why: yours,
  held: held(`${table} t`, so, ofFirm, at.day),
  open: (asked: AskedToday) =>
    ownPeople(asked) ? shown(asked, table, `${so} AND t.member_id = ANY(seen.own)`, at) : undefined,
});

const seesKept = ({ reader, binds }: AskedToday): string =>
  `${seesMoneySql('seen', 'amounts')} AND NOT ${isHiddenSql(reader, 't.member_id', binds)}`;

/** What is the treasurer's to do of one member; nobody does it for their own firm, or sees it across a wall before the member. */
const keeperDuty = (
  what: { readonly en: string; readonly zh: string },
  table: string,
  so: string,
  link: string,
) => ({
  what,
  action: open,
  why: keeps,
  held: held(`${table} t`, so, `'role:treasurer'`),
  open: (asked: AskedToday) =>
    keeper(asked)
      ? shown(asked, table, `${so} AND t.member_id <> ALL(seen.own) AND ${seesKept(asked)}`, { link })
      : undefined,
});

const isSigner = `EXISTS (SELECT FROM settlement_share s WHERE s.alliance_id = t.alliance_id AND s.sum_id = t.id AND s.signed_at IS NULL
  AND s.member_id = ANY(seen.own))`;
const isPayer = `EXISTS (SELECT FROM settlement_share s WHERE s.alliance_id = t.alliance_id AND s.sum_id = t.id AND s.paid_on IS NULL
  AND s.member_id = ANY(seen.own))`;

/** A membership that left and has no exit statement yet in a fund in which it has something to settle. */
const leftOpen = `(SELECT m.id, m.alliance_id, m.group_id, m.member_id, jg.case_id FROM group_membership m
   JOIN joint_group jg ON jg.alliance_id = m.alliance_id AND jg.id = m.group_id
  WHERE m.left_at IS NOT NULL AND m.active_at IS NOT NULL AND m.status NOT IN ('closed')
    AND EXISTS (SELECT FROM ${fundsToSettle} AND NOT EXISTS (SELECT FROM exit_statement x
      WHERE x.alliance_id = m.alliance_id AND x.membership_id = m.id AND x.fund_id = f.id AND x.status <> 'withdrawn')))`;

/** A membership that left and was settled in a fund, to which something was credited or charged there since that is not under way. */
const leftBalance = `(SELECT m.id, m.alliance_id, m.group_id, m.member_id, jg.case_id FROM group_membership m
   JOIN joint_group jg ON jg.alliance_id = m.alliance_id AND jg.id = m.group_id
  WHERE m.status <> 'closed'
    AND NOT EXISTS (SELECT FROM group_membership o WHERE o.alliance_id = m.alliance_id AND o.group_id = m.group_id
           AND o.member_id = m.member_id AND o.id <> m.id AND o.status IN (${inQuotes(activeStatuses)}))
    AND EXISTS (SELECT FROM fund f JOIN ledger_account a ON a.alliance_id = f.alliance_id AND a.fund_id = f.id AND a.kind = 'capital'
           JOIN ledger_balance b ON b.account_id = a.id
          WHERE f.alliance_id = m.alliance_id AND f.group_id = m.group_id AND f.purpose = 'defence' AND f.status = 'open'
            AND a.holder = m.member_id::text AND b.posted_minor + b.pending_in_minor <> 0
            AND EXISTS (SELECT FROM exit_statement x WHERE x.alliance_id = m.alliance_id AND x.membership_id = m.id AND x.fund_id = f.id
                   AND x.status = 'settled')
            AND NOT EXISTS (SELECT FROM refund r WHERE r.alliance_id = f.alliance_id AND r.source_kind = 'fund' AND r.source_id = f.id
                   AND r.member_id = m.member_id AND r.status = 'proposed')))`;

/** What waits for members and for who keeps the money when somebody comes in late, leaves, or settles apart. */
export const endsDuties = {
  buy_in_payment: memberDuty(
    {
      what: { en: 'A buy-in is to be paid', zh: '入组费待支付' },
      action: { en: 'See what is to be paid', zh: '查看应付金额' },
    },
    'buy_in_quote',
    `t.status = 'approved'`,
    { link: to('/money/buy-ins/') },
  ),
  exit_signature: memberDuty(
    {
      what: { en: 'An exit statement waits for your signature', zh: '有退出结算单待您方确认' },
      action: { en: 'Read and sign', zh: '阅读并确认' },
    },
    'exit_statement',
    `t.status = 'sent'`,
    { link: to('/money/exits/') },
  ),
  member_due: memberDuty(
    {
      what: { en: 'A bill to your firm is to be paid', zh: '贵方有应付款项待支付' },
      action: { en: 'See what is to be paid', zh: '查看应付金额' },
    },
    'member_due',
    `t.status = 'open'`,
    { day: 't.due_on', link: to('/money/dues/') },
  ),
  exit_draft: {
    ...keeperDuty(
      { en: 'An exit statement is to be drawn up', zh: '有退出结算单待编制' },
      leftOpen,
      'TRUE',
      `'/money/ends?groupId=' || t.group_id || '&membership=' || t.id`,
    ),
  },
  exit_dispute: keeperDuty(
    { en: 'A disputed exit statement is to be decided', zh: '有退出结算争议待提请决定' },
    'exit_statement',
    `t.status = 'disputed' AND t.question_id IS NULL`,
    to('/money/exits/'),
  ),
  exit_settlement: keeperDuty(
    { en: 'An exit statement is to be settled', zh: '有退出结算单待结算' },
    'exit_statement',
    `t.status IN ('countersigned', 'decided')`,
    to('/money/exits/'),
  ),
  exit_balance: keeperDuty(
    { en: 'What stands to a member that left is to be settled', zh: '已退出成员的结存待结清' },
    leftBalance,
    'TRUE',
    `'/money/ends?groupId=' || t.group_id`,
  ),
  refund_payment: keeperDuty(
    { en: 'A refund is to be paid', zh: '有退款待支付' },
    'refund',
    `t.status = 'set_aside'`,
    to('/money/refunds/'),
  ),
  settlement_signature: {
    what: { en: 'Something of a group waits for your signature', zh: '有应诉组事项待您方签署' },
    action: { en: 'Read and sign', zh: '阅读并签署' },
    why: yours,
    held: held(
      'settlement_sum t JOIN settlement_share h ON h.alliance_id = t.alliance_id AND h.sum_id = t.id AND h.signed_at IS NULL',
      `t.status = 'offered'`,
      `'firm:' || h.member_id`,
    ),
    open: (asked) =>
      ownPeople(asked)
        ? shown(asked, 'settlement_sum', `t.status = 'offered' AND ${isSigner}`, {
            link: to('/money/settlements/'),
          })
        : undefined,
  },
  settlement_share: {
    what: { en: 'A share your firm signed is to be paid', zh: '贵方签署的分摊款待支付' },
    action: { en: 'See what is to be paid', zh: '查看应付金额' },
    why: yours,
    held: held(
      'settlement_sum t JOIN settlement_share h ON h.alliance_id = t.alliance_id AND h.sum_id = t.id AND h.paid_on IS NULL',
      `t.status = 'agreed'`,
      `'firm:' || h.member_id`,
      't.due_on',
    ),
    open: (asked) =>
      ownPeople(asked)
        ? shown(asked, 'settlement_sum', `t.status = 'agreed' AND ${isPayer}`, {
            day: 't.due_on',
            link: to('/money/settlements/'),
          })
        : undefined,
  },
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties. Settlement sums, and refunds of them, name no case in theirs. */
export const endsThings: MovedBy = {
  buy_in_quote: null,
  exit_statement: null,
  member_due: null,
  refund: (ids) => `SELECT case_id FROM refund WHERE id = ANY(${ids})`,
  allocation_run: null,
  recovery: null,
  call_line: null,
  membership: null,
  departure: null,
  settlement_sum: (ids) => `SELECT case_id FROM settlement_sum WHERE id = ANY(${ids})`,
};
