import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { caseQuery } from '../../api/queries';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { allows, useSession } from '../../session/session';
import { PersonName } from '../../parts/named';
import { documentWords } from './document-words';
import { loweringsQuery, touchedBy } from './queries';
import { everyMs } from './use-news';

type Lowering = components['schemas']['LoweringView'];

/** Wishes to lower a tier that wait for the reader as counsel of a supplier, also where the reader cannot read the document itself. */
export function AwaitingLowerings(): ReactNode {
  const t = useWords(documentWords);
  const mayAgree = allows(useSession(), 'documents.classify');
  const { data } = useQuery({ ...loweringsQuery, enabled: mayAgree, refetchInterval: everyMs });
  if (data === undefined || data.length === 0) return null;
  return (
    <section className="document-part awaiting" aria-label={t.awaiting}>
      <h2>{t.awaiting}</h2>
      <p className="who">{t.awaitingHint}</p>
      <ul>
        {data.map((lowering) => (
          <Awaiting key={lowering.id} lowering={lowering} />
        ))}
      </ul>
    </section>
  );
}

function Awaiting({ lowering }: { readonly lowering: Lowering }): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const { zone } = useSession().person;
  const file = useQuery({ ...caseQuery(lowering.caseId ?? ''), enabled: lowering.caseId !== null });
  const { documentId, toTier, requestedBy, requestedAt, reason } = lowering;
  const approve = useApproval(documentId);
  return (
    <li>
      <span className="strong">{lowering.title ?? t.notYours}</span> · {t.lowerTo(say(toTier.name))}
      <div className="who">
        {file.data && `${file.data.number ?? say(file.data.title)} · `}
        <PersonName person={requestedBy} /> · {wallTime(requestedAt, zone)} {reason !== null && `· ${reason}`}
      </div>
      {lowering.madeFrom.length > 0 && (
        <div>
          {t.sources}:{' '}
          {lowering.madeFrom.map(({ id, title }) => (
            <Link key={id} to="/documents/$documentId" params={{ documentId: id }}>
              {title}{' '}
            </Link>
          ))}
        </div>
      )}
      <Button size="small" loading={approve.isPending} onClick={() => approve.mutate(lowering.id)}>
        {t.approve}
      </Button>
      {approve.isError && <ProblemNotice error={approve.error} />}
    </li>
  );
}

/** Agrees to a lowering of a document. */
export const useApproval = (documentId: string) =>
  useAct<string, unknown>(
    (loweringId, headers) =>
      answered(
        api.POST('/api/v1/documents/{id}/lowerings/{loweringId}/approval', {
          params: { path: { id: documentId, loweringId } },
          headers,
        }),
      ),
    [...touchedBy({ id: documentId }), loweringsQuery.queryKey],
  );
