import type { QueryKey } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { calendarWords } from './calendar-words';
import { ShownOnce } from './shown-once';

type Written = components['schemas']['CalendarFeedBody'];
type FeedMade = components['schemas']['NewCalendarFeedView'];

/** Makes a feed. Sent without a key, for an answer kept under one would keep the secret. */
export function MakeFeed({
  touches,
  onMade,
  onClose,
}: {
  readonly touches: readonly QueryKey[];
  readonly onMade: (made: FeedMade) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(calendarWords);
  return (
    <FormDialog<Written, FeedMade>
      title={t.makeFeed}
      confirm={t.make}
      touches={touches}
      send={(body) => answered(api.POST('/api/v1/calendar-feeds', { body }))}
      onDone={onMade}
      onClose={onClose}
    >
      <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.needed }]}>
        <Input maxLength={80} autoComplete="off" placeholder={t.nameExample} />
      </Form.Item>
    </FormDialog>
  );
}

/** A feed just made; one press opens it in the calendar of the device in hand. */
export function NewFeed({
  made: { name, url },
  onClose,
}: {
  readonly made: FeedMade;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(calendarWords);
  return (
    <ShownOnce
      title={t.addressFor(name)}
      note={t.once}
      label={t.address}
      secret={url}
      copy={t.copy}
      kept={t.keptIt}
      onClose={onClose}
    >
      <p>
        <a href={url.replace(/^https?:/, 'webcal:')}>{t.openHere}</a>
      </p>
    </ShownOnce>
  );
}
