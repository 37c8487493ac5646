import { entryFaults, type EntryWords, isConfidential } from '../../experts/index.js';
import type { Tx } from '../../platform/index.js';
import { bySql, type Invariant, toldAtMost } from './invariant.js';

/** What a foreign key cannot say: declarations and approvals are rows of their own. */
export const expertsAdmitted = bySql(
  'experts',
  'every expert stands where declarations and approvals lead: declared on the day of their last declaration, verified with an open question of admission, admitted by an approved one',
  `SELECT 'expert ' || x.id || ': declared on ' || coalesce(x.declared_on::text, 'no day') || ', the last declaration is of '
            || coalesce(d.last::text, 'no day') AS breach
     FROM expert x LEFT JOIN LATERAL (SELECT max(n.declared_on) AS last FROM expert_declaration n
                       WHERE n.alliance_id = x.alliance_id AND n.expert_id = x.id) d ON TRUE
    WHERE x.alliance_id = $1 AND x.declared_on IS DISTINCT FROM d.last`,
  `SELECT 'expert ' || x.id || ': is ' || x.status || ' without a question of admission that is ' || wanted.state AS breach
     FROM expert x CROSS JOIN LATERAL (SELECT CASE WHEN x.admitted_at IS NOT NULL THEN 'approved'
                       WHEN x.status = 'verified' THEN 'open' WHEN x.status = 'refused' THEN 'rejected' END AS state) wanted
    WHERE x.alliance_id = $1 AND wanted.state IS NOT NULL
      AND NOT EXISTS (SELECT FROM approval_question q WHERE q.alliance_id = x.alliance_id AND q.kind = 'expert_admission'
                         AND q.about_id = x.id AND q.state = wanted.state)`,
  `SELECT 'expert ' || x.id || ': is ' || x.status || ' with an open question of admission' AS breach
     FROM expert x JOIN approval_question q ON q.alliance_id = x.alliance_id AND q.kind = 'expert_admission' AND q.about_id = x.id
      AND q.state = 'open'
    WHERE x.alliance_id = $1 AND x.status <> 'verified'`,
  `SELECT 'entry ' || n.id || ': stands in place of ' || o.id || ', which was not withdrawn or is of another kind' AS breach
     FROM expert_entry n JOIN expert_entry o ON o.alliance_id = n.alliance_id AND o.id = n.replaces
    WHERE n.alliance_id = $1 AND (o.withdrawn_at IS NULL OR o.kind <> n.kind)`,
);

interface KeptEntry extends EntryWords {
  readonly id: string;
  readonly confidential: boolean;
}

const entriesSql = `SELECT n.id, n.kind, n.title, n.place, n.number, n.firm_id AS "firmId", n.firm_name AS "firmName", n.role, n.side,
    n.classes, n.from_on::text AS "from", n.until_on::text AS until, n.percent::text AS percent, n.excluded, n.currency,
    n.hourly_minor::text AS "hourlyMinor", n.travel_percent AS "travelPercent", n.link, n.confidential
  FROM expert_entry n WHERE n.alliance_id = $1 AND ($2::uuid IS NULL OR n.id > $2) ORDER BY n.id LIMIT $3`;

const atOnce = 10_000;

const pageAfter = (tx: Tx, after: string | null): Promise<KeptEntry[]> =>
  tx.query<KeptEntry>(entriesSql, [tx.caller.allianceId, after, atOnce]);

/** Each entry of a dossier says what its kind needs and no more, and is confidential where its rule says so. */
export const dossiersByRule: Invariant = {
  name: 'dossiers',
  claim:
    'every entry of an expert’s dossier says what its kind needs and nothing else, and is confidential where the rule of its kind says so',
  breaches: async (read) => {
    const breaches: string[] = [];
    for (let after: string | null = null; breaches.length < toldAtMost;) {
      const page: readonly KeptEntry[] = await read((tx) => pageAfter(tx, after));
      for (const { id, confidential, ...entry } of page) {
        const faults = entryFaults(entry).map(({ field }) => field);
        if (faults.length > 0) breaches.push(`entry ${id}: ${entry.kind} is wrong in ${faults.join(', ')}`);
        if (confidential !== isConfidential(entry))
          breaches.push(`entry ${id}: is ${confidential ? '' : 'not '}confidential against its rule`);
      }
      if (page.length < atOnce) break;
      after = page.at(-1)?.id ?? null;
    }
    return breaches.slice(0, toldAtMost);
  },
};
