import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { spokenDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { Tag } from '../../parts/tag';
import { useSettled } from '../../parts/use-settled';
import { allows, useSession } from '../../session/session';
import { firmGroupQuery } from '../firms/queries';
import { calculationOf, type Question } from './conflicts-question';
import { conflictsWords } from './conflicts-words';
import { KnownTies } from './known-ties';

type Schemas = components['schemas'];

const tones = { clear: 'ok', waivable: 'wait', blocked: 'fatal' } as const;

/** What follows from what is written, with the groups of the firms of the register on the day. */
export function Calculated({ question }: { readonly question: Question }): ReactNode {
  const t = useWords(conflictsWords);
  const groups = useQueries({ queries: question.firmIds.map((id) => firmGroupQuery(id, question.on)) });
  const found = groups.flatMap(({ data }) => data ?? []);
  const asked = useSettled(JSON.stringify(calculationOf(question, found)));
  const body = JSON.parse(asked) as Schemas['ConflictsBody'];
  const query = useQuery({
    queryKey: ['conflicts', 'calculated', asked],
    enabled: body.adverse.length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answered(api.POST('/api/v1/conflicts/calculate', { body, signal })),
  });
  return (
    <section className="panel" aria-live="polite">
      <h2>{t.calculated}</h2>
      <Answer query={query} rows={2}>
        {({ verdict, hits }) => (
          <>
            <p>
              <Tag tone={tones[verdict]}>{t[verdict]}</Tag>
            </p>
            <Hits hits={hits} firms={body.firms} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Hits({
  hits,
  firms,
}: {
  readonly hits: Schemas['ConflictsView']['hits'];
  readonly firms: Schemas['ConflictsBody']['firms'];
}): ReactNode {
  const t = useWords(conflictsWords);
  const say = useSay();
  const { language } = useLanguage();
  const nameOf = (id: string): string => firms.find((firm) => firm.id === id)?.names[0] ?? id;
  return (
    <ul className="plain-list conflicts-hits">
      {hits.map(({ rule, verdict, path, since, because }, at) => (
        <li key={`${rule} ${String(at)}`}>
          <Tag tone={tones[verdict]}>{t[verdict]}</Tag> {say(because)}
          {path.length > 0 && (
            <div className="who">
              {t.way}: {path.map(nameOf).join(' → ')}
            </div>
          )}
          {since !== null && (
            <div className="who">
              {t.tieBegan}: <time dateTime={since}>{spokenDate(since, language)}</time>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the register and the matters the reader sees say of both. */
export function Known({ question }: { readonly question: Question }): ReactNode {
  const t = useWords(conflictsWords);
  const { on, names, firmIds, others } = question;
  if (!allows(useSession(), 'firms.read') || names.length === 0) return null;
  return (
    <section className="panel" aria-live="polite">
      <h2>{t.known}</h2>
      <KnownTies
        asked={{
          on,
          candidate: { names: [...names] },
          others: { firmIds: [...firmIds], names: [...others] },
        }}
      />
      <p className="quiet">{t.knownHint}</p>
    </section>
  );
}
