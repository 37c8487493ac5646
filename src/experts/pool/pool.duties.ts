import { type DutyTable, hasRole, inBothJson, type MovedBy, namesSql } from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { declaringMonths } from '../domain/declaring.js';

const mine = `x.alliance_id = current_setting('hezong.alliance')::uuid`;

const keepers = `ARRAY['role:coordinator', 'role:ethics_officer']`;

/** An expert who declares: with an account themselves, else who keeps the pool for them. */
const declarers = `unnest(CASE WHEN x.person_id IS NULL THEN ${keepers} ELSE ARRAY['person:' || x.person_id] END)`;

const declares = `x.status IN ('proposed', 'active', 'paused')`;
const dueOn = `(x.declared_on + interval '${String(declaringMonths.due)} months')::date`;

/** Days before the last day to declare anew from which on it is told. */
const toldDays = 60;

const verifiable = `x.status = 'proposed' AND x.declared_on IS NOT NULL`;

const name = inBothJson(namesSql('x').en, namesSql('x').zh);

const shown = (day: string): string =>
  `SELECT x.id, NULL::uuid AS case_id, ${name} AS name, ${day} AS day, '/experts/' || x.id AS link FROM expert x`;

/** What of the pool waits for somebody; what waits for approval is among the approvals. */
export const poolDuties = {
  expert_declaration: {
    what: { en: 'An expert is to declare', zh: '有专家待作出声明' },
    action: { en: 'Declare', zh: '作出声明' },
    why: ({ seats }) =>
      seats.some(({ role }) => role === 'expert')
        ? { en: 'You are an expert of the alliance', zh: '您是本联盟专家' }
        : { en: 'You keep the pool of experts', zh: '您负责专家库' },
    held: {
      from: `expert x WHERE ${mine} AND ${declares}`,
      id: 'x.id',
      caseId: 'x.alliance_id',
      day: dueOn,
      holder: declarers,
    },
    open: ({ tx: { caller }, binds: { bind }, today }) => {
      if (!caller.permissions.includes('experts.propose')) return undefined;
      const own = `x.person_id = ${bind(caller.personId)}::uuid`;
      const keeps = hasRole(caller, 'coordinator', 'ethics_officer') ? ' OR x.person_id IS NULL' : '';
      const soon = `(x.declared_on IS NULL OR ${dueOn} <= ${bind(today)}::date + ${String(toldDays)})`;
      return `${shown(dueOn)} WHERE x.alliance_id = ${bind(caller.allianceId)} AND ${declares} AND (${own}${keeps}) AND ${soon}`;
    },
  },
  expert_to_verify: {
    what: { en: 'An expert is to be verified', zh: '有专家待核实' },
    action: { en: 'Verify', zh: '核实' },
    why: { en: 'You keep the pool of experts', zh: '您负责专家库' },
    held: {
      from: `expert x WHERE ${mine} AND ${verifiable}`,
      id: 'x.id',
      caseId: 'x.alliance_id',
      holder: `unnest(${keepers})`,
    },
    open: ({ tx: { caller }, binds: { bind } }) =>
      caller.permissions.includes('experts.write') && hasRole(caller, 'coordinator', 'ethics_officer')
        ? `${shown('NULL::date')} WHERE x.alliance_id = ${bind(caller.allianceId)} AND ${verifiable}
             AND x.person_id IS DISTINCT FROM ${bind(caller.personId)}::uuid`
        : undefined,
  },
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move these duties: of no case, and hence followed by the alliance. */
export const poolThings: MovedBy = {
  expert: (ids) => `SELECT moved.alliance_id FROM expert moved WHERE moved.id = ANY(${ids})`,
};
