import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { documentWords } from './document-words';
import { type DocumentFile, touchedBy } from './queries';

/** Orders that a document may not end, those in force first. */
export function DocumentHolds({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const [placing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<string>();
  const mayHold = allows(useSession(), 'documents.write');
  if (!mayHold && file.holds.length === 0) return null;
  const holds = file.holds.toSorted((a, b) => Number(a.liftedAt !== null) - Number(b.liftedAt !== null));
  return (
    <section className="document-part">
      <h2>{t.holds}</h2>
      <ul>
        {holds.map((hold) => (
          <Hold key={hold.id} hold={hold} onLift={() => setLifting(hold.id)} />
        ))}
      </ul>
      {mayHold && (
        <Button size="small" onClick={() => setPlacing(true)}>
          {t.hold}
        </Button>
      )}
      {placing && <PlaceHold file={file} onClose={() => setPlacing(false)} />}
      {lifting !== undefined && <LiftHold file={file} id={lifting} onClose={() => setLifting(undefined)} />}
    </section>
  );
}

function Hold({
  hold,
  onLift,
}: {
  readonly hold: DocumentFile['holds'][number];
  readonly onLift: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const { zone } = useSession().person;
  return (
    <li>
      {hold.reason} {hold.liftedAt !== null && <Tag tone="past">{t.lifted}</Tag>}
      <div className="who">
        {hold.documentId === null && `${t.wholeCase} · `}
        {t.heldSince} {wallTime(hold.setAt, zone)} · {hold.setBy.name}
      </div>
      {hold.liftedAt !== null && (
        <div className="who">
          {t.lifted} {wallTime(hold.liftedAt, zone)}
          {hold.liftedBy !== null && ` · ${hold.liftedBy.name}`}
          {hold.liftReason !== null && ` · ${hold.liftReason}`}
        </div>
      )}
      {hold.mayLift && (
        <Button size="small" onClick={onLift}>
          {t.lift}
        </Button>
      )}
    </li>
  );
}

function PlaceHold({ file, onClose }: { readonly file: DocumentFile; readonly onClose: () => void }) {
  const t = useWords(documentWords);
  return (
    <ReasonAct
      title={t.hold}
      confirm={t.doIt}
      touches={touchedBy(file)}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/documents/{id}/holds', {
            params: { path: { id: file.id } },
            body: { reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="who">{t.holdHint}</p>
    </ReasonAct>
  );
}

function LiftHold({
  file,
  id,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const t = useWords(documentWords);
  return (
    <ReasonAct
      title={t.liftTitle}
      confirm={t.lift}
      danger
      touches={touchedBy(file)}
      send={(reason, headers) =>
        api.POST('/api/v1/holds/{id}/lifting', { params: { path: { id } }, body: { reason }, headers })
      }
      onClose={onClose}
    >
      <p className="who">{t.liftHint}</p>
    </ReasonAct>
  );
}
