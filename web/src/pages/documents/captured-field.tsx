import { Form } from 'antd';
import { type ReactNode, useId } from 'react';
import { cityOf, instantAt, offsetAt, wallTime } from '../../dates';
import { useLanguage, useWords } from '../../i18n/language';
import { TypedField } from '../../parts/typed-field';
import { useSession } from '../../session/session';
import { isUnread, momentIn } from '../../written-dates';
import { documentWords } from './document-words';

const shape = 'YYYY-MM-DD HH:mm';

/** Whether something is written that is no moment: nothing may be saved while it stands there. */
export const isUnreadMoment = (value: string | null | undefined): boolean =>
  Boolean(value) && !(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value ?? '') && Date.parse(value ?? '') > 0);

/** Whether every date said of a document can be read. */
export const datesAreRead = ({
  documentDate,
  retainUntil,
  capturedAt,
}: {
  readonly documentDate?: string | null | undefined;
  readonly retainUntil?: string | null | undefined;
  readonly capturedAt?: string | null | undefined;
}): boolean => !isUnread(documentDate) && !isUnread(retainUntil) && !isUnreadMoment(capturedAt);

/**
 * When something was captured: a moment in, a moment out; written or picked as date and time on the wall of the reader's zone.
 * What cannot be read comes out as it was written.
 */
export function CapturedField({
  id,
  label,
  value,
  onChange,
}: {
  readonly id?: string;
  readonly label?: string;
  readonly value?: string | null | undefined;
  readonly onChange?: (instant: string | undefined) => void;
}): ReactNode {
  const t = useWords(documentWords);
  const { language } = useLanguage();
  const { zone } = useSession().person;
  const hint = useId();
  const city = cityOf(zone, language);
  const said = label === undefined ? t.capturedHint : t.timeIn;
  const unread = isUnreadMoment(value);
  const moment = value && !unread ? value : undefined;
  const take = (text: string): void => {
    const read = momentIn(text);
    onChange?.(text.trim() === '' ? undefined : read === undefined ? text : instantAt(read, zone));
  };
  return (
    <>
      <TypedField
        {...(id !== undefined && { id })}
        label={label ?? t.capturedAt}
        describedBy={hint}
        text={moment ? wallTime(moment, zone).slice(0, shape.length) : (value ?? '')}
        isRead={moment !== undefined}
        fault={unread ? t.notAMoment(value ?? '') : undefined}
        placeholder={t.dateAndTime}
        format={shape}
        picker={{
          showTime: { format: 'HH:mm' },
          needConfirm: false,
          classNames: { popup: { root: 'captured-picker' } },
        }}
        onText={take}
      />
      <div id={hint} className="who">
        {said(moment ? `${city} (${offsetAt(moment, zone)})` : city)}
      </div>
    </>
  );
}

/** The same as a named field of a form, which is not sent while the moment cannot be read. */
export function CapturedItem({
  name,
  label,
  required,
}: {
  readonly name: string;
  readonly label?: string;
  /** What is said where it is left empty; it may be, where nothing is. */
  readonly required?: string;
}): ReactNode {
  const t = useWords(documentWords);
  const readable = (_: unknown, written: string | undefined): Promise<void> =>
    isUnreadMoment(written) ? Promise.reject(new Error(t.notAMoment(written ?? ''))) : Promise.resolve();
  return (
    <Form.Item
      name={name}
      label={label ?? t.capturedAt}
      validateTrigger="onBlur"
      rules={[
        ...(required === undefined ? [] : [{ required: true, message: required }]),
        { validator: readable },
      ]}
    >
      <CapturedField {...(label !== undefined && { label })} />
    </Form.Item>
  );
}
