import { Input, Select } from 'antd';
import type { ComponentType, ReactNode } from 'react';
import { useLanguage, useWords } from '../../i18n/language';
import type { Spoken } from '../../i18n/spoken';
import type { Language } from '../../i18n/words';
import { countryName } from '../../parts/country';
import { CountrySelect } from '../../parts/country-select';
import type { OwnValues } from './member-draft';
import { membersWords } from './members-words';

type Words = Spoken<typeof membersWords>;

/** A field of which a firm has one value besides its name: the form, the page and the comparison of two versions all read it here. */
interface OwnField {
  readonly key: keyof OwnValues;
  readonly label: (t: Words) => string;
  readonly hint?: (t: Words) => string;
  readonly isNeeded?: true;
  readonly Input: ComponentType<object>;
  /** What a person reads; undefined where there is no value. */
  readonly shown: (values: OwnValues, t: Words, language: Language) => string | undefined;
}

/** A line of text of at most so many characters. */
const textInput = (maxLength: number, autoCapitalize = 'sentences'): ComponentType<object> =>
  function TextInput(given) {
    return <Input maxLength={maxLength} autoCapitalize={autoCapitalize} {...given} />;
  };

export const ownFields: readonly OwnField[] = [
  {
    key: 'creditCode',
    label: (t) => t.creditCode,
    hint: (t) => t.creditHint,
    Input: textInput(30, 'characters'),
    shown: ({ creditCode }) => creditCode,
  },
  {
    key: 'country',
    label: (t) => t.countryOrRegion,
    isNeeded: true,
    Input: NeededCountry,
    shown: ({ country }, _, language) => country && countryName(country, language),
  },
  { key: 'size', label: (t) => t.size, Input: SizeSelect, shown: ({ size }, t) => size && t[size] },
];

/** The fields by the names a person reads, with what each says of a firm. */
export function useOwnFields(): readonly (readonly [
  label: string,
  shown: (values: OwnValues) => string | undefined,
])[] {
  const t = useWords(membersWords);
  const { language } = useLanguage();
  return ownFields.map(({ label, shown }) => [label(t), (values) => shown(values, t, language)]);
}

function NeededCountry(given: object): ReactNode {
  return <CountrySelect isNeeded {...given} />;
}

const sizes = ['large', 'medium', 'small', 'micro'] as const;

function SizeSelect(given: object): ReactNode {
  const t = useWords(membersWords);
  return <Select allowClear options={sizes.map((value) => ({ value, label: t[value] }))} {...given} />;
}
