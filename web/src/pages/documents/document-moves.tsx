import { useQuery } from '@tanstack/react-query';
import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { groupChoicesQuery, groupQuery } from '../../api/queries';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { type Opening, openedByPerson } from './document-openings';
import { ShareSummary } from './document-share';
import { documentWords, tierWords } from './document-words';
import { type DocumentAction, type DocumentFile, touchedBy } from './queries';

type Move = components['schemas']['MoveDocumentBody'];
type Moved = components['schemas']['MovedDocumentView'];
type Chosen = Partial<Pick<Move, 'tier' | 'groupId' | 'issueId' | 'reason'>>;

/** What may happen next with a document, and for what may not, why. */
export function DocumentMoves({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const [chosen, setChosen] = useState<DocumentAction | undefined>();
  const [openedBy, setOpenedBy] = useState<readonly Opening[] | undefined>();
  const { id: own } = useSession().person;
  if (file.actions.length === 0) return null;
  const entries = file.actions.map((action) => ({
    key: action.action,
    disabled: !action.allowed,
    label: (
      <div className="move">
        {say(action.name)}
        {action.because && <small>{say(action.because)}</small>}
      </div>
    ),
    onClick: () => setChosen(action),
  }));
  return (
    <>
      <Dropdown menu={{ items: entries }} trigger={['click']}>
        <Button>
          {t.next} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {chosen && (
        <MoveDialog
          file={file}
          action={chosen}
          onDone={(after) => {
            setChosen(undefined);
            const others = after.openedBy.filter(({ person }) => person.id !== own);
            if (others.length > 0 || chosen.action === 'recall') setOpenedBy(others);
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
      {openedBy && <OpenedBefore openings={openedBy} onClose={() => setOpenedBy(undefined)} />}
    </>
  );
}

function MoveDialog({
  file,
  action,
  onDone,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly action: DocumentAction;
  readonly onDone: (moved: Moved) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen>(
    action.action === 'classify'
      ? given({ tier: file.proposedTier.id, groupId: file.groupId, issueId: file.issueId } as Chosen)
      : {},
  );
  const move = useAct<Chosen, Moved>(
    (body, headers) =>
      answered(
        api.POST('/api/v1/documents/{id}/moves', {
          params: { path: { id: file.id } },
          body: { action: action.action as Move['action'], ...given(body) },
          headers: { ...headers, ...ifMatch(file.version) },
        }),
      ),
    touchedBy(file),
    onDone,
  );
  const set = (some: Chosen): void => setChosen({ ...chosen, ...some });
  const lacksReason = action.needsReason && (chosen.reason ?? '').trim() === '';
  return (
    <Modal
      open
      title={say(action.name)}
      okText={t.doIt}
      cancelText={t.cancel}
      confirmLoading={move.isPending}
      okButtonProps={{
        disabled: lacksReason,
        danger: action.action === 'destroy' || action.action === 'recall',
      }}
      onOk={() => move.mutate(chosen)}
      onCancel={onClose}
    >
      {action.action === 'share' && <ShareSummary file={file} />}
      {isExplained(action.action) && <p>{t[`works_${action.action}`]}</p>}
      <Form layout="vertical">
        {action.action === 'classify' && (
          <Classification caseId={file.caseId} chosen={chosen} onChange={setChosen} />
        )}
        {action.needsReason && (
          <Form.Item required label={t.reason} htmlFor="move-reason">
            <Input.TextArea
              id="move-reason"
              autoFocus
              maxLength={2000}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={chosen.reason ?? ''}
              onChange={(change) => set({ reason: change.target.value })}
            />
          </Form.Item>
        )}
      </Form>
      {move.isError && <ProblemNotice error={move.error} />}
    </Modal>
  );
}

const explained = ['recall', 'restore', 'return', 'destroy'] as const;

/** Whether what an action does is told before it is done. */
const isExplained = (action: string): action is (typeof explained)[number] =>
  explained.some((one) => one === action);

/** The tier and, for a group, the group and the common issue without which nothing is shared there. */
function Classification({
  caseId,
  chosen,
  onChange,
}: {
  readonly caseId: string;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}): ReactNode {
  const t = useWords(documentWords);
  const tiers = useWords(tierWords);
  const groups = useQuery({ ...groupChoicesQuery(caseId), enabled: chosen.tier === 'T2', retry: false });
  const group = useQuery({
    ...groupQuery(chosen.groupId ?? ''),
    enabled: chosen.tier === 'T2' && chosen.groupId !== undefined,
    retry: false,
  });
  return (
    <>
      <Form.Item required label={t.tier}>
        <Select
          aria-label={t.tier}
          value={chosen.tier ?? null}
          options={Object.entries(tiers).map(([value, label]) => ({
            value: value as NonNullable<Chosen['tier']>,
            label,
          }))}
          onChange={(tier: NonNullable<Chosen['tier']>) => onChange({ ...chosen, tier })}
        />
      </Form.Item>
      {chosen.tier === 'T2' && (
        <Form.Item required label={t.group}>
          <Select
            aria-label={t.group}
            value={chosen.groupId ?? null}
            loading={groups.isFetching}
            options={(groups.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(groupId: string) => onChange({ ...withoutIssue(chosen), groupId })}
          />
        </Form.Item>
      )}
      {chosen.tier === 'T2' && chosen.groupId !== undefined && (
        <Form.Item required label={t.issue} extra={t.issueHint}>
          <Select
            aria-label={t.issue}
            value={chosen.issueId ?? null}
            loading={group.isFetching}
            options={(group.data?.issues ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(issueId: string) => onChange({ ...chosen, issueId })}
          />
        </Form.Item>
      )}
    </>
  );
}

/** An issue is one group's: another group has others. */
const withoutIssue = ({ issueId: _, ...chosen }: Chosen): Chosen => chosen;

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
            {person.name}{' '}
            <span className="who">
              {t.times(times)} · {t.newest} {t.version(versionNo)} · {t[`how_${how}`]} · {wallTime(at, zone)}
            </span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
