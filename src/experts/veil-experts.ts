import { Injectable } from '@nestjs/common';
import type { Binds, Tx } from '../platform/index.js';
import { hidesNobody, Veils } from '../walls/index.js';
import { decidesChecks, inTeam } from './checks/seen-checks.js';

/**
 * Hides an expert beside a case from the moment the names of a check there are sent to them: known are they to the team of such a check, to
 * who decides checks, and to themselves; once they are designated as testifying there, to everybody. How the check ends changes nothing: that
 * they were asked stays the team's secret.
 */
@Injectable()
export class VeilExperts {
  constructor(veils: Veils) {
    veils.add(hiddenExperts);
  }
}

/** Found from the expert's account, or from the case where all of it are asked: both have an index. */
function hiddenExperts(tx: Tx, caseId: string, binds: Binds, person?: string): string {
  if (decidesChecks(tx.caller)) return hidesNobody(caseId);
  const me = `${binds.bind(tx.caller.personId)}::uuid`;
  const one = person === undefined ? '' : `AND vx.person_id = ${person}`;
  return `SELECT vx.person_id AS id FROM expert vx
      JOIN conflict_check vk ON vk.alliance_id = vx.alliance_id AND vk.expert_id = vx.id
     WHERE vx.alliance_id = current_setting('hezong.alliance')::uuid AND vx.person_id IS DISTINCT FROM ${me} ${one}
       AND vk.case_id = ${caseId} AND vk.sent_at IS NOT NULL
       AND NOT EXISTS (SELECT FROM expert_engagement ve WHERE ve.alliance_id = vx.alliance_id AND ve.expert_id = vx.id
                          AND ve.case_id = ${caseId} AND ve.designated_at IS NOT NULL)
     GROUP BY vx.person_id HAVING bool_or(${inTeam(tx, 'vk', binds)}) IS NOT TRUE`;
}
