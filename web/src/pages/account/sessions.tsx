import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { ProblemNotice } from '../../parts/problem-notice';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { accountWords } from './account-words';
import { deviceName } from './device-name';

type OwnSession = components['schemas']['OwnSessionView'];

const key = ['sessions'] as const;

/** Where the reader is signed in, and a way to end what is not wanted. */
export function Sessions(): ReactNode {
  const t = useWords(accountWords);
  const sessions = useQuery({
    queryKey: key,
    queryFn: () => answered(api.GET('/api/v1/sessions')),
  });
  const end = useAct(
    (id: string) => api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }),
    [key],
  );
  return (
    <section className="panel">
      <h2>{t.sessions}</h2>
      <p className="quiet">{t.sessionsHint}</p>
      {end.isError && <ProblemNotice error={end.error} />}
      <Answer query={sessions} rows={3}>
        {({ items }) => (
          <SessionsTable
            rows={items}
            ending={end.isPending ? end.variables : undefined}
            onEnd={(id) => end.mutate(id)}
          />
        )}
      </Answer>
    </section>
  );
}

function SessionsTable({
  rows,
  ending,
  onEnd,
}: {
  readonly rows: readonly OwnSession[];
  readonly ending: string | undefined;
  readonly onEnd: (id: string) => void;
}): ReactNode {
  const t = useWords(accountWords);
  const say = useSay();
  const { zone } = useSession().person;
  const columns: readonly Column<OwnSession>[] = [
    {
      key: 'device',
      heading: t.deviceName,
      leads: true,
      cell: ({ device, current, alliance }) => (
        <>
          <span title={device}>{deviceName(device)}</span> {current && <Tag tone="ok">{t.current}</Tag>}
          <div className="who">{say(alliance.name)}</div>
        </>
      ),
    },
    { key: 'address', heading: t.address, width: '150px', cell: ({ address }) => address },
    {
      key: 'opened',
      heading: t.opened,
      width: '150px',
      cell: ({ openedAt }) => wallTime(openedAt, zone),
    },
    {
      key: 'seen',
      heading: t.seen,
      width: '150px',
      cell: ({ lastSeenAt }) => wallTime(lastSeenAt, zone),
    },
    {
      key: 'expires',
      heading: t.expires,
      width: '150px',
      cell: ({ expiresAt }) => wallTime(expiresAt, zone),
    },
    {
      key: 'doing',
      heading: t.doing,
      width: '90px',
      cell: ({ id, current, device }) =>
        !current && (
          <Button
            size="small"
            loading={ending === id}
            aria-label={t.endSession(deviceName(device))}
            onClick={() => onEnd(id)}
          >
            {t.end}
          </Button>
        ),
    },
  ];
  return <RowsTable label={t.sessions} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
