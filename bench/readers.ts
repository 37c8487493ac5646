import type { INestApplicationContext } from '@nestjs/common';
import { AddMember } from '../src/alliance/index.js';
import { CreatePerson } from '../src/identity/index.js';
import { calendarDate } from '../src/kernel/index.js';
import { type Caller, type Role, systemCaller, type Tx } from '../src/platform/index.js';

/** Who reads: whoever sees every case, a firm's own lawyer, and a lawyer of one party in some cases. */
export const everyReader = ['coordinator', 'member', 'counsel'] as const;
export type Reader = (typeof everyReader)[number];

/** How many firms share the cases, and in which of their cases outside counsel stands. */
export const shares = { members: 20, counselInOneOf: 10 };

/** Everybody's, for the measuring. */
export const password = 'a-password-for-measuring';

/** A reader with what this reader's pages are found by. */
export interface SeededReader {
  readonly email: string;
  readonly personId: string;
  readonly memberId: string | null;
}
export type SeededReaders = Readonly<Record<Reader, SeededReader>>;

/** The role of each. */
export const roleOf: Readonly<Record<Reader, Role>> = {
  coordinator: 'coordinator',
  member: 'member_counsel',
  counsel: 'outside_counsel',
};

/** Makes the firms and the readers; the first firm is the member's. */
export async function makeReaders(
  app: INestApplicationContext,
  allianceId: string,
  zone: Caller['zone'],
): Promise<SeededReaders> {
  const system = systemCaller(allianceId);
  const firms: string[] = [];
  for (let n = 1; n <= shares.members; n++) {
    const name = { en: `Measured firm ${String(n)}`, zh: `测度单位${String(n)}` };
    const firm = { name, creditCode: null, country: 'CN', size: null, contacts: [] };
    firms.push(await app.get(AddMember).run(system, firm, calendarDate('2020-01-01')));
  }
  const made = async (reader: Reader): Promise<SeededReader> => {
    const memberId = reader === 'member' ? (firms[0] ?? null) : null;
    const role = roleOf[reader];
    const email = `${reader}@bench.hezong.test`;
    const appointments = [memberId === null ? { role } : { role, memberId }];
    const personId = await app
      .get(CreatePerson)
      .run(system, { email, name: reader, language: 'en', zone, password, appointments });
    return { email, personId, memberId };
  };
  return {
    coordinator: await made('coordinator'),
    member: await made('member'),
    counsel: await made('counsel'),
  };
}

/** The second and third party of each case are two of the firms. */
const shareOut = `
  UPDATE party p SET member_id = m.id
    FROM (SELECT id, alliance_id, row_number() OVER (ORDER BY id) AS n FROM case_file) c,
         (SELECT id, row_number() OVER (ORDER BY name_en) - 1 AS place FROM member) m
   WHERE p.alliance_id = c.alliance_id AND p.case_id = c.id AND p.position > 1
     AND m.place = (c.n / 10 + c.n + p.position * 7) % $1::int`;

const concerned = `
  INSERT INTO case_member (alliance_id, case_id, member_id)
  SELECT DISTINCT alliance_id, case_id, member_id FROM party WHERE member_id IS NOT NULL`;

const instructed = `
  INSERT INTO party_counsel (id, alliance_id, party_id, firm, person_id)
  SELECT uuidv7(), alliance_id, id, 'Measured Counsel LLP', $1::uuid
    FROM (SELECT id, alliance_id, row_number() OVER (ORDER BY id) AS n FROM party WHERE position = 2) p
   WHERE n % $2::int = 0`;

/** Gives the firms their parts in the cases, and outside counsel one party in some of them. */
export async function shareCases(tx: Tx, { counsel }: SeededReaders): Promise<void> {
  await tx.query(shareOut, [shares.members]);
  await tx.query(concerned);
  await tx.query(instructed, [counsel.personId, shares.counselInOneOf]);
}
