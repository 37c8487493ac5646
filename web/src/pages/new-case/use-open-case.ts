import { useNavigate } from '@tanstack/react-router';
import { answered, api } from '../../api/client';
import type { CaseFile, OpenCase } from '../../api/views';
import { useAct } from '../../parts/use-act';

/** Opens the case and goes there. */
export function useOpenCase(onOpened: () => void) {
  const navigate = useNavigate();
  return useAct<OpenCase, CaseFile>(
    (body, headers) => answered(api.POST('/api/v1/cases', { body, headers })),
    [['cases'], ['today']],
    ({ id }) => {
      onOpened();
      void navigate({ to: '/cases/$caseId', params: { caseId: id } });
    },
  );
}
