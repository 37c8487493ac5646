import type { ReactNode } from 'react';
import { oneOf } from '../../../parts/one-of';
import { useFilters } from '../../../parts/use-filters';
import { FigureWorking } from './figure-working';
import { OwnFundPanel } from './own-fund';
import type { OwnDue, OwnFund } from './queries';

const names = ['paid', 'shared', 'owed', 'held', 'carried'] as const;

/** What one's own members have to do with funds, with the working of the figure that is open beside them. */
export function OwnFunds({
  items,
  dues,
  showsCase = false,
}: {
  readonly items: readonly OwnFund[];
  readonly dues: readonly OwnDue[];
  readonly showsCase?: boolean;
}): ReactNode {
  const [search, change] = useFilters();
  const figure = oneOf(names, search['figure']);
  const { fund, member } = search;
  const isOpen = (one: OwnFund): boolean => one.fund.id === fund && one.member.id === member;
  const opened = items.find(isOpen);
  return (
    <div className="with-pane">
      <div>
        {items.map((one) => (
          <OwnFundPanel
            key={`${one.fund.id} ${one.member.id}`}
            of={one}
            dues={dues.filter(({ fundId, member: { id } }) => fundId === one.fund.id && id === one.member.id)}
            opened={isOpen(one) ? figure : undefined}
            onOpen={(next) => change({ figure: next, fund: one.fund.id, member: one.member.id })}
            showsCase={showsCase}
          />
        ))}
      </div>
      {opened && figure && (
        <FigureWorking
          key={`${opened.fund.id} ${opened.member.id} ${figure}`}
          fundId={opened.fund.id}
          memberId={opened.member.id}
          figure={figure}
          onClose={() => change({ figure: undefined, fund: undefined, member: undefined })}
        />
      )}
    </div>
  );
}
