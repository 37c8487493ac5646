import { App, Button, Form, Input, InputNumber, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import { useWords } from '../../../i18n/language';
import { type GivenTable, isGiven } from '../../../parts/given-table';
import { partWords } from '../../../parts/part-words';
import { ProblemNotice } from '../../../parts/problem-notice';
import { TableInput } from '../../../parts/table-input';
import { useAct } from '../../../parts/use-act';
import { touchedByCalendars, type YearPreview } from './calendars-queries';
import { calendarsWords } from './calendars-words';
import { Compared, LineNotes } from './compared-year';

const listOf = (table: GivenTable) => ('file' in table ? { file: table.file } : { text: table.text });

/** A year from a list: what it would come to, then proposed, for somebody else to accept. */
export function ImportDialog({
  calendar,
  year: wanted,
  onClose,
}: {
  readonly calendar: string;
  readonly year: number;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(calendarsWords);
  const { message } = App.useApp();
  const [year, setYear] = useState(wanted);
  const [source, setSource] = useState('');
  const [table, setTable] = useState<GivenTable>({ text: '' });
  const [preview, setPreview] = useState<YearPreview | undefined>();
  const list = { calendar, year, ...listOf(table) };
  const look = useAct(
    (body: typeof list, headers) => answered(api.POST('/api/v1/calendar-years/preview', { body, headers })),
    [],
    setPreview,
  );
  const propose = useAct(
    (body: typeof list & { readonly source: string }, headers) =>
      answered(api.POST('/api/v1/calendar-years', { body, headers })),
    touchedByCalendars,
    () => {
      void message.success(t.proposed);
      onClose();
    },
  );
  const anew = (change: () => void): void => {
    change();
    setPreview(undefined);
    look.reset();
    propose.reset();
  };
  const isReady = preview?.faults.length === 0 && preview.compared.daysOff > 0 && source.trim() !== '';
  return (
    <Modal
      open
      title={`${t.importYear} · ${calendar}`}
      width={760}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button disabled={!isGiven(table)} loading={look.isPending} onClick={() => look.mutate(list)}>
            {t.look}
          </Button>
          <Button
            type="primary"
            disabled={!isReady}
            loading={propose.isPending}
            onClick={() => propose.mutate({ ...list, source: source.trim() })}
          >
            {t.propose}
          </Button>
        </>
      }
    >
      <p className="quiet">{t.importHint}</p>
      <Form layout="vertical" requiredMark={false}>
        <Form.Item label={t.yearField} htmlFor="calendar-year">
          <InputNumber
            id="calendar-year"
            min={1995}
            max={2099}
            value={year}
            onChange={(value) => anew(() => setYear(value ?? wanted))}
          />
        </Form.Item>
        <Form.Item label={t.noticeField} htmlFor="calendar-source" extra={t.noticeHint}>
          <Input
            id="calendar-source"
            value={source}
            maxLength={500}
            onChange={({ target }) => setSource(target.value)}
          />
        </Form.Item>
        <TableInput
          table={table}
          onGive={(next) => anew(() => setTable(next))}
          accept=".csv,.tsv,.txt,.xlsx,.json"
          fileLabel={t.fileField}
          textLabel={t.textField}
          rows={{ minRows: 4, maxRows: 10 }}
        />
      </Form>
      {look.isError && <ProblemNotice error={look.error} />}
      {propose.isError && <ProblemNotice error={propose.error} />}
      {preview && <Preview preview={preview} />}
    </Modal>
  );
}

function Preview({ preview }: { readonly preview: YearPreview }): ReactNode {
  const t = useWords(calendarsWords);
  const { readAs } = useWords(partWords);
  return (
    <section aria-live="polite">
      <h3>{t.comes}</h3>
      {preview.readAs !== null && <p className="quiet">{readAs(preview.readAs)}</p>}
      <LineNotes title={t.faults} notes={preview.faults} />
      <LineNotes title={t.leftOut} notes={preview.notes} />
      <Compared compared={preview.compared} />
    </section>
  );
}
