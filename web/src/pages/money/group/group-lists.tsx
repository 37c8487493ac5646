import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { Named } from '../../../parts/named';
import { Tag } from '../../../parts/tag';
import { moneyWords } from '../money-words';
import { exitsQuery, type GroupMoney } from './queries';

/** What ends in a group: exits. */
export function GroupLists({ of }: { readonly of: GroupMoney }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const exits = useQuery(exitsQuery(of.group.id)).data?.items ?? [];
  if (exits.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t.exits}</h2>
      <ul className="plain-list desk-items">
        {exits.map(({ id, member, status, balance }) => (
          <li key={id}>
            <Link to={`/money/exits/${id}`}>
              <Named name={member.name} />
            </Link>
            <Tag tone="plain">{say(status.name)}</Tag>
            <span className="figures">{moneyText(balance)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
