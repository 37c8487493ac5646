import type { INestApplicationContext } from '@nestjs/common';
import { CreateAlliance } from '../src/alliance/index.js';
import { type EventReport, RecordEvent } from '../src/docket/index.js';
import { CreatePerson } from '../src/identity/index.js';
import { addDays, type CalendarDate, isRefused, weekday } from '../src/kernel/index.js';
import { computeDeadline } from '../src/law/index.js';
import { Duties, systemCaller, type Tx, UnitOfWork } from '../src/platform/index.js';
import { makeReaders, password, type SeededReaders } from './readers.js';
import { zone } from './seed.js';

/** What moves: copies of a few cases as the app records them, each with 12 deadlines. */
export const impactsSize = { patterns: 8, respondents: 5, otherCases: 400 };

/** By whose working days the cases count. */
const calendar = 'us-itc + closures';

/** What was filled in. */
export interface SeededImpacts {
  readonly allianceId: string;
  readonly readers: SeededReaders;
  /** A second coordinator, who accepts. */
  readonly second: { readonly email: string };
  /** The day that becomes a closure. */
  readonly closure: CalendarDate;
}

const firstCases = `
  INSERT INTO case_file (id, alliance_id, kind, stage, number, title_en, opened_on, search, created_at, updated_at, version)
  SELECT uuidv7(), $1, 'itc_337', 'instituted', 'MOVES-' || n, 'Certain goods whose dates move ' || n, $2::date - 90, 'moves',
         now(), now(), 1 FROM generate_series(1, $3::int) AS n`;

const proceedings = `
  INSERT INTO proceeding (id, alliance_id, case_id, forum, calendar, filed_on, instituted_on, version)
  SELECT uuidv7(), alliance_id, id, 'us-itc', $1, opened_on, opened_on + 30, 1 FROM case_file`;

/** A complainant, and respondents of whom two are no member. */
const parties = `
  INSERT INTO party (id, alliance_id, case_id, position, name, role, side, country, member_id, version)
  SELECT uuidv7(), c.alliance_id, c.id, n, 'Measured Party ' || n || ' of ' || c.number || ' Co., Ltd.',
         CASE WHEN n = 1 THEN 'complainant' ELSE 'respondent' END, CASE WHEN n = 1 THEN 'adverse' ELSE 'ours' END,
         CASE WHEN n = 1 THEN 'US' ELSE 'CN' END, m.id, 1
    FROM (SELECT *, row_number() OVER (ORDER BY id) AS k FROM case_file) c
   CROSS JOIN generate_series(1, $1::int + 1) AS n
    LEFT JOIN (SELECT id, row_number() OVER (ORDER BY name_en) AS place FROM member) m ON n BETWEEN 2 AND 4 AND m.place = (c.k * 3 + n) % 20 + 1`;

const concerned = `
  INSERT INTO case_member (alliance_id, case_id, member_id)
  SELECT DISTINCT alliance_id, case_id, member_id FROM party WHERE member_id IS NOT NULL`;

/** An id of a copy: the same for all that name it, and near the others of its copy as if it had been made with them. It is a UUID of version 8. */
const copied = (id: string): string =>
  `overlay(overlay(md5(${id}::text || n) PLACING lpad(to_hex(n), 12, '0') || '8' FROM 1) PLACING 'a' FROM 17)::uuid`;

/** Copies of every row there is of a table, each with other ids. */
const copies = (table: string, ids: readonly string[], also = ''): string => `
  INSERT INTO ${table}
  SELECT r.* FROM generate_series(1, $1::int) AS n CROSS JOIN ${table} o
   CROSS JOIN LATERAL jsonb_populate_record(o, jsonb_build_object(${ids.map((id) => `'${id}', ${copied(`o.${id}`)}`).join(', ')}${also})) r
   ORDER BY n`;

const copiedTables: readonly string[] = [
  copies('case_file', ['id'], `, 'number', o.number || '-' || n`),
  copies('case_member', ['case_id']),
  copies('proceeding', ['id', 'case_id']),
  copies('party', ['id', 'case_id']),
  copies('event', ['id', 'origin_id', 'case_id', 'proceeding_id']),
  copies('event_service', ['id', 'event_id', 'party_id']),
  copies('deadline', ['id', 'case_id', 'proceeding_id', 'party_id', 'origin_id', 'event_id']),
  copies('case_agenda', ['id', 'case_id']),
];

/** Half of what is open is confirmed. */
const confirmed = `UPDATE deadline SET status = 'confirmed' WHERE status = 'proposed' AND hashtext(id::text) & 1 = 0`;

/** Cases in which nothing moves, for whoever works beside. */
const otherCases = `
  WITH opened AS (
    INSERT INTO case_file (id, alliance_id, kind, stage, number, title_en, opened_on, search, created_at, updated_at, version)
    SELECT uuidv7(), $1, 'itc_337', 'instituted', 'BESIDE-' || n, 'Certain other goods ' || n, $2::date - 90, 'beside', now(), now(), 1
      FROM generate_series(1, $3::int) AS n
    RETURNING alliance_id, id, opened_on
  )
  INSERT INTO proceeding (id, alliance_id, case_id, forum, filed_on, instituted_on, version)
  SELECT uuidv7(), alliance_id, id, 'us-itc', opened_on, opened_on + 30, 1 FROM opened`;

/** A Monday that is a working day, so that a few days of service give it. */
function closureAfter(today: CalendarDate): CalendarDate {
  let day = addDays(today, 14);
  while (weekday(day) !== 1) day = addDays(day, 1);
  return day;
}

/** The days of service after which the answer is due on a day, the last first. */
function servedFor(due: CalendarDate): readonly CalendarDate[] {
  const days = Array.from({ length: 60 }, (_, back) => addDays(due, -back));
  return days.filter((date) => {
    const service = { method: 'express', destination: 'foreign' } as const;
    const event = 'complaint_and_noi_served_by_commission';
    const outcome = computeDeadline('itc.response_to_complaint', { event, date, calendar, service });
    return !isRefused(outcome) && outcome.computed.due === due;
  });
}

const aReport = (kind: string, happenedOn: CalendarDate, more: Partial<EventReport> = {}): EventReport => ({
  kind,
  happenedOn,
  atTime: null,
  zone: null,
  note: null,
  evidence: null,
  circumstances: [],
  dates: {},
  services: [],
  authority: null,
  lines: [],
  ...more,
});

interface First {
  readonly case_id: string;
  readonly proceeding_id: string;
  readonly respondents: readonly string[];
}

/** Records what gives a case its dates: of some of its respondents the answer is due on the closure, of the others a week before. */
async function record(
  app: INestApplicationContext,
  allianceId: string,
  { case_id, proceeding_id, respondents }: First,
  { at, closure }: { readonly at: number; readonly closure: CalendarDate },
): Promise<void> {
  const [last, first] = [servedFor(closure).at(0), servedFor(closure).at(-1)];
  if (last === undefined || first === undefined) throw new Error(`No service is answered on ${closure}`);
  const moving = 1 + (at % (respondents.length - 1));
  const services = respondents.map((partyId, place) => ({
    partyId,
    method: 'express' as const,
    destination: 'foreign' as const,
    servedOn: place < moving ? last : addDays(last, -7),
    servedUntil: null,
    receivedOn: null,
    through: null,
    evidence: null,
  }));
  const reports = [
    aReport('complaint_filed', addDays(first, -60)),
    aReport('complaint_and_noi_served_by_commission', addDays(first, -14), {
      circumstances: ['public_interest_delegated'],
      services,
    }),
  ];
  for (const report of reports)
    await app.get(RecordEvent).run(systemCaller(allianceId), case_id, proceeding_id, report);
}

const firsts = `
  SELECT g.case_id, g.id AS proceeding_id, array_agg(p.id ORDER BY p.position) AS respondents
    FROM proceeding g JOIN party p ON p.case_id = g.case_id AND p.position > 1 GROUP BY g.case_id, g.id ORDER BY g.case_id`;

/**
 * Founds an alliance, records a few cases as anybody would, and copies them. `settle` leaves statistics behind: without them what is
 * copied would be looked up row by row.
 */
export async function seedImpacts(
  app: INestApplicationContext,
  today: CalendarDate,
  cases: number,
  settle: () => Promise<void>,
): Promise<SeededImpacts> {
  const name = { en: 'Moving alliance', zh: '变动联盟' };
  const allianceId = await app.get(CreateAlliance).run({ name, zone });
  const system = systemCaller(allianceId);
  const readers = await makeReaders(app, allianceId, zone);
  const second = { email: 'second@bench.hezong.test' };
  await app.get(CreatePerson).run(system, {
    ...second,
    name: 'second',
    language: 'en',
    zone,
    password,
    appointments: [{ role: 'coordinator' }],
  });
  const work = app.get(UnitOfWork);
  const run = (fill: (tx: Tx) => Promise<unknown>): Promise<unknown> => work.run(system, fill);
  const { patterns, respondents, otherCases: others } = impactsSize;
  await run(async (tx) => {
    await tx.query(firstCases, [allianceId, today, patterns]);
    await tx.query(proceedings, [calendar]);
    await tx.query(parties, [respondents]);
    await tx.query(concerned);
  });
  const closure = closureAfter(today);
  const found = await work.read(system, (tx) => tx.query<First>(firsts));
  for (const [at, one] of found.entries()) await record(app, allianceId, one, { at, closure });
  for (const copy of copiedTables) {
    await run((tx) => tx.query(copy, [Math.round(cases / patterns) - 1]));
    await settle();
  }
  await run((tx) => tx.query(confirmed));
  await run((tx) => tx.query(otherCases, [allianceId, today, others]));
  await settle();
  await run((tx) => app.get(Duties).keepAll(tx));
  return { allianceId, readers, second, closure };
}
