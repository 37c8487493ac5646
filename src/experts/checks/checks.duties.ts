import type { DutyTable } from '../../platform/index.js';
import { namesJson } from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { actsForOneOf, inTeam, ofOneself, seenCheck } from './seen-checks.js';

const mine = `k.alliance_id = current_setting('hezong.alliance')::uuid`;

/** Checks (`k`) of which something is so and which whoever acts may know of. What is so is bound only where it is asked. */
const open = ({ tx, binds }: AskedToday, so: () => string): string | undefined => {
  const seen = seenCheck(tx, 'k', binds);
  return seen === 'FALSE'
    ? undefined
    : `SELECT k.id, NULL::uuid AS case_id, ${namesJson('kx')} AS name, NULL::date AS day, '/conflict-checks/' || k.id AS link
         FROM conflict_check k JOIN expert kx ON kx.alliance_id = k.alliance_id AND kx.id = k.expert_id
        WHERE ${mine} AND ${so()} AND ${seen}`;
};

/** Whether nobody signed a waiver (`w`) yet as the lead counsel, or for a member. */
const unsigned = (so: string): string =>
  `NOT EXISTS (SELECT FROM conflict_waiver_signature s WHERE s.alliance_id = w.alliance_id AND s.waiver_id = w.id AND ${so})`;
const leadMissing = unsigned('s.member_id IS NULL');
const missingMembers = `ARRAY(SELECT u FROM unnest(w.member_ids) u WHERE ${unsigned('s.member_id = u')})`;
const waiting = `w.died_at IS NULL AND k.status IN ('waivable', 'recheck')`;
const waivers =
  'conflict_waiver w JOIN conflict_check k ON k.alliance_id = w.alliance_id AND k.id = w.check_id';

const toBeDecided = `k.status IN ('screened', 'recheck')`;
const toBeDeclared = `k.status = 'names_only_sent'`;

/** What waits for somebody in conflict checks. */
export const checksDuties = {
  conflict_declaration: {
    what: { en: 'A conflict check waits for your declaration', zh: '有利益冲突核查待您声明' },
    action: { en: 'Read the names and declare', zh: '阅读名单并声明' },
    why: { en: 'You are the expert who was asked', zh: '您是被征询的专家' },
    held: {
      from: `conflict_check k JOIN expert kx ON kx.alliance_id = k.alliance_id AND kx.id = k.expert_id
        WHERE ${mine} AND ${toBeDeclared}`,
      id: 'k.id',
      caseId: 'k.case_id',
      holder: `'person:' || coalesce(kx.person_id, k.requested_by)`,
    },
    open: (asked) =>
      open(asked, () => {
        const self = ofOneself(asked.tx, 'k', asked.binds);
        const noAccount = `kx.person_id IS NULL AND k.requested_by = ${asked.binds.bind(asked.tx.caller.personId)}::uuid`;
        return `${toBeDeclared} AND (${self} OR ${noAccount})`;
      }),
  },
  conflict_waiver: {
    what: { en: 'A waiver waits for your signature', zh: '有豁免待您签署' },
    action: { en: 'Read it and sign', zh: '阅读并签署' },
    why: { en: 'It is your interest, or you lead the check', zh: '事关您所代表的利益，或由您牵头核查' },
    held: {
      from: `${waivers} WHERE ${mine} AND ${waiting}`,
      id: 'w.id',
      caseId: 'k.case_id',
      holder: `unnest(CASE WHEN ${leadMissing} THEN ARRAY['person:' || w.lead_id] ELSE '{}'::text[] END
        || ARRAY(SELECT 'firm:' || u FROM unnest(${missingMembers}) u))`,
    },
    open: ({ tx, binds }) => {
      const seen = seenCheck(tx, 'k', binds);
      if (seen === 'FALSE') return undefined;
      const isLead = `w.lead_id = ${binds.bind(tx.caller.personId)}::uuid AND ${leadMissing}`;
      const forMember = actsForOneOf(tx, missingMembers, 'k.case_id', binds);
      return `SELECT w.id, NULL::uuid AS case_id, ${namesJson('kx')} AS name, w.until_on AS day, '/conflict-checks/' || k.id AS link
         FROM ${waivers} JOIN expert kx ON kx.alliance_id = k.alliance_id AND kx.id = k.expert_id
        WHERE ${mine} AND ${waiting} AND ${seen} AND ${inTeam(tx, 'k', binds)} AND (${isLead} OR ${forMember})`;
    },
  },
  conflict_decision: {
    what: { en: 'A conflict check is to be decided', zh: '有利益冲突核查待决定' },
    action: { en: 'Decide', zh: '作出决定' },
    why: { en: 'You keep walls and conflicts', zh: '您负责隔离与利益冲突审查' },
    held: {
      from: `conflict_check k WHERE ${mine} AND ${toBeDecided}`,
      id: 'k.id',
      caseId: 'k.case_id',
      holder: `'may:checks.decide'`,
    },
    open: (asked) =>
      asked.tx.caller.permissions.includes('checks.decide')
        ? open(asked, () => `${toBeDecided} AND NOT ${ofOneself(asked.tx, 'k', asked.binds)}`)
        : undefined,
  },
} as const satisfies DutyTable<AskedToday>;
