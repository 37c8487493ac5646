import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { nominationWords } from './nomination-words';
import { NominationsTable } from './nominations-table';
import { nominationsQuery } from './queries';

export function Page(): ReactNode {
  const t = useWords(nominationWords);
  const waiting = useQuery(nominationsQuery);
  return (
    <>
      <PageHead title={t.title} />
      <p className="quiet">{t.hint}</p>
      <Answer query={waiting}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.none}>
              <p>{t.noneHint}</p>
            </EmptyState>
          ) : (
            <NominationsTable rows={items} />
          )
        }
      </Answer>
    </>
  );
}
