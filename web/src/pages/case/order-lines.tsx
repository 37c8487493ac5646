import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { caseDeadlinesQuery } from '../../api/queries';
import type { CaseFile, LawEvent } from '../../api/views';
import { dayToKeep, longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { isOpen } from './deadline-tags';
import type { LineDraft, LineSort } from './order-draft';
import { orderWords } from './order-words';

interface LineProps {
  readonly file: CaseFile;
  readonly events: readonly LawEvent[];
  readonly line: LineDraft;
  readonly at: number;
  readonly onChange: (line: LineDraft) => void;
}

/** The dates an order sets, one a line. */
export function OrderLines({
  file,
  events,
  lines,
  onChange,
}: Omit<LineProps, 'line' | 'at' | 'onChange'> & {
  readonly lines: readonly LineDraft[];
  readonly onChange: (lines: readonly LineDraft[]) => void;
}): ReactNode {
  const t = useWords(orderWords);
  return (
    <section className="order-lines" aria-label={t.lines}>
      <h2>{t.lines}</h2>
      {lines.map((line, at) => (
        <div key={at} className="order-line">
          <Line
            file={file}
            events={events}
            line={line}
            at={at}
            onChange={(changed) => onChange(lines.with(at, changed))}
          />
          {lines.length > 1 && (
            <Button
              size="small"
              aria-label={t.removeLine(at + 1)}
              onClick={() => onChange(lines.toSpliced(at, 1))}
            >
              {t.removeLine(at + 1)}
            </Button>
          )}
        </div>
      ))}
      <Button onClick={() => onChange([...lines, { sort: 'event' }])}>{t.addLine}</Button>
    </section>
  );
}

function Line({ file, events, line, at, onChange }: LineProps): ReactNode {
  const t = useWords(orderWords);
  const id = (field: string): string => `order-line-${String(at)}-${field}`;
  const { key } = line;
  return (
    <div className="two">
      <Form.Item label={t.sort(at + 1)} htmlFor={id('sort')} required>
        <Select<LineSort>
          id={id('sort')}
          value={line.sort}
          options={[
            { value: 'event', label: t.ofEvent },
            { value: 'deadline', label: t.ofDeadline },
            { value: 'plain', label: t.ofItsOwn },
          ]}
          onChange={(sort) => onChange({ sort, ...(key && { key }), ...(line.on && { on: line.on }) })}
        />
      </Form.Item>
      <Form.Item label={t.on} htmlFor={id('on')} required>
        <DateField
          id={id('on')}
          value={line.on}
          onChange={(on) => {
            const { on: _, ...rest } = line;
            onChange({ ...rest, ...(on && { on }) });
          }}
        />
      </Form.Item>
      <Subject file={file} events={events} line={line} at={at} onChange={onChange} />
    </div>
  );
}

function Subject({ file, events, line, at, onChange }: LineProps): ReactNode {
  const t = useWords(orderWords);
  const say = useSay();
  const { language } = useLanguage();
  const known = useQuery(caseDeadlinesQuery(file.id)).data?.items ?? [];
  const id = `order-line-${String(at)}-what`;
  const search = { optionFilterProp: 'label' };
  if (line.sort === 'event') {
    const options = events
      .filter(({ served }) => !served)
      .map(({ id: value, name }) => ({ value, label: say(name) }));
    return (
      <Form.Item label={t.whichEvent} htmlFor={id} required>
        <Select
          id={id}
          value={line.event ?? null}
          showSearch={search}
          options={options}
          onChange={(event: string) => onChange({ ...line, event })}
        />
      </Form.Item>
    );
  }
  if (line.sort === 'deadline') {
    const options = known
      .filter((row) => isOpen(row) || row.id === line.deadlineId)
      .map((row) => ({
        value: row.id,
        label: [longDate(dayToKeep(row), language), say(row.action), row.party?.name]
          .filter(Boolean)
          .join(' · '),
      }));
    return (
      <Form.Item label={t.whichDeadline} htmlFor={id} required>
        <Select
          id={id}
          value={line.deadlineId ?? null}
          showSearch={search}
          options={options}
          onChange={(deadlineId: string) => onChange({ ...line, deadlineId })}
        />
      </Form.Item>
    );
  }
  return (
    <>
      <Form.Item label={t.toDo} htmlFor={id} required>
        <Input
          id={id}
          value={line.action ?? ''}
          maxLength={300}
          onChange={(typed) => onChange({ ...line, action: typed.target.value })}
        />
      </Form.Item>
      <Form.Item label={t.forWhom} htmlFor={`${id}-party`}>
        <Select
          id={`${id}-party`}
          value={line.partyId ?? ''}
          options={[
            { value: '', label: t.everyParty },
            ...file.parties.map(({ id: value, name }) => ({ value, label: name })),
          ]}
          onChange={(partyId: string) => {
            const { partyId: _, ...rest } = line;
            onChange({ ...rest, ...(partyId !== '' && { partyId }) });
          }}
        />
      </Form.Item>
    </>
  );
}
