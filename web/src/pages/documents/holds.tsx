import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { QueryKey } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import type { ChangeHeaders } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { namesOf, PersonName, useBothNames } from '../../parts/named';
import { documentWords } from './document-words';
import type { WholeHome } from './queries';

type LegalHold = components['schemas']['LegalHoldView'];

/** Orders that something may not end, those in force first, with what may be done about them. */
export function Holds({
  holds,
  mayPlace,
  placeTitle,
  placeHint,
  place,
  touches,
}: {
  readonly holds: readonly LegalHold[];
  readonly mayPlace: boolean;
  readonly placeTitle: string;
  readonly placeHint: string;
  readonly place: (reason: string, headers: ChangeHeaders) => Promise<unknown>;
  readonly touches: readonly QueryKey[];
}): ReactNode {
  const t = useWords(documentWords);
  const [placing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<string>();
  const ordered = holds.toSorted((a, b) => Number(a.liftedAt !== null) - Number(b.liftedAt !== null));
  return (
    <>
      <ul>
        {ordered.map((hold) => (
          <Hold key={hold.id} hold={hold} onLift={() => setLifting(hold.id)} />
        ))}
      </ul>
      {mayPlace && (
        <Button size="small" onClick={() => setPlacing(true)}>
          {placeTitle}
        </Button>
      )}
      {placing && (
        <ReasonAct
          title={placeTitle}
          confirm={t.doIt}
          touches={touches}
          send={place}
          onClose={() => setPlacing(false)}
        >
          <p className="who">{placeHint}</p>
        </ReasonAct>
      )}
      {lifting !== undefined && (
        <LiftHold id={lifting} touches={touches} onClose={() => setLifting(undefined)} />
      )}
    </>
  );
}

function Hold({ hold, onLift }: { readonly hold: LegalHold; readonly onLift: () => void }): ReactNode {
  const t = useWords(documentWords);
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  return (
    <li>
      {hold.reason} {hold.liftedAt !== null && <Tag tone="past">{t.lifted}</Tag>}
      <div className="who">
        {hold.documentId === null && `${hold.firmId === null ? t.wholeCase : t.wholeFirm} · `}
        {t.heldSince} {wallTime(hold.setAt, zone)} · <PersonName person={hold.setBy} />
      </div>
      {hold.liftedAt !== null && (
        <div className="who">
          {t.lifted} {wallTime(hold.liftedAt, zone)}
          {hold.liftedBy !== null && ` · ${bothNames(namesOf(hold.liftedBy))}`}
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

function LiftHold({
  id,
  touches,
  onClose,
}: {
  readonly id: string;
  readonly touches: readonly QueryKey[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  return (
    <ReasonAct
      title={t.liftTitle}
      confirm={t.lift}
      danger
      touches={touches}
      send={(reason, headers) =>
        api.POST('/api/v1/holds/{id}/lifting', { params: { path: { id } }, body: { reason }, headers })
      }
      onClose={onClose}
    >
      <p className="who">{t.liftHint}</p>
    </ReasonAct>
  );
}

const pathOf = (id: string) => ({ params: { path: { id } } });

/** Places a hold on a document. */
export const placeOnDocument =
  (id: string) =>
  (reason: string, headers: ChangeHeaders): Promise<unknown> =>
    answered(api.POST('/api/v1/documents/{id}/holds', { ...pathOf(id), body: { reason }, headers }));

/** Places a hold on every document of a case or of a firm. */
export const placeOnAll =
  (home: WholeHome) =>
  (reason: string, headers: ChangeHeaders): Promise<unknown> => {
    const said = { body: { reason }, headers };
    return 'firmId' in home
      ? answered(api.POST('/api/v1/firms/{id}/holds', { ...pathOf(home.firmId), ...said }))
      : answered(api.POST('/api/v1/cases/{id}/holds', { ...pathOf(home.caseId), ...said }));
  };
