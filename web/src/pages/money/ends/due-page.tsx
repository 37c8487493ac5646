import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { LifePanel } from '../../../parts/life-panel';
import { Named } from '../../../parts/named';
import { PageHead } from '../../../parts/page-head';
import { Tag } from '../../../parts/tag';
import { Facts } from '../costs/cost-parts';
import '../money.css';
import { BankFields, CameFrom, Crumb, endTones, Money } from './ends-parts';
import { endsWords } from './ends-words';
import { type Due, dueQuery, touched } from './queries';

interface Written {
  readonly paidOn: string;
  readonly reference: string;
}

export function Page(): ReactNode {
  const { dueId = '' }: { readonly dueId?: string } = useParams({ strict: false });
  const due = useQuery(dueQuery(dueId));
  return <PageAnswer query={due}>{(given) => <DuePage due={given} />}</PageAnswer>;
}

function DuePage({ due }: { readonly due: Due }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  return (
    <>
      <PageHead
        title={`${t.due}: ${say(due.member.name)}`}
        crumb={<Crumb group={due.group} />}
        meta={<Tag tone={endTones[due.status.id] ?? 'wait'}>{say(due.status.name)}</Tag>}
        actions={
          <LifePanel<Due['actions'][number], Written, { id: string }>
            offers={due.actions}
            version={due.version}
            grave={[]}
            main={['pay']}
            ask={() => ({ says: <BankFields /> })}
            touches={touched}
            send={(_, { paidOn, reference }, headers) =>
              answered(
                api.POST('/api/v1/member-dues/{id}/payment', {
                  params: { path: { id: due.id }, header: headers },
                  body: { paidOn, reference },
                }),
              )
            }
          />
        }
      >
        {t.due}: <Named name={due.member.name} />
      </PageHead>
      <section className="panel">
        <Facts
          of={[
            [t.amount, <Money of={due.amount} />],
            [t.cameFrom, <CameFrom source={due.source} />],
            [t.dueOn, due.dueOn],
            ...(due.paidOn ? ([[t.paidOn, due.paidOn]] as const) : []),
            ...(due.reference ? ([[t.reference, due.reference]] as const) : []),
          ]}
        />
      </section>
    </>
  );
}
