import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { callerOfPerson } from '../identity/index.js';
import type { Refusal } from '../kernel/index.js';
import { type DrawnPaper, Papers, RenderingError } from '../papers/index.js';
import {
  afterMs,
  type Caller,
  type DueTimer,
  Log,
  NotFoundError,
  type OutsideEffect,
  RefusedError,
  systemCaller,
  type Tx,
  UnitOfWork,
} from '../platform/index.js';
import { ExportRendering, NoLongerWanted } from './export-rendering.js';
import { removing } from './export-timers.js';
import { type Export, ExportsStore } from './exports.store.js';
import { PaperSight } from './paper-sight.reader.js';
import { failed, noLongerTheirs, tooMuch, unwritable } from './refusals.js';

/** Which export is to be made, in which of its runs. */
export interface MakingIntent {
  readonly allianceId: string;
  readonly id: string;
  readonly personId: string;
  readonly run: number;
  readonly attempt: number;
}

const longestMs = 10 * 60_000;
const keptMs = 24 * 60 * 60_000;
/** So often an export is begun before its person is told that it failed; a worker that died over it counts. */
const mostTries = 3;

/**
 * Makes an export as the person who asked for it: what they may not see is not read, and what they lost meanwhile neither. The file,
 * that it is ready and the fact that it was made are committed together by that person; a worker that died before is repeated, one
 * that woke late finds its run over and changes nothing.
 */
@Injectable()
export class MakeExport implements OutsideEffect<MakingIntent, Refusal | undefined> {
  readonly longestMs = longestMs;
  /** A rendering takes much of a worker: mails and intake are not to wait for several. */
  readonly isAlone = true;

  constructor(
    private readonly work: UnitOfWork,
    private readonly exports: ExportsStore,
    private readonly papers: Papers,
    private readonly rendering: ExportRendering,
    private readonly sight: PaperSight,
    private readonly log: Log,
  ) {}

  async begin(tx: Tx, { subjectId, attempt }: DueTimer): Promise<MakingIntent | undefined> {
    const wanted = await this.exports.lock(tx, subjectId);
    if (wanted === undefined || !isWanted(wanted)) return undefined;
    if (wanted.run >= mostTries) {
      this.log.error({ exportId: wanted.id }, 'an export ended its workers and is given up');
      await this.exports.end(tx, wanted.id, 'failed', failed);
      return undefined;
    }
    const run = wanted.run + 1;
    await this.exports.begin(tx, wanted.id, run);
    const { id, personId } = wanted;
    return { allianceId: tx.caller.allianceId, id, personId, run, attempt };
  }

  async perform(intent: MakingIntent): Promise<Refusal | undefined> {
    try {
      await this.make(intent);
      return undefined;
    } catch (error) {
      if (error instanceof NoLongerWanted) return undefined;
      const refusal = refusalOf(error);
      if (refusal !== undefined) return refusal;
      if (intent.attempt < mostTries) throw error;
      this.log.error({ err: error, exportId: intent.id }, 'an export could not be made');
      return failed;
    }
  }

  async finish(tx: Tx, { subjectId }: DueTimer, refusal: Refusal | undefined): Promise<void> {
    const now = await this.exports.lock(tx, subjectId);
    if (refusal !== undefined && now !== undefined && isWanted(now))
      await this.exports.end(tx, subjectId, 'failed', refusal);
  }

  abandon(tx: Tx, timer: DueTimer): Promise<void> {
    return this.finish(tx, timer, failed);
  }

  private async make(intent: MakingIntent): Promise<void> {
    const { caller, wanted } = await this.asTheirs(intent);
    const source = this.papers.find(wanted.paper);
    if (source === undefined || !caller.permissions.includes(source.needs)) throw new NotFoundError();
    const sight = await this.work.read(caller, (tx) => this.sight.of(tx));
    const drawn = await source.draw({
      caller,
      query: wanted.query,
      columns: wanted.columns ?? undefined,
      step: (rows) => this.step(caller, intent, rows),
    });
    const isOver = () => this.step(caller, intent, drawn.rows).then(() => false, isGivenUp);
    const { title } = source;
    const { bytes, fileName } = await this.rendering.run(caller, wanted, { ...drawn, title }, isOver);
    await this.keep(caller, intent, { bytes, fileName, sight, ...drawn });
  }

  /** Whoever asked, as they are now, with no permission they did not ask with; and what they asked for. */
  private async asTheirs({ allianceId, personId, id }: MakingIntent) {
    const person = await this.work.read(systemCaller(allianceId, `export-${id}`), (tx) =>
      callerOfPerson(tx, personId),
    );
    if (person === undefined) throw new NotFoundError();
    const wanted = await this.work.read(person, (tx) => this.exports.own(tx, id));
    const permissions = person.permissions.filter((one) => wanted.permissions.includes(one));
    return { caller: { ...person, permissions }, wanted };
  }

  private async step(caller: Caller, run: Pick<Export, 'id' | 'run'>, rows: number): Promise<void> {
    const isTheirs = await this.work.run(caller, (tx) => this.exports.stepped(tx, run, rows));
    if (!isTheirs) throw new NoLongerWanted();
  }

  private keep(
    caller: Caller,
    { id, run }: MakingIntent,
    made: DrawnPaper & { readonly bytes: Buffer; readonly fileName: string; readonly sight: string },
  ): Promise<void> {
    return this.work.run(caller, async (tx) => {
      const now = await this.exports.lockOwn(tx, id);
      if (!isWanted(now) || now.run !== run) throw new NoLongerWanted();
      const { bytes, fileName, sight, things, rows } = made;
      const keptUntil = afterMs(tx.now, keptMs);
      const key = await this.rendering.key(tx);
      await this.exports.finish(tx, id, { bytes, fileName, sight, things, keptUntil, rowsRead: rows }, key);
      await tx.plan(removing(id, now.personId, keptUntil));
      await tx.record([
        {
          type: 'paper.exported',
          subject: { kind: 'export', id },
          payload: {
            paper: now.paper,
            format: now.format,
            language: now.tongue,
            rows,
            ...scopeOf(now.query),
            sha256: createHash('sha256').update(bytes).digest('hex'),
          },
        },
      ]);
    });
  }
}

/** To which things a query narrowed its paper: of each its id, or null. */
function scopeOf(query: object): Readonly<Record<string, string | null>> {
  const asked: Readonly<Record<string, unknown>> = { ...query };
  const idOf = (name: string): string | null => (typeof asked[name] === 'string' ? asked[name] : null);
  return {
    of: idOf('id'),
    caseId: idOf('caseId'),
    groupId: idOf('groupId'),
    compartmentId: idOf('compartmentId'),
    firmId: idOf('firmId'),
  };
}

const isWanted = ({ status }: Export): boolean => status === 'waiting' || status === 'running';

/** Whether a question found that the export is over; what could not be asked is no answer. */
const isGivenUp = (error: unknown): boolean => error instanceof NoLongerWanted;

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof RefusedError) return error.refusal;
  if (error instanceof NotFoundError) return noLongerTheirs;
  if (error instanceof RenderingError && error.code !== 'paper.failed')
    return error.code === 'paper.unwritable' ? unwritable(error.signs) : tooMuch;
  return undefined;
}
