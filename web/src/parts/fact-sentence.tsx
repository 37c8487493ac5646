import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language';
import { Named, type Names } from './named';
import { useFactName } from './use-fact-name';

/** A fact as a sentence: who did what, to which thing. */
export function FactSentence({
  actor,
  type,
  about,
}: {
  readonly actor: ReactNode;
  readonly type: string;
  readonly about: Names | null;
}): ReactNode {
  const { language } = useLanguage();
  const name = useFactName()(type) ?? type;
  const [colon, before, after] = language === 'zh' ? ['：', '“', '”'] : [': ', ' “', '”'];
  return (
    <>
      {actor}
      {colon}
      <span className="strong">{name}</span>
      {about !== null && (
        <>
          {before}
          <Named name={about} />
          {after}
        </>
      )}
    </>
  );
}
