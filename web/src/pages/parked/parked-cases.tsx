import { Named, useBothNames } from '../../parts/named';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { NumberedCase, ParkedCase } from '../../api/views';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { parkedWords } from './parked-words';
import { parkedQuery } from './queries';
import './parked.css';

/** The cases that wait because they have the number of an earlier one, to whoever sees both. */
export function ParkedCases(): ReactNode {
  const t = useWords(parkedWords);
  const parked = useQuery(parkedQuery());
  return (
    <section className="panel parked" aria-label={t.title}>
      <h2>{t.title}</h2>
      <Answer query={parked} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.none}>
              <p>{t.noneHint}</p>
            </EmptyState>
          ) : (
            <>
              <p className="quiet">{t.hint}</p>
              <ul>
                {items.map((pair) => (
                  <Pair key={`${pair.later.id} ${pair.earlier.id}`} pair={pair} />
                ))}
              </ul>
            </>
          )
        }
      </Answer>
    </section>
  );
}

function Pair({ pair }: { readonly pair: ParkedCase }): ReactNode {
  const t = useWords(parkedWords);
  const bothNames = useBothNames();
  const say = useSay();
  const { zone } = useSession().person;
  const [asked, setAsked] = useState<ParkedCase['actions'][number] | undefined>();
  const { number, later, earlier, openedBy, openedAt, changes, actions } = pair;
  return (
    <li>
      <h3>{number}</h3>
      <dl>
        <dt>{t.later}</dt>
        <dd>
          <NumberedLink file={later} />
          <div className="who">
            {t.openedBy(openedBy === null ? t.system : bothNames(openedBy), wallTime(openedAt, zone))}
          </div>
        </dd>
        <dt>{t.earlier}</dt>
        <dd>
          <NumberedLink file={earlier} />
        </dd>
        <dt>{t.brings}</dt>
        <dd>
          {changes.length === 0
            ? t.bringsNothing
            : changes.map((change) => <div key={change.en}>{say(change)}</div>)}
        </dd>
      </dl>
      <div className="row">
        {actions.map((offer) => (
          <ActionButton key={offer.action} offer={offer} onClick={() => setAsked(offer)}>
            {say(offer.name)}
          </ActionButton>
        ))}
      </div>
      {asked && <Settle pair={pair} offer={asked} onClose={() => setAsked(undefined)} />}
    </li>
  );
}

function NumberedLink({ file }: { readonly file: NumberedCase }): ReactNode {
  const say = useSay();
  return (
    <>
      <Link to="/cases/$caseId" params={{ caseId: file.id }}>
        <Named name={file.title} />
      </Link>{' '}
      <Tag tone={file.stage.id === 'closed' ? 'past' : 'plain'}>{say(file.stage.name)}</Tag>
    </>
  );
}

function Settle({
  pair: { number, later, earlier },
  offer: { action, name },
  onClose,
}: {
  readonly pair: ParkedCase;
  readonly offer: ParkedCase['actions'][number];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(parkedWords);
  const say = useSay();
  return (
    <ReasonAct
      title={`${say(name)} · ${number}`}
      confirm={say(name)}
      touches={[['parked-cases'], ['case', earlier.id], ['cases']]}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/parked-cases/{id}/settlement', {
            params: { path: { id: later.id } },
            body: { earlierId: earlier.id, action, reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.reasonHint}</p>
    </ReasonAct>
  );
}

/** Says on a case's page that another has its number, where the reader sees both. */
export function ParkedNotice({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(parkedWords);
  const { data } = useQuery(parkedQuery(caseId));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <div className="parked-notice" role="note">
      {t.inCase}{' '}
      <Link to="/cases/new" search={{ by: 'import' }}>
        {t.open}
      </Link>
    </div>
  );
}
