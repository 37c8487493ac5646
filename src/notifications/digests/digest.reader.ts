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
    return {
      waiting: await this.rows({ tx, reader, today, binds: new Binds() }, (asked) =>
        this.duties.open(asked, holdersOf(asked)),
      ),
      late: await this.rows({ tx, reader, today, binds: new Binds() }, (asked) =>
        Promise.resolve(this.duties.late(asked)),
      ),
      overdue: days.filter((day) => day < today).length,
      soon: days.filter((day) => day >= today && day <= weekFrom(today)).length,
    };
  }

  private async rows(
    asked: AskedToday,
    sql: (asked: AskedToday) => Promise<string>,
  ): Promise<readonly Waiting[]> {
    const open = await sql(asked);
    const rows = await asked.tx.query<Pick<Waiting, 'since' | 'day'> & { readonly kind: string }>(
      `SELECT kind, since, day FROM (${open}) duty ORDER BY day NULLS LAST, since, id LIMIT ${String(most)}`,
      asked.binds.values,
    );
    return rows.map(({ kind, since, day }) => ({ ...this.duties.wordsOf(kind), since, day }));
  }
}
