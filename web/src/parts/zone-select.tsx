import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { deviceZone } from '../clock';
import { cityOf } from '../dates';
import { useLanguage, useWords } from '../i18n/language';
import { partWords } from './part-words';

/** A time zone by city or name; the device's own is one press away. Fits a form field. */
export function ZoneSelect({
  id,
  value,
  onChange,
}: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (zone: string) => void;
}): ReactNode {
  const t = useWords(partWords);
  const { language } = useLanguage();
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf('timeZone');
    return [...new Set([...known, 'UTC', ...(value ? [value] : [])])].map((zone) => ({
      value: zone,
      label: `${cityOf(zone, language)} (${zone})`,
    }));
  }, [language, value]);
  const here = deviceZone();
  return (
    <>
      <Select
        {...(id !== undefined && { id })}
        value={value ?? null}
        showSearch={{ optionFilterProp: 'label' }}
        options={zones}
        onChange={(zone: string | null) => zone !== null && onChange?.(zone)}
      />
      {here !== value && (
        <button type="button" className="link" onClick={() => onChange?.(here)}>
          {t.device} ({here})
        </button>
      )}
    </>
  );
}
