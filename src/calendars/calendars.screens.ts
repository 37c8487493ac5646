import { Injectable } from '@nestjs/common';
import { type Names, PeopleReader } from '../identity/index.js';
import { type CalendarDate, offers, isTheirs, yearOf } from '../kernel/index.js';
import {
  type Caller,
  InvalidInputError,
  NotFoundError,
  type StepView,
  toActionView,
  type Tx,
} from '../platform/index.js';
import {
  type Addition,
  AdditionsStore,
  type ClosureAddition,
  type SuspensionAddition,
  type YearAddition,
} from './additions.store.js';
import { CalendarBooks } from './calendar-books.reader.js';
import type {
  AddedView,
  AdditionActionView,
  AdditionsView,
  CalendarClosureView,
  CalendarDaysQuery,
  CalendarDaysView,
  CalendarYearDetailView,
  CalendarYearView,
  ComparedYearView,
  KeptCalendarsView,
  KeptCalendarView,
} from './calendars.contract.js';
import { type AdditionKind, additionLives } from './domain/addition-life.js';
import { spanOf } from './domain/additions.js';
import { builtInBook, type CalendarBook } from './domain/book.js';
import { type Calendar, covers, dayOff, namedDay } from './domain/calendar.js';
import { compareYear, datesOf } from './domain/compare-year.js';
import { builtInSuspensions, suspendableForums } from './domain/suspensions/suspension.js';
import { aroundAddition } from './keep-additions.js';
import type { ForumSuspensionsView, ForumSuspensionView } from './suspensions.contract.js';

/** What people see of calendars: all who count by them see the same. */
@Injectable()
export class CalendarsScreens {
  constructor(
    private readonly books: CalendarBooks,
    private readonly additions: AdditionsStore,
    private readonly people: PeopleReader,
  ) {}

  async list(tx: Tx): Promise<KeptCalendarsView> {
    const book = await this.books.of(tx);
    const waiting = await this.additions.waiting(tx);
    const years = await this.additions.list(tx, 'year', null);
    const closures = await this.additions.list(tx, 'closure', null);
    const inForce = <One extends YearAddition | ClosureAddition>(
      rows: readonly One[],
      id: string,
    ): readonly One[] => rows.filter(({ status, calendarId }) => status === 'accepted' && calendarId === id);
    const items = book.all.map((calendar) => {
      const id = calendar.counting?.id ?? calendar.id;
      const isAddable = calendar.counting === undefined;
      return {
        ...describe(calendar),
        years: inForce(years, id)
          .map(({ year }) => year)
          .sort((a, b) => a - b),
        closures: isAddable && hasClosures(book, calendar) ? 0 : inForce(closures, id).length,
        waiting: isAddable ? (waiting.get(id) ?? 0) : 0,
        isAddable,
      };
    });
    return { items, mayAdd: mayAdd(tx.caller) };
  }

  /** Refuses (422) a name that is none of the book's. */
  async days(tx: Tx, { calendar: name, year }: CalendarDaysQuery): Promise<CalendarDaysView> {
    return daysView(namedIn(await this.books.of(tx), name), year);
  }

  async ofCalendar(tx: Tx, name: string): Promise<AdditionsView> {
    const calendar = namedIn(await this.books.of(tx), name);
    const id = calendar.counting?.id ?? calendar.id;
    const years = await this.additions.list(tx, 'year', id);
    const closures = await this.additions.list(tx, 'closure', id);
    const names = await this.namesOf(tx, [...years, ...closures]);
    return {
      years: years.map((one) => toYearView(one, names, tx.caller)),
      closures: closures.map((one) => toClosureView(one, names, tx.caller)),
    };
  }

  async year(tx: Tx, id: string): Promise<CalendarYearDetailView> {
    const [one] = await this.additions.list(tx, 'year', null, id);
    if (one === undefined) throw new NotFoundError();
    const names = await this.namesOf(tx, [one]);
    return { ...toYearView(one, names, tx.caller), compared: await this.compared(tx, one) };
  }

  async closure(tx: Tx, id: string): Promise<CalendarClosureView> {
    const [one] = await this.additions.list(tx, 'closure', null, id);
    if (one === undefined) throw new NotFoundError();
    return toClosureView(one, await this.namesOf(tx, [one]), tx.caller);
  }

  async suspension(tx: Tx, id: string): Promise<ForumSuspensionView> {
    const [one] = await this.additions.list(tx, 'suspension', null, id);
    if (one === undefined) throw new NotFoundError();
    return toSuspensionView(one, await this.namesOf(tx, [one]), tx.caller);
  }

  async suspensions(tx: Tx): Promise<ForumSuspensionsView> {
    const book = await this.books.of(tx);
    const added = await this.additions.list(tx, 'suspension', null);
    const names = await this.namesOf(tx, added);
    return {
      added: added.map((one) => toSuspensionView(one, names, tx.caller)),
      builtIn: builtInSuspensions
        .map((one) => ({ ...one, isHeld: book.suspensionsOf(one.forum).includes(one) }))
        .toReversed(),
      forums: [...suspendableForums],
      mayAdd: mayAdd(tx.caller),
    };
  }

  /** A year beside what is built in, and beside the year in force that was added. */
  async compared(
    tx: Tx,
    { calendarId, year, days, source }: Pick<YearAddition, 'calendarId' | 'year' | 'days' | 'source'>,
  ): Promise<ComparedYearView> {
    const held = (await this.additions.list(tx, 'year', calendarId)).some(
      (one) => one.status === 'accepted' && one.year === year,
    );
    const now = namedIn(await this.books.of(tx), calendarId);
    const compared = compareYear(namedIn(builtInBook, calendarId), now, { year, days, source }, held);
    return {
      ...compared,
      fromBuiltIn: [...compared.fromBuiltIn],
      fromHeld: compared.fromHeld && [...compared.fromHeld],
      days: [...days],
    };
  }

  private namesOf(tx: Tx, rows: readonly Addition[]): Promise<Names> {
    const ids = rows.flatMap(({ proposedBy, decidedBy, endedBy }) => [proposedBy, decidedBy, endedBy]);
    return this.people.names(tx, [...new Set(ids.flatMap((id) => id ?? []))]);
  }
}

const mayAdd = ({ permissions }: Pick<Caller, 'permissions'>): boolean =>
  permissions.includes('calendars.write');

function namedIn(book: CalendarBook, name: string): Calendar {
  const found = book.find(name);
  if ('calendar' in found) return found.calendar;
  throw new InvalidInputError([{ pointer: '/calendar', because: found.refusal.because }]);
}

/** Closures are told of the calendar that moves by them, where there is one. */
const hasClosures = (book: CalendarBook, { id }: Calendar): boolean =>
  book.all.some(({ counting }) => counting?.id === id);

function describe(
  calendar: Calendar,
): Pick<KeptCalendarView, 'id' | 'name' | 'coverage' | 'source' | 'note' | 'announced'> {
  const { id, name, coverage, source, note, announced } = calendar;
  return {
    id,
    name,
    coverage: coverage.map(({ from, until }) => ({ from, until })),
    source,
    note: note ?? null,
    announced: announced ? { name: announced.name, ...nextOf(calendar, announced.from) } : null,
  };
}

/** The first year from the last that is known on which is not known as a whole, and when its notice is to be looked for. */
function nextOf(
  calendar: Calendar,
  from: string,
): { readonly nextYear: number; readonly from: CalendarDate } {
  const last = calendar.coverage.at(-1);
  let nextYear = last === undefined ? 0 : yearOf(last.until);
  while (isCovered(calendar, nextYear)) nextYear += 1;
  return { nextYear, from: `${String(nextYear - 1)}-${from}` as CalendarDate };
}

function isCovered(calendar: Calendar, year: number): boolean {
  const { from, until } = spanOf(year);
  return covers(calendar, from) && covers(calendar, until);
}

function daysView(calendar: Calendar, year: number): CalendarDaysView {
  const dates = datesOf(year);
  const days = dates.flatMap((date) => {
    const named = namedDay(calendar, date);
    return named === undefined || named.kind === 'weekend' ? [] : [{ date, ...named }];
  });
  const isWeekday = (date: CalendarDate): boolean =>
    ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return {
    calendar: calendar.id,
    year,
    isCovered: isCovered(calendar, year),
    weekdaysOff: dates.filter((date) => isWeekday(date) && dayOff(calendar, date) !== undefined).length,
    makeUpDays: days.filter(({ kind }) => kind === 'make_up').length,
    workingDays: dates.filter((date) => dayOff(calendar, date) === undefined).length,
    days: days.map(({ date, kind, name, law, verified }) => ({ date, kind, name, law, verified })),
  };
}

function baseView(row: Addition, kind: AdditionKind, names: Names, caller: Caller): AddedView {
  const life = additionLives[kind];
  const offered = offers(life, row, aroundAddition(caller, row)).filter(isTheirs);
  return {
    id: row.id,
    source: row.source,
    status: { id: row.status, name: life.statuses[row.status] },
    steps: stepsOf(row, names),
    actions: offered.map((offer) => toActionView(offer) as AdditionActionView),
  };
}

const toYearView = (row: YearAddition, names: Names, caller: Caller): CalendarYearView => ({
  ...baseView(row, 'year', names, caller),
  calendar: row.calendarId,
  year: row.year,
  daysOff: row.days.filter(({ isWorked }) => !isWorked).length,
  makeUpDays: row.days.filter(({ isWorked }) => isWorked).length,
});

const toClosureView = (row: ClosureAddition, names: Names, caller: Caller): CalendarClosureView => ({
  ...baseView(row, 'closure', names, caller),
  calendar: row.calendarId,
  day: row.day,
  why: { en: row.whyEn, zh: row.whyZh },
  announcedOn: row.announcedOn,
});

const toSuspensionView = (row: SuspensionAddition, names: Names, caller: Caller): ForumSuspensionView => ({
  ...baseView(row, 'suspension', names, caller),
  forum: row.forum,
  from: row.from,
  until: row.until,
  reopenedOn: row.reopenedOn,
  mode: row.mode,
  days: row.days,
  name: row.name,
});

const stepNames = {
  proposed: { en: 'Proposed', zh: '提出' },
  accepted: { en: 'Accepted', zh: '复核通过' },
  refused: { en: 'Refused', zh: '不予通过' },
  takenBack: { en: 'Taken back', zh: '撤销提议' },
  withdrawn: { en: 'Withdrawn', zh: '撤回' },
  replaced: { en: 'Replaced by another', zh: '由新的一项替代' },
} as const;

function stepsOf(row: Addition, names: Names): StepView[] {
  const { proposedBy, proposedAt, decidedBy, decidedAt, refuseReason, endedBy, endedAt, status } = row;
  const ended = status === 'replaced' ? 'replaced' : decidedAt === null ? 'takenBack' : 'withdrawn';
  const step = (
    name: keyof typeof stepNames,
    by: string | null,
    at: string,
    reason: string | null,
  ): StepView => ({
    name: stepNames[name],
    reason,
    at: at as StepView['at'],
    by: by === null ? null : (names.both(by, at as StepView['at']) ?? null),
  });
  return [
    step('proposed', proposedBy, proposedAt, null),
    ...(decidedAt === null
      ? []
      : [step(status === 'refused' ? 'refused' : 'accepted', decidedBy, decidedAt, refuseReason)]),
    ...(endedAt === null ? [] : [step(ended, endedBy, endedAt, row.withdrawReason)]),
  ];
}
