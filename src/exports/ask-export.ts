import { Injectable } from '@nestjs/common';
import { Papers, type PaperSource } from '../papers/index.js';
import {
  afterMs,
  assertAllowed,
  type Caller,
  InvalidInputError,
  newId,
  personOf,
  UnitOfWork,
  validation,
} from '../platform/index.js';
import { obstacle } from '../kernel/index.js';
import { exportLife } from './domain/export-life.js';
import { making, makingKind } from './export-timers.js';
import type { ExportBody } from './exports.contract.js';
import { type Export, ExportsStore } from './exports.store.js';
import { assertMayRead } from './may-read.js';
import { tooManyUnderWay, underWayAtMost } from './refusals.js';

const dayMs = 24 * 60 * 60_000;

/** Asks for papers as files, cancels, and shows how far they are. */
@Injectable()
export class AskExports {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exports: ExportsStore,
    private readonly papers: Papers,
  ) {}

  /** Has a paper made, as the caller sees it and with the permissions they ask with. Answers its id. */
  async ask(caller: Caller, { paper, format, language, ...body }: ExportBody): Promise<{ id: string }> {
    const source = this.papers.find(paper);
    if (source === undefined) throw unknownPaper(this.papers.names());
    assertMayRead(caller, source.needs);
    const query = await checked(source, body.query ?? {});
    assertColumns(source, body.columns ?? []);
    return this.work.run(caller, async (tx) => {
      if ((await this.exports.underWay(tx)) >= underWayAtMost) throw tooManyUnderWay();
      const id = newId();
      const { columns = null } = body;
      await this.exports.insert(tx, id, { paper, query, columns, format, tongue: language });
      await tx.plan(making(id, personOf(caller), tx.now));
      return { id };
    });
  }

  one(caller: Caller, id: string): Promise<Export> {
    return this.work.read(caller, (tx) => this.exports.own(tx, id));
  }

  /** The caller's of the last day. */
  list(caller: Caller): Promise<readonly Export[]> {
    return this.work.read(caller, (tx) => this.exports.list(tx, afterMs(tx.now, -dayMs)));
  }

  /** Ends one that is not made yet. */
  cancel(caller: Caller, id: string): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const wanted = await this.exports.lockOwn(tx, id);
      assertAllowed(obstacle(exportLife, 'cancel', wanted, { hands: ['asker'] }));
      await this.exports.end(tx, id, 'cancelled');
      await tx.cancelTimers(makingKind, [id]);
      return { id };
    });
  }
}

/** The query of a paper, by its own class. Refused (422) as the screen would refuse it. */
async function checked(source: PaperSource, given: object): Promise<object> {
  const paging = ['cursor', 'limit'].filter((key) => Object.hasOwn(given, key));
  if (paging.length > 0)
    throw new InvalidInputError(paging.map((key) => ({ pointer: `/query/${key}`, because: wholeList })));
  try {
    return (await validation().transform(given, { type: 'query', metatype: source.query })) as object;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError(
      error.faults.map(({ pointer, because }) => ({ pointer: `/query${pointer}`, because })),
    );
  }
}

const wholeList = {
  en: 'A paper holds the whole list; leave this out.',
  zh: '导出文件包含整个列表，请勿填写此项。',
};

/** Refuses (422) columns the paper does not have. */
function assertColumns({ columns = [] }: PaperSource, asked: readonly string[]): void {
  const faults = asked.flatMap((key, place) =>
    columns.includes(key)
      ? []
      : [
          {
            pointer: `/columns/${String(place)}`,
            because: {
              en: `There is no such column; there are: ${columns.join(', ') || 'none'}.`,
              zh: `没有该列；可用者为：${columns.join('、') || '无'}。`,
            },
          },
        ],
  );
  if (faults.length > 0) throw new InvalidInputError(faults);
}

const unknownPaper = (names: readonly string[]): InvalidInputError =>
  InvalidInputError.at(
    '/paper',
    `There is no such paper; there are: ${names.join(', ')}.`,
    `没有该文件类型；可用者为：${names.join('、')}。`,
  );
