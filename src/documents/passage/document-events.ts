import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { CaseReaders } from '../../cases/index.js';
import { type Caller, InvalidInputError, NotFoundError, type Tx, UnitOfWork } from '../../platform/index.js';
import { isBehind, type Reader } from '../../walls/index.js';
import { AskedOnce } from '../shelf/asked-once.js';
import type { DocumentEventsQuery, DocumentEventView } from '../shelf/documents.contract.js';
import { type EventScope, hearsOf, type News, news, placeAfter } from './document-events.reader.js';

const everyMs = 400;
const heartbeatEvery = 40;

/** Nobody may be told any more: the stream ends at once. */
export class NoLongerToldError extends Error {}

/**
 * Tells what happens to documents while it happens. Before each look whoever listens is asked for anew, with what they may read at
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
