import { activeStatuses } from '../../groups/index.js';
import { type DutyTable, inQuotes, type MovedBy, namesJson } from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { moneySights, seesMoneySql } from '../sight/money-sights.sql.js';

const mine = (alias: string): string => `${alias}.alliance_id = current_setting('hezong.alliance')::uuid`;

/** Of a member that takes part, or is cleared to come in: a buy-in is priced by what it declares. */
const declaring = inQuotes(['approved', ...activeStatuses]);

/** Members that take part where a plan shares by a metric of which they have declared nothing for its days. */
const missing = `(SELECT DISTINCT m.id, m.member_id, p.group_id, p.case_id
    FROM cost_plan p CROSS JOIN LATERAL jsonb_path_query(p.tree, '$.**.metric') AS asked(metric)
    JOIN group_membership m ON m.alliance_id = p.alliance_id AND m.group_id = p.group_id AND m.status IN (${declaring})
   WHERE ${mine('p')} AND p.status = 'approved'
     AND NOT EXISTS (SELECT FROM cost_plan n WHERE n.alliance_id = p.alliance_id AND n.group_id = p.group_id
           AND n.status = 'approved' AND n.effective_from > p.effective_from AND n.effective_from <= coalesce(m.active_at::date, n.effective_from))
     AND NOT EXISTS (SELECT FROM weight_declaration w WHERE w.alliance_id = p.alliance_id AND w.group_id = p.group_id
           AND w.member_id = m.member_id AND w.metric = asked.metric #>> '{}' AND w.status IN ('declared', 'attested')
           AND (w.until_day IS NULL OR w.until_day >= p.effective_from)))`;

const link = `'/money/groups/' || t.group_id || '/weights'`;

const shown = (from: string): string =>
  `SELECT t.id, t.case_id, ${namesJson('g')} AS name, NULL::date AS day, ${link} AS link
     FROM ${from} t JOIN joint_group g ON ${mine('g')} AND g.id = t.group_id`;

const waiting = `(SELECT w.id, w.group_id, jg.case_id, w.alliance_id FROM weight_declaration w
   JOIN joint_group jg ON jg.alliance_id = w.alliance_id AND jg.id = w.group_id WHERE ${mine('w')} AND w.status = 'declared')`;

/** What waits for members and for the independent accountant. */
export const weightsDuties = {
  weight: {
    what: { en: 'A figure is to be declared to the accountant', zh: '有数据待向会计师申报' },
    action: { en: 'Declare', zh: '申报' },
    why: { en: 'Your group shares costs by it', zh: '您方所在应诉组据此分摊费用' },
    held: {
      from: `${missing} missing WHERE TRUE`,
      id: 'missing.id',
      caseId: 'missing.case_id',
      holder: `'firm:' || missing.member_id`,
    },
    able: (caller) => caller.permissions.includes('weights.declare'),
    open: ({ tx: { caller }, reader, binds }) => {
      if (!caller.permissions.includes('weights.declare')) return undefined;
      const firms = caller.seats.flatMap(({ role, memberId }) =>
        role === 'member_representative' ? (memberId ?? []) : [],
      );
      return `${shown(missing)} JOIN ${moneySights(reader, binds)} seen ON seen.group_id = t.group_id
        WHERE t.member_id = ANY(seen.own) AND t.member_id = ANY(${binds.bind(firms)}::uuid[])`;
    },
  },
  attestation: {
    what: { en: 'A declaration is to be attested', zh: '有申报待核证' },
    action: { en: 'Attest', zh: '核证' },
    why: { en: 'You are the independent accountant', zh: '您是独立会计师' },
    held: {
      from: `${waiting} waiting WHERE TRUE`,
      id: 'waiting.id',
      caseId: 'waiting.case_id',
      holder: `'role:accountant'`,
    },
    open: ({ tx: { caller }, reader, binds }) =>
      caller.permissions.includes('weights.attest')
        ? `${shown(waiting)} JOIN ${moneySights(reader, binds)} seen ON seen.group_id = t.group_id
            WHERE ${seesMoneySql('seen', 'declarations')}`
        : undefined,
  },
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties. Of memberships their own module says in which case they are. */
export const weightsThings: MovedBy = {
  cost_plan: null,
  weight_declaration: null,
  membership: null,
  departure: null,
  group: null,
};
