import { useQuery } from '@tanstack/react-query';
import { Button, Form, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { groupChoicesQuery, groupQuery } from '../../api/queries';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { type Asking, LifePanel } from '../../parts/life-panel';
import { useSession } from '../../session/session';
import { PersonName, useBothNames } from '../../parts/named';
import { type Opening, openedByPerson } from './document-openings';
import { documentWords, tierWords } from './document-words';
import { type DocumentAction, type DocumentFile, touchedBy } from './queries';

type Move = components['schemas']['MoveDocumentBody'];
type Moved = components['schemas']['MovedDocumentView'];
type Chosen = Partial<Pick<Move, 'tier' | 'groupId' | 'issueId' | 'reason'>>;

/** What may happen next with a document, and for what may not, why. */
export function DocumentMoves({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const [openedBy, setOpenedBy] = useState<readonly Opening[] | undefined>();
  const { id: own } = useSession().person;
  const ask = ({ action }: DocumentAction): Asking<Chosen> => ({
    confirm: t.doIt,
    initial: action === 'classify' ? given(proposedFor(file)) : {},
    says: (
      <>
        {isExplained(action) && <p>{t[`works_${action}`]}</p>}
        {action === 'classify' && <Classification caseId={file.caseId} />}
      </>
    ),
  });
  return (
    <>
      <LifePanel<DocumentAction, Chosen, Moved>
        look="menu"
        offers={file.actions.filter(({ action }) => action !== 'share')}
        version={file.version}
        grave={['destroy', 'recall']}
        ask={ask}
        touches={touchedBy(file)}
        send={({ action }, body, headers) =>
          answered(
            api.POST('/api/v1/documents/{id}/moves', {
              params: { path: { id: file.id } },
              body: { action: action as Move['action'], ...body },
              headers,
            }),
          )
        }
        onDone={(after, { action }) => {
          const others = after.openedBy.filter(({ person }) => person.id !== own);
          if (others.length > 0 || action === 'recall') setOpenedBy(others);
        }}
      />
      {openedBy && <OpenedBefore openings={openedBy} onClose={() => setOpenedBy(undefined)} />}
    </>
  );
}

const proposedFor = ({ proposedTier, groupId, issueId }: DocumentFile) => ({
  tier: proposedTier.id,
  groupId,
  issueId,
});

const explained = ['recall', 'restore', 'return', 'destroy'] as const;

/** Whether what an action does is told before it is done. */
const isExplained = (action: string): action is (typeof explained)[number] =>
  explained.some((one) => one === action);

/** The tier and, for a group, the group and the common issue without which nothing is shared there. */
function Classification({ caseId }: { readonly caseId: string | null }): ReactNode {
  const t = useWords(documentWords);
  const tiers = useWords(tierWords);
  const bothNames = useBothNames();
  const form = Form.useFormInstance<Chosen>();
  const tier = Form.useWatch('tier', form);
  const groupId = Form.useWatch('groupId', form);
  const isOfGroup = tier === 'T2';
  const groups = useQuery({
    ...groupChoicesQuery(caseId ?? ''),
    enabled: isOfGroup && caseId !== null,
    retry: false,
  });
  const group = useQuery({
    ...groupQuery(groupId ?? ''),
    enabled: isOfGroup && groupId !== undefined,
    retry: false,
  });
  const needed = [{ required: true }];
  return (
    <>
      <Form.Item name="tier" label={t.tier} rules={needed}>
        <Select
          options={Object.entries(tiers)
            // A group is of a case: what lies with a firm is shared in none.
            .filter(([value]) => caseId !== null || value !== 'T2')
            .map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      {isOfGroup && (
        <Form.Item name="groupId" label={t.group} rules={needed}>
          <Select
            loading={groups.isFetching}
            options={(groups.data?.items ?? []).map(({ id, name }) => ({
              value: id,
              label: bothNames(name),
            }))}
            // An issue is one group's: another group has others.
            onChange={() => form.setFieldValue('issueId', undefined)}
          />
        </Form.Item>
      )}
      {isOfGroup && groupId !== undefined && (
        <Form.Item name="issueId" label={t.issue} extra={t.issueHint} rules={needed}>
          <Select
            loading={group.isFetching}
            options={(group.data?.issues ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
    </>
  );
}

function OpenedBefore({
  openings,
  onClose,
}: {
  readonly openings: readonly Opening[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const { zone } = useSession().person;
  return (
    <Modal open title={t.openings} footer={<Button onClick={onClose}>{t.close}</Button>} onCancel={onClose}>
      <p>{openings.length === 0 ? t.openedByNobody : t.openedBefore}</p>
      <ul className="plain-list">
        {openedByPerson(openings).map(({ newest: { person, versionNo, how, at }, times }) => (
          <li key={person.id}>
            <PersonName person={person} />{' '}
            <span className="who">
              {t.times(times)} · {t.newest} {t.version(versionNo)} · {t[`how_${how}`]} · {wallTime(at, zone)}
            </span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
