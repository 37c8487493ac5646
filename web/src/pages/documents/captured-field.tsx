import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId } from 'react';
import { cityOf, instantAt, offsetAt, wallTime } from '../../dates';
import { useLanguage, useWords } from '../../i18n/language';
import { useSession } from '../../session/session';
import { documentWords } from './document-words';

const shape = 'YYYY-MM-DD HH:mm';

/** When something was captured: a moment in, a moment out; written or picked as date and time on the wall of the reader's zone. */
export function CapturedField({
  value,
  onChange,
}: {
  readonly value: string | null | undefined;
  readonly onChange: (instant: string | undefined) => void;
}): ReactNode {
  const t = useWords(documentWords);
  const { language } = useLanguage();
  const { zone } = useSession().person;
  const hint = useId();
  const city = cityOf(zone, language);
  return (
    <>
      <DatePicker
        aria-label={t.capturedAt}
        aria-describedby={hint}
        showTime={{ format: 'HH:mm' }}
        needConfirm={false}
        classNames={{ popup: { root: 'captured-picker' } }}
        format={shape}
        placeholder={t.dateAndTime}
        value={value ? dayjs(wallTime(value, zone).slice(0, shape.length)) : null}
        preserveInvalidOnBlur
        style={{ width: '100%' }}
        onChange={(moment) => onChange(moment === null ? undefined : instantAt(moment.format(shape), zone))}
      />
      <div id={hint} className="who">
        {t.capturedHint(value ? `${city} (${offsetAt(value, zone)})` : city)}
      </div>
    </>
  );
}
