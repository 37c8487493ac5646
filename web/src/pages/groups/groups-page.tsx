import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { ListFilters, noFilters } from '../../parts/list-filters';
import { PageHead } from '../../parts/page-head';
import { groupWords } from './group-words';
import { GroupsTable } from './groups-table';

export function Page(): ReactNode {
  const t = useWords(groupWords);
  return (
    <>
      <PageHead title={t.title} />
      <p className="quiet">{t.hint}</p>
      <ListFilters list="groups" filters={noFilters} />
      <GroupsTable />
    </>
  );
}
