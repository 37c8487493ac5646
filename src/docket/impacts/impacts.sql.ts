import { type Binds, type Sight, visibleCase } from '../../cases/index.js';

/**
 * SQL that is true of a list of what moves (`i`) that concerns a case the reader sees, standing so where a status is named: of one that
 * concerns others alone nothing is known.
 */
export const seenImpact = (sight: Sight, binds: Binds, status?: string): string =>
  `EXISTS (SELECT FROM impact_case s WHERE s.alliance_id = i.alliance_id AND s.impact_id = i.id
     ${status === undefined ? '' : `AND s.status = '${status}'`} AND ${visibleCase(sight, 's.case_id', binds)})`;
