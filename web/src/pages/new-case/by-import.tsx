import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { ImportReport, ImportRow } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { type GivenTable, isGiven } from '../../parts/given-table';
import { ProblemNotice } from '../../parts/problem-notice';
import { type Column, RowsTable } from '../../parts/rows-table';
import { partWords } from '../../parts/part-words';
import { TableInput } from '../../parts/table-input';
import { Tag, type Tone } from '../../parts/tag';
import { useAct } from '../../parts/use-act';
import { newCaseWords } from './new-case-words';

interface Asked {
  readonly table: GivenTable;
  readonly dryRun: boolean;
  readonly acknowledged: readonly string[];
}

/** A text that begins like a list is JSON, every other CSV. Undefined where it begins like JSON and is none. */
function bodyOf({ table, dryRun, acknowledged }: Asked) {
  const asked = { dryRun, acknowledged: [...acknowledged] };
  if ('file' in table) return { format: 'file' as const, ...asked, file: table.file };
  const { text } = table;
  if (!/^\s*[[{]/.test(text)) return { format: 'csv' as const, ...asked, text };
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? { format: 'json' as const, ...asked, rows: rows as object[] } : undefined;
  } catch {
    return undefined;
  }
}

/** Many cases from a file: a dry run with a report, then the import. */
export function ByImport(): ReactNode {
  const t = useWords(newCaseWords);
  const client = useQueryClient();
  const [table, setTable] = useState<GivenTable>({ text: '' });
  const [report, setReport] = useState<ImportReport | undefined>();
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const run = useAct<Asked, ImportReport>(
    async (asked, headers) => {
      const body = bodyOf(asked);
      if (body === undefined) throw new Problem(422, 'input.invalid', t.byImport, t.notJson);
      return answered(api.POST('/api/v1/case-imports', { body, headers }));
    },
    [],
    (given, { dryRun }) => {
      setReport(given);
      if (dryRun) return;
      for (const key of ['cases', 'parked-cases']) void client.invalidateQueries({ queryKey: [key] });
    },
  );
  const write = (next: GivenTable): void => {
    setTable(next);
    setReport(undefined);
    setAcknowledged([]);
    run.reset();
  };
  const odd = [...new Set(report?.rows.flatMap(({ acknowledge }) => acknowledge ?? []))];
  const acknowledge = (): void => {
    const all = [...acknowledged, ...odd];
    setAcknowledged(all);
    run.mutate({ table, dryRun: true, acknowledged: all });
  };
  const useful = report?.rows.some(({ outcome }) => outcome === 'new' || outcome === 'changed') ?? false;
  return (
    <Form layout="vertical" className="panel">
      <p className="quiet">{t.importHint}</p>
      <TableInput
        table={table}
        onGive={write}
        accept=".json,.csv,.tsv,.txt,.xlsx"
        fileLabel={t.chooseFile}
        textLabel={t.importText}
        rows={{ minRows: 6, maxRows: 14 }}
      />
      {run.isError && <ProblemNotice error={run.error} />}
      <div className="row">
        <Button
          disabled={!isGiven(table)}
          loading={run.isPending}
          onClick={() => run.mutate({ table, dryRun: true, acknowledged })}
        >
          {t.dryRun}
        </Button>
        <Button
          type="primary"
          disabled={report === undefined || !report.dryRun || !useful}
          loading={run.isPending}
          onClick={() => run.mutate({ table, dryRun: false, acknowledged })}
        >
          {t.commit}
        </Button>
      </div>
      {report?.dryRun && odd.length > 0 && (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title={t.oddDates(report.rows.filter(({ outcome }) => outcome === 'doubtful').length)}
          action={
            <Button size="small" loading={run.isPending} onClick={acknowledge}>
              {t.datesAreRight}
            </Button>
          }
        />
      )}
      {report && <Report report={report} />}
    </Form>
  );
}

const tones: Readonly<Record<ImportRow['outcome'], Tone>> = {
  new: 'ok',
  changed: 'wait',
  same: 'past',
  refused: 'fatal',
  doubtful: 'wait',
};

function Report({ report }: { readonly report: ImportReport }): ReactNode {
  const t = useWords(newCaseWords);
  const { readAs } = useWords(partWords);
  const say = useSay();
  const many = (outcome: ImportRow['outcome']): number =>
    report.rows.filter((row) => row.outcome === outcome).length;
  const columns: readonly Column<ImportRow>[] = [
    { key: 'row', heading: t.row, width: '64px', cell: ({ row }) => row },
    {
      key: 'outcome',
      heading: t.outcome,
      width: '110px',
      cell: ({ outcome }) => <Tag tone={tones[outcome]}>{t[outcome]}</Tag>,
    },
    {
      key: 'number',
      heading: t.number,
      width: '150px',
      cell: ({ caseId, number }) =>
        caseId ? (
          <Link to="/cases/$caseId" params={{ caseId }}>
            {number ?? caseId}
          </Link>
        ) : (
          (number ?? '')
        ),
    },
    {
      key: 'notes',
      heading: t.notes,
      cell: ({ notes }) => notes.map((note) => <div key={note.en}>{say(note)}</div>),
    },
  ];
  return (
    <section className="import-report" aria-live="polite">
      <h2>{report.dryRun ? t.wouldBe : t.wasDone}</h2>
      <p className="quiet">
        {[
          t.counts(many('new'), many('changed'), many('same'), many('refused')),
          many('doubtful') > 0 && t.countDoubtful(many('doubtful')),
          report.readAs !== null && readAs(report.readAs),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <RowsTable label={t.outcome} columns={columns} rows={report.rows} keyOf={({ row }) => String(row)} />
    </section>
  );
}
