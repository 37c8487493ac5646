import { Injectable } from '@nestjs/common';
import { callerOfPerson } from '../identity/index.js';
import { Papers, type ToldThing } from '../papers/index.js';
import {
  asPerson,
  type Caller,
  type DueTimer,
  NotFoundError,
  type OutsideEffect,
  Sealing,
  systemCaller,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { type Export, ExportsStore } from './exports.store.js';
import { assertMayRead } from './may-read.js';
import { PaperSight } from './paper-sight.reader.js';
import { gone, notReady } from './refusals.js';

/** A file on its way out. */
export interface HandedFile {
  readonly fileName: string;
  readonly format: Export['format'];
  readonly bytes: Buffer;
}

/**
 * Hands out the file of an export to who asked for it, as long as nothing that decides what they see has changed and they may still
 * know of everything it tells; else it is taken away for good. Who asks by a token that reaches less far than what it was asked with
 * is refused, and takes nothing away.
 */
@Injectable()
export class HandOutExport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exports: ExportsStore,
    private readonly papers: Papers,
    private readonly sight: PaperSight,
    private readonly sealing: Sealing,
  ) {}

  async run({ idempotency: _, ...caller }: Caller, id: string): Promise<HandedFile> {
    const told = await this.toldAgain(caller, id);
    const handed = await this.work.run(caller, async (tx) => {
      const one = await this.exports.lockOwn(tx, id);
      const needs = this.papers.find(one.paper)?.needs;
      if (needs === undefined) throw new NotFoundError();
      assertMayRead(caller, needs);
      await assertReaches(tx, one);
      if (one.status === 'gone') return undefined;
      if (one.status !== 'ready') throw notReady();
      if (await this.isTheirs(tx, one, told)) return this.opened(tx, one);
      if (caller.kind !== 'person') return undefined;
      await this.exports.erase(tx, id);
      await this.exports.end(tx, id, 'gone');
      return undefined;
    });
    if (handed === undefined) throw gone();
    return handed;
  }

  /** What a paper whose rows stay tells of now, as kinds with ids; nothing of another. */
  private async toldAgain(caller: Caller, id: string): Promise<ReadonlySet<string> | undefined> {
    const { paper, query, status } = await this.work.read(caller, (tx) => this.exports.own(tx, id));
    const source = this.papers.find(paper);
    if (source?.isLasting === undefined || status !== 'ready') return undefined;
    try {
      const { things } = await source.draw({ caller, query, step: () => Promise.resolve() });
      return new Set(things.map(named));
    } catch (error) {
      if (error instanceof NotFoundError) return new Set();
      throw error;
    }
  }

  private async isTheirs(
    tx: Tx,
    { id, sight, keptUntil }: Export,
    told: ReadonlySet<string> | undefined,
  ): Promise<boolean> {
    if (keptUntil === null || keptUntil <= tx.now) return false;
    if ((await this.sight.of(tx)) !== sight) return false;
    const things = await this.exports.things(tx, id);
    return told === undefined
      ? this.sight.knowsAll(tx, things)
      : things.every((thing) => told.has(named(thing)));
  }

  private async opened(tx: Tx, { id, paper, fileName, format }: Export): Promise<HandedFile | undefined> {
    const file = await this.exports.file(tx, id);
    if (file === undefined) return undefined;
    const key = await this.sealing.release(tx, file.keyId, { allowed: true, clause: 'export.own' });
    await tx.record([{ type: 'paper.fetched', subject: { kind: 'export', id }, payload: { paper, format } }]);
    return { fileName: fileName ?? '', format, bytes: this.exports.open(tx, id, file.sealed, key) };
  }
}

/** Refuses a token that lacks a permission its person holds and the export was asked for with. */
async function assertReaches(tx: Tx, { personId, permissions }: Export): Promise<void> {
  if (tx.caller.kind !== 'token') return;
  const held = (await callerOfPerson(tx, personId))?.permissions ?? [];
  for (const permission of permissions) if (held.includes(permission)) assertMayRead(tx.caller, permission);
}

const named = ({ kind, id }: ToldThing): string => `${kind} ${id}`;

interface Removal {
  readonly allianceId: string;
  readonly personId: string;
  readonly id: string;
}

/** Takes a file away when its time is over. In its person's name, since the system does not see it. */
@Injectable()
export class RemoveExport implements OutsideEffect<Removal, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exports: ExportsStore,
  ) {}

  async begin(tx: Tx, { subjectId: id }: DueTimer): Promise<Removal | undefined> {
    const one = await this.exports.find(tx, id);
    if (one?.status !== 'ready') return undefined;
    return { allianceId: tx.caller.allianceId, personId: one.personId, id };
  }

  async perform({ allianceId, personId, id }: Removal): Promise<void> {
    await this.work.run(asPerson(systemCaller(allianceId, `export-${id}`), personId), async (tx) => {
      const one = await this.exports.lockOwn(tx, id);
      if (one.status !== 'ready') return;
      await this.exports.erase(tx, id);
      await this.exports.end(tx, id, 'gone');
    });
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }
}
