import { DownloadOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { List, pagesOf, usePages } from '../../parts/list';
import { ProblemNotice } from '../../parts/problem-notice';
import { type Column, RowsTable } from '../../parts/rows-table';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { Named } from '../../parts/named';
import { administrationWords } from './administration-words';
import { checkpointWords } from './checkpoint-words';

type Checkpoint = components['schemas']['CheckpointView'];
type CheckpointPage = components['schemas']['CheckpointPageView'];

const checkpointPages = pagesOf({
  queryKey: ['audit', 'checkpoints'],
  paper: { name: 'checkpoints' },
  limit: 10,
  ask: (page, signal) => answered(api.GET('/api/v1/audit/checkpoints', { params: { query: page }, signal })),
});

/** How far the chain was signed and when, to be kept elsewhere; with what is needed to check it there. */
export function Checkpoints(): ReactNode {
  const t = useWords(checkpointWords);
  const first = usePages(checkpointPages).data?.pages[0];
  const make = useAct<Record<string, never>, components['schemas']['CheckpointMadeView']>(
    (_, headers) => answered(api.POST('/api/v1/audit/checkpoints', { headers })),
    [checkpointPages.queryKey, ['audit', 'links']],
  );
  return (
    <section className="panel checkpoints" aria-labelledby="checkpoints">
      <div className="panel-head">
        <h2 id="checkpoints">{t.checkpoints}</h2>
        <Button loading={make.isPending} onClick={() => make.mutate({})}>
          {t.make}
        </Button>
      </div>
      <p className="quiet">{t.why}</p>
      {make.isError && <ProblemNotice error={make.error} />}
      <List pages={checkpointPages} empty={{ title: t.none }}>
        {(rows) => <CheckpointsTable rows={rows} />}
      </List>
      {first && <Keeping page={first} />}
    </section>
  );
}

function CheckpointsTable({ rows }: { readonly rows: readonly Checkpoint[] }): ReactNode {
  const t = useWords(checkpointWords);
  const common = useWords(administrationWords);
  const { zone } = useSession().person;
  const columns: readonly Column<Checkpoint>[] = [
    {
      key: 'at',
      heading: t.at,
      leads: true,
      width: '170px',
      cell: ({ at }) => (
        <time dateTime={at} className="strong">
          {wallTime(at, zone)}
        </time>
      ),
    },
    { key: 'size', heading: t.size, width: '100px', cell: ({ size }) => size },
    {
      key: 'by',
      heading: t.madeBy,
      width: '160px',
      cell: ({ madeById, madeByName }) =>
        madeByName === null ? (madeById ?? common.system) : <Named name={madeByName} />,
    },
    { key: 'head', heading: t.head, cell: ({ head }) => <span className="mono">{head.slice(0, 20)}…</span> },
    {
      key: 'keep',
      heading: t.keep,
      width: '260px',
      cell: (checkpoint) => (
        <div className="row">
          <Button
            icon={<DownloadOutlined />}
            href={`/api/v1/audit/checkpoints/${checkpoint.id}/file`}
            download
            aria-label={t.downloadOf(checkpoint.size)}
          >
            {t.download}
          </Button>
          <CopyButton text={() => checkpoint.text}>{t.copy}</CopyButton>
        </div>
      ),
    },
  ];
  return <RowsTable label={t.checkpoints} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** By mail, with which key, and the chain itself. */
function Keeping({ page }: { readonly page: CheckpointPage }): ReactNode {
  const t = useWords(checkpointWords);
  const wish = useAct<{ readonly wanted: boolean }, components['schemas']['CheckpointMailView']>(
    (body) => answered(api.PUT('/api/v1/audit/checkpoint-mail', { body })),
    [checkpointPages.queryKey],
  );
  return (
    <div className="keeping">
      <Checkbox
        checked={wish.isPending ? wish.variables.wanted : page.mailed}
        onChange={({ target }) => wish.mutate({ wanted: target.checked })}
      >
        {t.byMail}
      </Checkbox>
      {wish.isError && <ProblemNotice error={wish.error} />}
      <dl className="fields">
        <dt>{t.key}</dt>
        <dd>
          <span className="mono wraps">{page.publicKey}</span>
          <div className="who">{t.keyHint}</div>
        </dd>
        <dt>{t.chain}</dt>
        <dd>
          <a href="/api/v1/audit/chain" download>
            {t.downloadChain}
          </a>
          <div className="who">{t.chainHint}</div>
        </dd>
      </dl>
    </div>
  );
}
