import {
  type Bilingual,
  type CalendarDate,
  daysBetween,
  type Instant,
  type Zone,
} from '../../kernel/index.js';
import type { Concern } from '../../docket/index.js';
import { dayToKeep } from '../../law/index.js';
import type { DutySaid } from '../../platform/index.js';

/** The parts of today's screen, in the order in which they are shown. */
export const sectionTitles = {
  waiting: { en: 'Waits for you', zh: '待您处理' },
  late: { en: 'Others are late with it', zh: '他人逾期未办' },
  overdue: { en: 'Overdue', zh: '已逾期' },
  due: { en: 'Due within 14 days', zh: '14 天内到期' },
  to_confirm: { en: 'Dates to verify', zh: '待复核的日期' },
  not_served: { en: 'Members accused, no service recorded', zh: '尚未登记送达的涉案成员' },
  not_answered: { en: 'Members who have yet to answer', zh: '尚未答辩的涉案成员' },
  not_computed: { en: 'Dates that could not be computed', zh: '未能计算的日期' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Section = keyof typeof sectionTitles;

/** Kinds of duties that have a part of the screen to themselves; the others stand together under what waits. */
const ownSections: Readonly<Record<string, Section>> = {
  service: 'not_served',
  answer: 'not_answered',
  computation: 'not_computed',
};

/** The part of the screen a kind of duty stands in. */
export const sectionOfKind = (kind: string): Section => ownSections[kind] ?? 'waiting';

/** The case a row is about. */
export interface CaseOfRow {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual;
}

/** A deadline on today's screen. */
export interface DeadlineOfToday extends CaseOfRow {
  readonly id: string;
  readonly action: Bilingual;
  readonly party: Bilingual | null;
  readonly due: CalendarDate;
  readonly safe: CalendarDate | null;
  /** The last moment of the day to keep. */
  readonly cutoffAt: Instant | null;
  readonly cutoffZone: Zone | null;
  readonly verified: 'yes' | 'partial';
  readonly fatal: boolean;
  readonly version: number;
  readonly concern: Concern;
}

/** A duty on today's screen, of a kind some module has; of its case only what the reader sees. */
export interface DutyOfToday {
  readonly id: string;
  readonly kind: string;
  /** Whom or what it is about. */
  readonly name: Bilingual | null;
  readonly day: CalendarDate | null;
  /** Where it is done, as a path. */
  readonly link: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly caseTitle: Bilingual | null;
}

/** That a row was given to somebody else to do, or by somebody else to the reader. */
export interface DelegatedRow {
  readonly id: string;
  /** Whether the reader gave it. */
  readonly byReader: boolean;
  /** To whom the reader gave it, or who gave it to them. */
  readonly person: string;
  readonly reason: string;
  readonly since: Instant;
}

/** Something given by one person to another, as it holds now. */
export interface GivenToAnother {
  readonly id: string;
  readonly kind: string;
  readonly thingId: string;
  readonly fromId: string;
  readonly fromName: string;
  readonly toName: string;
  readonly reason: string;
  readonly madeAt: Instant;
}

/** A row with what was given of it: what the reader gave goes before what they were given. */
export function withDelegation<Row extends Pick<TodayRow, 'id' | 'kind' | 'isOwn' | 'delegated'>>(
  row: Row,
  given: readonly GivenToAnother[],
  readerId: string | null,
): Row {
  if (!row.isOwn) return row;
  const ofRow = given.filter(({ kind, thingId }) => kind === row.kind && thingId === row.id);
  const one = ofRow.find(({ fromId }) => fromId === readerId) ?? ofRow[0];
  if (one === undefined) return row;
  const byReader = one.fromId === readerId;
  const { id, reason, madeAt: since } = one;
  return { ...row, delegated: { id, byReader, person: byReader ? one.toName : one.fromName, reason, since } };
}

/** What the reader may do about rows, and in which role the reader sees them. */
export interface Powers {
  /** The reader sees every case as a coordinator, and not by another role alone. */
  readonly coordinates: boolean;
  readonly mayMeet: boolean;
}

/** One row: what, by when, why you, and one action. */
export interface TodayRow {
  readonly id: string;
  /** `deadline`, or a kind of duty. */
  readonly kind: string;
  readonly what: Bilingual;
  readonly about: Bilingual;
  readonly caseId: string | null;
  readonly due: CalendarDate | null;
  readonly safe: CalendarDate | null;
  readonly cutoffAt: Instant | null;
  readonly cutoffZone: Zone | null;
  /** Until the day to keep; negative when overdue. */
  readonly daysLeft: number | null;
  readonly verified: 'yes' | 'partial' | null;
  readonly fatal: boolean;
  /** Of a deadline: to be acted on as it was seen. */
  readonly version: number | null;
  readonly why: Bilingual;
  readonly action: { readonly action: string; readonly name: Bilingual; readonly link: string };
  /** Whether it is the reader's own, to be given to another as well. */
  readonly isOwn: boolean;
  readonly delegated: DelegatedRow | null;
}

const open = { en: 'Open', zh: '查看' };

const seesAll: Bilingual = { en: 'Your role sees every case', zh: '您的角色可查看全部案件' };
const whyOf = (concern: Concern, { coordinates }: Pick<Powers, 'coordinates'>): Bilingual =>
  concern === 'whole' && !coordinates ? seesAll : why[concern];

const why: Readonly<Record<Concern, Bilingual>> = {
  whole: { en: 'You coordinate this case', zh: '您负责协调本案' },
  own: { en: 'It is your party’s', zh: '涉及贵方' },
  shared: { en: 'It binds every party', zh: '涉及全体当事人' },
  other: { en: 'You can see this case', zh: '您可查看本案' },
};

/** What a row is about, in each language: whom, and the case. */
function aboutOf(
  { caseNumber, caseTitle }: { readonly caseNumber: string | null; readonly caseTitle: Bilingual | null },
  whom: Bilingual | null = null,
): Bilingual {
  const said = (language: 'en' | 'zh'): string =>
    [whom?.[language], caseNumber, caseTitle?.[language]]
      .filter((part) => part != null && part !== '')
      .join(' · ');
  return { en: said('en'), zh: said('zh') };
}

/** A deadline as a row: to be met by who may, to be confirmed where that is asked, to be opened otherwise. */
export function deadlineRow(
  deadline: DeadlineOfToday,
  section: Section,
  today: CalendarDate,
  powers: Powers,
): TodayRow {
  const mine = deadline.concern === 'whole' || deadline.concern === 'own';
  const link = `/deadlines/${deadline.id}`;
  const action =
    section === 'to_confirm'
      ? { action: 'confirm', name: { en: 'Verify the date', zh: '复核日期' }, link }
      : powers.mayMeet && mine
        ? { action: 'meet', name: { en: 'Mark complete', zh: '标记完成' }, link: `${link}?act=meet` }
        : { action: 'open', name: open, link };
  return {
    id: deadline.id,
    kind: 'deadline',
    what: deadline.action,
    about: aboutOf(deadline, deadline.party),
    caseId: deadline.caseId,
    due: deadline.due,
    safe: deadline.safe,
    cutoffAt: deadline.cutoffAt,
    cutoffZone: deadline.cutoffZone,
    daysLeft: daysBetween(today, dayToKeep(deadline)),
    verified: deadline.verified,
    fatal: deadline.fatal,
    version: deadline.version,
    why: whyOf(deadline.concern, powers),
    action,
    isOwn:
      (section === 'due' || section === 'overdue') &&
      (deadline.concern === 'own' || (deadline.concern === 'whole' && powers.coordinates)),
    delegated: null,
  };
}

/** Something besides a deadline that waits for the reader. */
export const dutyRow = (
  duty: DutyOfToday,
  { what, action, why: reason }: DutySaid,
  today: CalendarDate,
): TodayRow => ({
  id: duty.id,
  kind: duty.kind,
  what,
  about: aboutOf(duty, duty.name),
  caseId: duty.caseId,
  due: duty.day,
  safe: null,
  cutoffAt: null,
  cutoffZone: null,
  daysLeft: duty.day === null ? null : daysBetween(today, duty.day),
  verified: null,
  // Nobody knows the day to answer by, and it runs.
  fatal: duty.kind === 'service',
  version: null,
  why: reason,
  action: { action: 'do', name: action, link: duty.link },
  isOwn: true,
  delegated: null,
});
