import { Injectable } from '@nestjs/common';
import { type Bilingual, isRefused, move } from '../kernel/index.js';
import {
  type Caller,
  type Fact,
  granted,
  InvalidInputError,
  newId,
  personOf,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import {
  type Addition,
  AdditionsStore,
  type ClosureAddition,
  freshAddition,
  type Step,
  type WithOthers,
  type YearAddition,
} from './additions.store.js';
import type { CalendarClosureBody, CalendarYearBody, MoveAdditionBody } from './calendars.contract.js';
import { type AdditionAction, type AdditionHand, closureLife, yearLife } from './domain/addition-life.js';
import { builtInBook } from './domain/book.js';
import type { Calendar } from './domain/calendar.js';
import { type LineNote, readYear } from './domain/read-year.js';
import { SentYears } from './sent-year.js';

type Noun = 'year' | 'closure';

/** Adds years and closures to calendars: one proposes, another accepts. */
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
    return this.work.run(caller, async (tx) => {
      const year: YearAddition = {
        ...freshAddition(personOf(caller), tx.now),
        id: newId(),
        calendarId: calendar.id,
        year: body.year,
        days: [...read.days],
        source: body.source,
      };
      await this.additions.insertYear(tx, year);
      await tx.record([factOf('year', 'proposed', year, String(year.year))]);
      return { id: year.id };
    });
  }

  async proposeClosure(caller: Caller, body: CalendarClosureBody): Promise<{ readonly id: string }> {
    const calendar = addable(body.calendar);
    return this.work.run(caller, async (tx) => {
      const closure: ClosureAddition = {
        ...freshAddition(personOf(caller), tx.now),
        id: newId(),
        calendarId: calendar.id,
        day: body.day,
        whyEn: body.why.en,
        whyZh: body.why.zh,
        source: body.source,
        announcedOn: body.announcedOn,
      };
      await this.additions.insertClosure(tx, closure);
      await tx.record([factOf('closure', 'proposed', closure, closure.day)]);
      return { id: closure.id };
    });
  }

  /** Accepts, refuses, takes back or withdraws one. Refused (403) to who proposed it where another is to decide. */
  moveYear(caller: Caller, id: string, body: MoveAdditionBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const locked = await this.additions.lockYear(tx, id);
      const step = (one: string, change: Step) => this.additions.stepYear(tx, one, change);
      await this.take(tx, 'year', locked, body, step, ({ year }) => String(year));
      return { id };
    });
  }

  /** The same of a closure. */
  moveClosure(caller: Caller, id: string, body: MoveAdditionBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const locked = await this.additions.lockClosure(tx, id);
      const step = (one: string, change: Step) => this.additions.stepClosure(tx, one, change);
      await this.take(tx, 'closure', locked, body, step, ({ day }) => day);
      return { id };
    });
  }

  /** What holds of the same year or day ends before the new one begins. */
  private async take<One extends Addition>(
    tx: Tx,
    noun: Noun,
    { one, others }: WithOthers<One>,
    { action, reason }: MoveAdditionBody,
    step: (id: string, change: Step) => Promise<void>,
    nameOf: (one: One) => string,
  ): Promise<void> {
    const life = noun === 'year' ? yearLife : closureLife;
    const { state: status } = granted(
      move(life, action, one, { hands: handsOn(tx.caller, one) }, { reason }),
    );
    const by = personOf(tx.caller);
    const facts: Fact[] = [];
    for (const other of action === 'accept' ? others : []) {
      const over = move(life, 'replace', other, { hands: ['system'] }, {});
      if (isRefused(over)) continue;
      await step(other.id, { status: over.state, endedBy: by, endedAt: tx.now });
      facts.push(factOf(noun, 'replaced', other, nameOf(other)));
    }
    const change: Readonly<Record<MoveAdditionBody['action'], Omit<Step, 'status'>>> = {
      accept: { decidedBy: by, decidedAt: tx.now },
      refuse: { decidedBy: by, decidedAt: tx.now, refuseReason: reason ?? null },
      take_back: { endedBy: by, endedAt: tx.now, withdrawReason: reason ?? null },
      withdraw: { endedBy: by, endedAt: tx.now, withdrawReason: reason ?? null },
    };
    await step(one.id, { status, ...change[action] });
    await tx.record([...facts, factOf(noun, pastOf[action], one, nameOf(one))]);
  }
}

/** As what somebody deals with what was added; nobody, who does not keep calendars. */
export const handsOn = (
  { personId, permissions }: Pick<Caller, 'personId' | 'permissions'>,
  { proposedBy }: Pick<Addition, 'proposedBy'>,
): readonly AdditionHand[] =>
  permissions.includes('calendars.write') ? [personId === proposedBy ? 'proposer' : 'second'] : [];

const pastOf: Readonly<Record<Exclude<AdditionAction, 'replace'>, string>> = {
  accept: 'accepted',
  refuse: 'refused',
  take_back: 'taken_back',
  withdraw: 'withdrawn',
};

const factOf = (noun: Noun, past: string, { id, calendarId, proposedBy }: Addition, of: string): Fact => ({
  type: `calendar.${noun}_${past}`,
  subject: { kind: `calendar_${noun}`, id },
  payload: { calendar: calendarId, of, proposedBy },
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
