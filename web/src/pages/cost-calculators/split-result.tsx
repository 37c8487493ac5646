import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { inThrees, moneyText } from '../../money';
import { StackedBars } from '../../parts/chart/stacked-bars';
import { saveFile } from '../../parts/files-out';
import { RecomputeScript } from '../../parts/recompute-script';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { costWords } from './cost-words';
import { restOf } from './exact-text';

type Schemas = components['schemas'];
type Split = Schemas['SplitView'];
type Pool = Schemas['SplitPoolView'];
type Line = Pool['lines'][number];

/** Who pays what: as a picture, and each pool line by line with who bears the odd units and why. */
export function SplitResult({ split }: { readonly split: Split }): ReactNode {
  const t = useWords(costWords);
  const { certificate } = split;
  const save = (): void =>
    saveFile(new Blob([JSON.stringify(certificate)], { type: 'application/json' }), 'certificate.json');
  return (
    <>
      <SplitChart split={split} />
      {split.pools.map((pool) => (
        <PoolLines key={pool.key} pool={pool} split={split} />
      ))}
      <p className="no-print">
        <Button onClick={save}>{t.certificate}</Button> <RecomputeScript />{' '}
        <span className="quiet">{t.certificateHint}</span>
      </p>
    </>
  );
}

function usePoolName(): (key: string) => string {
  const t = useWords(costWords);
  return (key) => (key === 'base' ? t.pool_base : key === 'variable' ? t.pool_variable : t.pool_whole);
}

function SplitChart({ split }: { readonly split: Split }): ReactNode {
  const t = useWords(costWords);
  const nameOf = usePoolName();
  const { pools, lines, certificate } = split;
  const { currency } = certificate;
  const series = useMemo(() => pools.map(({ key }) => ({ key, name: nameOf(key) })), [pools, nameOf]);
  const rows = useMemo(
    () =>
      lines.map(({ id, amount }) => ({
        key: id,
        name: id,
        figures: pools.map((pool) => {
          const own = pool.lines.find((line) => line.id === id);
          return own ? { amount: own.amount, currency } : null;
        }),
        ...(pools.length > 1 && { total: { amount, currency } }),
      })),
    [pools, lines, currency],
  );
  const totals = pools.map((pool) => moneyText({ amount: pool.amount, currency })).join(' + ');
  return (
    <StackedBars
      heading="h2"
      title={t.whoPays}
      sentence={t.whoPaysSaid(totals, lines.length)}
      of={t.who}
      series={series}
      rows={rows}
    />
  );
}

function PoolLines({ pool, split }: { readonly pool: Pool; readonly split: Split }): ReactNode {
  const t = useWords(costWords);
  const nameOf = usePoolName();
  const why = useWhy(pool, split);
  const { currency } = split.certificate;
  const columns: readonly Column<Line>[] = [
    { key: 'who', heading: t.who, cell: ({ id }) => id, leads: true },
    {
      key: 'amount',
      heading: t.amount,
      amount: true,
      cell: ({ amount }) => <span className="cost-figure">{inThrees(amount)}</span>,
    },
    { key: 'exact', heading: t.exact, cell: ({ exact }) => <span className="cost-figure">{exact}</span> },
    {
      key: 'odd',
      heading: t.odd,
      cell: ({ odd }) => (odd === 0 ? '' : <Tag tone="wait">{odd > 0 ? '+1' : '−1'}</Tag>),
    },
    { key: 'why', heading: t.why, cell: why },
  ];
  const label = t.poolSaid(nameOf(pool.key), moneyText({ amount: pool.amount, currency }));
  return (
    <>
      <h2>{label}</h2>
      <RowsTable label={label} columns={columns} rows={pool.lines} keyOf={({ id }) => id} />
    </>
  );
}

/** Why a line bears an odd unit or none: its bound, or where its remainder stands. */
function useWhy(pool: Pool, split: Split): (line: Line) => string {
  const t = useWords(costWords);
  const certified = split.certificate.pools.find(({ key }) => key === pool.key);
  return ({ id, bound, exact, odd }) => {
    if (bound !== undefined) return bound === 'cap' ? t.atCap : t.atFloor;
    const rest = restOf(exact);
    if (rest === undefined) return t.even;
    const tie = certified?.lines.find(({ line }) => line.id === id)?.line.cutOff.tie;
    if (tie) return t.tied(rest, tie.place, tie.bear);
    return odd === 0 ? t.bearsNone(rest) : t.bearsOdd(rest);
  };
}
