import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '../i18n/language';
import { countries, type CountryChoice, fitOf } from './country';

/** A country or region, picked by its name in either language or by its code. Fits a form field. */
export function CountrySelect({
  id,
  value,
  onChange,
  label,
  isNeeded = false,
}: {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (code: string | undefined) => void;
  readonly label?: string;
  /** Whether it may not be left empty again. */
  readonly isNeeded?: boolean;
}): ReactNode {
  const { language } = useLanguage();
  const places = useMemo(() => countries(language), [language]);
  return (
    <Select<string, CountryChoice>
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      value={value ?? null}
      allowClear={!isNeeded}
      style={{ width: '100%' }}
      showSearch={{
        filterOption: (typed, place) => place !== undefined && fitOf(place, typed) < Infinity,
        filterSort: (a, b, { searchValue }) => fitOf(a, searchValue) - fitOf(b, searchValue),
      }}
      options={[...places]}
      onChange={(code: string | undefined) => onChange?.(code)}
    />
  );
}
