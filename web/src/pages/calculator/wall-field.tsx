import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { TypedField } from '../../parts/typed-field';
import { momentIn } from '../../written-dates';
import { isUnreadWall } from './clock-question';
import { spanWords } from './span-words';

const shape = 'YYYY-MM-DD HH:mm';

/** A day and time on the wall of the clock's zone: `2026-09-30 16:00` in and out, or what was written where it cannot be read. */
export function WallField({
  id,
  label,
  value,
  onChange,
}: {
  readonly id?: string;
  readonly label?: string;
  readonly value: string | undefined;
  readonly onChange: (written: string | undefined) => void;
}): ReactNode {
  const t = useWords(spanWords);
  const unread = isUnreadWall(value);
  return (
    <TypedField
      {...(id !== undefined && { id })}
      {...(label !== undefined && { label })}
      text={value ?? ''}
      isRead={Boolean(value) && !unread}
      fault={unread ? t.momentUnread : undefined}
      placeholder={shape}
      format={shape}
      picker={{ showTime: { format: 'HH:mm' }, needConfirm: false }}
      onText={(text) => onChange(text.trim() === '' ? undefined : (momentIn(text) ?? text))}
    />
  );
}
