import { Injectable } from '@nestjs/common';
import { allianceOf } from '../identity/index.js';
import { type Bilingual, localMoment } from '../kernel/index.js';
import { type DrawnPaper, fileNameOf, type Imprint, RenderPapers } from '../papers/index.js';
import { type Caller, type OpenKey, Sealing, type Tx, UnitOfWork } from '../platform/index.js';
import type { Export } from './exports.store.js';

const askEveryMs = 1_000;

/** Nobody wants the file any more: it was cancelled, or another worker makes it. */
export class NoLongerWanted extends Error {}

/** Renders what was read, under its imprint. */
@Injectable()
export class ExportRendering {
  constructor(
    private readonly work: UnitOfWork,
    private readonly renderer: RenderPapers,
    private readonly sealing: Sealing,
  ) {}

  /** The file and its name, which is of the kind of paper and the day alone: it stays in sight. Asks every second whether it is over, and stops where it is. */
  async run(
    caller: Caller,
    { format, tongue }: Pick<Export, 'format' | 'tongue'>,
    { paper, title }: DrawnPaper & { readonly title: Bilingual },
    isOver: () => Promise<boolean>,
  ): Promise<{ readonly bytes: Buffer; readonly fileName: string }> {
    const imprint = await this.imprintOf(caller);
    const stop = new AbortController();
    const stopWhereOver = async (): Promise<void> => {
      if (await isOver()) stop.abort(new NoLongerWanted());
    };
    const asking = setInterval(() => {
      void stopWhereOver();
    }, askEveryMs);
    try {
      const bytes = await this.renderer.run({ paper, imprint, format, tongue }, stop.signal);
      return { bytes, fileName: fileNameOf(title, imprint.on, tongue, format) };
    } finally {
      clearInterval(asking);
    }
  }

  /** The alliance's key, under which the file is sealed: the database shows the file to its person alone. */
  async key(tx: Tx): Promise<OpenKey> {
    const keyId = await this.sealing.ensureKey(tx, null);
    return this.sealing.release(tx, keyId, { allowed: true, clause: 'export.own' });
  }

  private imprintOf(caller: Caller): Promise<Imprint> {
    return this.work.read(caller, async (tx) => {
      const { name: alliance } = await allianceOf(tx);
      const { date: on, time } = localMoment(tx.now, caller.zone);
      return { alliance, reader: caller.name, at: tx.now, on, time, zone: caller.zone };
    });
  }
}
