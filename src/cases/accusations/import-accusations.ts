import { Injectable } from '@nestjs/common';
import { localMoment } from '../../kernel/index.js';
import {
  assertAcknowledged,
  assertVersion,
  type Caller,
  InvalidInputError,
  type OddDate,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { SentTables } from '../../reading/index.js';
import { type LineOutcome, readList, type ReadList } from '../domain/accusation-lines.js';
import { ChangeAccusations } from './accusation-change.js';
import type { AccusationImportView, AccusationLineView } from './accusation-views.contract.js';
import type { AccusationImportBody } from './accusations.contract.js';
import { calledParts, type NumberedLine, readAccusationsCsv } from './accusations-csv.js';
import { AccusationsScreens } from './accusations.screens.js';
import { AccusationsStore, partsOf } from './accusations.store.js';

/** Takes a list of accusations into a case: all of it, or, where a line is wrong, nothing. Repeating it changes nothing. */
@Injectable()
export class ImportAccusations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly change: ChangeAccusations,
    private readonly accusations: AccusationsStore,
    private readonly screens: AccusationsScreens,
    private readonly tables: SentTables,
  ) {}

  /** A dry run answers line by line what would come of it, and writes nothing. */
  async run(
    caller: Caller,
    caseId: string,
    { text = '', file, dryRun, acknowledged }: AccusationImportBody,
    expected: number | undefined,
  ): Promise<AccusationImportView> {
    const table = file === undefined ? { text, readAs: null } : await this.tables.read(caller, file);
    const lines = await readAccusationsCsv(table.text);
    const report = (read: ReadList) => ({ dryRun, readAs: table.readAs, ...countsOf(read) });
    return dryRun
      ? this.work.read(caller, async (tx) => {
          const { version } = await this.screens.matrix(tx, caseId, {});
          assertVersion(version, expected);
          const read = await this.read(tx, caseId, lines);
          return { ...report(read), lines: numbered(lines, read) };
        })
      : this.change.run(caller, { case: caseId }, expected, async (tx) => {
          const read = await this.read(tx, caseId, lines);
          refuseFaults(numbered(lines, read));
          assertAcknowledged(oddDatesIn(lines, read), acknowledged);
          return { change: read.change, answer: () => ({ ...report(read), lines: [] }) };
        });
  }

  private async read(tx: Tx, caseId: string, lines: readonly NumberedLine[]): Promise<ReadList> {
    const named = await this.accusations.namedParts(tx, caseId);
    const written = lines.map((one) => one.written);
    return readList(written, {
      called: calledParts(named),
      parts: partsOf(named),
      standing: await this.accusations.standing(tx, caseId),
      today: localMoment(tx.now, tx.caller.zone).date,
    });
  }
}

const numbered = (lines: readonly NumberedLine[], read: ReadList): AccusationLineView[] =>
  read.lines.map(({ outcome, notes }, at) => ({
    line: lines[at]?.line ?? at,
    outcome,
    notes: notes.map(({ en, zh }) => ({ en, zh })),
  }));

const oddDatesIn = (lines: readonly NumberedLine[], read: ReadList): readonly OddDate[] =>
  read.lines.flatMap(({ oddity }, at) =>
    oddity ? [{ pointer: `/lines/${String(lines[at]?.line ?? at)}`, oddity }] : [],
  );

function countsOf({ lines }: ReadList) {
  const count = (wanted: LineOutcome['outcome']): number =>
    lines.filter(({ outcome }) => outcome === wanted).length;
  return { entered: count('new'), revised: count('changed'), same: count('same'), refused: count('refused') };
}

/** Refuses (422) the whole, naming each line that is wrong. */
function refuseFaults(lines: readonly AccusationLineView[]): void {
  const faults = lines.flatMap(({ line, outcome, notes }) =>
    outcome !== 'refused'
      ? []
      : notes.map(({ en, zh }) => ({
          pointer: `/lines/${String(line)}`,
          because: { en: `Line ${String(line)}: ${en}`, zh: `第${String(line)}行：${zh}` },
        })),
  );
  if (faults.length > 0) throw new InvalidInputError(faults.slice(0, 100));
}
