import type { INestApplicationContext } from '@nestjs/common';
import { AddMember, CreateAlliance } from '../src/alliance/index.js';
import { CreatePerson } from '../src/identity/index.js';
import {
  type Caller,
  newId,
  newSecret,
  type Role,
  systemCaller,
  type Tx,
  UnitOfWork,
} from '../src/platform/index.js';
import { zone } from './seed.js';
import { asPerson } from '../src/platform/index.js';

/** How much there is to look through. */
export const documentsSize = { documents: 200_000, cases: 20, members: 10, words: 60 };

/** Who reads, and why. */
export interface MeasuredReaders {
  readonly allianceId: string;
  /** In-house counsel of a firm in every case and group, with two walls. */
  readonly counsel: Caller;
  /** Outside counsel of one firm in one case. */
  readonly outside: Caller;
  /** Outside counsel of the same firm in six cases, of one of which everything lies under the order. */
  readonly outsideInSix: Caller;
  readonly coordinator: Caller;
  /** The case that outside counsel is in. */
  readonly caseId: string;
}

const cases = `
  INSERT INTO case_file (id, alliance_id, kind, stage, number, title_en, opened_on, search, created_at, updated_at, version)
  SELECT uuidv7(), $1, 'itc_337', 'discovery', 'PAPERS-' || n, 'Papers ' || n, '2026-01-05', 'papers', now(), now(), 1
    FROM generate_series(1, $2::int) AS n`;

const members = `
  INSERT INTO party (id, alliance_id, case_id, position, name, role, side, country, member_id, version)
  SELECT uuidv7(), c.alliance_id, c.id, row_number() OVER (PARTITION BY c.id ORDER BY m.id), m.name_en, 'respondent', 'ours',
         'CN', m.id, 1 FROM case_file c CROSS JOIN member m WHERE c.alliance_id = $1`;

const concerned = `
  INSERT INTO case_member (alliance_id, case_id, member_id)
  SELECT c.alliance_id, c.id, m.id FROM case_file c CROSS JOIN member m WHERE c.alliance_id = $1`;

const standings = `
  INSERT INTO standing (id, alliance_id, group_id, case_id, holder_kind, holder_id, basis_kind, basis_id, from_at, created_at)
  SELECT uuidv7(), c.alliance_id, c.id, c.id, 'member', m.id, 'membership', uuidv7(), '2026-01-10', '2026-01-10'
    FROM case_file c CROSS JOIN member m WHERE c.alliance_id = $1`;

const compartments = `
  INSERT INTO compartment (id, alliance_id, kind, case_id, name_en, opened_by, opened_at)
  SELECT uuidv7(), c.alliance_id, 'cbi', c.id, 'Order', $2, '2026-01-10' FROM case_file c WHERE c.alliance_id = $1`;

/** A share between 0 and 1 that is always the same for a number. */
const share = (n: string): string => `((hashint4(${n})::bigint & 1048575) / 1048576.0)`;

/**
 * A fifth open to the alliance, half a group's, the rest a firm's own; a twentieth under an order, under words nobody can read. The
 * words follow the usual law: the n-th most frequent is n times rarer than the first.
 */
const documents = `
  INSERT INTO document (id, alliance_id, case_id, folder, state, tier, proposed_tier, group_id, supplier_member_id, compartment_id,
    title, kind, shared_at, state_at, version_no, tokens, uploaded_by, created_at, version)
  SELECT uuidv7(), $1, c.id, (ARRAY['pleadings', 'orders', 'discovery', 'evidence', 'correspondence'])[1 + n % 5],
         CASE WHEN tier = 'T3' THEN 'classified' ELSE 'shared' END, tier, tier,
         CASE WHEN tier = 'T2' THEN c.id END, m.id, CASE WHEN is_sealed THEN o.id END,
         CASE WHEN NOT is_sealed THEN 'Measured paper ' || n || ' 测度文件' END, 'memorandum',
         CASE WHEN tier <> 'T3' THEN '2026-02-01'::timestamptz + n * interval '1 second' END, '2026-02-01', 1,
         (SELECT array_agg(DISTINCT CASE WHEN is_sealed THEN md5(w::text) ELSE 'w' || w END) FROM (
            SELECT floor(power(5000, ${share('n * 1000 + k')}))::int AS w FROM generate_series(1, $3::int) AS k) words),
         $4, '2026-02-01'::timestamptz + n * interval '1 second', 1
    FROM generate_series(1, $2::int) AS n
   CROSS JOIN LATERAL (SELECT n % 20 = 7 AS is_sealed,
     CASE WHEN n % 20 = 7 THEN 'T2' WHEN ${share('n')} < 0.05 THEN 'T0' WHEN ${share('n')} < 0.2 THEN 'T1'
          WHEN ${share('n')} < 0.7 THEN 'T2' ELSE 'T3' END AS tier) kind
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM case_file WHERE alliance_id = $1) c ON c.place = n % $5::int
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM member WHERE alliance_id = $1) m
      ON m.place = (n / $5::int) % $6::int
    JOIN compartment o ON o.alliance_id = $1 AND o.case_id = c.id
   ORDER BY n`;

const versions = `
  INSERT INTO document_version (id, alliance_id, document_id, compartment_id, no, state, blob_id, parts, key_id, file_name, media_type,
    size_bytes, sha256, scan, text_state, uploaded_by, uploaded_at)
  SELECT uuidv7(), alliance_id, id, compartment_id, 1, 'received', uuidv7(), 1, uuidv7(), CASE WHEN title IS NOT NULL THEN 'a.pdf' END,
         'application/pdf', 20000, repeat('0', 64), 'clean', 'read', uploaded_by, created_at FROM document WHERE alliance_id = $1`;

const walls = `
  INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, version)
  VALUES (uuidv7(), $1, 'person', $2, 'case', $3, 'Measured', $2, '2026-03-01', 1),
         (uuidv7(), $1, 'person', $2, 'member', $4, 'Measured', $2, '2026-03-01', 1)`;

const counselOf = `
  INSERT INTO party_counsel (id, alliance_id, party_id, firm, person_id)
  SELECT uuidv7(), alliance_id, id, 'Measured Counsel LLP', $2 FROM party WHERE alliance_id = $1 AND case_id = ANY($3::uuid[]) AND member_id = $4`;

/** Founds an alliance with documents of every kind and those who look for them. */
export async function seedDocuments(app: INestApplicationContext): Promise<MeasuredReaders> {
  const { cases: caseCount, members: memberCount, documents: count, words } = documentsSize;
  const allianceId = await app.get(CreateAlliance).run({ name: { en: 'Papers', zh: '文件' }, zone });
  const system = systemCaller(allianceId);
  const firms: string[] = [];
  for (let n = 1; n <= memberCount; n++) {
    const name = { en: `Measured firm ${String(n)}`, zh: `测度单位${String(n)}` };
    const firm = { name, creditCode: null, country: 'CN', size: null, contacts: [] };
    firms.push(await app.get(AddMember).run(system, firm, '2020-01-01' as never));
  }
  const person = async (role: Role, memberId?: string): Promise<Caller> => {
    const email = `${role}-${newId()}@bench.hezong.test`;
    const appointments = [memberId === undefined ? { role } : { role, memberId }];
    const password = newSecret();
    const id = await app
      .get(CreatePerson)
      .run(system, { email, name: role, language: 'en', zone, password, appointments });
    return asPerson(system, id, [{ role, memberId: memberId ?? null }]);
  };
  const [coordinator, counsel, outside, outsideInSix] = [
    await person('coordinator'),
    await person('member_counsel', firms[0]),
    await person('outside_counsel'),
    await person('outside_counsel'),
  ];
  const fill = async (tx: Tx): Promise<string> => {
    await tx.query(cases, [allianceId, caseCount]);
    for (const sql of [members, concerned, standings]) await tx.query(sql, [allianceId]);
    await tx.query(compartments, [allianceId, coordinator.personId]);
    await tx.query(documents, [allianceId, count, words, coordinator.personId, caseCount, memberCount]);
    await tx.query(versions, [allianceId]);
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM case_file WHERE alliance_id = $1 ORDER BY id',
      [allianceId],
    );
    const ids = rows.map(({ id }) => id);
    const [first, walled] = ids;
    await tx.query(walls, [allianceId, counsel.personId, walled, firms[9]]);
    await tx.query(counselOf, [allianceId, outside.personId, [first], firms[1]]);
    await tx.query(counselOf, [allianceId, outsideInSix.personId, ids.slice(2, 8), firms[1]]);
    return first ?? '';
  };
  const caseId = await app.get(UnitOfWork).run(system, fill);
  return { allianceId, counsel, outside, outsideInSix, coordinator, caseId };
}
