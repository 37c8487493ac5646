import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import type { Bilingual } from '../i18n/words';

/** A name in both languages; a language it was not given in is absent. */
export interface Names {
  readonly zh: string | null;
  readonly en: string | null;
}

/** What a person is called: as they write it themselves, and in Latin letters where they said how. */
export const namesOf = ({
  name,
  latinName,
}: {
  readonly name: string;
  readonly latinName: string | null;
}): Bilingual => ({ zh: name, en: latinName ?? name });

/** What a person is called, the reader's language first and the other near it. */
export const PersonName = ({ person }: { readonly person: Parameters<typeof namesOf>[0] }): ReactNode => (
  <Named name={namesOf(person)} />
);

/** The reader's language first, and the other where it is another name. */
function useOrdered({ zh, en }: Names): readonly [first: string, other: string | undefined] {
  const { language } = useLanguage();
  const [own, near] = language === 'zh' ? [zh, en] : [en, zh];
  const first = own ?? near ?? '';
  return [first, near === null || near === first ? undefined : near];
}

/** A name in the reader's language, with the name in the other language near it. */
export function Named({ name }: { readonly name: Names }): ReactNode {
  const { language } = useLanguage();
  const [first, other] = useOrdered(name);
  if (other === undefined) return first;
  return (
    <>
      {first}{' '}
      <span className="other-name" lang={language === 'zh' ? 'en' : 'zh-CN'}>
        {other}
      </span>
    </>
  );
}

/** Both names as one text, for where only text fits: an option of a list, a label. */
export function useBothNames(): (name: Names) => string {
  const { language } = useLanguage();
  return ({ zh, en }) => {
    const [own, near] = language === 'zh' ? [zh, en] : [en, zh];
    return [...new Set([own, near].filter((one) => one !== null && one !== ''))].join(' · ');
  };
}
