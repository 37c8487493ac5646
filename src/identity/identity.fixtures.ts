import type { Bilingual, CalendarDate, Language } from '../kernel/index.js';
import {
  type Caller,
  newId,
  type Role,
  type Seat,
  systemCaller,
  type Tx,
  type UnitOfWork,
} from '../platform/index.js';
import { AppointPerson } from './appoint-person.js';
import { AppointmentsStore } from './appointments.store.js';
import { CreatePerson } from './create-person.js';
import { permissionsOf } from './domain/access.js';
import { PeopleStore } from './people.store.js';

/** The password of every person made for a test. */
export const testPassword = 'four unrelated words';
/** Its hash at the least cost there is: tests sign in by the thousand, and the cost stands in the hash. */
const testHash =
  '$argon2id$v=19$m=8,t=1,p=1$KmjI2cp8JRB1+NkKrJbq/Q$E6a4jEFShliKrRnmGiZXhI9cZrYtaBKwfkwbyZLOpYk';

/** Has what waits in an alliance from its first day wait there, without the fact that founds one. */
export async function beginWaiting(work: UnitOfWork, tx: Tx): Promise<void> {
  const subject = { kind: 'alliance', id: tx.caller.allianceId };
  const founded = { type: 'alliance.founded', subject, payload: {} } as const;
  for (const { sql, values } of work.duties.following(tx, [founded])) await tx.query(sql, values);
}

/** Makes an alliance; answers its id. */
export function anAlliance(
  work: UnitOfWork,
  {
    name = { en: 'Example Display Alliance', zh: '示例显示产业联盟' },
    zone = 'Asia/Shanghai',
    demo = false,
  }: { readonly name?: Bilingual; readonly zone?: string; readonly demo?: boolean } = {},
): Promise<string> {
  const id = newId();
  return work.run(systemCaller(id), async (tx) => {
    await tx.query(
      'INSERT INTO alliance (id, name_zh, name_en, zone, demo, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, name.zh, name.en, zone, demo, tx.now],
    );
    await beginWaiting(work, tx);
    return id;
  });
}

/** A person to be made for a test. */
export interface TestPerson {
  readonly allianceId: string;
  readonly email?: string;
  readonly name?: string;
  readonly latinName?: string;
  readonly language?: Language;
  readonly appointments?: readonly {
    readonly role: Role;
    readonly memberId?: string;
    readonly from?: CalendarDate;
  }[];
}

let made = 0;

/** Makes a person with `testPassword`, as coordinator unless told otherwise; answers id and address. */
export async function aPerson(
  work: UnitOfWork,
  {
    allianceId,
    email = `person-${++made}@firm.example`,
    name = '测试人员',
    latinName,
    language = 'en',
    appointments = [{ role: 'coordinator' }],
  }: TestPerson,
): Promise<{ readonly id: string; readonly email: string }> {
  const appoint = new AppointPerson(new AppointmentsStore());
  const wish = { email, name, latinName, language, zone: 'Asia/Shanghai', appointments };
  const create = new CreatePerson(work, new PeopleStore(), appoint);
  const id = await create.withHash(systemCaller(allianceId), wish, testHash);
  return { id, email };
}

/** Makes a person with one seat and answers the caller they would be. */
export async function seated(
  work: UnitOfWork,
  allianceId: string,
  role: Role,
  memberId?: string,
): Promise<Caller> {
  const seat: Seat = { role, memberId: memberId ?? null };
  const appointment = memberId === undefined ? { role } : { role, memberId };
  const { id } = await aPerson(work, { allianceId, appointments: [appointment] });
  return {
    kind: 'person',
    personId: id,
    name: '测试人员',
    allianceId,
    seats: [seat],
    permissions: permissionsOf([seat]),
    language: 'en',
    zone: 'Asia/Shanghai',
    requestId: 'test-request',
  };
}

/** What can be asked without a socket. */
interface Asked {
  inject(request: {
    readonly method: 'POST';
    readonly url: string;
    readonly payload: object;
  }): Promise<{ readonly statusCode: number; readonly cookies: readonly { name: string; value: string }[] }>;
}

/** Signs a person in and answers the headers that carry the session. */
export async function signedIn(
  app: Asked,
  email: string,
  password = testPassword,
): Promise<{ readonly cookie: string }> {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/sessions', payload: { email, password } });
  if (answer.statusCode !== 201) throw new Error(`${email} cannot sign in: ${answer.statusCode}`);
  return { cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}
