import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { cityOf, wallTime } from '../../../dates';
import { useLanguage, useWords } from '../../../i18n/language';
import { ActionButton } from '../../../parts/action-button';
import { PageAnswer } from '../../../parts/answer';
import { PageHead } from '../../../parts/page-head';
import { Tag } from '../../../parts/tag';
import { allows, useSession } from '../../../session/session';
import { ThingDocuments } from '../../documents/thing-documents';
import '../administration.css';
import { administrationWords } from '../administration-words';
import { AppointPerson } from './appoint-person';
import { AppointmentsPanel } from './appointments-panel';
import { type PersonDetail, personQuery } from './people-queries';
import { peopleWords } from './people-words';
import { toneOfStatus } from './person-status';
import { DisablePerson, EnablePerson } from './switch-person';

export function Page(): ReactNode {
  const { personId = '' }: { readonly personId?: string } = useParams({ strict: false });
  const person = useQuery(personQuery(personId));
  return <PageAnswer query={person}>{(given) => <PersonView person={given} />}</PageAnswer>;
}

type Doing = PersonDetail['actions'][number]['action'];

/** Who is disabled may be enabled, everyone else disabled. */
const fitting =
  ({ status }: PersonDetail) =>
  ({ action }: { readonly action: Doing }): boolean =>
    action !== (status === 'disabled' ? 'disable' : 'enable');

function PersonView({ person }: { readonly person: PersonDetail }): ReactNode {
  const t = useWords(peopleWords);
  const admin = useWords(administrationWords);
  const session = useSession();
  const [doing, setDoing] = useState<Doing | undefined>();
  const close = (): void => setDoing(undefined);
  return (
    <>
      <PageHead
        title={person.name}
        crumb={
          <>
            {admin.administration} › <Link to="/administration/people">{admin.people}</Link>
          </>
        }
        meta={<Tag tone={toneOfStatus(person.status)}>{t[person.status]}</Tag>}
        actions={person.actions.filter(fitting(person)).map((offer) => (
          <ActionButton
            key={offer.action}
            offer={offer}
            type={offer.action === 'appoint' ? 'primary' : 'default'}
            danger={offer.action === 'disable'}
            onClick={() => setDoing(offer.action)}
          >
            {t[offer.action]}
          </ActionButton>
        ))}
      >
        {person.name} <span>{person.latinName}</span>
      </PageHead>
      <Details person={person} />
      <AppointmentsPanel person={person} />
      {allows(session, 'documents.read') && (
        <div className="panel">
          <ThingDocuments thing={{ kind: 'person', id: person.id }} />
        </div>
      )}
      {doing === 'appoint' && <AppointPerson person={person} onClose={close} />}
      {doing === 'disable' && <DisablePerson person={person} onClose={close} />}
      {doing === 'enable' && <EnablePerson person={person} onClose={close} />}
    </>
  );
}

function Details({ person }: { readonly person: PersonDetail }): ReactNode {
  const t = useWords(peopleWords);
  const { language } = useLanguage();
  const { zone } = useSession().person;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t.email, <a href={`mailto:${person.email}`}>{person.email}</a>],
    [t.language, t[person.language]],
    [t.zone, `${cityOf(person.zone, language)} (${person.zone})`],
    [t.lastSignIn, person.lastSignInAt === null ? t.never : wallTime(person.lastSignInAt, zone)],
  ];
  return (
    <section className="panel">
      <dl className="fields">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
