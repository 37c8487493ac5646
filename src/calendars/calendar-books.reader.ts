import { Injectable } from '@nestjs/common';
import type { Bilingual, CalendarDate } from '../kernel/index.js';
import type { Tx } from '../platform/index.js';
import type { AddedClosure, AddedDay, AddedYear, Additions } from './domain/additions.js';
import { bookWith, type CalendarBook } from './domain/book.js';
import type { Suspension } from './domain/suspensions/suspension.js';

/** A row of what holds: a year, a closure, or a suspension (`suspended`). */
interface Held {
  readonly id: string;
  readonly calendarId: string | null;
  readonly year: number | null;
  readonly days: readonly AddedDay[] | null;
  readonly day: CalendarDate | null;
  readonly why: Bilingual;
  readonly announcedOn: CalendarDate | null;
  readonly source: string;
  readonly suspended: Suspension | null;
}

const holding = `
  SELECT y.id, y.calendar_id AS "calendarId", y.year, y.days, NULL::date AS day, NULL::jsonb AS why, NULL::date AS "announcedOn", y.source, NULL::jsonb AS suspended
    FROM calendar_year y WHERE y.alliance_id = $1 AND y.status = 'accepted'
   UNION ALL
  SELECT o.id, o.calendar_id, NULL, NULL, o.day, jsonb_build_object('en', o.why_en, 'zh', o.why_zh), o.announced_on, o.source, NULL
    FROM calendar_closure o WHERE o.alliance_id = $1 AND o.status = 'accepted'
   UNION ALL
  SELECT s.id, NULL, NULL, NULL, NULL, NULL, NULL, s.source, jsonb_build_object('forum', s.forum, 'from', s.from_day, 'until', s.until_day,
         'reopenedOn', s.reopened_on, 'mode', s.mode, 'days', s.days, 'name', s.name, 'source', s.source)
    FROM forum_suspension s WHERE s.alliance_id = $1 AND s.status = 'accepted'
   ORDER BY 1`;

/** Alliances whose books are kept at hand at most. */
const most = 100;

/** The calendars an alliance counts by: those built in with the years, closures and suspensions it has accepted. */
@Injectable()
export class CalendarBooks {
  /** The last book of each alliance, with what it is made of. What was accepted says the same for ever, so its ids tell it. */
  private readonly known = new Map<string, { readonly of: string; readonly book: CalendarBook }>();
  private readonly asked = new WeakMap<Tx, Promise<CalendarBook>>();

  /** The book of the transaction's alliance as it stood when the transaction first asked for it, in one query. */
  of(tx: Tx): Promise<CalendarBook> {
    const book = this.asked.get(tx) ?? this.read(tx);
    this.asked.set(tx, book);
    return book;
  }

  private async read(tx: Tx): Promise<CalendarBook> {
    const { allianceId } = tx.caller;
    const rows = await tx.query<Held>(holding, [allianceId]);
    const of = rows.map(({ id }) => id).join(' ');
    const known = this.known.get(allianceId);
    if (known?.of === of) return known.book;
    const book = bookWith(
      additionsIn(rows),
      rows.flatMap(({ suspended }) => suspended ?? []),
    );
    if (this.known.size >= most) this.known.clear();
    this.known.set(allianceId, { of, book });
    return book;
  }
}

function additionsIn(rows: readonly Held[]): ReadonlyMap<string, Additions> {
  const added = new Map<string, { years: AddedYear[]; closures: AddedClosure[] }>();
  for (const { calendarId, year, days, day, why, announcedOn, source } of rows) {
    if (calendarId === null) continue;
    const one = added.get(calendarId) ?? { years: [], closures: [] };
    added.set(calendarId, one);
    if (year !== null && days !== null) one.years.push({ year, days, source });
    if (day !== null && announcedOn !== null) one.closures.push({ date: day, why, source, announcedOn });
  }
  return added;
}
