import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Bilingual, Instant } from '../../kernel/index.js';
import { CaseReaders, sightOfCaller, visibleCase } from '../../cases/index.js';
import {
  type Caller,
  InvalidInputError,
  isId,
  NotFoundError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { Binds, fits, isBehind, readable, type Reader, usableStandings } from '../../walls/index.js';
import { AskedOnce } from '../shelf/asked-once.js';
import type { DocumentEventsQuery, DocumentEventView } from '../shelf/documents.contract.js';
import { sharedBy } from '../shelf/documents-list.js';

/** Of what to be told. */
interface EventScope {
  readonly kind: 'case' | 'group' | 'compartment';
  readonly id: string;
}

interface FactRow {
  readonly id: string;
  readonly document_id: string;
  readonly type: string;
  readonly at: Instant;
}

/** What came since, and where to go on. */
interface News {
  readonly events: readonly (DocumentEventView & { readonly id: string })[];
  readonly place: string;
}

const everyMs = 400;
const heartbeatEvery = 40;
const most = 200;

/** Nobody may be told any more: the stream ends at once. */
export class NoLongerToldError extends Error {}

/**
 * Tells what happens to documents while it happens. Before each look whoever listens is asked for anew, with what he may read at
 * that moment; one who may no longer hear of the case, group or compartment is cut off.
 */
@Injectable()
export class DocumentEvents implements OnModuleDestroy {
  private readonly looks = new AskedOnce<News | undefined>();
  private isEnding = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly readers: CaseReaders,
  ) {}

  /** Streams have no end of their own; they must not hold up that of the process. */
  onModuleDestroy(): void {
    this.isEnding = true;
  }

  /** Opens a stream of server-sent events. `after` is the last event that arrived. Not found where the caller may not hear of it. */
  async open(
    caller: Caller,
    query: DocumentEventsQuery,
    {
      after,
      again,
    }: { readonly after: string | undefined; readonly again: () => Promise<Caller | undefined> },
  ): Promise<AsyncIterable<Buffer>> {
    const scope = scopeOf(query);
    const place = await this.work.read(caller, async (tx) => {
      await this.assertHears(tx, scope);
      return placeAfter(tx, after);
    });
    return this.told(scope, place, again);
  }

  private async *told(
    scope: EventScope,
    from: string,
    again: () => Promise<Caller | undefined>,
  ): AsyncGenerator<Buffer, void, void> {
    yield Buffer.from('retry: 2000\n\n');
    let place = from;
    for (let round = 1; !this.isEnding; round++) {
      const caller = await again();
      if (!caller?.permissions.includes('documents.read')) throw new NoLongerToldError();
      const question = [caller.allianceId, caller.personId, scope.kind, scope.id, place].join(' ');
      const heard = await this.looks.answer(question, () => this.newsFor(caller, scope, place));
      if (heard === undefined) throw new NoLongerToldError();
      place = heard.place;
      if (heard.events.length > 0) yield Buffer.from(heard.events.map(written).join(''));
      else if (round % heartbeatEvery === 0) yield Buffer.from(': \n\n');
      await pause(everyMs);
    }
  }

  private async newsFor(caller: Caller, scope: EventScope, place: string): Promise<News | undefined> {
    try {
      return await this.work.read(caller, async (tx) =>
        news(tx, scope, await this.assertHears(tx, scope), place),
      );
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  private async assertHears(tx: Tx, { kind, id }: EventScope): Promise<Reader> {
    const reader = await this.readers.readerOf(tx);
    if (isBehind(reader, kind, id) || !(await hearsOf[kind](tx, reader, id))) throw new NotFoundError();
    return reader;
  }
}

type Hears = (tx: Tx, reader: Reader, id: string) => boolean | Promise<boolean>;

function hearsOfGroup(_: Tx, reader: Reader, groupId: string): boolean {
  const standing = usableStandings(reader).find((one) => one.groupId === groupId);
  return standing !== undefined && !isBehind(reader, 'case', standing.caseId);
}

async function hearsOfCompartment(tx: Tx, reader: Reader, id: string): Promise<boolean> {
  const open = reader.compartments.find((one) => one.id === id);
  if (open === undefined || !fits(reader, open)) return false;
  const [row] = await tx.query<{ case_id: string }>(
    'SELECT case_id FROM compartment WHERE alliance_id = $1 AND id = $2',
    [tx.caller.allianceId, id],
  );
  return row !== undefined && !isBehind(reader, 'case', row.case_id);
}

async function hearsOfCase(tx: Tx, _: Reader, id: string): Promise<boolean> {
  const binds = new Binds();
  const found = await tx.query(
    `SELECT 1 FROM case_file c WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(id)}
        AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}`,
    binds.values,
  );
  return found.length > 0;
}

const hearsOf: { readonly [K in EventScope['kind']]: Hears } = {
  case: hearsOfCase,
  group: hearsOfGroup,
  compartment: hearsOfCompartment,
};

const columns = { case: 'case_id', group: 'group_id', compartment: 'compartment_id' } as const;

/** What is still in intake, or was refused there, is its own side's alone, as what is not shared. */
const stateThen = `CASE WHEN f.type IN ('document.added', 'document.refused') AND d.state = 'shared' THEN 'received' ELSE d.state END`;

/**
 * What happened since a place to documents the reader may read now, and could read when it happened; the next look begins after all
 * that was there.
 */
async function news(tx: Tx, { kind, id }: EventScope, reader: Reader, place: string): Promise<News> {
  const binds = new Binds();
  const alliance = binds.bind(tx.caller.allianceId);
  const mayRead = (row: string): string =>
    readable(reader, row, binds, visibleCase(sightOfCaller(tx.caller), `${row}.case_id`, binds));
  const [row] = await tx.query<{ last: string; events: readonly FactRow[] }>(
    `WITH fresh AS (
       SELECT o.id, o.audit_seq, o.type, o.subject_kind, o.subject_id, o.at FROM outbox o
        WHERE o.alliance_id = ${alliance} AND o.audit_seq > ${binds.bind(place)}::bigint
        ORDER BY o.audit_seq LIMIT ${String(most)})
     SELECT coalesce((SELECT max(audit_seq) FROM fresh), ${binds.bind(place)}::bigint)::text AS last,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'document_id', d.id, 'type', f.type, 'at', f.at)
                                       ORDER BY f.audit_seq)
               FROM fresh f JOIN document d ON d.alliance_id = ${alliance} AND d.id = f.subject_id
              CROSS JOIN LATERAL ${sharedBy('d', 'f.at', stateThen)} n
              WHERE f.subject_kind = 'document' AND d.${columns[kind]} = ${binds.bind(id)}
                AND ${mayRead('d')} AND ${mayRead('n')}), '[]') AS events`,
    binds.values,
  );
  const events = (row?.events ?? []).map(({ id: eventId, document_id: documentId, type, at }) => ({
    id: eventId,
    documentId,
    type,
    at: new Date(at).toISOString() as Instant,
  }));
  return { events, place: row?.last ?? place };
}

/** Where to go on: after the last event that arrived, or with what comes from now on. An unknown event is as good as none. */
async function placeAfter(tx: Tx, after: string | undefined): Promise<string> {
  const isKnown = after !== undefined && isId(after);
  const [row] = await tx.query<{ place: string }>(
    `SELECT coalesce((SELECT o.audit_seq FROM outbox o WHERE o.alliance_id = $1 AND o.id = $2::uuid),
              (SELECT max(o.audit_seq) FROM outbox o WHERE o.alliance_id = $1), 0)::text AS place`,
    [tx.caller.allianceId, isKnown ? after : null],
  );
  return row?.place ?? '0';
}

const written = ({ id, ...event }: DocumentEventView & { readonly id: string }): string =>
  `id: ${id}\nevent: document\ndata: ${JSON.stringify(event)}\n\n`;

function scopeOf({ caseId, groupId, compartmentId }: DocumentEventsQuery): EventScope {
  const scopes: readonly (readonly [EventScope['kind'], string | undefined])[] = [
    ['case', caseId],
    ['group', groupId],
    ['compartment', compartmentId],
  ];
  const asked = scopes.flatMap(([kind, id]) => (id === undefined ? [] : [{ kind, id: id.toLowerCase() }]));
  const [scope] = asked;
  if (scope === undefined || asked.length > 1)
    throw new InvalidInputError([{ pointer: '/caseId', because: oneOf }]);
  return scope;
}

const oneOf: Bilingual = {
  en: 'Say of which case, group or compartment to be told: exactly one of caseId, groupId and compartmentId.',
  zh: '请指明关注的案件、联合应诉组或专区：caseId、groupId、compartmentId 三者须且仅须填写其一。',
};
