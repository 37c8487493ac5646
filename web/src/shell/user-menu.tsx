import { Button, Dropdown, type MenuProps } from 'antd';
import { UserOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage, useSay, useWords } from '../i18n/language';
import { allows, nameOf, useAllianceSwitch, useSession, useSignOut } from '../session/session';
import { roleWords } from '../session/session-words';
import { shellWords } from './shell-words';

/** Who is signed in and as what; another alliance, the account, the keys, the way out. */
export function UserMenu({ onKeys }: { readonly onKeys: () => void }): ReactNode {
  const session = useSession();
  const t = useWords(shellWords);
  const roles = useWords(roleWords);
  const say = useSay();
  const name = nameOf(session, useLanguage().language);
  const navigate = useNavigate();
  const signOut = useSignOut();
  const switchAlliance = useAllianceSwitch();
  const others = session.alliances.filter(({ id }) => id !== session.alliance.id);
  const seats = session.seats.map(({ role, memberName }) =>
    memberName ? `${roles[role]} · ${say(memberName)}` : roles[role],
  );
  const entries: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: (
        <div className="user-card">
          <strong>{name}</strong>
          <span>{seats.join(' / ')}</span>
          <span>{say(session.alliance.name)}</span>
        </div>
      ),
    },
    { type: 'divider' },
    ...(others.length > 0
      ? [
          {
            key: 'alliances',
            type: 'group' as const,
            label: t.alliances,
            children: others.map((other) => ({
              key: other.id,
              label: say(other.name),
              onClick: () => switchAlliance.mutate(other.id),
            })),
          },
        ]
      : []),
    { key: 'account', label: t.account, onClick: () => void navigate({ to: '/account' }) },
    ...(allows(session, 'notifications.read')
      ? [{ key: 'calendars', label: t.calendars, onClick: () => void navigate({ to: '/account/calendars' }) }]
      : []),
    { key: 'keys', label: t.keys, onClick: onKeys },
    { key: 'out', label: t.signOut, onClick: () => signOut.mutate() },
  ];
  return (
    <Dropdown menu={{ items: entries }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<UserOutlined />} aria-label={`${t.userMenu}: ${name}`}>
        <span className="only-wide">{name}</span>
      </Button>
    </Dropdown>
  );
}
