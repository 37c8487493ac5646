import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { destinationsOf, methods, serviceWords } from '../../service';
import { calculatorWords } from './calculator-words';
import { type Question, travels } from './question';

/** How, where to and when received: what a service adds depends on it. */
export function ServiceFields({
  question,
  onChange,
}: {
  readonly question: Question;
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void;
}): ReactNode {
  const t = useWords(calculatorWords);
  const words = useWords(serviceWords);
  return (
    <div className="two">
      <Form.Item label={t.method} htmlFor="method">
        <Select
          id="method"
          value={question.method ?? null}
          placeholder={t.notStated}
          allowClear
          options={methods.map((value) => ({ value, label: words[value] }))}
          onChange={(method: string | null | undefined) => onChange({ method: method ?? undefined })}
        />
      </Form.Item>
      <Form.Item
        label={travels(question.method) ? t.neededNow(t.destination) : t.destination}
        htmlFor="destination"
      >
        <Select
          id="destination"
          value={question.destination ?? null}
          placeholder={t.notStated}
          allowClear
          options={destinationsOf(question.forum).map((value) => ({ value, label: words[value] }))}
          onChange={(destination: string | null | undefined) =>
            onChange({ destination: destination ?? undefined })
          }
        />
      </Form.Item>
      <Form.Item label={t.optional(words.until)} htmlFor="dateUntil" extra={t.dateUntilHint}>
        <DateField
          id="dateUntil"
          value={question.dateUntil}
          onChange={(dateUntil) => onChange({ dateUntil })}
        />
      </Form.Item>
      <Form.Item label={t.optional(t.receivedOn)} htmlFor="receivedOn" extra={t.receivedHint}>
        <DateField
          id="receivedOn"
          value={question.receivedOn}
          onChange={(receivedOn) => onChange({ receivedOn })}
        />
      </Form.Item>
    </div>
  );
}
