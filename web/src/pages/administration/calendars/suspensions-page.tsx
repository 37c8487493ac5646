import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { Tag } from '../../../parts/tag';
import { Unbroken } from '../../../parts/unbroken';
import { packsQuery } from '../../calculator/queries';
import { AdminFrame } from '../admin-frame';
import { Added } from './additions-panel';
import { type AddedSuspension, type BuiltInSuspension, suspensionsQuery } from './calendars-queries';
import { calendarsWords } from './calendars-words';
import { SuspensionDialog } from './suspension-dialog';
import { suspensionsWords } from './suspensions-words';

/** The times in which forums did not work: what was added and what is built in. */
export function Page(): ReactNode {
  const t = useWords(suspensionsWords);
  const shared = useWords(calendarsWords);
  const suspensions = useQuery(suspensionsQuery);
  const [isAdding, setAdding] = useState(false);
  const add = suspensions.data?.mayAdd === true && (
    <Button type="primary" className="no-print" onClick={() => setAdding(true)}>
      {t.add}
    </Button>
  );
  return (
    <AdminFrame part="suspensions" actions={add}>
      <p className="quiet">{t.intro}</p>
      <Answer query={suspensions}>
        {({ added, builtIn, forums }) => (
          <>
            <section className="panel">
              <h2>{shared.added}</h2>
              {added.length === 0 ? (
                <p className="quiet">{t.nothingYet}</p>
              ) : (
                <ul className="plain-list additions">
                  {added.map((one) => (
                    <One key={one.id} suspension={one} />
                  ))}
                </ul>
              )}
            </section>
            <section className="panel">
              <h2>{t.builtIn}</h2>
              <p className="quiet">{t.builtInHint}</p>
              <ul className="plain-list additions">
                {builtIn.map((one) => (
                  <BuiltIn key={`${one.forum} ${one.from}`} suspension={one} />
                ))}
              </ul>
            </section>
            {isAdding && <SuspensionDialog forums={forums} onClose={() => setAdding(false)} />}
          </>
        )}
      </Answer>
    </AdminFrame>
  );
}

function One({ suspension }: { readonly suspension: AddedSuspension }): ReactNode {
  const t = useWords(suspensionsWords);
  const titleOf = useTitle();
  return (
    <Added added={suspension} kind="suspensions" title={titleOf(suspension)}>
      <How suspension={suspension} />
      {['accepted', 'withdrawn', 'replaced'].includes(suspension.status.id) && (
        <Link className="no-print" to="/impacts">
          {t.moves}
        </Link>
      )}
    </Added>
  );
}

function BuiltIn({ suspension }: { readonly suspension: BuiltInSuspension }): ReactNode {
  const t = useWords(suspensionsWords);
  const titleOf = useTitle();
  return (
    <li>
      <div className="row addition-head">
        <span className="strong">{titleOf(suspension)}</span>
        {!suspension.isHeld && <Tag tone="past">{t.takenPlace}</Tag>}
      </div>
      <How suspension={suspension} />
      <div className="who">
        <Unbroken text={suspension.source} />
      </div>
    </li>
  );
}

type Said = Pick<AddedSuspension, 'forum' | 'from' | 'until' | 'reopenedOn' | 'mode' | 'days' | 'name'>;

function useTitle(): (suspension: Said) => string {
  const say = useSay();
  const packs = useQuery(packsQuery);
  return ({ forum, from, until, name }) => {
    const pack = packs.data?.items.find(({ id }) => id === forum);
    return `${pack === undefined ? forum : say(pack.name)} · ${from} – ${until} · ${say(name)}`;
  };
}

function How({ suspension: { mode, days, reopenedOn } }: { readonly suspension: Said }): ReactNode {
  const t = useWords(suspensionsWords);
  const said = [t[mode], ...(mode === 'toll' ? [t.dayCount(days)] : []), t.reopened(reopenedOn)];
  return <div className="quiet">{said.join(' · ')}</div>;
}
