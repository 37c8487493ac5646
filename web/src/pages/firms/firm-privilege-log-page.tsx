import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { PageHead } from '../../parts/page-head';
import { documentWords } from '../documents/document-words';
import { PrivilegeLog } from '../documents/privilege-log-page';
import { firmsWords } from './firms-words';
import { firmQuery } from './queries';

/** What lies with a firm and is withheld. */
export function Page(): ReactNode {
  const { firmId = '' }: { readonly firmId?: string } = useParams({ strict: false });
  const t = useWords(firmsWords);
  const { privilegeLog } = useWords(documentWords);
  const say = useSay();
  const firm = useQuery(firmQuery(firmId));
  return (
    <PageAnswer query={firm}>
      {({ id, name }) => (
        <>
          <PageHead
            title={privilegeLog}
            crumb={
              <>
                <Link to="/firms">{t.firms}</Link> ›{' '}
                <Link to="/firms/$firmId" params={{ firmId: id }}>
                  {say(name)}
                </Link>
              </>
            }
          />
          <PrivilegeLog home={{ firmId: id }} />
        </>
      )}
    </PageAnswer>
  );
}
