import { CloseOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';
import { useRoomForPane } from './use-narrow';

/** The working beside its list where there is room; a drawer over it where there is not. Escape closes both. */
export function SidePane({
  label,
  onClose,
  children,
}: {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords(partWords);
  const room = useRoomForPane();
  const pane = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!room) return;
    const before = document.activeElement;
    pane.current?.focus({ preventScroll: true });
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.querySelector('.ant-modal-wrap, .ant-drawer-open') === null) {
        close.current();
      }
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [room]);
  if (!room) {
    return (
      <Drawer open size="min(480px, 100vw)" title={label} onClose={onClose}>
        {children}
      </Drawer>
    );
  }
  return (
    <aside className="side-pane" aria-label={label} ref={pane} tabIndex={-1}>
      <Button
        className="side-pane-close"
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t.close}
        onClick={onClose}
      />
      {children}
    </aside>
  );
}
