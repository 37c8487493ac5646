import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { nominationWords } from './nomination-words';
import { NominationsTable } from './nominations-table';
import { type Nomination, nominationsQuery } from './queries';

/** Roles that wait, where any do: all the reader knows of, or what asks for their consent alone. */
export function WaitingPanel({ mine = false }: { readonly mine?: boolean }): ReactNode {
  const t = useWords(nominationWords);
  const { data, error } = useQuery(nominationsQuery);
  const asks = ({ actions }: Nomination): boolean =>
    actions.some(({ action, obstacle }) => action === 'confirm' && obstacle === null);
  const rows = data?.items.filter((row) => !mine || asks(row)) ?? [];
  if (error !== null) return <ProblemNotice error={error} />;
  if (rows.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.title}</h2>
      <p className="quiet">{t.hint}</p>
      <NominationsTable rows={rows} />
    </section>
  );
}
