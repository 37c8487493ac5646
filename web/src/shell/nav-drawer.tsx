import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { NavRail } from './nav-rail';
import { shellWords } from './shell-words';

/** The navigation on a phone. */
export function NavDrawer({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(shellWords);
  return (
    <Drawer
      open
      placement="left"
      size={260}
      title={t.navigation}
      onClose={onClose}
      styles={{ body: { padding: 0 } }}
    >
      <NavRail onGo={onClose} />
    </Drawer>
  );
}
