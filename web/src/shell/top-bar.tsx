import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { LanguageSwitch } from '../session/language-switch';
import { allows, useSession } from '../session/session';
import { Bell } from './bell';
import { SearchBox } from './search-box';
import { shellWords } from './shell-words';
import { UserMenu } from './user-menu';

/** The header: search, language, notifications, the person. */
export function TopBar({
  onMenu,
  onKeys,
}: {
  readonly onMenu: () => void;
  readonly onKeys: () => void;
}): ReactNode {
  const t = useWords(shellWords);
  const session = useSession();
  return (
    <header className="top-bar">
      <Button
        className="only-narrow"
        type="text"
        icon={<MenuOutlined />}
        aria-label={t.openNavigation}
        onClick={onMenu}
      />
      <SearchBox />
      <div className="top-bar-end">
        <LanguageSwitch />
        {allows(session, 'notifications.read') && <Bell />}
        <UserMenu onKeys={onKeys} />
      </div>
    </header>
  );
}
