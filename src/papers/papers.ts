import { Injectable } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { type Bilingual, type Instant, localMoment, refuse, type Zone } from '../kernel/index.js';
import { type Caller, type Page, type PageQuery, type Permission, RefusedError } from '../platform/index.js';
import type { Cell, Paper, PaperColumn, PaperFact, PaperTable } from './domain/paper.js';

/** Something a paper tells of: who knows of it no more is not given the paper any more. */
export interface ToldThing {
  /** A kind that `Subjects` knows. */
  readonly kind: string;
  readonly id: string;
}

/** Of which thing a report is. */
export class ThingQuery {
  @IsUUID()
  id: string;
}

/** What is asked of a source. */
export interface PaperAsked<Query> {
  /** As whom it is read: nothing stands on the paper that this caller could not read on a screen. */
  readonly caller: Caller;
  readonly query: Query;
  /** The columns wanted, by their keys and in their order; all unless given. */
  readonly columns?: readonly string[] | undefined;
  /** Told of each step, with the rows read so far. Throws where nobody wants the paper any more. */
  readonly step: (rows: number) => Promise<void>;
}

/** A paper as it was read, and of what it tells. */
export interface DrawnPaper {
  readonly paper: Paper;
  readonly rows: number;
  readonly things: readonly ToldThing[];
}

/** What a paper is made from: the permission of the screen that shows the same, and its query. */
export interface PaperSource {
  readonly title: Bilingual;
  readonly needs: Permission;
  readonly query: new () => object;
  /** The keys of its columns that may be asked for; a paper that is no list has none. */
  readonly columns?: readonly string[];
  readonly draw: (asked: PaperAsked<object>) => Promise<DrawnPaper>;
  /**
   * Whether its rows stay for ever, so that one is gone only where it went out of sight: then it is drawn anew before it is handed out,
   * and has to tell of everything it told. Of other papers `Subjects` is asked.
   */
  readonly isLasting?: true;
}

/** The papers of a module, each under its name. */
export interface PaperSources {
  readonly [name: string]: PaperSource;
}

/** Every paper there is. Filled by the modules that own what stands on them when they are built. */
@Injectable()
export class Papers {
  private readonly sources = new Map<string, PaperSource>();

  add(sources: PaperSources): void {
    for (const [name, source] of Object.entries(sources)) {
      if (this.sources.has(name)) throw new Error(`Two modules own the paper "${name}"`);
      this.sources.set(name, source);
    }
  }

  names(): readonly string[] {
    return [...this.sources.keys()];
  }

  find(name: string): PaperSource | undefined {
    return this.sources.get(name);
  }
}

/** A column of a list on paper, and what of a row stands in it. */
export interface ListColumn<Row> extends PaperColumn {
  readonly of: (row: Row, caller: Caller) => Cell;
}

/** A list on paper: read page after page by what its screen reads. */
export interface ListPaper<Query, Row> {
  readonly title: Bilingual;
  readonly needs: Permission;
  readonly query: new () => Query;
  readonly page: (caller: Caller, query: Query) => Promise<Page<Row>>;
  readonly columns: readonly ListColumn<Row>[];
  /** By what the list was narrowed, in words. */
  readonly narrowed?: (query: Query) => readonly PaperFact[];
  /** Of what a row tells; a list whose rows are of no subject that is known says so, and is held by the sight of its reader alone. */
  readonly things: ThingsOfRow<Row> | { readonly perhapsNone: (row: Row) => readonly ToldThing[] };
  readonly isLasting?: true;
}

/** Of at least one thing. */
type ThingsOfRow<Row> = (row: Row) => readonly [ToldThing, ...ToldThing[]];

/** A list whose rows are of nothing that `Subjects` knows: its file is gone as soon as anything changes of what its reader sees. */
export const ofNoSubject = { perhapsNone: (): readonly ToldThing[] => [] };

/** Most rows of a list on paper. */
export const mostRows = 10_000;
const rowsOfPage = 200;

/** A list as a source of papers. Refused (`paper.too_long`) where it has more rows than a paper holds. */
export const listPaper = <Query extends object, Row>(list: ListPaper<Query, Row>): PaperSource => ({
  title: list.title,
  needs: list.needs,
  query: list.query,
  columns: list.columns.map(({ key }) => key),
  ...(list.isLasting && { isLasting: true }),
  draw: (asked) => drawList(list, asked as PaperAsked<Query>),
});

/** Anything else as a source of papers. */
export const paperOf = <Query extends object>(source: {
  readonly title: Bilingual;
  readonly needs: Permission;
  readonly query: new () => Query;
  readonly draw: (asked: PaperAsked<Query>) => Promise<DrawnPaper>;
}): PaperSource => ({ ...source, draw: (asked) => source.draw(asked as PaperAsked<Query>) });

async function drawList<Query extends object, Row>(
  list: ListPaper<Query, Row>,
  { caller, query, columns: wanted, step }: PaperAsked<Query>,
): Promise<DrawnPaper> {
  const rows: Row[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const at: Partial<PageQuery> = { limit: rowsOfPage, ...(cursor !== undefined && { cursor }) };
    const page: Page<Row> = await list.page(caller, { ...query, ...at });
    rows.push(...page.items);
    if (rows.length > mostRows) throw tooLong();
    await step(rows.length);
    cursor = page.nextCursor;
  }
  const chosen = (wanted ?? []).flatMap((key) => list.columns.find((column) => column.key === key) ?? []);
  const columns = chosen.length === 0 ? list.columns : chosen;
  const narrowed = list.narrowed?.(query) ?? [];
  const table = tableOf(columns, rows, caller);
  const thingsOf = typeof list.things === 'function' ? list.things : list.things.perhapsNone;
  return {
    paper: { title: list.title, ...(narrowed.length > 0 && { narrowed }), parts: [{ table }] },
    rows: rows.length,
    things: rows.flatMap(thingsOf),
  };
}

/** Rows as a table, in the columns of a list. */
export const tableOf = <Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  caller: Caller,
): PaperTable => ({
  columns: columns.map(({ of: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ of }) => of(row, caller))),
});

/** A list that left something out without a word would be a false one. */
export const tooLong = (): RefusedError =>
  new RefusedError(
    refuse(
      'paper.too_long',
      `A paper holds at most ${String(mostRows)} rows; this list has more. Narrow it by its filters and export the parts.`,
      `导出文件最多 ${String(mostRows)} 行；此列表超过此数，请先筛选，再分部分导出。`,
    ).refusal,
  );

/** A moment as the wall of a zone shows it, to the minute. */
export function momentText(at: Instant, zone: Zone): string {
  const { date, time } = localMoment(at, zone);
  return `${date} ${time}`;
}
