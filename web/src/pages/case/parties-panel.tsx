import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { CaseFile, Party } from '../../api/views';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { ReasonAct } from '../../parts/reason-act';
import { ListTable } from '../../parts/list-table';
import { Named } from '../../parts/named';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { BesideDocuments } from '../documents/thing-documents';
import { caseWords } from './case-words';
import { BindingNotice } from './binding-notice';
import { CounselDialog } from './counsel-dialog';
import { CounselList } from './counsel-list';
import { AddParty, EditParty } from './party-dialog';

type Doing =
  { readonly what: 'add' } | { readonly what: 'edit' | 'counsel' | 'withdraw'; readonly party: Party };

/** The parties of a case with side, membership and counsel. */
export function PartiesPanel({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const { language } = useLanguage();
  const [doing, setDoing] = useState<Doing | undefined>();
  const close = (): void => setDoing(undefined);
  const columns: readonly Column<Party>[] = [
    {
      key: 'party',
      heading: t.name,
      leads: true,
      by: ({ name, nameZh }) => (language === 'zh' ? (nameZh ?? name) : name),
      cell: (party) => (
        <>
          <PartyName party={party} />
          <BindingNotice file={file} party={party} />
          <PartyButtons file={file} party={party} onDo={setDoing} />
        </>
      ),
    },
    {
      key: 'role',
      heading: t.partyRole,
      width: '190px',
      by: ({ roleName }) => say(roleName),
      cell: (party) => (
        <>
          {say(party.roleName)}
          <div className="who">{t[party.side]}</div>
        </>
      ),
    },
    {
      key: 'place',
      heading: t.place,
      hidden: true,
      by: ({ where }) => where && say(where),
      cell: ({ where }) => where && say(where),
    },
    {
      key: 'counsel',
      heading: t.counsel,
      by: ({ counsel }) => counsel[0]?.name ?? null,
      cell: (party) => <CounselList file={file} party={party} />,
    },
  ];
  return (
    <section className="panel" id="parties">
      <div className="panel-head">
        <h2>{t.parties}</h2>
        {file.mayEdit && (
          <Button size="small" onClick={() => setDoing({ what: 'add' })}>
            {t.addParty}
          </Button>
        )}
      </div>
      {file.parties.length === 0 ? (
        <p className="quiet">{t.noParties}</p>
      ) : (
        <ListTable
          label={t.parties}
          name="parties"
          columns={columns}
          rows={file.parties}
          keyOf={({ id }) => id}
          toneOf={({ withdrawnOn }) => (withdrawnOn === null ? undefined : 'history')}
        />
      )}
      {doing?.what === 'add' && <AddParty file={file} onClose={close} />}
      {doing?.what === 'edit' && <EditParty file={file} party={doing.party} onClose={close} />}
      {doing?.what === 'counsel' && <CounselDialog file={file} party={doing.party} onClose={close} />}
      {doing?.what === 'withdraw' && <WithdrawParty file={file} party={doing.party} onClose={close} />}
    </section>
  );
}

function PartyName({ party }: { readonly party: Party }): ReactNode {
  const t = useWords(caseWords);
  const session = useSession();
  const say = useSay();
  const { name, nameZh, where, memberId, firmId, withdrawnOn, withdrawnReason } = party;
  return (
    <>
      <span className="strong">
        <Named name={{ en: name, zh: nameZh }} />
      </span>{' '}
      {memberId !== null && <Tag tone="plain">{t.aMember}</Tag>}
      {firmId !== null && allows(session, 'firms.read') && (
        <div className="who no-print">
          <Link to="/firms/$firmId" params={{ firmId }} aria-label={`${t.registerFirm}: ${name}`}>
            {t.registerFirm}
          </Link>
        </div>
      )}
      <div className="who">{where && say(where)}</div>
      {withdrawnOn !== null && <div className="who">{t.withdrawn(withdrawnOn, withdrawnReason ?? '')}</div>}
    </>
  );
}

function PartyButtons({
  file,
  party,
  onDo,
}: {
  readonly file: CaseFile;
  readonly party: Party;
  readonly onDo: (doing: Doing) => void;
}): ReactNode {
  const t = useWords(caseWords);
  const mayEdit = file.mayEdit && party.withdrawnOn === null;
  const verbs = [
    ['edit', t.edit, mayEdit],
    ['counsel', t.addCounsel, party.naming !== null && party.withdrawnOn === null],
    ['withdraw', t.withdraw, mayEdit],
  ] as const;
  return (
    <div className="inline-buttons no-print">
      {verbs.map(
        ([what, verb, may]) =>
          may && (
            <button
              key={what}
              type="button"
              className="link"
              aria-label={`${verb}: ${party.name}`}
              onClick={() => onDo({ what, party })}
            >
              {verb}
            </button>
          ),
      )}
      <BesideDocuments thing={{ kind: 'party', id: party.id }} caseId={file.id} name={party.name} />
    </div>
  );
}

function WithdrawParty({
  file,
  party,
  onClose,
}: {
  readonly file: CaseFile;
  readonly party: Party;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  return (
    <ReasonAct
      title={t.withdrawParty(party.name)}
      confirm={t.withdraw}
      danger
      touches={[['case', file.id]]}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/parties/{id}/withdrawal', {
            params: { path: { id: party.id } },
            body: { reason },
            headers: { ...headers, ...ifMatch(party.version) },
          }),
        )
      }
      onClose={onClose}
    />
  );
}
