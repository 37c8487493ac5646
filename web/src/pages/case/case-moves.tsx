import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { LifePanel } from '../../parts/life-panel';
import { caseWords } from './case-words';

/** What may happen next with a case, and for what may not, why. */
export function CaseMoves({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  return (
    <LifePanel
      look="menu"
      offers={file.actions}
      version={file.version}
      grave={['close']}
      labelOf={({ name, to }) => t.moveTo(say(name), say(to.name))}
      ask={({ to }) => ({ confirm: t.doIt, says: <p>{t.moveSure(say(to.name))}</p> })}
      touches={[['case', file.id], ['cases'], ['today']]}
      send={({ action }, written: { readonly reason?: string }, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/moves', {
            params: { path: { id: file.id } },
            body: { action, ...written },
            headers,
          }),
        )
      }
    />
  );
}
