import { type Asked, type DutyTable, inBothJson } from '../../platform/index.js';
import { firmsOf } from '../../walls/index.js';
import { sightOfCaller, visibleCase } from '../visible.js';

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;
const answer = { en: 'Answer', zh: '答复' };
const why = { en: 'It takes effect with your consent alone', zh: '须经贵方同意方能生效' };

const counselNamed = inBothJson(
  `concat_ws(', ', k.name, k.firm, coalesce(a.latin_name, a.name) || ' <' || a.email || '>')`,
  `concat_ws(', ', k.name, k.firm, a.name || ' <' || a.email || '>')`,
);

/** Counsel proposed to a member of the caller's. */
function counsel({ tx: { caller }, binds }: Asked): string | undefined {
  if (!caller.permissions.includes('counsel.write')) return undefined;
  const { bind } = binds;
  return `SELECT k.id, p.case_id, ${counselNamed} AS name,
      NULL::date AS day, '/cases/' || p.case_id || '?answer=' || k.id AS link
    FROM party_counsel k JOIN party p ON p.alliance_id = k.alliance_id AND p.id = k.party_id
    LEFT JOIN person a ON a.id = k.named_id
   WHERE k.alliance_id = ${bind(caller.allianceId)} AND k.state = 'proposed' AND p.member_id = ANY(${bind(firmsOf(caller))}::uuid[])
     AND ${visibleCase(sightOfCaller(caller), 'p.case_id', binds)}`;
}

/** A party that is to be another member, of a side of the caller's that has not consented. */
function binding({ tx: { caller }, binds }: Asked): string | undefined {
  if (!caller.permissions.includes('counsel.write')) return undefined;
  const { bind } = binds;
  const firms = `${bind(firmsOf(caller))}::uuid[]`;
  return `SELECT b.id, b.case_id, ${inBothJson('p.name', 'coalesce(p.name_zh, p.name)')} AS name, NULL::date AS day, '/cases/' || b.case_id || '?answer=' || b.id AS link
    FROM party_binding b JOIN party p ON p.alliance_id = b.alliance_id AND p.id = b.party_id
   WHERE b.alliance_id = ${bind(caller.allianceId)} AND b.state = 'open'
     AND ${visibleCase(sightOfCaller(caller), 'b.case_id', binds)}
     AND (b.from_member_id = ANY(${firms}) AND NOT 'leaves' = ANY(b.agreed)
          OR b.to_member_id = ANY(${firms}) AND NOT 'joins' = ANY(b.agreed)
          OR b.from_member_id IS NULL AND NOT 'leaves' = ANY(b.agreed) AND EXISTS (
               SELECT FROM party_counsel k WHERE k.alliance_id = b.alliance_id AND k.party_id = b.party_id
                  AND k.person_id = ${bind(caller.personId)}::uuid))`;
}

/** What waits for a member's consent in a case. */
export const caseDuties = {
  mandate: {
    what: { en: 'Counsel was proposed to you', zh: '有代理律师人选待贵方同意' },
    action: answer,
    why,
    held: {
      from: `party_counsel k JOIN party p ON p.alliance_id = k.alliance_id AND p.id = k.party_id WHERE k.${mine} AND k.state = 'proposed'`,
      id: 'k.id',
      caseId: 'p.case_id',
      holder: `'firm:' || p.member_id`,
    },
    open: counsel,
  },
  binding: {
    what: { en: 'Another member is proposed for a party', zh: '当事人所属成员的变更待贵方同意' },
    action: answer,
    why,
    held: {
      from: `party_binding b LEFT JOIN party_counsel k ON k.alliance_id = b.alliance_id AND k.party_id = b.party_id AND b.from_member_id IS NULL
        WHERE b.${mine} AND b.state = 'open'`,
      id: 'b.id',
      caseId: 'b.case_id',
      holder: `unnest(ARRAY[
        CASE WHEN NOT 'leaves' = ANY(b.agreed) THEN coalesce('firm:' || b.from_member_id, 'person:' || k.person_id) END,
        CASE WHEN NOT 'joins' = ANY(b.agreed) THEN 'firm:' || b.to_member_id END])`,
    },
    open: binding,
  },
} as const satisfies DutyTable;
