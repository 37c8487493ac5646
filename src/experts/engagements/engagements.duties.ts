import { type DutyTable, namesJson } from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { ofOneself } from '../checks/seen-checks.js';
import { engagementsWithChecks, seenEngagement } from './seen-engagements.js';

const mine = `e.alliance_id = current_setting('hezong.alliance')::uuid`;
const expertHolds = `'person:' || coalesce(ex.person_id, k.requested_by)`;
const from = (so: string) =>
  `${engagementsWithChecks} JOIN expert ex ON ex.alliance_id = e.alliance_id AND ex.id = e.expert_id WHERE ${mine} AND ${so}`;

/** Engagements of which something is so, that wait for the expert, or for the lead counsel. */
const open =
  (so: string, of: 'expert' | 'lead') =>
  ({ tx, binds }: AskedToday): string | undefined => {
    const seen = seenEngagement(tx, 'k', binds);
    if (seen === 'FALSE') return undefined;
    const isLead = `k.requested_by = ${binds.bind(tx.caller.personId)}::uuid`;
    const theirs =
      of === 'lead' ? isLead : `(${ofOneself(tx, 'k', binds)} OR ex.person_id IS NULL AND ${isLead})`;
    return `SELECT e.id, NULL::uuid AS case_id, ${namesJson('ex')} AS name, NULL::date AS day, '/expert-engagements/' || e.id AS link
              FROM ${from(so)} AND ${theirs} AND ${seen}`;
  };

/** A duty of the expert or of the lead counsel that waits while an engagement stands somewhere. */
const duty = (
  so: string,
  of: 'expert' | 'lead',
  words: { readonly what: readonly [string, string]; readonly action: readonly [string, string] },
) => ({
  what: { en: words.what[0], zh: words.what[1] },
  action: { en: words.action[0], zh: words.action[1] },
  why:
    of === 'expert'
      ? { en: 'You are the expert, or speak for them', zh: '您是该专家或代其办理' }
      : { en: 'You lead the team that asked for the check', zh: '您是提出核查的牵头律师' },
  held: {
    from: from(so),
    id: 'e.id',
    caseId: 'e.case_id',
    holder: of === 'expert' ? expertHolds : `'person:' || k.requested_by`,
  },
  open: open(so, of),
});

/** A statement waits for each of the team but who sent it. */
const toBeApproved = `${engagementsWithChecks} JOIN expert ex ON ex.alliance_id = e.alliance_id AND ex.id = e.expert_id
  JOIN expert_statement s ON s.alliance_id = e.alliance_id AND s.engagement_id = e.id
  CROSS JOIN LATERAL (SELECT k.requested_by AS person_id UNION SELECT m.person_id FROM conflict_check_member m
    WHERE m.alliance_id = k.alliance_id AND m.check_id = k.id) team
  WHERE ${mine} AND s.status = 'sent' AND team.person_id <> s.sent_by AND team.person_id IS DISTINCT FROM ex.person_id
    AND NOT EXISTS (SELECT FROM expert_time t WHERE t.alliance_id = s.alliance_id AND t.engagement_id = s.engagement_id
      AND t.statement_id = s.id AND t.entered_by = team.person_id)`;

/** What waits for somebody in engagements. Who approves a budget is asked by the approval. */
export const engagementsDuties = {
  engagement_quote: duty(`e.status = 'proposed'`, 'expert', {
    what: ['An engagement waits for your quote', '有聘用待您报价'],
    action: ['Read the statement of work and quote', '阅读工作说明书并报价'],
  }),
  engagement_quoted: duty(`e.status = 'quoted'`, 'lead', {
    what: ['A quote waits for your answer', '有报价待您答复'],
    action: ['Ask for the budget, or send it back', '申请预算或退回'],
  }),
  engagement_signature: duty(`e.status = 'approved'`, 'expert', {
    what: ['A statement of work waits for your signature', '有工作说明书待您签署'],
    action: ['Sign', '签署'],
  }),
  engagement_beginning: duty(`e.status = 'signed'`, 'lead', {
    what: ['A signed engagement waits to begin', '有已签署的聘用待开始'],
    action: ['Begin the work', '开始工作'],
  }),
  engagement_acceptance: duty(`e.status = 'delivered'`, 'lead', {
    what: ['Work of an expert waits to be accepted', '有专家交付待验收'],
    action: ['Accept it, or send it back', '验收或退回'],
  }),
  engagement_statement: {
    what: { en: 'A statement of an expert waits to be approved', zh: '有专家账单待批准' },
    action: { en: 'Approve or refuse it', zh: '批准或不予批准' },
    why: { en: 'You are of the team that engages the expert', zh: '您是聘用该专家的小组成员' },
    held: { from: toBeApproved, id: 's.id', caseId: 'e.case_id', holder: `'person:' || team.person_id` },
    open: ({ tx, binds }: AskedToday) => {
      const seen = seenEngagement(tx, 'k', binds);
      return seen === 'FALSE'
        ? undefined
        : `SELECT s.id, NULL::uuid AS case_id, ${namesJson('ex')} AS name, NULL::date AS day, '/expert-engagements/' || e.id AS link
             FROM ${toBeApproved} AND team.person_id = ${binds.bind(tx.caller.personId)}::uuid AND ${seen}`;
    },
  },
} as const satisfies DutyTable<AskedToday>;
