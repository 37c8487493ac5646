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
  private readonly proceedingId = newId();
  private readonly eventId = newId();
  private rules = 0;

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
  }: TestDeadline = {}): Promise<string> {
    const id = newId();
    await this.put('deadline', {
      id,
      ...this.ofTheCase(),
      party_id: party ? this.partyId : null,
      origin_id: this.eventId,
      event_id: this.eventId,
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
    const subject = { kind: 'event', id: this.eventId };
    await this.work.run(systemCaller(this.allianceId), (tx) =>
      tx.record([{ type: 'deadlines.changed', subject, caseId: this.caseId, payload: { deadlineIds } }]),
    );
  }

  /** Writes alliance, member and case. */
  async found(): Promise<this> {
    const { at, memberId, caseId, partyId, proceedingId } = this;
    const names = { name_zh: '示例联盟', name_en: 'Example Alliance' };
    await this.work.run(systemCaller(this.allianceId), (tx) =>
      insert(tx, 'alliance', {
        id: this.allianceId,
        ...names,
        zone: 'Asia/Shanghai',
        demo: false,
        created_at: at,
      }),
    );
    const firm = { name_zh: '示例灯具', name_en: 'Example Lamps', country: 'CN', search: '' };
    await this.put('member', { id: memberId, ...firm, version: 1, created_at: at });
    await this.put('case_file', {
      id: caseId,
      kind: 'itc_337',
      stage: 'instituted',
      number: `337-TA-99${memberId.slice(-4)}`,
      title: 'Certain Invented Lamps',
      opened_on: '2026-02-01',
      open_deadlines: 0,
      search: '',
      created_at: at,
      updated_at: at,
      version: 1,
    });
    await this.put('proceeding', { id: proceedingId, case_id: caseId, forum: 'itc', version: 1 });
    const party = { position: 1, name: 'Example Lamps', role: 'respondent', side: 'defence' };
    await this.put('party', { id: partyId, case_id: caseId, ...party, member_id: memberId, version: 1 });
    await this.put('case_member', { case_id: caseId, member_id: memberId });
    await this.put('event', {
      id: this.eventId,
      ...this.ofTheCase(),
      origin_id: this.eventId,
      status: 'current',
      kind: 'note',
      happened_on: '2026-02-01',
      circumstances: [],
      dates: {},
      not_computed: [],
      recorded_at: at,
    });
    return this;
  }

  private ofTheCase() {
    return { case_id: this.caseId, proceeding_id: this.proceedingId };
  }

  private async put(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    const { allianceId } = this;
    await this.work.run(systemCaller(allianceId), (tx) =>
      insert(tx, table, { alliance_id: allianceId, ...row }),
    );
  }
}

/** Makes it. */
export const anAlliance = (work: UnitOfWork, at: string): Promise<AnAlliance> =>
  new AnAlliance(work, at).found();
