import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { PageAnswer } from '../../parts/answer';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { EditMember } from './edit-member';
import { type MemberDetail, ownValues } from './member-draft';
import './members.css';
import { membersWords } from './members-words';
import { JoinDialog, LeaveDialog } from './membership-dialogs';
import { HomeDocuments } from '../documents/home-documents';
import { ThingDocuments } from '../documents/thing-documents';
import { MembershipPeriods } from './membership-periods';
import { useOwnFields } from './own-fields';
import { memberQuery } from './queries';

export function Page(): ReactNode {
  const { memberId = '' }: { readonly memberId?: string } = useParams({ strict: false });
  const member = useQuery(memberQuery(memberId));
  return <PageAnswer query={member}>{(given) => <MemberView member={given} />}</PageAnswer>;
}

type Doing = 'edit' | 'join' | 'leave';

/** Who is in may leave, who is not may join. */
const fitting =
  ({ isIn }: MemberDetail) =>
  ({ action }: { readonly action: 'join' | 'leave' }): boolean =>
    isIn ? action === 'leave' : action === 'join';

function MemberView({ member }: { readonly member: MemberDetail }): ReactNode {
  const t = useWords(membersWords);
  const say = useSay();
  const session = useSession();
  const { language } = useLanguage();
  const [doing, setDoing] = useState<Doing | undefined>();
  const close = (): void => setDoing(undefined);
  const mayWrite = allows(session, 'members.write');
  return (
    <>
      <PageHead
        title={say(member.name)}
        crumb={<Link to="/members">{t.members}</Link>}
        meta={
          <>
            <Tag tone={member.isIn ? 'ok' : 'past'}>{member.isIn ? t.aMember : t.isOut}</Tag>{' '}
            {member.memberSince && `${t.since} ${member.memberSince}`}
          </>
        }
        actions={
          <>
            {member.actions.filter(fitting(member)).map((offer) => (
              <ActionButton key={offer.action} offer={offer} onClick={() => setDoing(offer.action)}>
                {t[offer.action]}
              </ActionButton>
            ))}
            {mayWrite && (
              <Button type="primary" onClick={() => setDoing('edit')}>
                {t.edit}
              </Button>
            )}
          </>
        }
      >
        {say(member.name)} <span>{member.name[language === 'zh' ? 'en' : 'zh']}</span>
      </PageHead>
      <div className="member-columns">
        <div>
          <Details member={member} />
          <MembershipPeriods periods={member.periods} />
          <HomeDocuments home={{ firmId: member.firmId }} />
          {allows(session, 'documents.read') && (
            <div className="panel">
              <ThingDocuments thing={{ kind: 'member', id: member.id }} home={{ firmId: member.firmId }} />
            </div>
          )}
        </div>
        <Contacts contacts={member.contacts} />
      </div>
      {doing === 'edit' && <EditMember member={member} onClose={close} />}
      {doing === 'join' && <JoinDialog member={member} onClose={close} />}
      {doing === 'leave' && <LeaveDialog member={member} onClose={close} />}
    </>
  );
}

function Details({ member }: { readonly member: MemberDetail }): ReactNode {
  const t = useWords(membersWords);
  const session = useSession();
  const values = ownValues(member);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t.nameZh, member.name.zh],
    [t.nameEn, member.name.en],
    ...useOwnFields().map(([label, shown]) => [label, shown(values)] as const),
  ];
  return (
    <section className="panel">
      <h2>{t.details}</h2>
      <dl className="fields">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="who">{t.notGiven}</span>}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        {allows(session, 'firms.read') && (
          <Link to="/firms/$firmId" params={{ firmId: member.firmId }}>
            {t.itsFirm}
          </Link>
        )}
        {allows(session, 'cases.read') && (
          <Link to="/cases" search={{ memberId: member.id, state: 'all' }}>
            {t.cases}
          </Link>
        )}
        {allows(session, 'people.read') && (
          <Link to="/administration/people" search={{ memberId: member.id }}>
            {t.people}
          </Link>
        )}
      </div>
    </section>
  );
}

function Contacts({ contacts }: { readonly contacts: MemberDetail['contacts'] }): ReactNode {
  const t = useWords(membersWords);
  return (
    <section className="panel">
      <h2>{t.contacts}</h2>
      {contacts.length === 0 && <p className="quiet">{t.noContacts}</p>}
      <ul className="contact-list">
        {contacts.map(({ name, position, email, phone }) => (
          <li key={`${name}.${email ?? ''}.${phone ?? ''}`}>
            <span className="strong">{name}</span> <span className="who">{position}</span>
            {email && (
              <div>
                <a href={`mailto:${email}`}>{email}</a>
              </div>
            )}
            {phone && (
              <div>
                <a href={`tel:${phone.replaceAll(/[ ()]/g, '')}`}>{phone}</a>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
