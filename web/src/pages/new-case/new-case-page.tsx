import { Link } from '@tanstack/react-router';
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { EmptyState } from '../../parts/empty-state';
import { PageHead } from '../../parts/page-head';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { ByHand } from './by-hand';
import { ByImport } from './by-import';
import { ByNotice } from './by-notice';
import { ParkedCases } from '../parked/parked-cases';
import { newCaseWords } from './new-case-words';
import './new-case.css';

export function Page(): ReactNode {
  const t = useWords(newCaseWords);
  const session = useSession();
  const [search, change] = useFilters();
  return (
    <>
      <PageHead title={t.newCase} crumb={<Link to="/cases">{t.cases}</Link>} />
      {allows(session, 'cases.write') ? (
        <Tabs
          activeKey={search['by'] ?? 'notice'}
          onChange={(by) => change({ by })}
          destroyOnHidden
          items={[
            { key: 'notice', label: t.byNotice, children: <ByNotice /> },
            { key: 'hand', label: t.byHand, children: <ByHand /> },
            {
              key: 'import',
              label: t.byImport,
              children: (
                <>
                  <ByImport />
                  <ParkedCases />
                </>
              ),
            },
          ]}
        />
      ) : (
        <EmptyState title={t.notYours}>
          <p>{t.notYoursWhy}</p>
        </EmptyState>
      )}
    </>
  );
}
