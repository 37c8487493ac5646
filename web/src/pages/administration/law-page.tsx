import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { lawEventsQuery, lawRulesQuery } from '../../api/queries';
import type { LawEvent, LawRule } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { NoRows } from '../../parts/list';
import { ListFilters, noFilters } from '../../parts/list-filters';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Unbroken } from '../../parts/unbroken';
import { useFilters } from '../../parts/use-filters';
import type { LawPack } from '../calculator/law';
import { packsQuery } from '../calculator/queries';
import { Verified } from '../calculator/rule-facts';
import { AdminFrame } from './admin-frame';
import { lawWords } from './law-words';

export function Page(): ReactNode {
  const t = useWords(lawWords);
  const say = useSay();
  const [search] = useFilters();
  const packs = useQuery(packsQuery);
  return (
    <AdminFrame part="law">
      <p className="quiet">{t.intro}</p>
      <Answer query={packs}>
        {({ items }) => {
          const first = items[0]?.id;
          const pack = items.find(({ id }) => id === search['pack']) ?? items[0];
          const options = items.map(({ id, name }) => ({ value: id, label: say(name) }));
          return (
            <>
              <ListFilters
                search={t.search}
                filters={[{ name: 'pack', label: t.pack, options, ...(first && { usual: first }) }]}
              />
              {pack && <Pack pack={pack} />}
            </>
          );
        }}
      </Answer>
    </AdminFrame>
  );
}

function Pack({ pack }: { readonly pack: LawPack }): ReactNode {
  const t = useWords(lawWords);
  const say = useSay();
  return (
    <>
      <section className="panel">
        <h2>
          {say(pack.name)} <span className="quiet">{`${pack.id} ${pack.version}`}</span>
        </h2>
        <dl className="fields">
          <dt>{t.rules}</dt>
          <dd>{t.ruleCount(pack.rules)}</dd>
          <dt>{t.textAsOf}</dt>
          <dd>{pack.textAsOf}</dd>
          <dt>{t.source}</dt>
          <dd>
            <Unbroken text={pack.source} />
          </dd>
          <dt>{t.workCalendars}</dt>
          <dd>{pack.calendars.join(' / ')}</dd>
          <dt>{t.caveats}</dt>
          <dd>
            <ul className="law-notes">
              {pack.caveats.map((caveat) => (
                <li key={caveat.en}>{say(caveat)}</li>
              ))}
            </ul>
          </dd>
        </dl>
      </section>
      <Rules forum={pack.forum} />
    </>
  );
}

const fits = (rule: LawRule, typed: string): boolean => {
  const found = `${rule.id} ${rule.action.en} ${rule.action.zh} ${rule.citation}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => found.includes(word));
};

function Rules({ forum }: { readonly forum: string }): ReactNode {
  const t = useWords(lawWords);
  const [search] = useFilters();
  const q = search['q'] ?? '';
  const rules = useQuery(lawRulesQuery);
  const events = useQuery(lawEventsQuery(forum));
  return (
    <Answer query={rules}>
      {({ items }) => {
        const all = items.filter((rule) => rule.forum === forum);
        const shown = all.filter((rule) => fits(rule, q.trim()));
        if (shown.length === 0) return <NoRows empty={{ title: t.noRule }} filters={noFilters} />;
        return (
          <>
            <p className="quiet">{t.of(shown.length, all.length)}</p>
            <RulesTable rules={shown} events={events.data?.items ?? []} />
          </>
        );
      }}
    </Answer>
  );
}

function RulesTable({
  rules,
  events,
}: {
  readonly rules: readonly LawRule[];
  readonly events: readonly LawEvent[];
}): ReactNode {
  const t = useWords(lawWords);
  const say = useSay();
  const eventName = (id: string): string => {
    const event = events.find((each) => each.id === id);
    return event ? say(event.name) : id;
  };
  const columns: readonly Column<LawRule>[] = [
    {
      key: 'rule',
      heading: t.rule,
      leads: true,
      cell: ({ id, action, actor }) => (
        <>
          <Link to="/calculators/deadline" search={{ by: 'rule', rule: id }}>
            {say(action)}
          </Link>
          <div className="who">{say(actor)}</div>
          <div className="mono">{id}</div>
        </>
      ),
    },
    {
      key: 'event',
      heading: t.runsFrom,
      cell: ({ trigger, alsoFrom }) => (
        <>
          {[trigger, ...alsoFrom].map((id) => (
            <div key={id}>{eventName(id)}</div>
          ))}
        </>
      ),
    },
    { key: 'law', heading: t.lawCited, width: '190px', cell: ({ citation }) => citation },
    { key: 'state', heading: t.state, width: '230px', cell: (rule) => <Verified rule={rule} /> },
  ];
  return <RowsTable label={t.rules} columns={columns} rows={rules} keyOf={({ id }) => id} />;
}
