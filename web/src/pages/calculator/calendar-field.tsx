import { Form, Select } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { useSay, useWords } from '../../i18n/language';
import { spanWords } from './span-words';

export type WorkCalendar = components['schemas']['CalendarView'];

/** By whose working days is counted, with what is known of them. */
export function CalendarField({
  calendars,
  value,
  onChange,
}: {
  readonly calendars: readonly WorkCalendar[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}): ReactNode {
  const t = useWords(spanWords);
  const say = useSay();
  const options = calendars.map(({ id, name }) => ({
    value: id,
    label: `${say(name)} (${id})`,
    found: `${id} ${name.en} ${name.zh}`,
  }));
  const calendar = calendars.find(({ id }) => id === value);
  return (
    <Form.Item
      label={t.whichDays}
      htmlFor="days"
      extra={
        calendar && (
          <>
            {t.covered(calendar.coverage.map(({ from, until }) => `${from} – ${until}`).join(', '))}
            {calendar.note && <div>{say(calendar.note)}</div>}
          </>
        )
      }
    >
      <Select
        id="days"
        value={value}
        showSearch={{ optionFilterProp: 'found' }}
        options={options}
        onChange={onChange}
      />
    </Form.Item>
  );
}
