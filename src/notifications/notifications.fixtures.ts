import type { CalendarDate, Language, Zone } from '../kernel/index.js';
import { momentAt } from '../kernel/index.js';
import { newId, type Role, systemCaller, type Tx, type UnitOfWork } from '../platform/index.js';

/** An invented alliance with one case, one respondent who is its member, and one deadline after another. */
export interface AnAlliance {
  readonly allianceId: string;
  readonly memberId: string;
  readonly caseId: string;
  readonly partyId: string;
  aPerson(seat: {
    role: Role;
    memberId?: string;
    language?: Language;
    zone?: Zone;
    name?: string;
  }): Promise<string>;
  aDeadline(over?: { day?: string; party?: boolean; duty?: boolean; status?: string }): Promise<string>;
  changeDeadline(id: string, to: { day?: string; status?: string }): Promise<void>;
  /** Records that deadlines changed, as the docket does. */
  tellOfChange(deadlineIds: readonly string[]): Promise<void>;
}

const forumZone = 'America/New_York';

async function insert(
  tx: Pick<Tx, 'query'>,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(row);
  await tx.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}

/** Makes it. */
export async function anAlliance(work: UnitOfWork, at: string): Promise<AnAlliance> {
  const [allianceId, memberId, caseId, partyId, proceedingId, eventId] = Array.from({ length: 6 }, newId) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const system = systemCaller(allianceId);
  const own = { alliance_id: allianceId };
  await work.run(system, async (tx) => {
    await insert(tx, 'alliance', {
      id: allianceId,
      name_zh: '示例联盟',
      name_en: 'Example Alliance',
      zone: 'Asia/Shanghai',
      demo: false,
      created_at: at,
    });
    await insert(tx, 'member', {
      ...own,
      id: memberId,
      name_zh: '示例灯具',
      name_en: 'Example Lamps',
      country: 'CN',
      search: '',
      version: 1,
      created_at: at,
    });
    await insert(tx, 'case_file', {
      ...own,
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
    await insert(tx, 'proceeding', { ...own, id: proceedingId, case_id: caseId, forum: 'itc', version: 1 });
    await insert(tx, 'party', {
      ...own,
      id: partyId,
      case_id: caseId,
      position: 1,
      name: 'Example Lamps',
      role: 'respondent',
      side: 'defence',
      member_id: memberId,
      version: 1,
    });
    await insert(tx, 'case_member', { ...own, case_id: caseId, member_id: memberId });
    await insert(tx, 'event', {
      ...own,
      id: eventId,
      case_id: caseId,
      proceeding_id: proceedingId,
      origin_id: eventId,
      status: 'current',
      kind: 'note',
      happened_on: '2026-02-01',
      circumstances: [],
      dates: {},
      not_computed: [],
      recorded_at: at,
    });
  });

  const dates = (day: string) => ({
    due: day,
    cutoff_time: '17:15',
    cutoff_zone: forumZone,
    cutoff_at: momentAt(day as CalendarDate, '17:15', forumZone),
  });
  let rules = 0;
  return {
    allianceId,
    memberId,
    caseId,
    partyId,
    aPerson: async ({
      role,
      memberId: forMember,
      language = 'en',
      zone = 'Asia/Shanghai',
      name = 'Invented Person',
    }) => {
      const id = newId();
      await work.beforeTenant((tx) =>
        insert(tx, 'person', {
          id,
          email: `${id}@example.test`,
          name,
          language,
          zone,
          search: '',
          created_at: at,
        }),
      );
      const seat = { person_id: id, role, member_id: forMember ?? null, from_on: '2026-01-01', made_at: at };
      await work.run(system, (tx) => insert(tx, 'appointment', { ...own, id: newId(), ...seat }));
      return id;
    },
    aDeadline: async ({ day = '2026-04-16', party = true, duty = true, status = 'confirmed' } = {}) => {
      const id = newId();
      await work.run(system, (tx) =>
        insert(tx, 'deadline', {
          ...own,
          id,
          case_id: caseId,
          proceeding_id: proceedingId,
          party_id: party ? partyId : null,
          origin_id: eventId,
          event_id: eventId,
          rule_id: `itc.invented.${String((rules += 1))}`,
          pack_id: 'us-itc',
          pack_version: '1',
          action: { en: 'Answer the complaint', zh: '提交答辩状' },
          actor: { en: 'respondent', zh: '被申请人' },
          owed_by: duty ? 'party' : 'forum',
          kind: 'deadline',
          duty,
          counted_from: '2026-02-01',
          ...dates(day),
          citation: '19 CFR 210.13(a)',
          verified: 'yes',
          steps: [],
          warnings: [],
          status,
          move_count: 0,
          version: 1,
        }),
      );
      return id;
    },
    changeDeadline: (id, { day, status }) =>
      work.run(system, async (tx) => {
        if (day !== undefined) {
          const { due, cutoff_at } = dates(day);
          await tx.query('UPDATE deadline SET due = $2, cutoff_at = $3 WHERE id = $1', [id, due, cutoff_at]);
        }
        if (status !== undefined)
          await tx.query('UPDATE deadline SET status = $2 WHERE id = $1', [id, status]);
      }),
    tellOfChange: (deadlineIds) =>
      work.run(system, (tx) =>
        tx.record([
          {
            type: 'deadlines.changed',
            subject: { kind: 'event', id: eventId },
            caseId,
            payload: { deadlineIds },
          },
        ]),
      ),
  };
}
