import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** A date of law as `YYYY-MM-DD` text in, text out; written by hand or picked. Fits a form field. */
export function DateField({
  id,
  value,
  onChange,
  label,
  allowClear = true,
  onFocus,
}: {
  readonly id?: string;
  readonly value?: string | null | undefined;
  readonly onChange?: (date: string | undefined) => void;
  readonly label?: string;
  readonly allowClear?: boolean;
  readonly onFocus?: () => void;
}): ReactNode {
  const t = useWords(partWords);
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      value={value ? dayjs(value) : null}
      format="YYYY-MM-DD"
      placeholder={t.date}
      allowClear={allowClear}
      {...(onFocus && { onFocus })}
      preserveInvalidOnBlur
      style={{ width: '100%' }}
      onChange={(date) => onChange?.(date === null ? undefined : date.format('YYYY-MM-DD'))}
    />
  );
}
