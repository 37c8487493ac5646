import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { EmptyState } from '../../parts/empty-state';
import { type Column, RowsTable } from '../../parts/rows-table';
import { SidePane } from '../../parts/side-pane';
import { Tag } from '../../parts/tag';
import { useFilters } from '../../parts/use-filters';
import { mayDo } from '../../parts/may-do';
import { useSession } from '../../session/session';
import { FormDialog } from '../../parts/form-dialog';
import { groupWords } from './group-words';
import { MembershipPane } from './membership-pane';
import { AdmissionProposals } from './proposals';
import { type Group, type Membership, touchedBy } from './queries';
import { statusTone } from './status-tone';

/** Who is in the group, and for whom something is to be done. */
export function MembersSection({ group }: { readonly group: Group }): ReactNode {
  const t = useWords(groupWords);
  const [search, change] = useFilters();
  const [inviting, setInviting] = useState(false);
  const chosen = group.memberships.find(({ id }) => id === search['member']);
  return (
    <>
      {mayDo(group, 'invite') && (
        <div className="filters no-print">
          <Button onClick={() => setInviting(true)}>{t.invite}</Button>
        </div>
      )}
      <div className="with-pane">
        {group.memberships.length === 0 ? (
          <EmptyState title={t.noMembers} />
        ) : (
          <Table rows={group.memberships} chosen={chosen?.id} onChoose={(member) => change({ member })} />
        )}
        {chosen && (
          <SidePane key={chosen.id} label={t.members} onClose={() => change({ member: undefined })}>
            <MembershipPane group={group} membership={chosen} />
          </SidePane>
        )}
      </div>
      <AdmissionProposals group={group} />
      {inviting && <Invite group={group} onClose={() => setInviting(false)} />}
    </>
  );
}

const roleWords = { steering: 'steering', member: 'aMember', observer: 'observer' } as const;

function Table({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly Membership[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<Membership>[] = [
    {
      key: 'member',
      heading: t.member,
      leads: true,
      cell: ({ id, member, isOwn }) => (
        <>
          <button type="button" className="link strong" onClick={() => onChoose(id)}>
            {say(member.name)}
          </button>{' '}
          {isOwn && <Tag tone="plain">{t.own}</Tag>}
        </>
      ),
    },
    { key: 'role', heading: t.role, width: '110px', cell: ({ role }) => t[roleWords[role]] },
    {
      key: 'status',
      heading: t.status,
      width: '180px',
      cell: ({ status, awaitsConsent }) => (
        <>
          <Tag tone={statusTone(status.id)}>{say(status.name)}</Tag>
          {awaitsConsent && <div className="who">{t.awaitsConsent}</div>}
        </>
      ),
    },
    {
      key: 'since',
      heading: t.since,
      width: '150px',
      cell: ({ activeAt }) => (activeAt === null ? null : wallTime(activeAt, zone)),
    },
    {
      key: 'left',
      heading: t.left,
      width: '150px',
      cell: ({ leftAt }) => (leftAt === null ? null : wallTime(leftAt, zone)),
    },
  ];
  return (
    <RowsTable
      label={t.members}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      marked={chosen}
      toneOf={({ leftAt }) => (leftAt === null ? undefined : 'history')}
    />
  );
}

type Written = components['schemas']['InviteMemberBody'];

/** Invites one of the members the case concerns. */
export function Invite({
  group,
  onClose,
}: {
  readonly group: Group;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  return (
    <FormDialog<Written>
      touches={touchedBy(group.id)}
      title={t.invite}
      confirm={t.invite}
      initial={{ role: 'member' }}
      send={(written, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/memberships', {
            params: { path: { id: group.id } },
            body: written,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="memberId" label={t.member} rules={[{ required: true, message: t.needed }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={t.nobodyToInvite}
          options={group.invitable.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
      </Form.Item>
      <Form.Item name="role" label={t.role} rules={[{ required: true }]}>
        <Select options={Object.entries(roleWords).map(([value, word]) => ({ value, label: t[word] }))} />
      </Form.Item>
      <Form.Item name="historyVote" label={t.history} extra={t.historyHint}>
        <Input maxLength={1000} />
      </Form.Item>
    </FormDialog>
  );
}
