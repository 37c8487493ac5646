import type { Binds, Caller } from '../platform/index.js';
import type { Involvements } from './involvements.js';

const here = (alias: string): string => `${alias}.alliance_id = current_setting('hezong.alliance')::uuid`;

/** SQL of the entry of the register that is kept of a firm; `id` is the SQL of its id. */
export const keptFirm = (id: string): string =>
  `(SELECT coalesce(kf.kept_id, kf.id) FROM firm kf WHERE kf.alliance_id = current_setting('hezong.alliance')::uuid AND kf.id = ${id})`;

/** Whether someone sees the whole register; everybody else sees the firms that have a part in what they see. */
export const seesAllFirms = ({ permissions }: Pick<Caller, 'permissions'>): boolean =>
  permissions.includes('firms.survey');

/**
 * SQL that is true of a firm the caller may see. `id` is the SQL of the id of an entry that is kept. The register says nothing of cases:
 * who sees all of it sees firms somebody entered; others see a firm as long as they see where it has a part.
 */
export const visibleFirm = (caller: Caller, known: Involvements, id: string, binds: Binds): string =>
  seesAllFirms(caller) ? 'TRUE' : firmWithPart(caller, known, id, binds);

/** SQL that is true of a firm that has a part in what the caller sees; `id` as for `visibleFirm`. */
export function firmWithPart(caller: Caller, known: Involvements, id: string, binds: Binds): string {
  // As arrays, which are looked up once for a statement: the planner would ask anew for each firm.
  return `${id} = ANY(ARRAY(SELECT coalesce(vt.kept_id, vt.id) FROM firm vt
    WHERE ${here('vt')} AND vt.id = ANY(ARRAY(SELECT v.firm_id FROM (${known.rows(caller, binds)}) AS v))))`;
}
