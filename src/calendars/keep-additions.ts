import { Injectable } from '@nestjs/common';
import { addDays, type Bilingual, type CalendarDate, isRefused, move } from '../kernel/index.js';
import {
  type Caller,
  type Fact,
  granted,
  type InputFault,
  InvalidInputError,
  newId,
  personOf,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import {
  type Added,
  type Addition,
  AdditionsStore,
  freshAddition,
  type Step,
  type SuspensionAddition,
  type WithOthers,
} from './additions.store.js';
import type { CalendarClosureBody, CalendarYearBody, MoveAdditionBody } from './calendars.contract.js';
import {
  type AdditionAction,
  type AdditionHand,
  type AdditionKind,
  additionLives,
} from './domain/addition-life.js';
import { builtInBook } from './domain/book.js';
import type { Calendar } from './domain/calendar.js';
import { type LineNote, readYear } from './domain/read-year.js';
import { displacedBy, lengthOf, shutUntil } from './domain/suspensions/suspension.js';
import { SentYears } from './sent-year.js';
import type { ForumSuspensionBody } from './suspensions.contract.js';

/** Adds years and closures to calendars, and suspensions to forums: one proposes, another accepts. */
@Injectable()
export class KeepAdditions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly additions: AdditionsStore,
    private readonly sent: SentYears,
  ) {}

  /** Refuses (422) a list with faults, by line, and one that names no day off. Several of one year may wait: one of them is accepted. */
  async proposeYear(caller: Caller, body: CalendarYearBody): Promise<{ readonly id: string }> {
    const calendar = addable(body.calendar);
    const { sent, faults } = await this.sent.read(caller, body);
    const read = readYear(calendar, body.year, sent);
    assertFaultless([...faults, ...read.faults], body);
    if (!read.days.some(({ isWorked }) => !isWorked)) throw faulty(body, noDayOff(body.year));
    const { year, source } = body;
    return this.propose(caller, 'year', { calendarId: calendar.id, year, days: [...read.days], source });
  }

  proposeClosure(caller: Caller, body: CalendarClosureBody): Promise<{ readonly id: string }> {
    const { day, why, source, announcedOn } = body;
    const calendarId = addable(body.calendar).id;
    return this.propose(caller, 'closure', {
      calendarId,
      day,
      whyEn: why.en,
      whyZh: why.zh,
      source,
      announcedOn,
    });
  }

  /** Refuses (422) days out of order, and more days than the suspension has. */
  async proposeSuspension(caller: Caller, body: ForumSuspensionBody): Promise<{ readonly id: string }> {
    const { forum, from, until, mode, name, source } = body;
    const reopenedOn = body.reopenedOn ?? addDays(until, 1);
    const days = body.days ?? lengthOf({ from, until });
    const faults = faultsOf({ from, until, reopenedOn, days });
    if (faults.length > 0) throw new InvalidInputError(faults);
    const { en, zh } = name;
    return this.propose(caller, 'suspension', {
      forum,
      from,
      until,
      reopenedOn,
      mode,
      days,
      name: { en, zh },
      source,
    });
  }

  /** Accepts, refuses, takes back or withdraws one. Refused (403) to who proposed it where another is to decide. */
  move(
    caller: Caller,
    kind: AdditionKind,
    id: string,
    body: MoveAdditionBody,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      await this.take(tx, kind, await this.additions.lock(tx, kind, id), body);
      return { id };
    });
  }

  private propose<K extends AdditionKind>(
    caller: Caller,
    kind: K,
    said: Omit<Added[K], keyof ReturnType<typeof freshAddition> | 'id'>,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const one = { ...freshAddition(personOf(caller), tx.now), ...said, id: newId() } as unknown as Added[K];
      await this.additions.insert(tx, kind, one);
      await tx.record([factOf(kind, 'proposed', one)]);
      return { id: one.id };
    });
  }

  /** What holds in its place ends before it begins. */
  private async take<K extends AdditionKind>(
    tx: Tx,
    kind: K,
    { one, others }: WithOthers<Added[K]>,
    { action, reason }: MoveAdditionBody,
  ): Promise<void> {
    const life = additionLives[kind];
    const { state: status } = granted(move(life, action, one, aroundAddition(tx.caller, one), { reason }));
    const by = personOf(tx.caller);
    const ended: Added[K][] = [];
    for (const other of action === 'accept' ? others : []) {
      const over = move(life, 'replace', other, { hands: ['system'], personId: null }, {});
      if (isRefused(over)) continue;
      await this.additions.step(tx, kind, other.id, { status: over.state, endedBy: by, endedAt: tx.now });
      ended.push(other);
    }
    const change: Readonly<Record<MoveAdditionBody['action'], Omit<Step, 'status'>>> = {
      accept: { decidedBy: by, decidedAt: tx.now },
      refuse: { decidedBy: by, decidedAt: tx.now, refuseReason: reason ?? null },
      take_back: { endedBy: by, endedAt: tx.now, withdrawReason: reason ?? null },
      withdraw: { endedBy: by, endedAt: tx.now, withdrawReason: reason ?? null },
    };
    await this.additions.step(tx, kind, one.id, { status, ...change[action] });
    const replaced = ended.map((other) => factOf(kind, 'replaced', other));
    await tx.record([...replaced, factOf(kind, pastOf[action], one, ended)]);
  }
}

/** As what somebody deals with what was added; as nothing, who does not keep calendars. */
export const aroundAddition = (
  { personId, permissions }: Pick<Caller, 'personId' | 'permissions'>,
  { proposedBy }: Pick<Addition, 'proposedBy'>,
): { readonly hands: readonly AdditionHand[]; readonly personId: string | null } => ({
  personId,
  hands: permissions.includes('calendars.write')
    ? ['second', ...(personId === proposedBy ? (['proposer'] as const) : [])]
    : [],
});

const pastOf: Readonly<Record<Exclude<AdditionAction, 'replace'>, string>> = {
  accept: 'accepted',
  refuse: 'refused',
  take_back: 'taken_back',
  withdraw: 'withdrawn',
};

/** What is told of one: what it is added to, which of its days, and who proposed it. `instead`: what it takes the place of. */
function factOf<K extends AdditionKind>(
  kind: K,
  past: string,
  one: Added[K],
  instead: readonly Added[K][] = [],
): Fact {
  const { id, proposedBy } = one;
  return {
    type: `calendar.${kind}_${past}`,
    subject: { kind: subjectKinds[kind], id },
    payload: { ...placeOf(one), ...spanToldOf([one, ...instead]), proposedBy },
  };
}

const subjectKinds: Readonly<Record<AdditionKind, string>> = {
  year: 'calendar_year',
  closure: 'calendar_closure',
  suspension: 'forum_suspension',
};

/** The calendar, or for a suspension the forum, to which something is added, and for which year or days. */
function placeOf(one: Added[AdditionKind]): { readonly calendar: string; readonly of: string } {
  if ('forum' in one) return { calendar: one.forum, of: `${one.from} – ${one.until}` };
  return { calendar: one.calendarId, of: 'year' in one ? String(one.year) : one.day };
}

/** The days that suspensions concern together with those built in whose place they take, until filings are taken again. */
function spanToldOf(all: readonly Added[AdditionKind][]): {
  readonly from?: string;
  readonly until?: string;
} {
  const spans = all.flatMap((one) => ('forum' in one ? [one, ...displacedBy(one)] : []));
  const from = spans.map((one) => one.from).sort()[0];
  const until = spans.map(shutUntil).sort().at(-1);
  return from === undefined || until === undefined ? {} : { from, until };
}

function faultsOf({
  from,
  until,
  reopenedOn,
  days,
}: Pick<SuspensionAddition, 'from' | 'until' | 'reopenedOn' | 'days'>): readonly InputFault[] {
  const length = lengthOf({ from, until });
  const longest = 1000;
  return [
    ...(until < from ? [{ pointer: '/until', because: afterIt(from) }] : []),
    ...(length > longest ? [{ pointer: '/until', because: tooLong(longest) }] : []),
    ...(reopenedOn <= until ? [{ pointer: '/reopenedOn', because: afterIt(addDays(until, 1)) }] : []),
    ...(until >= from && days > length ? [{ pointer: '/days', because: noMoreThan(length) }] : []),
  ];
}

const afterIt = (day: CalendarDate): Bilingual => ({
  en: `State a day that is not before ${day}.`,
  zh: `请填写不早于${day}的日期。`,
});
const tooLong = (days: number): Bilingual => ({
  en: `A suspension has ${String(days)} days at most: check the year.`,
  zh: `停摆期间最长${String(days)}日：请核对年份。`,
});
const noMoreThan = (days: number): Bilingual => ({
  en: `A period stands still for no more days than the suspension has: ${String(days)} at most.`,
  zh: `期间中止的天数不得超过停摆天数：最多${String(days)}日。`,
});

/** A calendar that is built in and counts by no other. Refuses (422) every other name. */
export function addable(name: string): Calendar {
  const found = builtInBook.find(name);
  if (isRefused(found))
    throw new InvalidInputError([{ pointer: '/calendar', because: found.refusal.because }]);
  const { counting } = found.calendar;
  if (counting !== undefined)
    throw new InvalidInputError([{ pointer: '/calendar', because: addTo(counting.id) }]);
  return found.calendar;
}

const addTo = (id: string): Bilingual => ({
  en: `Add to the calendar ${id}: this one grows with it.`,
  zh: `请添加至日历${id}：本日历随之更新。`,
});

const pointerOf = ({ rows, file }: CalendarYearBody, line: number): string =>
  rows !== undefined ? `/rows/${String(line - 1)}` : file !== undefined ? '/file' : '/text';

function assertFaultless(faults: readonly LineNote[], body: CalendarYearBody): void {
  if (faults.length === 0) return;
  throw new InvalidInputError(
    faults.slice(0, 50).map(({ line, because }) => ({
      pointer: pointerOf(body, line),
      because: {
        en: `Line ${String(line)}: ${because.en}`,
        zh: `第${String(line)}行：${because.zh}`,
      },
    })),
  );
}

const faulty = (body: CalendarYearBody, because: Bilingual): InvalidInputError =>
  new InvalidInputError([{ pointer: body.rows === undefined ? pointerOf(body, 1) : '/rows', because }]);

const noDayOff = (year: number): Bilingual => ({
  en: `The list names no day off in ${String(year)}: check the year, and that the days are of it.`,
  zh: `列表中没有${String(year)}年的放假日：请核对年度及各日期。`,
});
