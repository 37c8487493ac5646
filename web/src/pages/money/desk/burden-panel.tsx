import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { Answer } from '../../../parts/answer';
import { Bars } from '../../../parts/chart/bars';
import { moneyWords } from '../money-words';
import { burdenQuery } from './queries';

/** What each member bears of shared costs, currency by currency. */
export function BurdenPanel(): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  const burden = useQuery(burdenQuery);
  return (
    <Answer query={burden}>
      {({ items }) =>
        items.map(({ currency, total, items: members }) => (
          <section key={currency} className="panel">
            <Bars
              heading="h2"
              title={t.burden}
              sentence={t.burdenSentence(moneyText(total))}
              of={t.member}
              what={t.sharedAll}
              bars={members.map(({ member, shared }) => ({
                key: member.id,
                name: say(member.name),
                figure: shared,
              }))}
              total={total}
            />
          </section>
        ))
      }
    </Answer>
  );
}
