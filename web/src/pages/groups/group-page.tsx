import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { groupQuery } from '../../api/queries';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { PageAnswer } from '../../parts/answer';
import { LifePanel } from '../../parts/life-panel';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { useBothNames } from '../../parts/named';
import { allows, useSession } from '../../session/session';
import { HomeDocuments } from '../documents/home-documents';
import { AccessSection } from './access-section';
import { AgreementsSection } from './agreements-section';
import { Forming } from './forming';
import { groupWords } from './group-words';
import './groups.css';
import { MembersSection } from './members-section';
import { OfficesSection } from './offices-section';
import { GroupProposals } from './proposals';
import { type Group, touchedBy } from './queries';
import { statusTone } from './status-tone';

const parts = ['members', 'agreement', 'offices', 'documents', 'access'] as const;
type Part = (typeof parts)[number];

/** What of a group is there for its reader. */
const partsOf = ({ sight, maySeeAccess, agreements }: Group, readsDocuments: boolean): readonly Part[] => {
  const seesOthers = sight === 'runs' || sight === 'inside';
  const there = {
    members: true,
    agreement: sight !== 'left' || agreements.length > 0,
    offices: seesOthers,
    documents: seesOthers && readsDocuments,
    access: maySeeAccess,
  };
  return parts.filter((part) => there[part]);
};

/** Whether it is a suspension that closes the group to its reader, and no end. */
const isSuspended = ({ memberships }: Group): boolean =>
  memberships.some(({ isOwn, status }) => isOwn && status.id === 'suspended');

/** Whether someone holds an office of the group. Who runs it and holds none stands in it not, and shares nothing there. */
const servesThere = ({ offices }: Group, personId: string): boolean =>
  offices.some((one) => one.personId === personId && one.endedAt === null);

export function Page(): ReactNode {
  const { groupId }: { readonly groupId?: string } = useParams({ strict: false });
  const group = useQuery(groupQuery(groupId ?? ''));
  return <PageAnswer query={group}>{(known) => <Known group={known} />}</PageAnswer>;
}

function Known({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const [search, change] = useFilters();
  const session = useSession();
  const personId = session.person.id;
  const offered = partsOf(group, allows(session, 'documents.read'));
  const part: Part = offered.find((each) => each === search['part']) ?? 'members';
  return (
    <>
      <Head group={group} />
      {group.sight === 'left' && (
        <Alert className="problem" type="info" title={isSuspended(group) ? t.suspendedOnly : t.leftOnly} />
      )}
      {group.sight === 'door' && <Alert className="problem" type="info" title={t.atTheDoor} />}
      <Forming group={group} />
      {offered.length > 1 && (
        <div className="filters no-print group-parts">
          <Segmented
            className="whole"
            aria-label={t.sections}
            value={part}
            options={offered.map((each) => ({ value: each, label: t[each] }))}
            onChange={(next) => change({ part: next === 'members' ? undefined : next, member: undefined })}
          />
        </div>
      )}
      {part === 'members' && <MembersSection group={group} />}
      {part === 'agreement' && <AgreementsSection group={group} />}
      {part === 'offices' && <OfficesSection group={group} />}
      {part === 'documents' && (
        <HomeDocuments
          home={{ caseId: group.case.id, groupId: group.id }}
          isClosed={group.sight === 'runs' && !servesThere(group, personId)}
        />
      )}
      {part === 'access' && <AccessSection groupId={group.id} />}
    </>
  );
}

function Head({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  const { case: file, status, effectiveAt, endedAt, endReason, buyIn, foundersPay } = group;
  return (
    <>
      <PageHead
        title={bothNames(group.name)}
        crumb={
          <>
            <Link to="/groups">{t.title}</Link> ›{' '}
            <Link to="/cases/$caseId" params={{ caseId: file.id }}>
              {file.number ?? say(file.title)}
            </Link>
          </>
        }
        meta={
          <>
            <Tag tone={statusTone(status.id)}>{say(status.name)}</Tag>{' '}
            {[
              effectiveAt !== null && t.inForceSince(wallTime(effectiveAt, zone)),
              buyIn !== null && `${t.buyIn} ${buyIn.amount} ${buyIn.currency}`,
              buyIn !== null && foundersPay && t.foundersPay,
              endedAt !== null && t.ended(wallTime(endedAt, zone), endReason ?? ''),
            ]
              .filter((each) => each !== false)
              .join(' · ')}
          </>
        }
        actions={<Endings group={group} />}
      />
      <GroupProposals group={group} />
    </>
  );
}

const endings: readonly string[] = ['terminate', 'propose_end', 'close'];

/** How the group ends, where it may now. */
function Endings({ group: { id, status, actions, version } }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const labelOf = ({ action, name }: Group['actions'][number]): string =>
    action === 'terminate' && status.id === 'forming' ? t.giveUp : say(name);
  const works = {
    terminate: status.id === 'forming' ? t.giveUpWorks : t.terminateWorks,
    propose_end: t.proposeTerminationWorks,
    close: t.closeSure,
  };
  const path = { id };
  return (
    <LifePanel
      offers={actions.filter(({ action, obstacle }) => obstacle === null && endings.includes(action))}
      version={version}
      grave={['terminate', 'close']}
      labelOf={labelOf}
      ask={(offer) => ({
        title: labelOf(offer),
        confirm: labelOf(offer),
        says: <p>{works[offer.action as keyof typeof works]}</p>,
      })}
      touches={touchedBy(id)}
      send={({ action }, body: { readonly reason: string }, headers) =>
        action === 'close'
          ? answered(api.POST('/api/v1/groups/{id}/closing', { params: { path }, headers }))
          : action === 'terminate'
            ? answered(api.POST('/api/v1/groups/{id}/termination', { params: { path }, body, headers }))
            : answered(api.POST('/api/v1/groups/{id}/end-proposals', { params: { path }, body, headers }))
      }
    />
  );
}
