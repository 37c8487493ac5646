import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { DateField } from '../../../parts/date-field';
import { Field } from '../../../parts/field';
import { currencies, useMetricNames } from './plan-parts';
import { sharesWords } from './shares-words';
import type { Asking, Way, WhatIfGround } from './what-if-asked';

interface Written {
  readonly ground: WhatIfGround;
  readonly asking: Asking;
  readonly onChange: (asking: Asking) => void;
}

/** What is asked: of which pool, by which way and bounds, how much, on which day, and among whom. */
export function WhatIfForm({ ground, asking, onChange }: Written): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const put = (some: Partial<Asking>): void => onChange({ ...asking, ...some });
  const ways: Readonly<Record<Way, string>> = {
    plan: t.asThePlanSays,
    equal: t.equal,
    tiers: t.byTiers,
    weights: t.byMetric,
    hybrid: t.hybrid,
    products_patents: t.byProducts,
  };
  const offered = Object.entries(ways).filter(([way]) => way !== 'plan' || ground.pools.length > 0);
  return (
    <>
      {ground.pools.length > 0 ? (
        <Field label={t.pool} wide>
          <Select
            aria-label={t.pool}
            value={asking.pool}
            options={ground.pools.map(({ key, name }) => ({ value: key, label: say(name) }))}
            onChange={(pool) => put({ pool, way: 'plan' })}
          />
        </Field>
      ) : (
        <Field label={t.currency}>
          <Select
            aria-label={t.currency}
            value={asking.currency}
            options={currencies.map((code) => ({ value: code, label: code }))}
            onChange={(currency) => put({ currency })}
          />
        </Field>
      )}
      <Text label={t.totalShared} value={asking.total} onChange={(total) => put({ total })} />
      <Field label={t.method} wide>
        <Select
          aria-label={t.method}
          value={asking.way}
          options={offered.map(([value, label]) => ({ value, label }))}
          onChange={(way: string) => put({ way: way as Way })}
        />
      </Field>
      <OfWay ground={ground} asking={asking} onChange={onChange} />
      <Text label={t.floor} hint={t.boundHint} value={asking.floor} onChange={(floor) => put({ floor })} />
      <Text label={t.cap} hint={t.boundHint} value={asking.cap} onChange={(cap) => put({ cap })} />
      <Field label={t.leftOut} wide>
        <Select
          mode="multiple"
          aria-label={t.leftOut}
          value={[...asking.without]}
          options={ground.members.map(({ id, name }) => ({ value: id, label: say(name) }))}
          onChange={(without: string[]) => put({ without })}
        />
      </Field>
      <Field label={t.onDay}>
        <DateField label={t.onDay} value={asking.on ?? ground.on} onChange={(on) => put({ on })} />
      </Field>
    </>
  );
}

/** What a way is told besides. */
function OfWay({ ground, asking, onChange }: Written): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const metrics = useMetricNames();
  const put = (some: Partial<Asking>): void => onChange({ ...asking, ...some });
  return (
    <>
      {(asking.way === 'weights' || asking.way === 'hybrid') && (
        <Field label={t.metric}>
          <Select
            aria-label={t.metric}
            value={asking.metric}
            options={Object.entries(metrics).map(([value, label]) => ({ value, label }))}
            onChange={(metric: string) => put({ metric })}
          />
        </Field>
      )}
      {asking.way === 'hybrid' && (
        <Text
          label={t.basePercent}
          value={asking.basePercent}
          onChange={(basePercent) => put({ basePercent })}
        />
      )}
      {asking.way === 'tiers' &&
        ground.members.map(({ id, name }) => (
          <Text
            key={id}
            label={t.unitsOf(say(name))}
            value={asking.units[id] ?? '1'}
            onChange={(units) => put({ units: { ...asking.units, [id]: units } })}
          />
        ))}
    </>
  );
}

function Text({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Field label={label}>
      <Input
        aria-label={label}
        inputMode="decimal"
        maxLength={20}
        value={value}
        {...(hint !== undefined && { placeholder: hint })}
        onChange={({ target }) => onChange(target.value.trim())}
      />
    </Field>
  );
}
