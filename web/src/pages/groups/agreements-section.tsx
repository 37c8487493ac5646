import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { EmptyState } from '../../parts/empty-state';
import { LifePanel } from '../../parts/life-panel';
import { Tag } from '../../parts/tag';
import { mayDo } from '../../parts/may-do';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { Named } from '../../parts/named';
import { DraftDialog } from './draft-dialog';
import { groupWords } from './group-words';
import { type Agreement, type Group, type MaySign, touchedBy } from './queries';
import { SignDialog } from './sign-dialog';
import { statusTone } from './status-tone';

/** The texts of the agreement, the newest first; each signed by its hash. */
export function AgreementsSection({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const [drafting, setDrafting] = useState(false);
  const newest = [...group.agreements].sort((a, b) => b.no - a.no);
  return (
    <>
      {mayDo(group, 'draft') && (
        <div className="filters no-print">
          <Button onClick={() => setDrafting(true)}>{t.draft}</Button>
        </div>
      )}
      {newest.length === 0 && <EmptyState title={t.noAgreement} />}
      {newest.map((text) => (
        <AgreementPanel key={text.id} groupId={group.id} text={text} />
      ))}
      {drafting && <DraftDialog groupId={group.id} onClose={() => setDrafting(false)} />}
    </>
  );
}

function AgreementPanel({
  groupId,
  text,
}: {
  readonly groupId: string;
  readonly text: Agreement;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const [search] = useFilters();
  const facts = [
    [
      t.hash,
      <span key="hash" className="mono">
        {text.textSha256}
      </span>,
    ],
    [t.uses, text.allowedUses.map(({ name }) => say(name)).join(', ')],
    [t.noticeDays, t.days(text.noticeDays)],
    [t.tailRule, text.tailRule],
    [t.governingLaw, text.governingLaw],
    [t.signersNeeded, text.signersNeeded],
    [t.officeTerm, say(text.officeTerm.name)],
    ...(text.signBy === null ? [] : [[t.signBy, text.signBy] as const]),
  ] as const;
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>
          {t.versionNo(text.no)} <Tag tone={statusTone(text.status.id)}>{say(text.status.name)}</Tag>
        </h2>
      </div>
      <dl className="fields">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t.readText}</summary>
        <div className="agreement-text">{text.text}</div>
      </details>
      <Signatures text={text} />
      <div className="row no-print">
        <SignButtons
          groupId={groupId}
          text={text}
          isBegun={search['act'] === 'sign' && text.status.id !== 'effective'}
        />
        <TextMoves groupId={groupId} text={text} />
      </div>
    </section>
  );
}

/** What is done with a text as a whole, or some of it. */
export function TextMoves({
  groupId,
  text,
  only,
}: {
  readonly groupId: string;
  readonly text: Agreement;
  readonly only?: readonly Agreement['actions'][number]['action'][];
}): ReactNode {
  const t = useWords(groupWords);
  return (
    <LifePanel
      offers={text.actions.filter(({ action }) => only?.includes(action) ?? true)}
      version={null}
      grave={['drop']}
      ask={({ action }) => ({
        says: (
          <>
            <p>{action === 'drop' ? t.dropWorks : t.circulateWorks}</p>
            <p>{t.versionNo(text.no)}</p>
            <p className="mono">{text.textSha256}</p>
          </>
        ),
      })}
      touches={touchedBy(groupId)}
      send={({ action }, _: object, headers) => {
        const asked = { params: { path: { id: groupId, no: text.no } }, headers };
        return action === 'drop'
          ? answered(api.POST('/api/v1/groups/{id}/agreements/{no}/dropping', asked))
          : answered(api.POST('/api/v1/groups/{id}/agreements/{no}/circulation', asked));
      }}
    />
  );
}

/** The buttons by which its reader signs a text, in each capacity for each membership; `of` one of them. */
export function SignButtons({
  groupId,
  text,
  of,
  isBegun = false,
}: {
  readonly groupId: string;
  readonly text: Agreement;
  readonly of?: (offer: MaySign) => boolean;
  /** Whether the reader came to sign: the text is before them at once. */
  readonly isBegun?: boolean;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const [signing, setSigning] = useState<MaySign | undefined>(() =>
    isBegun ? text.maySign.find(({ obstacle }) => obstacle === null) : undefined,
  );
  return (
    <>
      {text.maySign.filter(of ?? (() => true)).map((offer) => (
        <ActionButton
          key={offer.membershipId + offer.capacity}
          type="primary"
          offer={offer}
          onClick={() => setSigning(offer)}
        >
          {t.signAs(say(offer.member), t[offer.capacity])}
        </ActionButton>
      ))}
      {signing && (
        <SignDialog groupId={groupId} text={text} offer={signing} onClose={() => setSigning(undefined)} />
      )}
    </>
  );
}

function Signatures({ text }: { readonly text: Agreement }): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const { zone } = useSession().person;
  return (
    <>
      <h3 className="group-h3">{t.signatures}</h3>
      {text.signatures.length === 0 ? (
        <p className="quiet">{t.noSignatures}</p>
      ) : (
        <ul className="plain-list">
          {text.signatures.map(
            ({ membershipId, member, capacity, signer, authority, effectiveAsOf, signedAt }) => (
              <li key={membershipId + capacity}>
                <span className="strong">{say(member)}</span> · {t[capacity]} · <Named name={signer} />
                <div className="who">
                  {[authority, effectiveAsOf && t.effectiveOn(effectiveAsOf), wallTime(signedAt, zone)]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </li>
            ),
          )}
        </ul>
      )}
    </>
  );
}
