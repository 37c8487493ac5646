import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { caseEventsQuery } from '../../api/queries';
import type { CaseFile, DocketEvent } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { NoRows } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { CaseFrame } from './case-frame';
import { docketWords } from './docket-words';
import { EventEntry } from './event-entry';
import type { Outcome } from './event-outcome';
import { EventOutcome } from './event-outcome';
import { orderKind } from './order-draft';
import { orderWords } from './order-words';

const EventDrawer = lazy(() =>
  import('./event-drawer').then(({ EventDrawer: shown }) => ({ default: shown })),
);

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <Docket file={file} />}</CaseFrame>;
}

const OrderDrawer = lazy(() =>
  import('./order-drawer').then(({ OrderDrawer: shown }) => ({ default: shown })),
);

function Docket({ file }: { readonly file: CaseFile }): ReactNode {
  const [search, change] = useFilters();
  const events = useQuery(caseEventsQuery(file.id));
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const asked = search['record'];
  const correcting = events.data?.items.find(({ id }) => id === asked);
  const isOrder = asked === 'order' || correcting?.kind === orderKind;
  const writing = !isOrder && (asked === 'new' || correcting !== undefined);
  const leave = (): void =>
    change({ record: undefined, proceeding: undefined, kind: undefined, party: undefined });
  return (
    <>
      <Answer query={events}>
        {({ items }) => (
          <Entries file={file} items={items} onCorrect={(event) => change({ record: event.id })} />
        )}
      </Answer>
      <Suspense>
        {writing && (
          <EventDrawer
            key={[asked, search['party']].join('.')}
            file={file}
            correcting={correcting}
            begun={search}
            onDone={setOutcome}
            onClose={leave}
          />
        )}
        {isOrder && (
          <OrderDrawer key={asked} file={file} correcting={correcting} onDone={setOutcome} onClose={leave} />
        )}
      </Suspense>
      {outcome && <EventOutcome outcome={outcome} file={file} onClose={() => setOutcome(undefined)} />}
    </>
  );
}

function Entries({
  file,
  items,
  onCorrect,
}: {
  readonly file: CaseFile;
  readonly items: readonly DocketEvent[];
  readonly onCorrect: (event: DocketEvent) => void;
}): ReactNode {
  const t = useWords(docketWords);
  const orders = useWords(orderWords);
  const [, change] = useFilters();
  const mayRecord = allows(useSession(), 'docket.write');
  const [earlier, setEarlier] = useState(true);
  const old = items.some(({ status }) => status !== 'current');
  const [filters, fits, isOldestFirst] = useDocketFilters(file, items);
  const found = items.filter((event) => (earlier || event.status === 'current') && fits(event));
  const shown = isOldestFirst ? found.toReversed() : found;
  if (items.length === 0) {
    return (
      <EmptyState title={t.empty}>
        <p>{file.proceedings.length === 0 ? t.noProceeding : t.emptyHint}</p>
        {mayRecord && file.proceedings.length > 0 && (
          <div className="row">
            <Button onClick={() => change({ record: 'new' })}>{t.recordEvent}</Button>
            <Button onClick={() => change({ record: 'order' })}>{orders.enterOrder}</Button>
          </div>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <ListFilters filters={filters}>
        {mayRecord && <Button onClick={() => change({ record: 'order' })}>{orders.enterOrder}</Button>}
        {old && (
          <Checkbox checked={earlier} onChange={(box) => setEarlier(box.target.checked)}>
            {t.earlier}
          </Checkbox>
        )}
      </ListFilters>
      {shown.length === 0 && <NoRows empty={{ title: t.empty }} filters={filters} />}
      <ol className="events">
        {shown.map((event) => (
          <EventEntry key={event.id} file={file} event={event} onCorrect={() => onCorrect(event)} />
        ))}
      </ol>
    </>
  );
}

/** What a docket is narrowed by, where there is something to choose, which events that leaves, and whether the oldest come first. */
function useDocketFilters(
  file: CaseFile,
  items: readonly DocketEvent[],
): readonly [readonly Filter[], (event: DocketEvent) => boolean, boolean] {
  const t = useWords(docketWords);
  const say = useSay();
  const [search] = useFilters();
  const served = new Set(items.flatMap(({ services }) => services.map(({ party }) => party.id)));
  const kinds = new Map(items.map(({ kind, name }) => [kind, say(name)]));
  const choices: readonly Filter[] = [
    {
      name: 'in',
      label: t.proceeding,
      options: file.proceedings.map(({ id, forumName, number }) => ({
        value: id,
        label: `${say(forumName)} ${number ?? ''}`,
      })),
    },
    { name: 'of', label: t.event, options: [...kinds].map(([value, label]) => ({ value, label })) },
    {
      name: 'on',
      label: t.servedParty,
      options: file.parties
        .filter(({ id }) => served.has(id))
        .map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
  const order: Filter = {
    name: 'order',
    label: t.order,
    options: [
      { value: 'newest', label: t.newestFirst },
      { value: 'oldest', label: t.oldestFirst },
    ],
    usual: 'newest',
  };
  const { in: proceeding, of: kind, on: party } = search;
  const fits = (event: DocketEvent): boolean =>
    (proceeding === undefined || event.proceedingId === proceeding) &&
    (kind === undefined || event.kind === kind) &&
    (party === undefined || event.services.some((service) => service.party.id === party));
  const filters = choices.filter(({ options = [] }) => options.length > 1);
  return [items.length > 1 ? [...filters, order] : filters, fits, search['order'] === 'oldest'];
}
