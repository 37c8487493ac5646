import { useQuery } from '@tanstack/react-query';
import { App, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { packsQuery } from '../../calculator/queries';
import { type AddedSuspension, touchedByCalendars } from './calendars-queries';
import { calendarsWords } from './calendars-words';
import { suspensionsWords } from './suspensions-words';

interface Written extends Pick<AddedSuspension, 'forum' | 'from' | 'until' | 'mode' | 'source'> {
  readonly reopenedOn?: string | undefined;
  readonly days?: number | null;
  readonly en: string;
  readonly zh: string;
}

const modes = ['toll', 'roll', 'manual'] as const;

/** A time in which a forum did not work, for somebody else to accept. */
export function SuspensionDialog({
  forums,
  onClose,
}: {
  readonly forums: readonly AddedSuspension['forum'][];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(suspensionsWords);
  const shared = useWords(calendarsWords);
  const say = useSay();
  const { message } = App.useApp();
  const packs = useQuery(packsQuery);
  const nameOf = (forum: string): string => {
    const pack = packs.data?.items.find(({ id }) => id === forum);
    return pack === undefined ? forum : say(pack.name);
  };
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  return (
    <FormDialog<Written>
      title={t.add}
      confirm={shared.propose}
      touches={touchedByCalendars}
      initial={{ mode: 'toll', ...(forums[0] && { forum: forums[0] }) }}
      send={({ en, zh, reopenedOn, days, mode, ...said }, headers) =>
        answered(
          api.POST('/api/v1/forum-suspensions', {
            body: {
              ...said,
              mode,
              name: { en, zh },
              ...(reopenedOn && { reopenedOn }),
              ...(mode === 'toll' && days && { days }),
            },
            headers,
          }),
        )
      }
      onDone={() => void message.success(shared.proposed)}
      onClose={onClose}
    >
      <Form.Item name="forum" label={t.forum} rules={[{ required: true, message: t.needed }]}>
        <Select
          showSearch
          optionFilterProp="label"
          options={forums.map((forum) => ({ value: forum, label: nameOf(forum) }))}
        />
      </Form.Item>
      <DateItem name="from" label={t.from} required />
      <DateItem name="until" label={t.until} required />
      <DateItem name="reopenedOn" label={t.reopenedOn} extra={t.reopenedHint} />
      <Form.Item name="mode" label={t.mode} rules={[{ required: true, message: t.needed }]}>
        <Radio.Group>
          {modes.map((mode) => (
            <Radio key={mode} value={mode}>
              {t[mode]}
              <div className="quiet">{t[`${mode}Hint`]}</div>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item noStyle dependencies={['mode']}>
        {({ getFieldValue }) =>
          getFieldValue('mode') === 'toll' && (
            <Form.Item name="days" label={t.days} extra={t.daysHint}>
              <InputNumber min={1} max={1000} precision={0} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="en" label={t.nameEn} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="zh" label={t.nameZh} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="source" label={t.authority} extra={t.authorityHint} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
