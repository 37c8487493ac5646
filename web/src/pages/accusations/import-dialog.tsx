import { App, Form, Modal, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { type GivenTable, isGiven } from '../../parts/given-table';
import { ProblemNotice } from '../../parts/problem-notice';
import { type Column, RowsTable } from '../../parts/rows-table';
import { partWords } from '../../parts/part-words';
import { TableInput } from '../../parts/table-input';
import { Tag, type Tone } from '../../parts/tag';
import { useAct } from '../../parts/use-act';
import { accusationWords } from './accusation-words';
import { type ImportLine, type ImportReport, touched } from './matrix';

interface Asked {
  readonly table: GivenTable;
  readonly dryRun: boolean;
}

/** A CSV: what would come of it line by line, then all of it or nothing. */
export function ImportDialog({
  caseId,
  version,
  onClose,
}: {
  readonly caseId: string;
  readonly version: number;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const { message } = App.useApp();
  const [table, setTable] = useState<GivenTable>({ text: '' });
  const [report, setReport] = useState<ImportReport | undefined>();
  const run = useAct<Asked, ImportReport>(
    ({ table: given, dryRun }, headers) =>
      answered(
        api.POST('/api/v1/cases/{id}/accusations/import', {
          params: { path: { id: caseId } },
          body: { dryRun, ...('file' in given ? { file: given.file } : { text: given.text }) },
          headers: { ...headers, ...ifMatch(version) },
        }),
      ),
    touched(caseId),
    (given, { dryRun }) => {
      if (dryRun) {
        setReport(given);
        return;
      }
      void message.success(t.imported(given.entered, given.revised, given.same));
      onClose();
    },
  );
  const write = (next: GivenTable): void => {
    setTable(next);
    setReport(undefined);
    run.reset();
  };
  const isReady = report?.refused === 0 && report.entered + report.revised > 0;
  return (
    <Modal
      open
      title={t.importCsv}
      width={860}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            disabled={!isGiven(table)}
            loading={run.isPending}
            onClick={() => run.mutate({ table, dryRun: true })}
          >
            {t.preview}
          </Button>
          <Button
            type="primary"
            disabled={!isReady}
            loading={run.isPending}
            onClick={() => run.mutate({ table, dryRun: false })}
          >
            {t.doImport}
          </Button>
        </>
      }
    >
      <p className="quiet">{t.importHint}</p>
      <Form layout="vertical" requiredMark={false}>
        <TableInput
          table={table}
          onGive={write}
          accept=".csv,.tsv,.txt,.xlsx"
          fileLabel={t.chooseFile}
          textLabel={t.orPaste}
          rows={{ minRows: 4, maxRows: 10 }}
        />
      </Form>
      {run.isError && <ProblemNotice error={run.error} />}
      {report && <Report report={report} />}
    </Modal>
  );
}

const tones: Readonly<Record<ImportLine['outcome'], Tone>> = {
  new: 'ok',
  changed: 'wait',
  same: 'past',
  refused: 'fatal',
};

function Report({ report }: { readonly report: ImportReport }): ReactNode {
  const t = useWords(accusationWords);
  const { readAs } = useWords(partWords);
  const say = useSay();
  const columns: readonly Column<ImportLine>[] = [
    { key: 'line', heading: t.line, width: '64px', cell: ({ line }) => line },
    {
      key: 'outcome',
      heading: t.result,
      width: '110px',
      cell: ({ outcome }) => <Tag tone={tones[outcome]}>{t[outcome]}</Tag>,
    },
    {
      key: 'notes',
      heading: t.notes,
      cell: ({ notes }) => notes.map((note) => <div key={note.en}>{say(note)}</div>),
    },
  ];
  // What is wrong comes first: it is what has to be changed.
  const lines = [...report.lines].sort(
    (a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused') || a.line - b.line,
  );
  return (
    <section aria-live="polite">
      <h3>{t.wouldBe}</h3>
      <p className="quiet">
        {[
          t.counts(report.entered, report.revised, report.same, report.refused),
          report.readAs !== null && readAs(report.readAs),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="import-lines">
        <RowsTable label={t.wouldBe} columns={columns} rows={lines} keyOf={({ line }) => String(line)} />
      </div>
    </section>
  );
}
