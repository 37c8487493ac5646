import type { Caller } from '../platform/index.js';
import { type Sight, sightOf } from './domain/visibility.js';

/** Collects the parameters of a statement; `bind` gives the place of each. */
export class Binds {
  readonly values: unknown[] = [];

  readonly bind = (value: unknown): string => `$${String(this.values.push(value))}`;
}

/** The caller's sight of cases. */
export const sightOfCaller = (caller: Caller): Sight => sightOf(caller);

const counselIn = (caseOf: string, party: string, person: string): string =>
  `EXISTS (SELECT FROM party_counsel pc JOIN party pp ON pp.alliance_id = pc.alliance_id AND pp.id = pc.party_id
            WHERE pc.person_id = ${person} AND pp.case_id = ${caseOf}${party})`;

/**
 * SQL that is true of a case the caller may see. `caseId` is the SQL of its id, such as `c.id`, and `allianceId` that of its
 * alliance. Every list of cases, and of anything within cases, has it in its WHERE.
 */
export function visibleCase(sight: Sight, caseId: string, { bind }: Binds): string {
  if (sight.of === 'all') return 'TRUE';
  if (sight.of === 'none') return 'FALSE';
  const concerned = `EXISTS (SELECT FROM case_member cm
     WHERE cm.alliance_id = current_setting('hezong.alliance')::uuid AND cm.case_id = ${caseId}
       AND cm.member_id = ANY(${bind(sight.memberIds)}::uuid[]))`;
  if (sight.counselId === null) return concerned;
  return `(${concerned} OR ${counselIn(caseId, '', bind(sight.counselId))})`;
}

/**
 * SQL that is true of a party (alias of table `party`, or of an outer join to it: no party is everybody's concern) whose own
 * concerns the caller may see.
 */
export function visibleParty(sight: Sight, party: string, { bind }: Binds): string {
  if (sight.of === 'all') return 'TRUE';
  if (sight.of === 'none') return 'FALSE';
  const own = `${party}.member_id IS NULL OR ${party}.member_id = ANY(${bind(sight.memberIds)}::uuid[])`;
  if (sight.counselId === null) return `(${own})`;
  return `(${own} OR ${counselIn(`${party}.case_id`, ` AND pp.id = ${party}.id`, bind(sight.counselId))})`;
}
