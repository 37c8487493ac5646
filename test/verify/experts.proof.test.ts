import { anOriginal, type Breakage, brokenIn, type Original, unguarded } from './copies.js';

let original: Original;
beforeAll(async () => {
  original = await anOriginal();
});
afterAll(() => original.remove());

const doing =
  (...statements: readonly string[]): Breakage =>
  (client) =>
    unguarded(client, async () => {
      for (const sql of statements) await client.query(sql);
    });

const anEntryOf = (kind: string): string =>
  `(SELECT id FROM expert_entry WHERE kind = '${kind}' ORDER BY id LIMIT 1)`;
const aCheck = (status: string): string =>
  `(SELECT id FROM conflict_check WHERE status = '${status}' ORDER BY id LIMIT 1)`;
const anExpert = `(SELECT id FROM expert WHERE status = 'active' ORDER BY id LIMIT 1)`;

/** A statement of the demonstration's time, for so many minor units, sent and approved by one person. */
const aStatement = (by: string, minor: number): string =>
  `WITH made AS (INSERT INTO expert_statement (id, alliance_id, engagement_id, no, until_on, total_minor, status, sent_by, sent_at, decided_by, decided_at)
     SELECT gen_random_uuid(), e.alliance_id, e.id, 1, e.until_on, ${String(minor)}, 'approved', ${by}, now(), ${by}, now()
       FROM expert_engagement e WHERE EXISTS (SELECT FROM expert_time t WHERE t.engagement_id = e.id) ORDER BY e.id LIMIT 1
     RETURNING id, engagement_id)
   UPDATE expert_time t SET statement_id = made.id FROM made WHERE t.engagement_id = made.engagement_id`;

const breakages: readonly (readonly [string, string, Breakage, string])[] = [
  [
    'experts',
    'an expert declared on another day than that of their last declaration',
    doing(`UPDATE expert SET declared_on = declared_on + 400 WHERE id = ${anExpert}`),
    'the last declaration is of',
  ],
  [
    'experts',
    'one who is in the pool though nobody admitted them',
    doing(`UPDATE approval_question SET kind = 'other' WHERE about_id = ${anExpert}`),
    'is active without a question of admission that is approved',
  ],
  [
    'experts',
    'one who waits for admission though nobody was asked',
    doing(`UPDATE expert SET status = 'verified', admitted_at = NULL WHERE id = ${anExpert}`),
    'is verified without a question of admission that is open',
  ],
  [
    'experts',
    'a question of admission about one who is in the pool already',
    doing(
      `UPDATE approval_question SET state = 'open', closed_at = NULL, closed_by = NULL WHERE about_id = ${anExpert}`,
    ),
    'is active with an open question of admission',
  ],
  [
    'experts',
    'an entry in place of one that stands',
    doing(
      `INSERT INTO expert_entry SELECT (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'replaces', n.id))).*
         FROM expert_entry n WHERE n.id = ${anEntryOf('rate')}`,
    ),
    'which was not withdrawn',
  ],
  [
    'dossiers',
    'an entry without what its kind needs',
    doing(`UPDATE expert_entry SET title = NULL WHERE id = ${anEntryOf('testimony')}`),
    'testimony is wrong in title',
  ],
  [
    'dossiers',
    'an entry with what its kind does not have',
    doing(`UPDATE expert_entry SET side = 'claimant' WHERE id = ${anEntryOf('patent')}`),
    'patent is wrong in side',
  ],
  [
    'dossiers',
    'a share that everybody could read',
    doing(`UPDATE expert_entry SET confidential = FALSE WHERE kind = 'affiliation' AND percent IS NOT NULL`),
    'is not confidential against its rule',
  ],
  [
    'checks',
    'an expert cleared against what blocks',
    doing(
      `UPDATE conflict_check SET status = 'clear', cleared_on = decided_on WHERE id = ${aCheck('blocked')}`,
    ),
    'blocks',
  ],
  [
    'checks',
    'a tie that nobody waived',
    doing(
      `UPDATE conflict_check SET status = 'waived', cleared_on = decided_on WHERE id = ${aCheck('waivable')}`,
    ),
    'though nobody waived',
  ],
  [
    'checks',
    'an expert cleared whom nobody searched',
    doing(
      `DELETE FROM conflict_check_hit WHERE check_id = ${aCheck('clear')}`,
      `DELETE FROM conflict_check_run WHERE check_id = ${aCheck('clear')}`,
    ),
    'was never searched',
  ],
  [
    'checks',
    'a check decided by who asked for it',
    doing(`UPDATE conflict_check SET decided_by = requested_by WHERE id = ${aCheck('clear')}`),
    'somebody of its team',
  ],
  [
    'checks',
    'a case open to an expert who is to be decided anew',
    doing(`UPDATE conflict_check SET status = 'recheck' WHERE id = (SELECT k.id FROM conflict_check k
      JOIN expert x ON x.id = k.expert_id AND x.person_id IS NOT NULL WHERE k.status = 'clear' ORDER BY k.id LIMIT 1)`),
    'is open to the expert',
  ],
  [
    'engagements',
    'an engagement signed before its check was clear',
    doing(
      `DELETE FROM outbox WHERE type = 'check.cleared' AND subject_id IN (SELECT check_id FROM expert_engagement)`,
    ),
    'was signed while its check was not clear',
  ],
  [
    'engagements',
    'a cap that nobody approved',
    doing('UPDATE expert_engagement SET cap_minor = cap_minor * 2'),
    'has a cap that is not the one approved last',
  ],
  [
    'engagements',
    'a budget that was approved by nobody',
    doing(`UPDATE approval_question SET kind = 'other' WHERE kind = 'expert_budget'`),
    'is approved without a question that is',
  ],
  [
    'engagements',
    'an engagement that goes on under a blocked check',
    doing(
      `UPDATE conflict_check SET status = 'blocked', cleared_on = NULL WHERE id IN (SELECT check_id FROM expert_engagement)`,
    ),
    'goes on under a check that is blocked',
  ],
  [
    'engagements',
    'a statement approved by who sent it',
    doing(aStatement('e.proposed_by', 1)),
    'was approved by who sent it or entered its time',
  ],
  ['spending', 'time above the cap', doing('UPDATE expert_time SET hours = hours * 10'), 'under a cap of'],
  [
    'spending',
    'a statement that bills more than its time costs',
    doing(aStatement('e.proposed_by', 1)),
    'for time that costs',
  ],
];

describe('experts', () => {
  it('hold in the demonstration', async () => {
    expect(await brokenIn(original, () => Promise.resolve())).toEqual({});
  });

  it('hold with a document beside an expert, and not beside one that is not there', async () => {
    const beside = (thing: string): Breakage =>
      doing(
        `INSERT INTO attachment (id, alliance_id, kind, thing_id, role, document_id, attached_by, attached_at)
           SELECT gen_random_uuid(), d.alliance_id, 'expert', ${thing}, 'related', d.id, d.uploaded_by, now() FROM document d ORDER BY d.id LIMIT 1`,
      );
    expect(await brokenIn(original, beside(anExpert))).toEqual({});
    const broken = await brokenIn(original, beside('gen_random_uuid()'));
    expect(JSON.stringify(broken['attachments'])).toContain('there is no such expert');
  });

  it.each(breakages)(
    'break %s: %s',
    async (name, _, breakage, said) => {
      const broken = await brokenIn(original, breakage);
      expect(JSON.stringify(broken[name])).toContain(said);
    },
    60_000,
  );
});
