import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { silentInCaseQuery } from './queries';
import { silentWords } from './silent-words';

/** On a case's own page: that members accused in it are silent, as far as the reader sees them. */
export function SilentInCase({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(silentWords);
  const count = useQuery(silentInCaseQuery(caseId)).data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      className="problem no-print"
      title={t.inCase(count)}
      action={
        <Link to="/silent" search={{ case: caseId }}>
          {t.seeThem}
        </Link>
      }
    />
  );
}
