import { Button, Form, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { useAct } from '../../parts/use-act';
import { FormDialog } from '../../parts/form-dialog';
import { mayDo } from '../../parts/may-do';
import { roleWords } from '../../session/session-words';
import { Named, useBothNames } from '../../parts/named';
import { groupWords } from './group-words';
import { type Group, type Membership, touchedBy } from './queries';
import { usePeople } from './use-people';

/** Outside counsel who serves a membership, and reads by it. */
export function Counsel({
  group,
  membership,
}: {
  readonly group: Group;
  readonly membership: Membership;
}): ReactNode {
  const t = useWords(groupWords);
  const bothNames = useBothNames();
  const roles = useWords(roleWords);
  const [naming, setNaming] = useState(false);
  const path = { id: group.id, membershipId: membership.id };
  const end = useAct<string, unknown>(
    (personId, headers) =>
      answered(
        api.POST('/api/v1/groups/{id}/memberships/{membershipId}/counsel/{personId}/end', {
          params: { path: { ...path, personId } },
          headers,
        }),
      ),
    touchedBy(group.id),
  );
  return (
    <>
      <h3>{roles.outside_counsel}</h3>
      {membership.counsel.length === 0 && <p className="quiet">{t.none}</p>}
      <ul className="plain-list">
        {membership.counsel.map(({ personId, name, mayEnd }) => (
          <li key={personId}>
            <Named name={name} />{' '}
            {mayEnd && (
              <button
                type="button"
                className="link no-print"
                disabled={end.isPending}
                aria-label={`${t.endCounsel}: ${bothNames(name)}`}
                onClick={() => end.mutate(personId)}
              >
                {t.endCounsel}
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayDo(membership, 'name_counsel') && (
        <Button size="small" onClick={() => setNaming(true)}>
          {t.nameCounsel}
        </Button>
      )}
      {naming && <NameCounsel group={group} path={path} onClose={() => setNaming(false)} />}
    </>
  );
}

function NameCounsel({
  group,
  path,
  onClose,
}: {
  readonly group: Group;
  readonly path: { readonly id: string; readonly membershipId: string };
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const people = usePeople(group, ['outside_counsel']);
  return (
    <FormDialog<{ readonly personId: string }>
      touches={touchedBy(group.id)}
      title={t.nameCounsel}
      confirm={t.save}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/memberships/{membershipId}/counsel', {
            params: { path },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item
        name="personId"
        label={t.person}
        rules={[{ required: true, message: t.needed }]}
        extra={people.length === 0 ? t.noPeople : undefined}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...people]} />
      </Form.Item>
    </FormDialog>
  );
}
