import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { inEachAlliance } from '../../identity/index.js';
import { type Bilingual, type CalendarDate, calendarDate } from '../../kernel/index.js';
import { packOf, packs } from '../../law/index.js';
import { CONFIG, type Config, type HeardFact, newId, type Tx, UnitOfWork } from '../../platform/index.js';
import type { ImpactCause } from '../domain/impact-life.js';
import { findingTimer } from './impact-timers.js';
import { type Impact, ImpactsStore } from './impacts.store.js';

/** What became of an addition to a calendar, as its fact says it. */
interface AdditionTold {
  readonly calendar: string;
  /** The year, or the day. */
  readonly of: string;
}

/** What became of a suspension: its forum, its days, and the days that dates may move by, those of what it replaces among them. */
interface SuspensionTold extends AdditionTold {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

type Turn = 'accepted' | 'withdrawn';

const turned: Readonly<Record<Turn, Bilingual>> = {
  accepted: { en: 'is in force', zh: '已生效' },
  withdrawn: { en: 'was withdrawn', zh: '已撤回' },
};

const nouns: Readonly<Record<'year' | 'closure', Bilingual>> = {
  year: { en: 'the year', zh: '年度' },
  closure: { en: 'the closure', zh: '临时关闭日' },
};

/** Begins to work out what would move, where days of a calendar, the work of a forum or the law became others. Nothing moves by it. */
@Injectable()
export class RaiseImpact implements OnApplicationBootstrap {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ImpactsStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 'role'>,
  ) {}

  /** A year or a closure was accepted, in whose stead another may have been, or was withdrawn. */
  async ofCalendar(
    tx: Tx,
    { subject, payload }: HeardFact,
    cause: 'year' | 'closure',
    turn: Turn,
  ): Promise<void> {
    const { calendar, of } = payload as unknown as AdditionTold;
    const days = daysOf(cause, of);
    const [noun, end] = [nouns[cause], turned[turn]];
    await this.raise(
      tx,
      {
        cause,
        causeId: subject.id,
        turn,
        calendarId: calendar,
        fromDay: days.from,
        untilDay: days.until,
        name: { en: `${calendar} ${of}`, zh: `${calendar} ${of}` },
        why: {
          en: `Of the calendar ${calendar}, ${noun.en} ${of} ${end.en}.`,
          zh: `日历${calendar}：${noun.zh}${of}${end.zh}。`,
        },
      },
      await this.store.concernedByDays(tx, calendar, cause, days),
    );
  }

  /** A suspension of a forum was accepted, in whose stead others may have been, or was withdrawn. */
  async ofSuspension(tx: Tx, { subject, payload }: HeardFact, turn: Turn): Promise<void> {
    const { calendar: forum, of, from, until } = payload as unknown as SuspensionTold;
    const { name = { en: forum, zh: forum } } = packOf(forum) ?? {};
    await this.raise(
      tx,
      {
        cause: 'tolling',
        causeId: subject.id,
        turn,
        calendarId: null,
        fromDay: from,
        untilDay: until,
        name: { en: `${name.en}, ${of}`, zh: `${name.zh} ${of}` },
        why: {
          en: `Of ${name.en}, the suspension ${of} ${turned[turn].en}.`,
          zh: `${name.zh}停摆期间${of}${turned[turn].zh}。`,
        },
      },
      await this.store.concernedBySuspension(tx, forum, { from, until }),
    );
  }

  /** Editions held here by which open dates were not worked out. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    await inEachAlliance(this.work, (tx) => this.ofEditions(tx));
  }

  async ofEditions(tx: Tx): Promise<void> {
    for (const packId of await this.store.olderEditions(tx)) {
      const version = packs.find(({ id }) => id === packId)?.version ?? '';
      await this.raise(
        tx,
        {
          cause: 'edition',
          causeId: packId,
          turn: version,
          calendarId: null,
          fromDay: null,
          untilDay: null,
          name: { en: `${packId} ${version}`, zh: `${packId} ${version}` },
          why: {
            en: `Another edition of the law, ${packId} ${version}, holds.`,
            zh: `规则包已更新为${packId} ${version}。`,
          },
        },
        await this.store.concernedByEdition(tx, packId, version),
      );
    }
  }

  private async raise(
    tx: Tx,
    cause: Omit<Impact, 'id' | 'aroseAt' | 'computedAt'> & { readonly cause: ImpactCause },
    caseIds: readonly string[],
  ): Promise<void> {
    if (caseIds.length === 0) return;
    const impact = { ...cause, id: newId(), aroseAt: tx.now, computedAt: null };
    const id = await this.store.raise(tx, impact, caseIds);
    if (id !== null) await tx.plan({ kind: findingTimer, subjectId: id, dueAt: tx.now });
  }
}

function daysOf(cause: 'year' | 'closure', of: string): { from: CalendarDate; until: CalendarDate } {
  if (cause === 'closure') return { from: calendarDate(of), until: calendarDate(of) };
  return { from: calendarDate(`${of}-01-01`), until: calendarDate(`${of}-12-31`) };
}
