import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { dayToKeep } from '../../law/index.js';
import { Binds, Duties, type Tx } from '../../platform/index.js';
import { type AskedToday, holdersOf } from '../../walls/index.js';
import { type DigestContent, type Waiting, weekFrom } from '../domain/digest.js';
import { CalendarReader } from '../feeds/calendar.reader.js';

/** More is not read in a letter. */
const most = 50;

/** What a digest tells whoever acts in the transaction. */
@Injectable()
export class DigestReader {
  constructor(
    private readonly duties: Duties<AskedToday>,
    private readonly readers: CaseReaders,
    private readonly calendar: CalendarReader,
  ) {}

  async contentFor(tx: Tx, today: CalendarDate): Promise<DigestContent> {
    const reader = await this.readers.readerOf(tx);
    const dates = tx.caller.permissions.includes('cases.read')
      ? await this.calendar.deadlines(tx, today)
      : [];
    const days = dates.map(dayToKeep);
    const own = { tx, reader, today, binds: new Binds() };
    const others = { tx, reader, today, binds: new Binds() };
    return {
      waiting: await this.rows(own, await this.duties.open(own, holdersOf(own))),
      late: await this.rows(others, this.duties.late(others)),
      overdue: days.filter((day) => day < today).length,
      soon: days.filter((day) => day >= today && day <= weekFrom(today)).length,
    };
  }

  private async rows({ tx, binds }: AskedToday, sql: string | undefined): Promise<readonly Waiting[]> {
    if (sql === undefined) return [];
    const rows = await tx.query<Pick<Waiting, 'since' | 'day'> & { readonly kind: string }>(
      `SELECT kind, since, day FROM (${sql}) duty ORDER BY day NULLS LAST, since, id LIMIT ${String(most)}`,
      binds.values,
    );
    return rows.map(({ kind, since, day }) => ({ ...this.duties.wordsOf(kind, tx.caller), since, day }));
  }
}
