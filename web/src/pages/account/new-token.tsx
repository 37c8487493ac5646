import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { accountWords } from './account-words';

/** A token just made, the only time its secret is shown; closed by a deliberate press alone. */
export function NewToken({
  made,
  onClose,
}: {
  readonly made: components['schemas']['NewTokenView'];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accountWords);
  return (
    <Modal
      open
      title={`${t.newToken}: ${made.name}`}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={[
        <CopyButton key="copy" text={() => made.token}>
          {t.copy}
        </CopyButton>,
        <Button key="kept" type="primary" onClick={onClose}>
          {t.keptIt}
        </Button>,
      ]}
    >
      <p className="note">{t.newTokenOnce}</p>
      <output className="secret mono" aria-label={t.newToken}>
        {made.token}
      </output>
      <p className="quiet">
        {t.usage} <span className="mono">Authorization: Bearer …</span>
      </p>
    </Modal>
  );
}
