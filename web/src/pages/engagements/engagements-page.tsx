import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { PageHead } from '../../parts/page-head';
import { Engagements } from './engagements-list';
import { engagementsWords } from './engagements-words';

/** All engagements the reader may know of. */
export function Page(): ReactNode {
  const t = useWords(engagementsWords);
  return (
    <>
      <PageHead title={t.engagements} />
      <p className="quiet">{t.whatEngagements}</p>
      <Engagements />
    </>
  );
}
