import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { deadlineQuery } from '../../api/queries';
import { PageAnswer } from '../../parts/answer';
import { useFilters } from '../../parts/use-filters';

/** The address of a deadline alone: goes on to its case. */
export function Page(): ReactNode {
  const { deadlineId }: { readonly deadlineId?: string } = useParams({ strict: false });
  const [{ act }] = useFilters();
  const deadline = useQuery(deadlineQuery(deadlineId ?? ''));
  return (
    <PageAnswer query={deadline}>
      {(known) => (
        <Navigate
          to="/cases/$caseId/deadlines"
          params={{ caseId: known.case.id }}
          search={{ deadline: known.id, show: 'all', ...(act !== undefined && { act }) }}
          replace
        />
      )}
    </PageAnswer>
  );
}
