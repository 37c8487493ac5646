import type { INestApplicationContext } from '@nestjs/common';
import { CreateAlliance } from '../src/alliance/index.js';
import { type CalendarDate, calendarDate, isRefused } from '../src/kernel/index.js';
import { computeDeadline, packOf } from '../src/law/index.js';
import { Duties, systemCaller, UnitOfWork } from '../src/platform/index.js';
import { makeReaders, type SeededReaders, shareCases } from './readers.js';

/** How much there is to look through. */
export const size = { cases: 20_000, deadlinesEach: 12, partiesEach: 3, wideCases: 80, respondentsWide: 20 };

/** Who signs in, and where. */
export interface Seeded {
  readonly allianceId: string;
  readonly readers: SeededReaders;
}

/** Where the measured alliance has its days. */
export const zone = 'Asia/Shanghai';

/** Deadlines as the law gives them on a plain day, so that rows are as wide as real ones. */
function sampleDeadlines(): readonly object[] {
  const facts = {
    date: calendarDate('2026-03-17'),
    service: { method: 'express', destination: 'foreign' },
  } as const;
  const outcomes = packOf('us-itc')!.rules.map(({ id }) => computeDeadline(id, facts));
  const computed = outcomes.flatMap((outcome) => (isRefused(outcome) ? [] : [outcome.computed]));
  return computed
    .filter(({ owedBy }) => owedBy === 'party')
    .slice(0, size.deadlinesEach)
    .map((deadline, place) => ({ ...deadline, place, duty: deadline.kind === 'deadline' }));
}

const cases = `
  INSERT INTO case_file (id, alliance_id, kind, stage, number, title_en, opened_on, search, created_at, updated_at, version)
  SELECT uuidv7(), $1, kind, stage, 'BENCH-' || n, title, $2::date - n % 900, lower(title), now(), now(), 1
    FROM generate_series(1, $3::int) AS n
   CROSS JOIN LATERAL (SELECT
     CASE WHEN n % 10 < 6 THEN 'itc_337' WHEN n % 10 < 9 THEN 'infringement_suit' ELSE 'internal_dispute' END AS kind,
     CASE WHEN n % 5 = 0 THEN 'closed' WHEN n % 10 < 9 THEN 'discovery' ELSE 'mediation' END AS stage,
     'Certain measured goods, their parts and products containing the same ' || n AS title)`;

const proceedings = `
  INSERT INTO proceeding (id, alliance_id, case_id, forum, number, filed_on, instituted_on, version)
  SELECT uuidv7(), alliance_id, id, CASE kind WHEN 'itc_337' THEN 'us-itc' WHEN 'infringement_suit' THEN 'us-district'
           ELSE 'alliance' END, number, opened_on, opened_on + 30, 1
    FROM case_file`;

const parties = `
  INSERT INTO party (id, alliance_id, case_id, position, name, name_zh, role, side, place, country, version)
  SELECT uuidv7(), c.alliance_id, c.id, n, 'Measured Party ' || n || ' of ' || c.number || ' Co., Ltd.', '测度公司' || n,
         CASE WHEN n = 1 THEN first ELSE others END, CASE WHEN n = 1 THEN 'adverse' ELSE 'ours' END,
         'Shenzhen', CASE WHEN n = 1 THEN 'US' ELSE 'CN' END, 1
    FROM case_file c
    JOIN (VALUES ('itc_337', 'complainant', 'respondent'), ('infringement_suit', 'plaintiff', 'defendant'),
                 ('internal_dispute', 'claimant', 'opponent')) AS roles(kind, first, others) USING (kind)
   CROSS JOIN LATERAL generate_series(1, $1::int) AS n`;

const events = `
  INSERT INTO event (id, alliance_id, case_id, proceeding_id, origin_id, status, kind, happened_on, circumstances, dates,
                     lines, not_computed, recorded_at)
  SELECT id, alliance_id, case_id, proceeding_id, id, 'current', 'complaint_filed', filed_on, '[]', '{}', '[]', '[]', now()
    FROM (SELECT uuidv7() AS id, alliance_id, case_id, id AS proceeding_id, filed_on FROM proceeding) g`;

const deadlines = `
  INSERT INTO deadline (id, alliance_id, case_id, proceeding_id, party_id, origin_id, event_id, rule_id, pack_id,
    pack_version, action, actor, owed_by, kind, duty, counted_from, due, cutoff_time, cutoff_zone, cutoff_at, citation,
    verified, steps, warnings, status, met_on, met_note, met_at, move_count, version)
  SELECT uuidv7(), e.alliance_id, e.case_id, e.proceeding_id, p.id, e.id, e.id, s.rule, s.pack->>'id',
         s.pack->>'version', s.action, s.actor, s."owedBy", s.kind, s.duty, days.due - 30, days.due, s.cutoff->>'time',
         s.cutoff->>'zone', days.due + interval '21 hours 15 minutes', s.citation,
         CASE s.verified WHEN 'true' THEN 'yes' ELSE 'partial' END, s.steps, s.warnings,
         CASE WHEN days.met THEN 'met' WHEN s.place % 2 = 0 THEN 'confirmed' ELSE 'proposed' END,
         CASE WHEN days.met THEN days.due END, CASE WHEN days.met THEN 'Filed.' END, CASE WHEN days.met THEN now() END, 0, 1
    FROM event e
   CROSS JOIN jsonb_to_recordset($1::jsonb) AS s(place int, rule text, action jsonb, actor jsonb, "owedBy" text, kind text,
          duty boolean, citation text, verified text, cutoff jsonb, steps jsonb, warnings jsonb, pack jsonb)
   CROSS JOIN LATERAL (SELECT due, due < $2::date - 2 AS met FROM (
          SELECT $2::date - 100 + (hashtext(e.id || s.rule) & 511) AS due) spread) days
    LEFT JOIN party p ON p.alliance_id = e.alliance_id AND p.case_id = e.case_id AND p.position = s.place % 3 + 1
          AND p.position > 1`;

const agendas = `
  INSERT INTO case_agenda (id, alliance_id, case_id, member_id, next_due, open_deadlines)
  SELECT uuidv7(), d.alliance_id, d.case_id, p.member_id, min(d.due), count(*)
    FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
   WHERE d.duty AND d.status IN ('proposed', 'confirmed') GROUP BY d.alliance_id, d.case_id, p.member_id`;

const sums = `
  UPDATE case_file c SET next_due = a.next_due, open_deadlines = a.open_deadlines
    FROM (SELECT alliance_id, case_id, min(next_due) AS next_due, sum(open_deadlines) AS open_deadlines
            FROM case_agenda GROUP BY alliance_id, case_id) a
   WHERE a.alliance_id = c.alliance_id AND a.case_id = c.id`;

/** Cases with many respondents and nothing recorded yet, for the measure of recording. */
const wideCases = `
  WITH opened AS (
    INSERT INTO case_file (id, alliance_id, kind, stage, number, title_en, opened_on, search, created_at, updated_at, version)
    SELECT uuidv7(), $1, 'itc_337', 'instituted', 'WIDE-' || n, 'Certain wide goods ' || n, $2::date - 30, 'wide', now(),
           now(), 1
      FROM generate_series(1, $3::int) AS n
    RETURNING alliance_id, id, opened_on
  ), instituted AS (
    INSERT INTO proceeding (id, alliance_id, case_id, forum, filed_on, instituted_on, version)
    SELECT uuidv7(), alliance_id, id, 'us-itc', opened_on, opened_on + 30, 1 FROM opened
  )
  INSERT INTO party (id, alliance_id, case_id, position, name, role, side, country, version)
  SELECT uuidv7(), alliance_id, id, n, 'Wide respondent ' || n, 'respondent', 'ours', 'CN', 1
    FROM opened CROSS JOIN generate_series(1, $4::int) AS n`;

/** Founds an alliance with its readers and fills it, as the role the app runs as. */
export async function seed(app: INestApplicationContext, today: CalendarDate): Promise<Seeded> {
  const name = { en: 'Measuring alliance', zh: '测度联盟' };
  const allianceId = await app.get(CreateAlliance).run({ name, zone });
  const readers = await makeReaders(app, allianceId, zone);
  await app.get(UnitOfWork).run(systemCaller(allianceId), async (tx) => {
    await tx.query(cases, [allianceId, today, size.cases]);
    await tx.query(proceedings);
    await tx.query(parties, [size.partiesEach]);
    await shareCases(tx, readers);
    await tx.query(events);
    await tx.query(deadlines, [JSON.stringify(sampleDeadlines()), today]);
    await tx.query(agendas);
    await tx.query(sums);
    await tx.query(wideCases, [allianceId, today, size.wideCases, size.respondentsWide]);
    // As a worker that starts does: what was filled in by no use case has opened no duty.
    await app.get(Duties).keepAll(tx);
  });
  return { allianceId, readers };
}
