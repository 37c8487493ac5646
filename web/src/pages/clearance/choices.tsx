import { namesOf, useBothNames } from '../../parts/named';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { groupChoicesQuery, peopleChoicesQuery } from '../../api/queries';
import { useSay, useWords } from '../../i18n/language';
import { allows, useSession } from '../../session/session';
import { clearanceWords } from './clearance-words';
import { compartmentChoicesQuery, documentsFoundQuery } from './queries';

interface Chosen {
  readonly id?: string;
  readonly label: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
}

const byLabel = { showSearch: { optionFilterProp: 'label' } } as const;

/** A group the reader sees. Fits a form field. */
export function GroupSelect({
  label,
  value,
  onChange,
  caseId,
}: Chosen & { readonly caseId?: string }): ReactNode {
  const say = useSay();
  const both = useBothNames();
  const groups = useQuery(groupChoicesQuery(caseId));
  return (
    <Select
      aria-label={label}
      value={value ?? null}
      allowClear
      loading={groups.isFetching}
      {...byLabel}
      options={(groups.data?.items ?? []).map(({ id, name, case: file }) => ({
        value: id,
        label: `${both(name)} · ${file.number ?? say(file.title)}`,
      }))}
      onChange={(chosen: string | null | undefined) => onChange?.(chosen ?? undefined)}
    />
  );
}

/** A person of the alliance. Fits a form field. */
export function PersonSelect({ label, value, onChange }: Chosen): ReactNode {
  const both = useBothNames();
  const people = useQuery(peopleChoicesQuery);
  return (
    <Select
      aria-label={label}
      value={value ?? null}
      loading={people.isFetching}
      {...byLabel}
      options={(people.data?.items ?? []).map(({ id, name, latinName }) => ({
        value: id,
        label: both(namesOf({ name, latinName })),
      }))}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
    />
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A document, found by its title or what it says among those the reader may read; any other by its pasted address. Fits a form field. */
export function DocumentSelect(chosen: Chosen): ReactNode {
  const t = useWords(clearanceWords);
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const mayRead = allows(useSession(), 'documents.read');
  const isAddress = addressed('documents', q) !== undefined;
  const documents = useQuery({
    ...documentsFoundQuery(q),
    enabled: mayRead && !isAddress,
    placeholderData: keepPreviousData,
  });
  const found = (documents.data?.items ?? []).map(({ id, title, documentDate }) => ({
    value: id,
    label: documentDate === null ? title : `${title} · ${documentDate}`,
  }));
  return (
    <AddressedSelect
      {...chosen}
      place="documents"
      text={text}
      onText={setText}
      found={found}
      placeholder={mayRead ? t.documentOrAddress : t.documentAddress}
      isFetching={documents.isFetching}
    />
  );
}

/** A compartment the reader knows of, by its name or case; any other by its pasted address. Fits a form field. */
export function CompartmentSelect(chosen: Chosen): ReactNode {
  const t = useWords(clearanceWords);
  const say = useSay();
  const both = useBothNames();
  const [text, setText] = useState('');
  const compartments = useQuery(compartmentChoicesQuery);
  const q = text.trim().toLowerCase();
  const found = (compartments.data?.items ?? [])
    .map(({ id, name, kind, case: file }) => ({
      value: id,
      label: [both(name), say(kind.name), file.number ?? say(file.title)].join(' · '),
    }))
    .filter(({ value, label }) => value === chosen.value || label.toLowerCase().includes(q));
  return (
    <AddressedSelect
      {...chosen}
      place="orders"
      text={text}
      onText={setText}
      found={found}
      placeholder={t.compartmentOrAddress}
      isFetching={compartments.isFetching}
    />
  );
}

/** What is found, and what lies at a pasted address: whoever keeps walls need not see what is behind them. */
function AddressedSelect({
  label,
  value,
  onChange,
  place,
  text,
  onText,
  found,
  placeholder,
  isFetching,
}: Chosen & {
  readonly place: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly found: readonly Choice[];
  readonly placeholder: string;
  readonly isFetching: boolean;
}): ReactNode {
  const t = useWords(clearanceWords);
  const pasted = addressed(place, text);
  const unnamed = pasted ?? (found.some((each) => each.value === value) ? undefined : value);
  const options = pasted === undefined ? found : found.filter((each) => each.value === pasted);
  const isNamed = options.some((each) => each.value === unnamed);
  return (
    <Select
      aria-label={label}
      value={value ?? null}
      placeholder={placeholder}
      loading={isFetching}
      showSearch={{ filterOption: false, searchValue: text, onSearch: onText }}
      notFoundContent={isFetching ? t.searching : placeholder}
      options={[
        ...options,
        ...(unnamed === undefined || isNamed
          ? []
          : [{ value: unnamed, label: `${t.theOneAt} …${unnamed.slice(-6)}` }]),
      ]}
      onChange={(picked: string | null) => {
        onText('');
        onChange?.(picked ?? undefined);
      }}
    />
  );
}

/** The id in a pasted address of a page such as `…/documents/0190…`. */
const addressed = (place: string, text: string): string | undefined =>
  new RegExp(`/${place}/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`, 'i').exec(text)?.[1]?.toLowerCase();
