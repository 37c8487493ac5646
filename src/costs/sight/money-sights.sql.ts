import { letsInside, openStatuses } from '../../groups/index.js';
import { inQuotes } from '../../platform/index.js';
import { type Binds, firmsOf, type Reader } from '../../walls/index.js';
import { type MoneyPart, moneyParts, officeHands } from '../domain/sight.js';

/** SQL that is true of a membership (by its alias) that is or was in its group, or may still come in. */
export const countsForMoney = (m: string): string =>
  `(${m}.active_at IS NOT NULL OR ${m}.status IN (${inQuotes(openStatuses)}))`;

const wallsOf = ({ walls }: Reader, wanted: 'case' | 'group' | 'member'): readonly string[] =>
  walls.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));

/**
 * `moneySightOf` as SQL: a table of the groups of whose money a reader sees something, by `group_id` and `case_id`, with the `hands` they
 * have there and the members that are their `own`. It starts from the reader's offices and memberships where no office of the alliance
 * lets them see every group. Ask of its rows with `seesMoneySql` and `seesMemberSql`.
 */
export function moneySights(reader: Reader, { bind }: Binds): string {
  const offices = officeHands(reader);
  const here = (alias: string): string => `${alias}.alliance_id = current_setting('hezong.alliance')::uuid`;
  const hidden = wallsOf(reader, 'member');
  const firms = firmsOf(reader).filter((id) => !hidden.includes(id));
  const mine = `${here('m')} AND m.member_id = ANY(${bind(firms)}::uuid[]) AND ${countsForMoney('m')}`;
  const liaison = `${here('o')} AND o.person_id = ${bind(reader.personId)}::uuid AND o.office = 'liaison_counsel' AND o.ended_at IS NULL`;
  const groups =
    offices.length > 0
      ? `joint_group`
      : `(SELECT * FROM joint_group j WHERE ${here('j')} AND j.id IN (
           SELECT m.group_id FROM group_membership m WHERE ${mine} UNION SELECT o.group_id FROM group_office o WHERE ${liaison}))`;
  return `(SELECT g.id AS group_id, g.case_id,
      ${bind(offices)}::text[]
        || CASE WHEN EXISTS (SELECT FROM group_office o WHERE ${liaison} AND o.group_id = g.id) THEN ARRAY['runner'] ELSE '{}' END
        || CASE WHEN own.is_inside THEN ARRAY['inside'] ELSE '{}' END AS hands,
      coalesce(own.ids, '{}') AS own
    FROM ${groups} g
   CROSS JOIN LATERAL (SELECT array_agg(DISTINCT m.member_id) AS ids, coalesce(bool_or(${letsInside('m')}), FALSE) AS is_inside
      FROM group_membership m WHERE ${mine} AND m.group_id = g.id) own
   WHERE ${here('g')} AND g.id <> ALL(${bind(wallsOf(reader, 'group'))}::uuid[]) AND g.case_id <> ALL(${bind(wallsOf(reader, 'case'))}::uuid[]))`;
}

/** SQL of `seesMoney`: true of a row of `moneySights`, by its alias. */
export const seesMoneySql = (seen: string, part: MoneyPart): string =>
  `${seen}.hands && ARRAY[${inQuotes(moneyParts[part])}]`;

/** SQL that is true of a member, by the SQL of its id, that stands behind a wall for a reader. */
export const isHiddenSql = (reader: Reader, memberId: string, { bind }: Binds): string =>
  `${memberId}::text = ANY(${bind(wallsOf(reader, 'member'))}::text[])`;

/** SQL of `seesMember`: true of a row of `moneySights`, by its alias, and a member, by the SQL of its id. */
export const seesMemberSql = (reader: Reader, seen: string, memberId: string, binds: Binds): string =>
  seesOfSumSql(seen, memberId, isHiddenSql(reader, memberId, binds));

/** SQL of `seenOfSum`: as `seesMemberSql`; `isWalled` is SQL that is true where a member of the sum stands behind a wall. */
export const seesOfSumSql = (seen: string, memberId: string, isWalled: string): string =>
  `(${memberId} = ANY(${seen}.own) OR ${seesMoneySql(seen, 'amounts')} AND NOT ${isWalled})`;
