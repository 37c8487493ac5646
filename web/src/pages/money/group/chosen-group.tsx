import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { useBothNames } from '../../../parts/named';
import { useFilters } from '../../../parts/use-filters';
import { moneyWords } from '../money-words';
import { type MoneyGroup, moneyGroupsQuery } from './queries';

/**
 * The group a page is about: chosen from those of whose money the reader sees something, and kept in the address; the only one is
 * chosen by itself. One that the address names and the reader does not see is given as its id alone.
 */
export function ChosenGroup({
  links,
  children,
}: {
  readonly links?: (groupId: string) => ReactNode;
  readonly children: (groupId: string, group: MoneyGroup | undefined) => ReactNode;
}): ReactNode {
  return (
    <Answer query={useQuery(moneyGroupsQuery())}>
      {(groups) => (
        <Chosen groups={groups} {...(links && { links })}>
          {children}
        </Chosen>
      )}
    </Answer>
  );
}

function Chosen({
  groups,
  links,
  children,
}: Parameters<typeof ChosenGroup>[0] & { readonly groups: readonly MoneyGroup[] }): ReactNode {
  const t = useWords(moneyWords);
  const both = useBothNames();
  const [search, change] = useFilters();
  const groupId = search['groupId'] ?? (groups.length === 1 ? groups[0]?.id : undefined);
  return (
    <>
      <div className="filters no-print">
        <Select
          aria-label={t.chooseGroup}
          placeholder={t.chooseGroup}
          value={groupId ?? null}
          options={groups.map(({ id, name }) => ({ value: id, label: both(name) }))}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ minWidth: 280 }}
          onChange={(next: string) => change({ groupId: next })}
        />
        {groupId !== undefined && links?.(groupId)}
      </div>
      {groupId === undefined ? (
        <p className="quiet">{t.chooseGroup}</p>
      ) : (
        <Fragment key={groupId}>
          {children(
            groupId,
            groups.find(({ id }) => id === groupId),
          )}
        </Fragment>
      )}
    </>
  );
}
