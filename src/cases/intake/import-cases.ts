import { Injectable } from '@nestjs/common';
import { acknowledgementOf, type Bilingual, localMoment, type Oddity } from '../../kernel/index.js';
import { type Caller, inTurns, InvalidInputError, type Tx, UnitOfWork } from '../../platform/index.js';
import { readCsv, SentTables } from '../../reading/index.js';
import type { ImportReportView } from '../case-views.contract.js';
import type { CaseImportBody } from '../cases.contract.js';
import { compareInvestigation } from '../domain/compare-investigation.js';
import {
  type ListedInvestigation,
  openOddities,
  readInvestigation,
  type ReadRow,
} from '../domain/read-investigation.js';
import { ImportPlan, type RowOutcome } from './import-plan.js';
import { ImportStore, type KnownCase } from './import.store.js';

/** Takes a list of investigations into the alliance's cases; repeating it changes nothing. */
@Injectable()
export class ImportCases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: ImportStore,
    private readonly tables: SentTables,
  ) {}

  /**
   * A dry run answers the same report and writes nothing; its new cases have no id yet. What is kept of a report for a repeated
   * request are outcomes and ids: how a row differed from what was there is told once.
   */
  async run(caller: Caller, body: CaseImportBody): Promise<ImportReportView> {
    const { rows, readAs } = await this.rowsOf(caller, body);
    const reads = { rows, readAs, acknowledged: body.acknowledged ?? [] };
    if (body.dryRun)
      return this.work.read(caller, async (tx) => reportOf(true, reads, await this.decide(tx, reads)));
    const done: { report?: ImportReportView } = {};
    const kept = await this.work.run(caller, async (tx) => {
      done.report = await this.commit(tx, reads);
      return done.report.rows.map(({ outcome, caseId = null }) => ({ outcome, caseId }));
    });
    return this.work.read(caller, (tx) => this.seenNow(tx, done.report ?? reportAgain(reads, kept)));
  }

  private async rowsOf(caller: Caller, body: CaseImportBody): Promise<Pick<Reads, 'rows' | 'readAs'>> {
    if (body.format !== 'file') return { rows: await rowsOf(body), readAs: null };
    if (body.file === undefined) throw missing('/file', 'file', 'file');
    const { text, readAs } = await this.tables.read(caller, body.file);
    return { rows: await rowsOf({ format: 'csv', text }), readAs };
  }

  /** Of a case that went out of sight since, a report tells nothing. */
  private async seenNow(tx: Tx, report: ImportReportView): Promise<ImportReportView> {
    const seen = await this.store.seen(tx, [...new Set(report.rows.flatMap(({ caseId }) => caseId ?? []))]);
    return {
      ...report,
      rows: report.rows.map(({ caseId, ...row }) =>
        caseId === undefined ? row : seen.has(caseId) ? { ...row, caseId } : { ...row, notes: [] },
      ),
    };
  }

  private async commit(tx: Tx, reads: Reads): Promise<ImportReportView> {
    await this.store.lock(tx, numbersOf(reads.rows));
    const decided = await this.decide(tx, reads);
    await this.store.insert(tx, decided.plan.written);
    await this.store.revise(tx, decided.plan.revised);
    await tx.record(decided.plan.facts);
    return reportOf(false, reads, decided);
  }

  private async decide(tx: Tx, { rows, acknowledged }: Reads): Promise<Decided> {
    const known = await this.store.known(tx, numbersOf(rows));
    const { date: today } = localMoment(tx.now, tx.caller.zone);
    const plan = new ImportPlan({ now: tx.now, today });
    const met = new Map<string, Met>();
    const outcomes = await inTurns(rows, (read, at): RowOutcome => {
      if ('refused' in read) return { outcome: 'refused', notes: read.refused };
      const { investigation } = read;
      const odd = openOddities(investigation, today, acknowledged);
      if (odd.length > 0) return doubtful(investigation.number, odd, read.notes);
      const earlier = met.get(investigation.number);
      const outcome = earlier
        ? again(earlier, investigation)
        : decideRow(plan, known.get(investigation.number), read);
      if (!earlier) met.set(investigation.number, { row: at + 1, investigation, outcome });
      return { number: investigation.number, ...outcome };
    });
    return { plan, outcomes };
  }
}

interface Reads {
  readonly rows: readonly ReadRow[];
  readonly readAs: string | null;
  readonly acknowledged: readonly string[];
}

/** A row as its outcome is kept. */
interface KeptRow {
  readonly outcome: ImportReportView['rows'][number]['outcome'];
  readonly caseId: string | null;
}

/** A row with odd dates waits for somebody who says that they are right. */
const doubtful = (number: string, odd: readonly Oddity[], notes: readonly Bilingual[]): RowOutcome => ({
  outcome: 'doubtful',
  number,
  notes: [...odd.map(({ because }) => because), ...notes],
  acknowledge: odd.map(acknowledgementOf),
});

interface Decided {
  readonly plan: ImportPlan;
  readonly outcomes: readonly RowOutcome[];
}

/** A number that stood in an earlier row of the same list. */
interface Met {
  readonly row: number;
  readonly investigation: ListedInvestigation;
  readonly outcome: RowOutcome;
}

async function rowsOf({
  format,
  rows,
  text,
}: Pick<CaseImportBody, 'format' | 'rows' | 'text'>): Promise<readonly ReadRow[]> {
  if (format === 'json') {
    if (rows === undefined) throw missing('/rows', 'rows', 'json');
    return inTurns(rows, (row) => readInvestigation(row));
  }
  if (text === undefined) throw missing('/text', 'text', 'csv');
  const read = (row: Readonly<Record<string, string>> | null): ReadRow =>
    row === null ? { refused: [unevenRow] } : readInvestigation(row);
  return inTurns(await readCsv(text, investigations), ({ values }) => read(values));
}

const investigations = { needed: ['investigation_number', 'title'], most: 5_000 };

const unevenRow: Bilingual = {
  en: 'The row has more or fewer values than the header has columns.',
  zh: '该行的值数与首行列数不符。',
};

const missing = (pointer: string, field: string, format: string): InvalidInputError =>
  InvalidInputError.at(
    pointer,
    `An import in format ${format} needs "${field}".`,
    `以 ${format} 格式导入须提供“${field}”。`,
  );

const numbersOf = (reads: readonly ReadRow[]): readonly string[] => [
  ...new Set(reads.flatMap((read) => ('refused' in read ? [] : [read.investigation.number]))),
];

function decideRow(
  plan: ImportPlan,
  known: KnownCase | undefined,
  { investigation, notes }: Exclude<ReadRow, { refused: unknown }>,
): RowOutcome {
  if (known === undefined) return { outcome: 'new', caseId: plan.open(investigation), notes };
  if (known.kind !== 'itc_337')
    return { outcome: 'refused', caseId: known.id, notes: [otherKind(known.number)] };
  const { change, notes: compared } = compareInvestigation(investigation, known);
  if (change) plan.change(known, change);
  return {
    outcome: change ? 'changed' : 'same',
    caseId: known.id,
    notes: [...(known.ofNumber > 1 ? [ofSeveral(known)] : []), ...compared, ...notes],
  };
}

const ofSeveral = ({ number, title, titleZh, ofNumber }: KnownCase): Bilingual => ({
  en: `${String(ofNumber)} cases have the number ${number}; the row was compared with “${title}”.`,
  zh: `编号为 ${number} 的案件有${String(ofNumber)}个；该行与“${titleZh ?? title}”对照。`,
});

const otherKind = (number: string): Bilingual => ({
  en: `The alliance's case ${number} is no section 337 investigation.`,
  zh: `联盟中编号为 ${number} 的案件不是337调查。`,
});

/** A number twice in one list: the first row counts. Its equal is the same; another content is refused. */
function again({ row, investigation, outcome }: Met, repeated: ListedInvestigation): RowOutcome {
  const caseId = outcome.caseId === undefined ? {} : { caseId: outcome.caseId };
  return JSON.stringify(repeated) === JSON.stringify(investigation)
    ? {
        outcome: 'same',
        ...caseId,
        notes: [{ en: `Repeats row ${String(row)}.`, zh: `与第${String(row)}行重复。` }],
      }
    : {
        outcome: 'refused',
        ...caseId,
        notes: [
          {
            en: `Row ${String(row)} has this number with other content; that row counts.`,
            zh: `第${String(row)}行编号相同而内容不同，以该行为准。`,
          },
        ],
      };
}

/** What became of each row of a list that was taken in before, with what can be said of the row by itself. */
const reportAgain = ({ rows, readAs }: Reads, kept: readonly KeptRow[]): ImportReportView => ({
  dryRun: false,
  readAs,
  rows: kept.map(({ outcome, caseId }, at) => {
    const read = rows[at];
    return {
      row: at + 1,
      outcome,
      ...(caseId !== null && { caseId }),
      ...(read !== undefined && 'investigation' in read && { number: read.investigation.number }),
      notes: read === undefined ? [] : [...('refused' in read ? read.refused : read.notes)],
    };
  }),
});

const reportOf = (dryRun: boolean, { readAs }: Reads, { plan, outcomes }: Decided): ImportReportView => ({
  dryRun,
  readAs,
  rows: outcomes.map(({ outcome, caseId, number, notes, acknowledge }, at) => ({
    row: at + 1,
    outcome,
    ...(caseId !== undefined && !(dryRun && plan.opened.has(caseId)) && { caseId }),
    ...(number !== undefined && { number }),
    notes: notes.map(({ en, zh }) => ({ en, zh })),
    ...(acknowledge && { acknowledge: [...acknowledge] }),
  })),
});
