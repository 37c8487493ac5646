import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { Answer } from '../../../parts/answer';
import { Bars } from '../../../parts/chart/bars';
import { ExportButton } from '../../../parts/export-button';
import { Named } from '../../../parts/named';
import { RowsTable } from '../../../parts/rows-table';
import { moneyWords } from '../money-words';
import { ThingLink } from '../thing-link';
import { type Aged, agedQuery } from './queries';

/** What members owe, by how long after its day it is not paid: bars, and each of it. */
export function AgedPanel(): ReactNode {
  const t = useWords(moneyWords);
  const aged = useQuery(agedQuery);
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{t.aged}</h2>
        <ExportButton paper={{ name: 'aged-receivables', query: {} }} />
      </div>
      <Answer query={aged}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t.nothingOwed}</p>
          ) : (
            items.map((one) => <AgedIn key={one.currency} of={one} />)
          )
        }
      </Answer>
    </section>
  );
}

function AgedIn({ of: { bands, total, items } }: { readonly of: Aged }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const nameOf = (id: string): string => {
    const band = bands.find((one) => one.id === id);
    return band === undefined ? '' : say(band.name);
  };
  const lines = items.flatMap(({ member, lines: those }) => those.map((line) => ({ ...line, member })));
  return (
    <>
      <Bars
        title={t.age}
        sentence={t.agedSentence(moneyText(total))}
        of={t.age}
        what={t.owed}
        bars={bands.map(({ id, name, total: figure }) => ({ key: id, name: say(name), figure }))}
        total={total}
      />
      <RowsTable
        label={t.aged}
        rows={lines}
        keyOf={({ kind, id }) => `${kind} ${id}`}
        columns={[
          {
            key: 'member',
            heading: t.member,
            leads: true,
            cell: ({ member, group }) => (
              <>
                <Named name={member.name} />
                <div className="who">{say(group.name)}</div>
              </>
            ),
          },
          { key: 'what', heading: t.entry, cell: (line) => <ThingLink of={line} /> },
          { key: 'due', heading: t.payBy, width: '120px', cell: ({ dueOn }) => dueOn },
          { key: 'age', heading: t.age, width: '140px', cell: ({ band }) => nameOf(band) },
          {
            key: 'amount',
            heading: t.owed,
            amount: true,
            width: '160px',
            cell: ({ amount }) => <span className="figures">{moneyText(amount)}</span>,
          },
        ]}
      />
    </>
  );
}
