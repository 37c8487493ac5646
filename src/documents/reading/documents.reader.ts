import { Injectable } from '@nestjs/common';
import { Audience, type Listener } from '../../cases/index.js';
import { PeopleReader, todayIn } from '../../identity/index.js';
import type { Seat, Tx } from '../../platform/index.js';
import { decide, type Guarded, type Reader, type Verdict } from '../../walls/index.js';
import { DocumentReaders, type Home } from '../shelf/readers.js';
import { type DocumentFile, DocumentsStore, guardedOf } from '../shelf/documents.store.js';
import { LifeStore } from '../life/life.store.js';
import { awaits } from '../life/lower-document.js';

/** A person with a seat, as a reader of what lies with one case or one firm. */
export interface SeatedReader {
  readonly personId: string;
  readonly name: string;
  readonly latinName: string | null;
  readonly reader: Reader;
}

/** A seated person and what the rule says of that person and one document. */
export interface Judged extends SeatedReader {
  readonly verdict: Verdict;
}

/** Narrow questions other modules ask about documents. They say nothing of what a document says. */
@Injectable()
export class DocumentsReader {
  constructor(
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly readers: DocumentReaders,
    private readonly people: PeopleReader,
    private readonly audience: Audience,
  ) {}

  /** A document as the rule asks about it; whoever calls decides. Not found where the database hides it. */
  async guarded(tx: Tx, id: string): Promise<Guarded> {
    return guardedOf(await this.documents.read(tx, id));
  }

  /** Whose agreement a wish to lower a document's tier waits for: of each reader, whether theirs. */
  async loweringAwaits(tx: Tx, documentId: string, loweringId: string): Promise<(reader: Reader) => boolean> {
    const file = await this.guarded(tx, documentId);
    const lowering = (await this.life.lowerings(tx, documentId)).find(({ id }) => id === loweringId);
    return (reader) => lowering !== undefined && awaits(reader, file, lowering);
  }

  /** Everyone with a seat today, as a reader of what lies where a document does. */
  async listenersTo(tx: Tx, thing: Guarded): Promise<readonly Listener[]> {
    const all = await this.audience.inCase(tx, thing.caseId);
    const readers = await this.readers.seeing(
      tx,
      thing,
      all.map(({ reader }) => reader),
    );
    return all.map((listener, place) => ({ ...listener, reader: readers[place] ?? listener.reader }));
  }

  /** Who may read a document now: ids of people. */
  async readersOf(tx: Tx, id: string): Promise<readonly string[]> {
    const judged = await this.judged(tx, await this.documents.read(tx, id));
    return judged.flatMap(({ personId, verdict }) => (verdict.allowed ? [personId] : []));
  }

  /** Everyone with a seat today whom whoever acts may meet there, each judged by the same rule that lets them read or not. Two queries. */
  async judged(tx: Tx, file: DocumentFile): Promise<readonly Judged[]> {
    const seated = await this.seated(tx, file);
    return seated.map((one) => ({ ...one, verdict: decide(one.reader, guardedOf(file)) }));
  }

  /** Everyone with a seat today whom whoever acts may meet there, as readers of what lies with a case or a firm. Two queries, for a firm a third. */
  async seated(tx: Tx, home: Home): Promise<readonly SeatedReader[]> {
    const seats = new Map<
      string,
      { readonly name: string; readonly latinName: string | null; readonly seats: Seat[] }
    >();
    for (const { id, name, latinName, role, memberId } of await this.people.seatedOn(
      tx,
      await todayIn(tx),
      null,
      this.readers.met(tx, home),
    )) {
      const known = seats.get(id) ?? { name, latinName, seats: [] };
      known.seats.push({ role, memberId });
      seats.set(id, known);
    }
    const people = [...seats].map(([personId, person]) => ({ personId, ...person }));
    const readers = await this.readers.readersIn(tx, home, people);
    return people.map(({ personId, name, latinName }, place) => {
      const reader = readers[place];
      if (reader === undefined) throw new Error('Fewer readers came than were asked for');
      return { personId, name, latinName, reader };
    });
  }
}
