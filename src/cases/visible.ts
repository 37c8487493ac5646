import type { Caller } from '../platform/index.js';
import { Binds, notWalled } from '../walls/index.js';
import { type SeenSelf, type Sight, sightOf } from './domain/visibility.js';

export { Binds };

/** The caller's sight of cases. */
export const sightOfCaller = (caller: Caller): Sight => sightOf(caller);

const here = `alliance_id = current_setting('hezong.alliance')::uuid`;

/**
 * SQL that is true of a case the caller may see. `caseId` is the SQL of its id, such as `c.id`. Every list of cases, and of
 * anything within cases, has it in its WHERE. The caller's cases and walls are looked up once for a statement, not once for each row.
 */
export function visibleCase(sight: Sight, caseId: string, binds: Binds): string {
  if (sight.of === 'none') return 'FALSE';
  const open = notWalled(walledAs(sight.self), 'case', caseId, binds);
  if (sight.of === 'all') return open;
  const { bind } = binds;
  const concerned = `SELECT cm.case_id FROM case_member cm
     WHERE cm.${here} AND cm.member_id = ANY(${bind(sight.memberIds)}::uuid[])`;
  const cases =
    sight.counselId === null
      ? concerned
      : `${concerned} UNION SELECT pp.case_id FROM party pp
           WHERE pp.${here} AND pp.id IN (${clientsOf(bind(sight.counselId))})`;
  return `(${caseId} IN (${cases}) AND ${open})`;
}

/** Who someone is when walls are looked for: also each member whose counsel they are in any case. */
export const walledAs = ({ kind, personId, memberIds, counselId }: SeenSelf) => ({
  kind,
  personId,
  memberIds,
  clients:
    counselId === null
      ? undefined
      : (bind: Binds['bind']): string => `SELECT wp.member_id FROM party wp
          WHERE wp.${here} AND wp.member_id IS NOT NULL AND wp.id IN (${clientsOf(bind(counselId))})`,
});

/**
 * SQL that is true of a party (alias of table `party`, or of an outer join to it: no party is everybody's concern) whose own
 * concerns the caller may see: none of a member behind a wall. The caller's walls are looked up once for a statement.
 */
export function visibleParty(sight: Sight, party: string, binds: Binds): string {
  if (sight.of === 'none') return 'FALSE';
  const open = notWalled(walledAs(sight.self), 'member', `${party}.member_id`, binds);
  if (sight.of === 'all') return open;
  const { bind } = binds;
  const own = `${party}.member_id IS NULL OR ${party}.member_id = ANY(${bind(sight.memberIds)}::uuid[])`;
  const counselled =
    sight.counselId === null ? '' : ` OR ${party}.id IN (${clientsOf(bind(sight.counselId))})`;
  return `((${own}${counselled}) AND ${open})`;
}

/**
 * SQL that is true where the caller acts, in a case (the SQL of its id), for one of some members (the SQL of their ids): within the firm,
 * or as counsel of its party there.
 */
export function actsForSome({ self }: SightedAs, memberIds: string, caseId: string, { bind }: Binds): string {
  const within = `${memberIds} && ${bind(self.memberIds)}::uuid[]`;
  return self.counselId === null
    ? within
    : `(${within} OR EXISTS (SELECT FROM party ap WHERE ap.${here} AND ap.case_id = ${caseId}
          AND ap.member_id = ANY(${memberIds}) AND ap.id IN (${clientsOf(bind(self.counselId))})))`;
}

type SightedAs = Exclude<Sight, { of: 'none' }>;

/** The parties a person is counsel of. */
const clientsOf = (person: string): string =>
  `SELECT pc.party_id FROM party_counsel pc WHERE pc.${here} AND pc.person_id = ${person}`;
