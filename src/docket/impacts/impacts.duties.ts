import { sightOfCaller } from '../../cases/index.js';
import type { DutyTable, MovedBy } from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { coordinates } from '../facts/docket.duties.js';
import { seenImpact } from './impacts.sql.js';

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;

/** What would move waits for the coordinators. */
export const impactDuties = {
  impact: {
    what: { en: 'Look at what moves: dates of cases would change', zh: '查看拟变动的案件期限并作出决定' },
    action: { en: 'Look at the list', zh: '查看清单' },
    why: { en: 'You coordinate these cases', zh: '您负责协调这些案件' },
    held: {
      from: `impact i WHERE i.${mine} AND i.computed_at IS NOT NULL AND EXISTS (SELECT FROM impact_case k
        WHERE k.alliance_id = i.alliance_id AND k.impact_id = i.id AND k.status = 'waiting')`,
      id: 'i.id',
      // It lies in many cases: the alliance stands for them.
      caseId: 'i.alliance_id',
      holder: `'role:coordinator'`,
    },
    open: (asked) =>
      coordinates(asked) && asked.tx.caller.permissions.includes('cases.write')
        ? `SELECT i.id, NULL::uuid AS case_id, i.name, NULL::date AS day, '/impacts/' || i.id AS link
             FROM impact i WHERE i.alliance_id = ${asked.binds.bind(asked.tx.caller.allianceId)} AND i.computed_at IS NOT NULL
              AND ${seenImpact(sightOfCaller(asked.tx.caller), asked.binds, 'waiting')}`
        : undefined,
  },
} as const satisfies DutyTable<AskedToday>;

/** The things whose facts move this duty. */
export const impactThings: MovedBy = {
  impact: (ids) => `SELECT i.alliance_id FROM impact i WHERE i.id = ANY(${ids})`,
};
