import { Button, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/language';
import { CaseSelect } from './case-select';
import { MemberSelect } from './member-select';
import { partWords } from './part-words';
import { SavedViews } from './saved-views';
import { SearchWords } from './search-words';
import { namesIn, type Search, useFilters } from './use-filters';
import type { ViewedList } from './view-address';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One thing a list can be narrowed by: kept in the address under its name, one of its options or none. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  /** Left out where it is one of the alliance's members, or of its cases. */
  readonly options?: readonly Option[];
  readonly among?: 'cases';
  /** Written by hand, such as the beginning of a number. */
  readonly isTyped?: true;
  /** The option that holds where the address says none; without it, none is all. */
  readonly usual?: string;
  /** All options side by side, for the few that one changes between often. */
  readonly sideBySide?: boolean;
  /** What else of the address goes when another option is chosen. */
  readonly drops?: readonly string[];
}

/** Of a list that is not narrowed. */
export const noFilters: readonly Filter[] = [];

const words = 'q';
const nothingMore: readonly string[] = [];

/** The names of what is set in the address and narrows the list, the searched words among them. */
export const chosenOf = (search: Search, filters: readonly Filter[]): readonly string[] =>
  [words, ...filters.map(({ name }) => name)].filter((name) => search[name]);

const order = namesIn(undefined).sort;

/** The change of the address that clears search and filters, and the order with them: one the reader may not use shows nothing. */
export const cleared = (filters: readonly Filter[]): Search =>
  Object.fromEntries([words, ...filters.map(({ name }) => name), order].map((name) => [name, undefined]));

/**
 * What a list is narrowed by, above it; on a phone folded behind a button where there is more than one. What else may be
 * done with the list stands at the end.
 */
export function ListFilters({
  search: label,
  filters,
  list,
  keeps = nothingMore,
  children,
}: {
  /** What the searched words may be; without it, the list cannot be searched. */
  readonly search?: string;
  readonly filters: readonly Filter[];
  /** The list, where views of it may be saved; and what else than filters they keep of the address. */
  readonly list?: ViewedList;
  readonly keeps?: readonly string[];
  readonly children?: ReactNode;
}): ReactNode {
  const t = useWords(partWords);
  const [search, change] = useFilters();
  const [folded, setFolded] = useState(true);
  const chosen = chosenOf(search, filters);
  const count = chosen.filter((name) => name !== words).length;
  const folds = filters.filter(({ sideBySide }) => !sideBySide).length > 1;
  return (
    <div className={folds && folded ? 'filters no-print folded' : 'filters no-print'}>
      {label !== undefined && (
        <SearchWords label={label} q={search[words] ?? ''} onChange={(q) => change({ [words]: q })} />
      )}
      {folds && (
        <Button className="only-narrow" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {t.filters(count)}
        </Button>
      )}
      {filters.map((filter) => (
        <div
          key={filter.name}
          className={folds && !filter.sideBySide ? 'foldable' : undefined}
          style={{ minWidth: filter.options ? undefined : 180 }}
        >
          <FilterField
            filter={filter}
            value={search[filter.name]}
            onChange={(value) =>
              change({
                ...Object.fromEntries((filter.drops ?? []).map((name) => [name, undefined])),
                [filter.name]: value,
              })
            }
          />
        </div>
      ))}
      {(chosen.length > 0 || search[order]) && (
        <Button type="link" onClick={() => change(cleared(filters))}>
          {chosen.length > 0 ? t.clearFilters : t.defaultOrder}
        </Button>
      )}
      {(children || list) && (
        <span className="filters-end">
          {list && (
            <SavedViews
              list={list}
              names={[...(label === undefined ? [] : [words]), ...filters.map(({ name }) => name), ...keeps]}
            />
          )}
          {children}
        </span>
      )}
    </div>
  );
}

function FilterField({
  filter: { label, options, among, isTyped, usual, sideBySide },
  value,
  onChange,
}: {
  readonly filter: Filter;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}): ReactNode {
  const t = useWords(partWords);
  if (among === 'cases') {
    return <CaseSelect label={label} value={value} onChange={onChange} />;
  }
  if (isTyped) return <SearchWords label={label} q={value ?? ''} width={200} onChange={onChange} />;
  if (options === undefined) {
    return <MemberSelect value={value} placeholder={label} onChange={(id) => onChange(id)} />;
  }
  const all = usual === undefined ? [{ value: '', label: `${label}: ${t.all}` }] : [];
  const looks = {
    'aria-label': label,
    value: options.find((option) => option.value === value)?.value ?? usual ?? '',
    options: [...all, ...options],
    onChange: (chosen: string) => onChange(chosen === (usual ?? '') ? undefined : chosen),
  };
  if (sideBySide) return <Segmented {...looks} />;
  return (
    <Select
      {...looks}
      popupMatchSelectWidth={false}
      style={{ minWidth: 96, width: '100%' }}
      showSearch={options.length > 8 && { optionFilterProp: 'label' }}
    />
  );
}
