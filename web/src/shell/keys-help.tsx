import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { shellWords } from './shell-words';

/** The list of keys. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(shellWords);
  const keys: readonly (readonly [string, string])[] = [
    ['/', t.keySearch],
    ['g t', t.toToday],
    ['g c', t.keyCases],
    ['g m', t.keyMoney],
    ['[ ]', t.keyParts],
    ['?', t.keyHelp],
    ['Esc', t.keyClose],
  ];
  return (
    <Modal open title={t.keys} footer={null} onCancel={onClose} width={380}>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
