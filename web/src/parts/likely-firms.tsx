import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { likelyFirmsQuery } from '../api/queries';
import { useSay, useWords } from '../i18n/language';
import { allows, useSession } from '../session/session';
import { partWords } from './part-words';
import { useSettled } from './use-settled';

/** Firms of the register that may be the one that is written down, each with the reason; nothing where there is none. */
export function LikelyFirms({
  nameZh = '',
  nameEn = '',
  creditCode = '',
  onChoose,
}: {
  readonly nameZh?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly creditCode?: string | undefined;
  /** Takes one of them; without it they are shown as a warning, each with a link. */
  readonly onChoose?: (firmId: string) => void;
}): ReactNode {
  const t = useWords(partWords);
  const say = useSay();
  const mayAsk = allows(useSession(), 'firms.read');
  const asked = {
    nameZh: useSettled(nameZh.trim()),
    nameEn: useSettled(nameEn.trim()),
    creditCode: useSettled(creditCode.trim()),
  };
  const isAsked = mayAsk && (asked.nameZh !== '' || asked.nameEn !== '' || asked.creditCode !== '');
  const found = useQuery({ ...likelyFirmsQuery(asked), enabled: isAsked }).data?.items ?? [];
  if (!isAsked || found.length === 0) return null;
  return (
    <div className="note" role="status">
      {t.mayBeThere}
      <ul className="plain-list">
        {found.map(({ id, name, because }) => (
          <li key={id}>
            {onChoose === undefined ? (
              <Link to="/firms/$firmId" params={{ firmId: id }} target="_blank">
                {say(name)}
              </Link>
            ) : (
              <button type="button" className="link" onClick={() => onChoose(id)}>
                {t.chooseFirm(say(name))}
              </button>
            )}
            <div className="who">{say(because)}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}
