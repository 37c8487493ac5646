import { Radio } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { useLook } from '../../theme/look';
import { accountWords } from './account-words';

/** Light or dark, or as the system is: kept on this device. */
export function LookPanel(): ReactNode {
  const t = useWords(accountWords);
  const { choice, choose } = useLook();
  return (
    <section className="panel" aria-label={t.look}>
      <h2>{t.look}</h2>
      <Radio.Group
        aria-label={t.look}
        value={choice}
        onChange={({ target }) => choose(target.value as typeof choice)}
        options={[
          { value: 'system', label: t.lookOfSystem },
          { value: 'light', label: t.lookLight },
          { value: 'dark', label: t.lookDark },
        ]}
      />
      <p className="quiet">{t.lookHint}</p>
    </section>
  );
}
