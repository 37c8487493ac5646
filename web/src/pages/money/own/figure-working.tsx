import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { List } from '../../../parts/list';
import { RowsTable } from '../../../parts/rows-table';
import { SidePane } from '../../../parts/side-pane';
import { moneyWords } from '../money-words';
import { ThingLink } from '../thing-link';
import { type FigureName, figurePages, type FigureRow } from './queries';

/** How a figure comes about: the entries that make it, each with the thing it was made for. */
export function FigureWorking({
  fundId,
  memberId,
  figure,
  onClose,
}: {
  readonly fundId: string;
  readonly memberId: string;
  readonly figure: FigureName;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  return (
    <SidePane label={`${t[figure]}: ${t.working}`} onClose={onClose}>
      <h2>{t[figure]}</h2>
      <List pages={figurePages({ fundId, memberId, figure })} empty={{ title: t.workingEmpty }}>
        {(rows: readonly FigureRow[]) => (
          <RowsTable
            label={t.working}
            rows={rows}
            keyOf={({ entryId }) => entryId}
            columns={[
              { key: 'on', heading: t.day, width: '100px', cell: ({ on }) => on },
              {
                key: 'what',
                heading: t.entry,
                leads: true,
                cell: ({ what, madeFor }) => (
                  <>
                    {say(what)}
                    <div className="who">
                      <ThingLink of={madeFor} />
                    </div>
                  </>
                ),
              },
              {
                key: 'amount',
                heading: t.amount,
                amount: true,
                width: '140px',
                cell: ({ amount }) => <span className="figures">{moneyText(amount)}</span>,
              },
            ]}
          />
        )}
      </List>
    </SidePane>
  );
}
