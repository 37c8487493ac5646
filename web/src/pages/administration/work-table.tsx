import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import type { BulkAct } from '../../parts/bulk';
import { eachRow } from '../../parts/each-row';
import { ListTable } from '../../parts/list-table';
import { oneOf } from '../../parts/one-of';
import { ProblemNotice } from '../../parts/problem-notice';
import type { Column } from '../../parts/rows-table';
import { Tag, type Tone } from '../../parts/tag';
import { type ChangeHeaders, useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { workWords } from './work-words';

type Work = components['schemas']['WorkView'];

const states = ['failed', 'waiting', 'done', 'cancelled'] as const;
const tones: Readonly<Record<(typeof states)[number], Tone>> = {
  failed: 'fatal',
  waiting: 'wait',
  done: 'ok',
  cancelled: 'past',
};

/** Work, one piece a row: what, when, how often tried, why it failed; what was given up can be tried again. */
export function WorkTable({
  rows,
  among,
}: {
  readonly rows: readonly Work[];
  readonly among: 'failed' | 'waiting' | 'done';
}): ReactNode {
  const t = useWords(workWords);
  const { zone } = useSession().person;
  const retry: BulkAct<Work> = {
    key: 'retry',
    label: t.retry,
    fits: ({ actions }) => actions.some(({ obstacle }) => obstacle === null),
    touches: [['work'], ['today']],
    run: (some, headers) => eachRow(some, headers, retried),
  };
  const columns: readonly Column<Work>[] = [
    {
      key: 'kind',
      heading: t.kind,
      onPaper: ['kind', 'state'],
      leads: true,
      cell: (row) => (
        <>
          <span className="strong">{row.kind}</span>{' '}
          <span className="who">{row.source === 'timer' ? t.timer : t.fact}</span>{' '}
          {row.state !== among && <WorkState state={row.state} />}
        </>
      ),
    },
    { key: 'due', heading: t.due, width: '150px', cell: (row) => wallTime(row.dueAt, zone) },
    { key: 'attempts', heading: t.attempts, onPaper: ['tries'], width: '90px', cell: (row) => row.attempts },
    {
      key: 'error',
      heading: t.lastError,
      cell: (row) => row.lastError && <span className="work-error mono">{row.lastError}</span>,
    },
    ...(among !== 'waiting'
      ? [
          {
            key: 'settled',
            heading: t.settled,
            width: '150px',
            cell: (row: Work) => row.settledAt && wallTime(row.settledAt, zone),
          },
        ]
      : []),
    ...(among === 'failed'
      ? [
          {
            key: 'action',
            heading: t.doing,
            onPaper: [],
            width: '110px',
            cell: (row: Work) => <Retry work={row} />,
          },
        ]
      : []),
  ];
  return (
    <ListTable
      label={t.kind}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ kind }) => kind}
      acts={[retry]}
    />
  );
}

function WorkState({ state }: { readonly state: string }): ReactNode {
  const t = useWords(workWords);
  const known = oneOf(states, state);
  return <Tag tone={known ? tones[known] : 'past'}>{known ? t[known] : state}</Tag>;
}

const retried = ({ id }: Work, headers: ChangeHeaders) =>
  answered(api.POST('/api/v1/work/{id}/retry', { params: { path: { id } }, headers: { ...headers } }));

/** Who may not press the button is told who may. */
function Retry({ work }: { readonly work: Work }): ReactNode {
  const say = useSay();
  const act = useAct<null, Work>((_, headers) => retried(work, headers), [['work'], ['today']]);
  return (
    <>
      {work.actions.map((offer) => (
        <ActionButton
          key={offer.action}
          offer={offer}
          size="small"
          loading={act.isPending}
          onClick={() => act.mutate(null)}
        >
          {say(offer.name)}
        </ActionButton>
      ))}
      {act.isError && <ProblemNotice error={act.error} />}
    </>
  );
}
