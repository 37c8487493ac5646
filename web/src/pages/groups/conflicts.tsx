import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { Tag, type Tone } from '../../parts/tag';
import { FormDialog } from '../../parts/form-dialog';
import { Named } from '../../parts/named';
import { groupWords } from './group-words';
import { type Conflict, touchedBy } from './queries';

const tones: Readonly<Record<Conflict['state'], Tone>> = { open: 'wait', cleared: 'ok', upheld: 'fatal' };
const stateWords = { open: 'openState', cleared: 'cleared', upheld: 'upheld' } as const;

/** What might stand in a member's way, and what the ethics officer made of it. */
export function Conflicts({
  groupId,
  membershipId,
  conflicts,
  mayDecide,
  known,
}: {
  readonly groupId: string;
  readonly membershipId: string;
  readonly conflicts: readonly Conflict[];
  readonly mayDecide: boolean;
  /** What is known that might stand in the way, for who decides. */
  readonly known: ReactNode;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const [doing, setDoing] = useState<'enter' | Conflict | undefined>();
  const close = (): void => setDoing(undefined);
  const path = { id: groupId, membershipId };
  return (
    <>
      <h3>{t.conflicts}</h3>
      {conflicts.length === 0 && <p className="quiet">{t.noConflicts}</p>}
      <ul className="plain-list">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <span className="strong">{conflict.named}</span>{' '}
            <Tag tone={tones[conflict.state]}>{t[stateWords[conflict.state]]}</Tag>
            <div className="who">{say(conflict.kind.name)}</div>
            {conflict.resolution !== null && (
              <div className="who">
                {conflict.resolution} · {conflict.resolver && <Named name={conflict.resolver} />}
              </div>
            )}
            {mayDecide && conflict.state !== 'cleared' && (
              <button
                type="button"
                className="link no-print"
                aria-label={`${t.resolve}: ${conflict.named}`}
                onClick={() => setDoing(conflict)}
              >
                {t.resolve}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayDecide && (
        <>
          <Button size="small" onClick={() => setDoing('enter')}>
            {t.enterConflict}
          </Button>
          {known}
        </>
      )}
      {doing === 'enter' && <EnterConflict path={path} onClose={close} />}
      {doing !== undefined && doing !== 'enter' && (
        <ResolveConflict path={path} conflict={doing} onClose={close} />
      )}
    </>
  );
}

interface Place {
  readonly id: string;
  readonly membershipId: string;
}

function EnterConflict({ path, onClose }: { readonly path: Place; readonly onClose: () => void }): ReactNode {
  const t = useWords(groupWords);
  return (
    <FormDialog<{ readonly named: string }>
      touches={touchedBy(path.id)}
      title={t.enterConflict}
      confirm={t.save}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/memberships/{membershipId}/conflicts', {
            params: { path },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="named" label={t.conflictWhat} rules={[{ required: true, message: t.needed }]}>
        <Input maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}

function ResolveConflict({
  path,
  conflict,
  onClose,
}: {
  readonly path: Place;
  readonly conflict: Conflict;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  return (
    <FormDialog<{ readonly state: 'cleared' | 'upheld'; readonly resolution: string }>
      touches={touchedBy(path.id)}
      title={`${t.resolve}: ${conflict.named}`}
      confirm={t.save}
      initial={{ state: 'cleared' }}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/memberships/{membershipId}/conflicts/{conflictId}/resolution', {
            params: { path: { ...path, conflictId: conflict.id } },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="state" label={t.status} rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'cleared', label: t.cleared },
            { value: 'upheld', label: t.upheld },
          ]}
        />
      </Form.Item>
      <Form.Item name="resolution" label={t.resolution} rules={[{ required: true, message: t.needed }]}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}
