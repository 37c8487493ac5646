import type { CalendarDate, Instant } from '../kernel/index.js';
import { Client } from 'pg';
import type { TestApp } from '../../test/app.js';
import {
  type Caller,
  Duties,
  newId,
  type Permission,
  permissions,
  type Role,
  systemCaller,
  UnitOfWork,
} from '../platform/index.js';
import { aCaller, type TestDatabase } from '../platform/platform.fixtures.js';

/** An invented alliance with one section 337 investigation in it, and the people who deal with it. */
export interface Books {
  readonly allianceId: string;
  readonly caseId: string;
  readonly proceedingId: string;
  readonly memberA: string;
  readonly memberB: string;
  /** Complainant, then the respondents: member A, member B and one who is no member. */
  readonly parties: {
    readonly complainant: string;
    readonly a: string;
    readonly b: string;
    readonly outsider: string;
  };
  readonly coordinator: Caller;
  readonly secondCoordinator: Caller;
  readonly counselA: Caller;
  readonly counselB: Caller;
  readonly outsideCounselB: Caller;
  readonly auditor: Caller;
}

const firm: readonly Permission[] = [
  'cases.read',
  'deadlines.confirm',
  'deadlines.meet',
  'law.calculate',
  'notifications.read',
];
const counsel: readonly Permission[] = [...firm, 'docket.write'];

type Put = (table: string, row: Record<string, unknown>) => Promise<void>;

/** Tables that belong to no alliance are written by their owner, the others as the app does. */
const unowned = ['alliance', 'person'];

const into =
  (owner: Client, app: Client): Put =>
  async (table, row) => {
    const columns = Object.keys(row);
    const places = columns.map((_, at) => `$${String(at + 1)}`);
    await (unowned.includes(table) ? owner : app).query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(row),
    );
  };

/** Writes the alliance, its two members, its people and the case straight into the tables. */
export async function someBooks(
  { url, ownerUrl, clock }: Pick<TestDatabase, 'url' | 'ownerUrl' | 'clock'>,
  institutedOn: CalendarDate | null = null,
): Promise<Books> {
  const [owner, app] = [new Client({ connectionString: ownerUrl }), new Client({ connectionString: url })];
  const allianceId = newId();
  await Promise.all([owner.connect(), app.connect()]);
  try {
    await app.query(`SELECT set_config('hezong.alliance', $1, false)`, [allianceId]);
    return await write(new Writing(into(owner, app), clock.now(), allianceId), institutedOn);
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
}

/** The same in a whole app, where what waits because of it is kept as well. */
export async function booksIn(app: TestApp, institutedOn: CalendarDate | null = null): Promise<Books> {
  const { databaseUrl: url, ownerUrl, clock } = app;
  const books = await someBooks({ url, ownerUrl, clock }, institutedOn);
  const work = app.app.get(UnitOfWork);
  await work.run(systemCaller(books.allianceId), (tx) => app.app.get(Duties).keepAll(tx));
  return books;
}

async function write(books: Writing, institutedOn: CalendarDate | null): Promise<Books> {
  const { put, at, allianceId } = books;
  await put('alliance', {
    id: allianceId,
    name_en: 'Invented Alliance',
    name_zh: '虚构联盟',
    zone: 'Asia/Shanghai',
    demo: false,
    created_at: at,
  });
  const memberA = await books.member('Aurora', '曙光（虚构）');
  const memberB = await books.member('Borealis', '北极（虚构）');
  const { caseId, proceedingId } = await books.investigation(institutedOn);
  const parties = {
    complainant: await books.party(caseId, 'Complaining Lights Inc.', 'complainant', null),
    a: await books.party(caseId, 'Aurora Co., Ltd.', 'respondent', memberA),
    b: await books.party(caseId, 'Borealis Co., Ltd.', 'respondent', memberB),
    outsider: await books.party(caseId, 'Outsider GmbH', 'respondent', null),
  };
  for (const member_id of [memberA, memberB])
    await put('case_member', { alliance_id: allianceId, case_id: caseId, member_id });
  const outsideCounselB = await books.person('Outside Counsel B', 'outside_counsel', null, counsel);
  await put('party_counsel', {
    alliance_id: allianceId,
    id: newId(),
    party_id: parties.b,
    firm: 'Invented LLP',
    person_id: outsideCounselB.personId,
  });
  return {
    allianceId,
    caseId,
    proceedingId,
    memberA,
    memberB,
    parties,
    coordinator: await books.person('Coordinator', 'coordinator', null, permissions),
    secondCoordinator: await books.person('Second Coordinator', 'coordinator', null, permissions),
    counselA: await books.person('Counsel A', 'member_counsel', memberA, firm),
    counselB: await books.person('Counsel B', 'member_counsel', memberB, firm),
    outsideCounselB,
    auditor: await books.person('Auditor', 'auditor', null, ['cases.read']),
  };
}

/** Rows of one alliance. */
class Writing {
  private position = 0;

  constructor(
    readonly put: Put,
    readonly at: Instant,
    readonly allianceId: string,
  ) {}

  async person(
    name: string,
    role: Role,
    memberId: string | null,
    held: readonly Permission[],
  ): Promise<Caller> {
    const personId = newId();
    await this.put('person', {
      id: personId,
      email: `${personId}@example.test`,
      name,
      language: 'en',
      zone: 'Asia/Shanghai',
      search: name.toLowerCase(),
      created_at: this.at,
    });
    await this.put('appointment', {
      alliance_id: this.allianceId,
      id: newId(),
      person_id: personId,
      role,
      member_id: memberId,
      from_on: '2018-01-01',
      made_at: this.at,
    });
    return aCaller({
      personId,
      name,
      allianceId: this.allianceId,
      permissions: held,
      seats: [{ role, memberId }],
    });
  }

  async member(en: string, zh: string): Promise<string> {
    const [id, firm_id] = [newId(), newId()];
    const words = {
      alliance_id: this.allianceId,
      name_en: en,
      name_zh: zh,
      country: 'CN',
      created_at: this.at,
    };
    await this.put('firm', { ...words, id: firm_id, search: `${en} ${zh}`.toLowerCase(), version: 1 });
    await this.put('member', { ...words, id, firm_id });
    return id;
  }

  async investigation(institutedOn: CalendarDate | null): Promise<{ caseId: string; proceedingId: string }> {
    const [caseId, proceedingId] = [newId(), newId()];
    await this.put('case_file', {
      alliance_id: this.allianceId,
      id: caseId,
      kind: 'itc_337',
      stage: 'instituted',
      number: '337-TA-9001',
      title_en: 'Certain Invented Lamps',
      opened_on: '2018-08-01',
      search: '337-ta-9001 certain invented lamps',
      created_at: this.at,
      updated_at: this.at,
      version: 1,
    });
    await this.put('proceeding', {
      alliance_id: this.allianceId,
      id: proceedingId,
      case_id: caseId,
      forum: 'us-itc',
      number: '337-TA-9001',
      instituted_on: institutedOn,
      version: 1,
    });
    return { caseId, proceedingId };
  }

  async party(caseId: string, name: string, role: string, memberId: string | null): Promise<string> {
    const id = newId();
    await this.put('party', {
      alliance_id: this.allianceId,
      id,
      case_id: caseId,
      position: this.position++,
      name,
      role,
      side: role === 'respondent' ? 'ours' : 'adverse',
      member_id: memberId,
      version: 1,
    });
    return id;
  }
}
