import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { caseEventsQuery } from '../../api/queries';
import type { CaseFile, DocketEvent } from '../../api/views';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { CaseFrame } from './case-frame';
import { docketWords } from './docket-words';
import { EventEntry } from './event-entry';
import type { Outcome } from './event-outcome';
import { EventOutcome } from './event-outcome';

const EventDrawer = lazy(() =>
  import('./event-drawer').then(({ EventDrawer: shown }) => ({ default: shown })),
);

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <Docket file={file} />}</CaseFrame>;
}

function Docket({ file }: { readonly file: CaseFile }): ReactNode {
  const [search, change] = useFilters();
  const events = useQuery(caseEventsQuery(file.id));
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const asked = search['record'];
  const correcting = events.data?.items.find(({ id }) => id === asked);
  const writing = asked === 'new' || correcting !== undefined;
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
            onClose={() =>
              change({ record: undefined, proceeding: undefined, kind: undefined, party: undefined })
            }
          />
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
  const [, change] = useFilters();
  const mayRecord = allows(useSession(), 'docket.write');
  const [earlier, setEarlier] = useState(true);
  const old = items.some(({ status }) => status !== 'current');
  const shown = earlier ? items : items.filter(({ status }) => status === 'current');
  if (items.length === 0) {
    return (
      <EmptyState title={t.empty}>
        <p>{file.proceedings.length === 0 ? t.noProceeding : t.emptyHint}</p>
        {mayRecord && file.proceedings.length > 0 && (
          <Button onClick={() => change({ record: 'new' })}>{t.recordEvent}</Button>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      {old && (
        <div className="filters">
          <Checkbox checked={earlier} onChange={(box) => setEarlier(box.target.checked)}>
            {t.earlier}
          </Checkbox>
        </div>
      )}
      <ol className="events">
        {shown.map((event) => (
          <EventEntry key={event.id} file={file} event={event} onCorrect={() => onCorrect(event)} />
        ))}
      </ol>
    </>
  );
}
