import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { components } from '../../api/schema';
import type { FirmDetail } from '../../api/views';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { DateField } from '../../parts/date-field';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { isUnread } from '../../written-dates';
import { firmsWords } from './firms-words';
import { firmGroupQuery } from './queries';

type Group = components['schemas']['FirmGroupView'];
type GroupTie = Group['ties'][number];

/** The economic group of a firm on a day, as a tree from its head down, with the way to each firm. */
export function FirmGroup({ firm }: { readonly firm: FirmDetail }): ReactNode {
  const t = useWords(firmsWords);
  const { zone } = useSession().person;
  const [on, setOn] = useState<string | undefined>(todayIn(zone));
  const day = on !== undefined && !isUnread(on) ? on : '';
  const query = useQuery(firmGroupQuery(firm.id, day));
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{t.group}</h2>
        <label className="firm-group-day">
          {t.groupOn} <DateField value={on} onChange={setOn} />
        </label>
      </div>
      <Answer query={query} rows={2}>
        {(group) =>
          group.firms.length === 1 ? (
            <p className="quiet">{t.groupAlone}</p>
          ) : (
            <ul className="firm-tree">
              <Branch group={group} id={group.head.id} seen={[]} asked={firm.id} />
            </ul>
          )
        }
      </Answer>
      <p className="quiet">{t.groupHint}</p>
    </section>
  );
}

function Branch({
  group,
  id,
  tie,
  seen,
  asked,
}: {
  readonly group: Group;
  readonly id: string;
  readonly tie?: GroupTie;
  readonly seen: readonly string[];
  readonly asked: string;
}): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  const firm = group.firms.find((one) => one.id === id);
  if (firm === undefined) return null;
  const below = seen.includes(id) ? [] : group.ties.filter(({ parentId }) => parentId === id);
  return (
    <li>
      <span className={id === asked ? 'strong' : undefined}>
        <Link to="/firms/$firmId" params={{ firmId: id }}>
          {say(firm.name)}
        </Link>
      </span>{' '}
      {id === group.head.id && <Tag tone="plain">{t.head}</Tag>}
      {tie && (
        <span className="who">
          {say(tie.kind.name)}
          {tie.percent !== null && ` ${tie.percent}%`}
        </span>
      )}
      {firm.way.length > 2 && (
        <div className="who">
          {t.way}: {firm.way.map(({ name }) => say(name)).join(' → ')}
        </div>
      )}
      {below.length > 0 && (
        <ul className="firm-tree">
          {below.map((one) => (
            <Branch
              key={one.childId}
              group={group}
              id={one.childId}
              tie={one}
              seen={[...seen, id]}
              asked={asked}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
