import type { QueryKey } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
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
  const [form] = Form.useForm<Written>();
  const make = useAct<Written, FeedMade>(
    (body) => answered(api.POST('/api/v1/calendar-feeds', { body })),
    touches,
    onMade,
  );
  return (
    <Modal
      open
      title={t.makeFeed}
      okText={t.make}
      cancelText={t.cancel}
      confirmLoading={make.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="feed"
        layout="vertical"
        requiredMark={false}
        onFinish={(body) => make.mutate(body, { onError: (error) => showFaults(form, error) })}
      >
        <Form.Item
          name="name"
          label={t.name}
          rules={[{ required: true, whitespace: true, message: t.needed }]}
        >
          <Input maxLength={80} autoComplete="off" autoFocus placeholder={t.nameExample} />
        </Form.Item>
      </Form>
      {make.isError && <ProblemNotice error={make.error} />}
    </Modal>
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
