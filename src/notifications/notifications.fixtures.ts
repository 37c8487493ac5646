import { beginWaiting } from '../identity/identity.fixtures.js';
import type { CalendarDate, Language, Zone } from '../kernel/index.js';
import { momentAt } from '../kernel/index.js';
import { newId, type Role, systemCaller, type Tx, type UnitOfWork } from '../platform/index.js';

const forumZone = 'America/New_York';

/** A person with one seat. */
interface TestReader {
  readonly role: Role;
  readonly memberId?: string;
  readonly language?: Language;
  readonly zone?: Zone;
}

/** A due date of the respondent, or of the whole group. */
interface TestDeadline {
  readonly day?: string;
  readonly party?: boolean;
  readonly duty?: boolean;
  readonly status?: string;
  /** The first case unless given. */
  readonly of?: TestCase;
  /** The first respondent unless given. */
  readonly partyId?: string;
}

/** A case with its proceeding and an event. */
export interface TestCase {
  readonly caseId: string;
  readonly proceedingId: string;
  readonly eventId: string;
}

async function insert(
  tx: Pick<Tx, 'query'>,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(row).join(', ');
  await tx.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}

const datesOf = (day: string) => ({
  due: day,
  cutoff_time: '17:15',
  cutoff_zone: forumZone,
  cutoff_at: momentAt(day as CalendarDate, '17:15', forumZone),
});

/** An invented alliance with one case, one respondent who is its member, and as many deadlines as are asked for. */
export class AnAlliance {
  readonly allianceId = newId();
  readonly memberId = newId();
  readonly caseId = newId();
  readonly partyId = newId();
  readonly first: TestCase = { caseId: this.caseId, proceedingId: newId(), eventId: newId() };
  private rules = 0;
  private parties = 0;

  constructor(
    private readonly work: UnitOfWork,
    private readonly at: string,
  ) {}

  async aPerson({ role, memberId, language = 'en', zone = 'Asia/Shanghai' }: TestReader): Promise<string> {
    const id = newId();
    const person = { id, email: `${id}@example.test`, name: 'Invented Person', search: '' };
    await this.work.beforeTenant((tx) =>
      insert(tx, 'person', { ...person, language, zone, created_at: this.at }),
    );
    const seat = {
      person_id: id,
      role,
      member_id: memberId ?? null,
      from_on: '2026-01-01',
      made_at: this.at,
    };
    await this.put('appointment', { id: newId(), ...seat });
    return id;
  }

  async aDeadline({
    day = '2026-04-16',
    party = true,
    duty = true,
    status = 'confirmed',
    of = this.first,
    partyId = this.partyId,
  }: TestDeadline = {}): Promise<string> {
    const id = newId();
    await this.put('deadline', {
      id,
      case_id: of.caseId,
      proceeding_id: of.proceedingId,
      party_id: party ? partyId : null,
      origin_id: of.eventId,
      event_id: of.eventId,
      rule_id: `itc.invented.${String((this.rules += 1))}`,
      pack_id: 'us-itc',
      pack_version: '1',
      action: { en: 'Answer the complaint', zh: '提交答辩状' },
      actor: { en: 'respondent', zh: '被申请人' },
      owed_by: duty ? 'party' : 'forum',
      kind: 'deadline',
      duty,
      counted_from: '2026-02-01',
      ...datesOf(day),
      citation: '19 CFR 210.13(a)',
      verified: 'yes',
      steps: [],
      warnings: [],
      status,
      move_count: 0,
      version: 1,
    });
    return id;
  }

  async changeDeadline(id: string, { day, status }: { day?: string; status?: string }): Promise<void> {
    const dates = day === undefined ? {} : datesOf(day);
    const changes: Record<string, unknown> = { ...dates, ...(status !== undefined && { status }) };
    const names = Object.keys(changes);
    await this.work.run(systemCaller(this.allianceId), (tx) =>
      tx.query(
        `UPDATE deadline SET ${names.map((name, i) => `${name} = $${String(i + 2)}`).join(', ')} WHERE id = $1`,
        [id, ...names.map((name) => changes[name])],
      ),
    );
  }

  /** Records that deadlines changed, as the docket does. */
  async tellOfChange(deadlineIds: readonly string[]): Promise<void> {
    const subject = { kind: 'event', id: this.first.eventId };
    await this.work.run(systemCaller(this.allianceId), (tx) =>
      tx.record([{ type: 'deadlines.changed', subject, caseId: this.caseId, payload: { deadlineIds } }]),
    );
  }

  /** Writes alliance, member and case. */
  async found(): Promise<this> {
    const { at, memberId, caseId, partyId } = this;
    const names = { name_zh: '示例联盟', name_en: 'Example Alliance' };
    await this.work.run(systemCaller(this.allianceId), async (tx) => {
      await insert(tx, 'alliance', {
        id: this.allianceId,
        ...names,
        zone: 'Asia/Shanghai',
        demo: false,
        created_at: at,
      });
      await beginWaiting(this.work, tx);
    });
    await this.aMember(memberId);
    await this.aCase(this.first);
    await this.aParty(this.first, { id: partyId, memberId });
    await this.put('case_member', { case_id: caseId, member_id: memberId });
    return this;
  }

  async aMember(id = newId()): Promise<string> {
    const firm = { name_zh: '示例灯具', name_en: 'Example Lamps', country: 'CN', created_at: this.at };
    const firmId = newId();
    await this.put('firm', { id: firmId, ...firm, search: '', version: 1 });
    await this.put('member', { id, firm_id: firmId, ...firm });
    return id;
  }

  /** A respondent of a case; no member's unless given. */
  async aParty(
    { caseId }: TestCase,
    { id = newId(), memberId = null }: { id?: string; memberId?: string | null } = {},
  ): Promise<string> {
    const party = { name: 'Example Lamps', role: 'respondent', side: 'defence', version: 1 };
    this.parties += 1;
    await this.put('party', { id, case_id: caseId, position: this.parties, member_id: memberId, ...party });
    return id;
  }

  async aCase(
    ids: TestCase = { caseId: newId(), proceedingId: newId(), eventId: newId() },
  ): Promise<TestCase> {
    const { caseId, proceedingId, eventId } = ids;
    await this.put('case_file', {
      id: caseId,
      kind: 'itc_337',
      stage: 'instituted',
      number: `337-TA-99${caseId.slice(-6)}`,
      title_en: 'Certain Invented Lamps',
      opened_on: '2026-02-01',
      open_deadlines: 0,
      search: '',
      created_at: this.at,
      updated_at: this.at,
      version: 1,
    });
    await this.put('proceeding', { id: proceedingId, case_id: caseId, forum: 'itc', version: 1 });
    await this.put('event', {
      id: eventId,
      case_id: caseId,
      proceeding_id: proceedingId,
      origin_id: eventId,
      status: 'current',
      kind: 'note',
      happened_on: '2026-02-01',
      circumstances: [],
      dates: {},
      lines: [],
      not_computed: [],
      recorded_at: this.at,
    });
    return ids;
  }

  /** Writes a row of a table of the alliance. */
  async put(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    const { allianceId } = this;
    await this.work.run(systemCaller(allianceId), (tx) =>
      insert(tx, table, { alliance_id: allianceId, ...row }),
    );
  }
}

/** Makes it. */
export const anAlliance = (work: UnitOfWork, at: string): Promise<AnAlliance> =>
  new AnAlliance(work, at).found();
