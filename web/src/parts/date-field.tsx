import { Form } from 'antd';
import type { Rule } from 'antd/es/form';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../i18n/language';
import { spokenDate } from '../dates';
import { dateIn, isUnread, readWritten } from '../written-dates';
import { partWords } from './part-words';
import { type ControlProps, TypedField } from './typed-field';

/** Says why a text is no day and which forms are taken; undefined where it is one, or nothing is written. */
export function useDateFault(): (written: string | null | undefined) => string | undefined {
  const t = useWords(partWords);
  const { language } = useLanguage();
  return (written) => {
    if (!written) return undefined;
    const read = readWritten(written);
    if ('date' in read) return undefined;
    if ('noSuchDay' in read) return `${t.noSuchDay(written)} ${t.dateForms}`;
    if ('unknownForm' in read) return `${t.notADate(written)} ${t.dateForms}`;
    const [one, other] = read.either.map((date) => spokenDate(date, language));
    return `${t.eitherDate(written, one ?? '', other ?? '')} ${t.dateForms}`;
  };
}

/**
 * A date of law: `YYYY-MM-DD` text in and out, written by hand in any form that has one reading, or picked. What cannot be read
 * comes out as it was written, so that it can neither be lost nor saved: `isUnread` says so. Fits a form field.
 */
export function DateField({
  value,
  onChange,
  ...control
}: ControlProps & {
  readonly value?: string | null | undefined;
  readonly onChange?: (date: string | undefined) => void;
}): ReactNode {
  const t = useWords(partWords);
  const faultOf = useDateFault();
  return (
    <TypedField
      {...control}
      text={value ?? ''}
      isRead={Boolean(value) && !isUnread(value)}
      fault={faultOf(value)}
      placeholder={t.date}
      format="YYYY-MM-DD"
      onText={(text) => onChange?.(text.trim() === '' ? undefined : (dateIn(text) ?? text))}
    />
  );
}

/** A date as a named field of a form, which is not sent while the date cannot be read. */
export function DateItem({
  name,
  label,
  extra,
  className,
  required = false,
}: {
  readonly name: string | string[];
  readonly label: string;
  readonly extra?: string;
  readonly className?: string;
  readonly required?: boolean;
}): ReactNode {
  const t = useWords(partWords);
  const faultOf = useDateFault();
  const readable: Rule = {
    validator: (_, written: string | undefined) => {
      const fault = faultOf(written);
      return fault === undefined ? Promise.resolve() : Promise.reject(new Error(fault));
    },
  };
  return (
    <Form.Item
      name={name}
      label={label}
      {...(extra !== undefined && { extra })}
      {...(className !== undefined && { className })}
      validateTrigger="onBlur"
      rules={required ? [{ required, message: t.needed }, readable] : [readable]}
    >
      <DateField />
    </Form.Item>
  );
}
