import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ApprovalPanel } from '../../parts/approval';
import { ExportButton } from '../../parts/export-button';
import { LifePanel } from '../../parts/life-panel';
import { Named, PersonName } from '../../parts/named';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { ThingDocuments } from '../documents/thing-documents';
import { Declarations, DeclareAct, DeclareBy } from './declarations';
import { Dossier } from './dossier';
import { EditExpert } from './expert-fields';
import './experts.css';
import { expertsWords } from './experts-words';
import { type Expert, touchedBy } from './queries';
import { useSkills } from './skills';
import { expertTones } from './standing';

/** One expert: where they stand in the pool, what they can do, what their dossier says. */
export function ExpertView({
  expert,
  actions,
}: {
  readonly expert: Expert;
  /** What else may be done here. */
  readonly actions?: ReactNode;
}): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  const { name, status, isOwn } = expert;
  return (
    <>
      <PageHead
        title={say(name)}
        crumb={!isOwn && <Link to="/experts">{t.experts}</Link>}
        meta={
          <span className="tags">
            <Tag tone={expertTones[status.id]}>{say(status.name)}</Tag>
            <DeclareBy expert={expert} />
            {isOwn && <Tag tone="plain">{t.itIsYou}</Tag>}
          </span>
        }
        actions={
          <>
            <ExportButton paper={{ name: 'expert-cv', query: { id: expert.id } }} label={t.cv} />
            <Acts expert={expert} />
            {actions}
          </>
        }
      >
        <Named name={{ zh: expert.nameZh, en: expert.nameEn }} />
      </PageHead>
      <div className="expert-columns">
        <div>
          <Dossier expert={expert} />
        </div>
        <div>
          <Profile expert={expert} />
          <Admission expert={expert} />
          <Declarations expert={expert} />
          <section className="panel">
            <ThingDocuments thing={{ kind: 'expert', id: expert.id }} />
          </section>
        </div>
      </div>
    </>
  );
}

const grave = ['withdraw', 'pause', 'remove'];
const main = ['verify', 'resume'];

type Offer = Expert['actions'][number];
type Move = 'pause' | 'remove' | 'resume' | 'verify' | 'withdraw';

/** What the reader may do with an expert's place in the pool, their names and skills. */
function Acts({ expert }: { readonly expert: Expert }): ReactNode {
  const t = useWords(expertsWords);
  const [edits, setEdits] = useState(false);
  const { id, version, actions, entering, isOwn } = expert;
  if (!allows(useSession(), 'experts.propose')) return null;
  return (
    <>
      {entering.obstacle === null && <Button onClick={() => setEdits(true)}>{t.edit}</Button>}
      <LifePanel<Offer, { readonly reason?: string }, Expert>
        offers={actions}
        version={version}
        grave={grave}
        main={main}
        touches={[...touchedBy(id), ['approvals']]}
        send={({ action }, { reason }, headers) =>
          answered(
            api.POST('/api/v1/experts/{id}/moves', {
              params: { path: { id }, header: headers },
              body: { action: action as Move, ...(reason !== undefined && { reason }) },
            }),
          )
        }
      />
      <DeclareAct expert={expert} leads={isOwn} />
      {edits && <EditExpert expert={expert} onClose={() => setEdits(false)} />}
    </>
  );
}

function Profile({ expert }: { readonly expert: Expert }): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  const { zone } = useSession().person;
  const { languageName, jurisdictionName } = useSkills();
  const { roles, classes, languages, jurisdictions, origin, person } = expert;
  const { proposedBy, proposedAt, verifiedBy, verifiedAt, admittedAt, standingReason } = expert;
  const listed = (names: readonly string[]): ReactNode =>
    names.length === 0 ? <span className="who">{t.notGiven}</span> : names.join(' · ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t.serves, listed(roles.map((role) => say(role.name)))],
    [t.classes, listed(classes)],
    [t.languages, listed(languages.map(languageName))],
    [t.jurisdictions, listed(jurisdictions.map(jurisdictionName))],
    ...(person === null ? [] : ([[t.itsAccount, <PersonName person={person} />]] as const)),
    [t.origin, say(origin.name)],
    ...(proposedBy === null
      ? []
      : ([
          [
            t.proposedBy,
            <>
              <PersonName person={proposedBy} /> · {wallTime(proposedAt, zone)}
            </>,
          ],
        ] as const)),
    ...(verifiedBy === null || verifiedAt === null
      ? []
      : ([
          [
            t.verifiedBy,
            <>
              <PersonName person={verifiedBy} /> · {wallTime(verifiedAt, zone)}
            </>,
          ],
        ] as const)),
    ...(admittedAt === null ? [] : ([[t.admittedAt, wallTime(admittedAt, zone)]] as const)),
    ...(standingReason === null ? [] : ([[t.standing, standingReason]] as const)),
  ];
  return (
    <section className="panel">
      <h2>{t.profile}</h2>
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

/** The questions of admission, the newest first. */
function Admission({ expert: { id, approvals } }: { readonly expert: Expert }): ReactNode {
  const t = useWords(expertsWords);
  if (approvals.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.admission}</h2>
      {approvals.map((approval) => (
        <ApprovalPanel key={approval.id} approval={approval} touches={touchedBy(id)} />
      ))}
    </section>
  );
}
