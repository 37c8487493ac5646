import { Named } from '../../parts/named';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { Tag } from '../../parts/tag';
import { useSettled } from '../../parts/use-settled';
import { conflictsWords } from './conflicts-words';

type Asked = components['schemas']['KnownTiesBody'];

/** What is known to tie a candidate to others, each with the way from one to the other. For who reads the register. */
export function KnownTies({ asked }: { readonly asked: Asked }): ReactNode {
  const t = useWords(conflictsWords);
  const say = useSay();
  const settled = useSettled(JSON.stringify(asked));
  const query = useQuery({
    queryKey: ['conflicts', 'known', settled],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answered(api.POST('/api/v1/conflicts/known', { body: JSON.parse(settled) as Asked, signal })),
  });
  return (
    <Answer query={query} rows={2}>
      {({ items }) => (
        <>
          {items.length === 0 && <p>{t.nothingKnown}</p>}
          <ul className="plain-list conflicts-hits">
            {items.map((tie, at) => (
              <li key={`${tie.kind.id} ${String(at)}`}>
                <span className="strong">{say(tie.kind.name)}</span>{' '}
                {tie.isOpposed && <Tag tone="wait">{t.opposed}</Tag>}
                {tie.matter && (
                  <div>
                    <Link to={tie.matter.link}>
                      <Named name={tie.matter.title} />
                    </Link>{' '}
                    <span className="who">
                      {say(tie.matter.own)} · {say(tie.matter.theirs)}
                    </span>
                  </div>
                )}
                {tie.because && <div>{say(tie.because)}</div>}
                <div className="who">
                  {t.way}: {tie.path.map(({ name }) => say(name)).join(' → ')}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}
