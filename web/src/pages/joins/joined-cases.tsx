import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { CaseFile } from '../../api/views';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Named, PersonName } from '../../parts/named';
import { ReasonAct } from '../../parts/reason-act';
import { useSession } from '../../session/session';
import { JoinDialog } from './join-dialog';
import { joinsWords } from './joins-words';

type Join = components['schemas']['CaseJoinView'];

const beforeInstitution = ['preparing', 'pre_institution'];

/** As which case a case goes on, and from which it came; for who keeps a complaint's case, the way to join it. */
export function JoinedCases({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(joinsWords);
  const [asked, setAsked] = useState(false);
  const joins = useQuery({
    queryKey: ['case', file.id, 'joins'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/cases/{id}/joins', { params: { path: { id: file.id } }, signal })),
  });
  const items = joins.data?.items ?? [];
  const mayJoin = file.mayEdit && file.kind === 'itc_337' && beforeInstitution.includes(file.stage.id);
  if (items.length === 0 && !mayJoin) return null;
  return (
    <section className="panel">
      {items.map((join) => (
        <OneJoin key={join.id} join={join} caseId={file.id} />
      ))}
      {mayJoin && <Button onClick={() => setAsked(true)}>{t.joinIt}</Button>}
      {asked && <JoinDialog file={file} onClose={() => setAsked(false)} />}
    </section>
  );
}

function OneJoin({ join, caseId }: { readonly join: Join; readonly caseId: string }): ReactNode {
  const t = useWords(joinsWords);
  const { zone } = useSession().person;
  const [asked, setAsked] = useState(false);
  const other = join.from.id === caseId ? join.to : join.from;
  const { reason, by, at } = join.undone ?? join;
  return (
    <p>
      {join.undone ? t.takenBack : join.from.id === caseId ? t.goesOnAs : t.cameFrom}{' '}
      <Link to="/cases/$caseId" params={{ caseId: other.id }} className="strong">
        {other.number ?? <Named name={other.title} />}
      </Link>
      <br />
      <small className="who">
        {by && <PersonName person={by} />} · {wallTime(at, zone)} · {reason}
      </small>{' '}
      {join.mayUndo && (
        <Button size="small" className="no-print" onClick={() => setAsked(true)}>
          {t.undo}
        </Button>
      )}
      {asked && (
        <ReasonAct
          title={t.undo}
          confirm={t.undo}
          touches={[['case'], ['cases'], ['deadlines'], ['today'], ['silent']]}
          send={(said, headers) =>
            answered(
              api.POST('/api/v1/case-joins/{id}/undoing', {
                params: { path: { id: join.id } },
                body: { reason: said },
                headers,
              }),
            )
          }
          onClose={() => setAsked(false)}
        >
          <p>{t.undoWhat}</p>
        </ReasonAct>
      )}
    </p>
  );
}
