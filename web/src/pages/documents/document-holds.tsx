import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonDialog } from '../../parts/reason-dialog';
import { useAct } from '../../parts/use-act';
import { allows, useSession } from '../../session/session';
import { documentWords } from './document-words';
import type { DocumentFile } from './queries';

/** Orders that a document may not end. */
export function DocumentHolds({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const session = useSession();
  const { zone } = session.person;
  const [placing, setPlacing] = useState(false);
  const mayHold = allows(session, 'documents.write');
  const touches = [['document', file.id], ['documents']];
  const place = useAct<string, unknown>(
    (reason, headers) =>
      answered(
        api.POST('/api/v1/documents/{id}/holds', {
          params: { path: { id: file.id } },
          body: { reason },
          headers,
        }),
      ),
    touches,
    () => setPlacing(false),
  );
  const lift = useAct<string, unknown>(
    (id, headers) => api.POST('/api/v1/holds/{id}/lifting', { params: { path: { id } }, headers }),
    touches,
  );
  if (!mayHold && file.holds.length === 0) return null;
  return (
    <section className="document-part">
      <h2>{t.holds}</h2>
      <ul>
        {file.holds
          .filter(({ liftedAt }) => liftedAt === null)
          .map((hold) => (
            <li key={hold.id}>
              {hold.reason}
              <div className="who">
                {hold.documentId === null && `${t.wholeCase} · `}
                {t.heldSince} {wallTime(hold.setAt, zone)} · {hold.setBy.name}
              </div>
              {mayHold && (
                <Button size="small" loading={lift.isPending} onClick={() => lift.mutate(hold.id)}>
                  {t.lift}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {mayHold && (
        <Button size="small" onClick={() => setPlacing(true)}>
          {t.hold}
        </Button>
      )}
      {lift.isError && <ProblemNotice error={lift.error} />}
      {placing && (
        <ReasonDialog
          title={t.hold}
          confirm={t.doIt}
          pending={place.isPending}
          error={place.error}
          onConfirm={(reason) => place.mutate(reason)}
          onClose={() => setPlacing(false)}
        >
          <p className="who">{t.holdHint}</p>
        </ReasonDialog>
      )}
    </section>
  );
}
