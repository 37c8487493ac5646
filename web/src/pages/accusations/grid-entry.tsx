import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { useFilters } from '../../parts/use-filters';
import { useRoomForPane } from '../../parts/use-narrow';
import { accusationWords } from './accusation-words';
import { GridSheet } from './grid-sheet';
import { Lacking } from './lacking';
import { gridQuery, type Matrix, partyName, proceedingName } from './matrix';

/** Most rows that are shown at once, in a wide window and as cards; where there are more, one respondent's are. */
const mostRows = { wide: 120, narrow: 12 };

/** What one party asserts in one proceeding, to be written cell by cell. */
export function GridEntry({
  caseId,
  matrix,
}: {
  readonly caseId: string;
  readonly matrix: Matrix;
}): ReactNode {
  const t = useWords(accusationWords);
  const say = useSay();
  const { language } = useLanguage();
  const hasRoom = useRoomForPane();
  const [search, change] = useFilters();
  const { proceedings, asserters, respondents, products, patents } = matrix;
  const proceeding = proceedings.find(({ id }) => id === search['proceeding']) ?? proceedings[0];
  const asserter = asserters.find(({ id }) => id === search['by']) ?? asserters[0];
  if (
    proceeding === undefined ||
    asserter === undefined ||
    [respondents, products, patents].some(({ length }) => length === 0)
  ) {
    return (
      <EmptyState title={t.empty}>
        <Lacking caseId={caseId} matrix={matrix} />
      </EmptyState>
    );
  }
  const isLong = respondents.length * products.length > (hasRoom ? mostRows.wide : mostRows.narrow);
  const only = respondents.find(({ id }) => id === search['of']) ?? (isLong ? respondents[0] : undefined);
  return (
    <>
      <div className="filters no-print">
        <Select
          aria-label={t.proceeding}
          value={proceeding.id}
          popupMatchSelectWidth={false}
          options={proceedings.map((each) => ({ value: each.id, label: proceedingName(say, each) }))}
          onChange={(id) => change({ proceeding: id })}
        />
        <Select
          aria-label={t.asserter}
          value={asserter.id}
          popupMatchSelectWidth={false}
          options={asserters.map((each) => ({ value: each.id, label: partyName(language, each) }))}
          onChange={(id) => change({ by: id })}
        />
        <Select
          aria-label={t.respondent}
          placeholder={t.everyRespondent}
          allowClear={!isLong}
          value={only?.id ?? null}
          popupMatchSelectWidth={false}
          options={respondents.map((each) => ({ value: each.id, label: partyName(language, each) }))}
          onChange={(id: string | null | undefined) => change({ of: id ?? undefined })}
        />
      </div>
      <Loaded
        caseId={caseId}
        matrix={matrix}
        proceedingId={proceeding.id}
        asserterId={asserter.id}
        only={only?.id}
      />
    </>
  );
}

function Loaded({
  caseId,
  matrix,
  proceedingId,
  asserterId,
  only,
}: {
  readonly caseId: string;
  readonly matrix: Matrix;
  readonly proceedingId: string;
  readonly asserterId: string;
  readonly only: string | undefined;
}): ReactNode {
  const client = useQueryClient();
  const query = gridQuery(caseId, proceedingId, asserterId);
  const grid = useQuery(query);
  return (
    <Answer query={grid}>
      {(known) => (
        <GridSheet
          key={`${proceedingId}.${asserterId}`}
          caseId={caseId}
          matrix={matrix}
          grid={known}
          part={{ proceedingId, asserterId }}
          only={only}
          readAgain={() => client.fetchQuery({ ...query, staleTime: 0 })}
        />
      )}
    </Answer>
  );
}
