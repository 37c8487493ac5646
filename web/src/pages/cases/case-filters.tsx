import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { caseKindsQuery } from '../../api/queries';
import type { CaseKind } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import type { Bilingual } from '../../i18n/words';
import { MemberSelect } from '../../parts/member-select';
import { SearchWords } from '../../parts/search-words';
import { allows, useSession } from '../../session/session';
import { casesWords } from './cases-words';
import { type CaseFilter, daysAhead, filterKeys } from './filter';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** Who sees whole cases; only they may sort by the last change. */
const wholeSight: readonly string[] = ['coordinator', 'treasurer', 'ethics_officer', 'auditor'];

/** Each id once, in the order of the tables. */
const distinct = (named: readonly Named[]): readonly Named[] => [
  ...new Map(named.map((each) => [each.id, each])).values(),
];

/** The filters above the list; each is in the address. */
export function CaseFilters({
  filter,
  onChange,
}: {
  readonly filter: CaseFilter;
  readonly onChange: (change: CaseFilter) => void;
}): ReactNode {
  const t = useWords(casesWords);
  const session = useSession();
  const kinds = useQuery(caseKindsQuery).data ?? [];
  const chosen: readonly CaseKind[] = filter.kind ? kinds.filter(({ id }) => id === filter.kind) : kinds;
  const sorts = [
    { value: 'nextDeadline', label: t.sortNext },
    { value: '-nextDeadline', label: t.sortNextBack },
    { value: 'number', label: t.sortNumber },
    { value: '-number', label: t.sortNumberBack },
    ...(session.seats.some(({ role }) => wholeSight.includes(role))
      ? [{ value: '-updated', label: t.sortUpdated }]
      : []),
  ];
  const states = [
    { value: 'open', label: t.stateOpen },
    { value: 'closed', label: t.stateClosed },
    { value: 'all', label: `${t.stateOpen} + ${t.stateClosed}` },
  ];
  const chosenCount = filterKeys.filter((key) => key !== 'q' && filter[key]).length;
  const [folded, setFolded] = useState(true);
  return (
    <div className={folded ? 'filters folded' : 'filters'}>
      <SearchWords label={t.search} q={filter.q ?? ''} onChange={(q) => onChange({ q })} />
      <Button className="only-narrow" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
        {t.filters(chosenCount)}
      </Button>
      <NamedSelect label={t.kind} value={filter.kind} among={kinds} onChange={(kind) => onChange({ kind })} />
      <NamedSelect
        label={t.forum}
        value={filter.forum}
        among={distinct(chosen.flatMap(({ forums }) => forums))}
        onChange={(forum) => onChange({ forum })}
      />
      <NamedSelect
        label={t.stage}
        value={filter.stage}
        among={distinct(chosen.flatMap(({ stages }) => stages))}
        onChange={(stage) => onChange({ stage })}
      />
      {allows(session, 'members.read') && (
        <div className="foldable" style={{ minWidth: 150 }}>
          <MemberSelect
            value={filter.memberId}
            placeholder={t.member}
            onChange={(memberId) => onChange({ memberId })}
          />
        </div>
      )}
      <Select
        className="foldable"
        aria-label={t.next}
        placeholder={t.next}
        allowClear
        value={filter.within ?? null}
        options={daysAhead.map((days) => ({ value: String(days), label: t.within(days) }))}
        onChange={(within: string | null | undefined) => onChange({ within: within ?? undefined })}
      />
      <Select
        className="foldable"
        aria-label={t.state}
        value={filter.state ?? 'open'}
        options={states}
        onChange={(state: string) => onChange({ state: state === 'open' ? undefined : state })}
      />
      <Select
        className="foldable"
        aria-label={t.sort}
        value={filter.sort ?? 'nextDeadline'}
        options={sorts}
        onChange={(sort: string) => onChange({ sort: sort === 'nextDeadline' ? undefined : sort })}
      />
      {(chosenCount > 0 || filter.q) && (
        <Button
          type="link"
          onClick={() => onChange(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
        >
          {t.clear}
        </Button>
      )}
    </div>
  );
}

function NamedSelect({
  label,
  value,
  among,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly among: readonly Named[];
  readonly onChange: (id: string | undefined) => void;
}): ReactNode {
  const say = useSay();
  return (
    <Select
      className="foldable"
      aria-label={label}
      placeholder={label}
      allowClear
      value={value ?? null}
      popupMatchSelectWidth={false}
      style={{ minWidth: 96 }}
      showSearch={{ optionFilterProp: 'label' }}
      options={among.map(({ id, name }) => ({ value: id, label: say(name) }))}
      onChange={(id: string | null | undefined) => onChange(id ?? undefined)}
    />
  );
}
