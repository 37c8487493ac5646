import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { CopyButton } from '../../parts/copy-button';

/** A secret just made, the only time it is shown; closed by a deliberate press alone. */
export function ShownOnce({
  title,
  note,
  label,
  secret,
  copy,
  kept,
  onClose,
  children,
}: {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly secret: string;
  readonly copy: string;
  readonly kept: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Modal
      open
      title={title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={[
        <CopyButton key="copy" text={() => secret}>
          {copy}
        </CopyButton>,
        <Button key="kept" type="primary" onClick={onClose}>
          {kept}
        </Button>,
      ]}
    >
      <p className="note">{note}</p>
      <output className="secret mono" aria-label={label}>
        {secret}
      </output>
      {children}
    </Modal>
  );
}
