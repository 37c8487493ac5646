import { useNavigate } from '@tanstack/react-router';
import { answered, api } from '../../api/client';
import type { CaseFile, OpenCase } from '../../api/views';
import { useAct } from '../../parts/use-act';

const nothing = (): Promise<void> => Promise.resolve();

/** Opens the case, lets what goes into it be brought there, and goes there. */
export function useOpenCase(onOpened: () => void, bring: (caseId: string) => Promise<void> = nothing) {
  const navigate = useNavigate();
  return useAct<OpenCase, CaseFile>(
    async (body, headers) => {
      const opened = await answered(api.POST('/api/v1/cases', { body, headers }));
      await bring(opened.id);
      return opened;
    },
    [['cases'], ['today']],
    ({ id }) => {
      onOpened();
      void navigate({ to: '/cases/$caseId', params: { caseId: id } });
    },
  );
}
