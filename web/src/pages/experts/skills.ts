import { useMemo } from 'react';
import { useLanguage, useWords } from '../../i18n/language';
import { countries, countryName } from '../../parts/country';
import { expertsWords } from './experts-words';

/** Languages experts work in, those of the courts an alliance meets first; a script where it matters. */
const languageCodes =
  'zh zh-Hant en de ja ko fr it nl es pt ru pl sv da fi cs hu tr el ro hi vi th id ms ar'.split(' ');

const epo = 'EP';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Languages and jurisdictions, as they are called in the reader's language, and those to choose from. */
export function useSkills(): {
  readonly languages: readonly Choice[];
  readonly jurisdictions: readonly Choice[];
  readonly languageName: (code: string) => string;
  readonly jurisdictionName: (code: string) => string;
} {
  const t = useWords(expertsWords);
  const { language } = useLanguage();
  const named = t.epo;
  return useMemo(() => {
    const tongues = new Intl.DisplayNames(language === 'zh' ? 'zh-CN' : 'en', { type: 'language' });
    const languageName = (code: string): string => tongues.of(code) ?? code;
    const places = countries(language).map(({ value, label }) => ({ value, label: `${label} (${value})` }));
    const [china, ...others] = places;
    return {
      languages: languageCodes.map((value) => ({ value, label: languageName(value) })),
      jurisdictions: [
        ...(china === undefined ? [] : [china]),
        { value: epo, label: `${named} (${epo})` },
        ...others,
      ],
      languageName,
      jurisdictionName: (code) => (code === epo ? named : countryName(code, language)),
    };
  }, [language, named]);
}
