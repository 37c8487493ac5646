import { App, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { touchedByCalendars } from './calendars-queries';
import { calendarsWords } from './calendars-words';

interface Written {
  readonly day: string;
  readonly en: string;
  readonly zh: string;
  readonly source: string;
  readonly announcedOn: string;
}

/** A single day on which offices were closed, for somebody else to accept. */
export function ClosureDialog({
  calendar,
  onClose,
}: {
  readonly calendar: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(calendarsWords);
  const { message } = App.useApp();
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  return (
    <FormDialog<Written>
      title={`${t.addClosure} · ${calendar}`}
      confirm={t.propose}
      touches={touchedByCalendars}
      send={({ day, en, zh, source, announcedOn }, headers) =>
        answered(
          api.POST('/api/v1/calendar-closures', {
            body: { calendar, day, why: { en, zh }, source, announcedOn },
            headers,
          }),
        )
      }
      onDone={() => void message.success(t.proposed)}
      onClose={onClose}
    >
      <p className="quiet">{t.closureHint}</p>
      <DateItem name="day" label={t.closureDay} required />
      <Form.Item name="en" label={t.closureEn} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="zh" label={t.closureZh} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="source" label={t.noticeField} extra={t.noticeHint} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
      <DateItem name="announcedOn" label={t.announcedOn} required />
    </FormDialog>
  );
}
