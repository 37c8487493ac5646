import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { Deadline } from '../../api/views';
import { todayIn } from '../../clock';
import { dayToKeep, longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { type Asking, LifePanel } from '../../parts/life-panel';
import { useFilters } from '../../parts/use-filters';
import { useSession } from '../../session/session';
import { EvidenceItem, MeetingFields, OrderFields, SuccessorFields } from './deadline-act-fields';
import { deadlineWords } from './deadline-words';
import { touchedBy } from './touched-by';

type Offered = Deadline['actions'][number];
type OrderKind = NonNullable<Deadline['ordered']>['how'];

/** What an action of a deadline is told. */
interface Written {
  readonly on?: string;
  readonly date?: string;
  readonly atTime?: string;
  readonly zone?: string;
  readonly how?: OrderKind;
  readonly authority?: string;
  readonly datedOn?: string;
  readonly deadlineId?: string;
  readonly evidence?: string;
  readonly evidenceDocumentIds?: string[];
  readonly note?: string;
  readonly reason?: string;
}

/** What is done from day to day; the rest is in a menu, so that nobody meets it by chance. */
const everyday: readonly string[] = ['confirm', 'meet', 'pass', 'extend', 'reopen'];

/** What may be done with a deadline; where something is not allowed, why and who could. */
export function DeadlineActions({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const t = useWords(deadlineWords);
  const ask = useAsking(deadline);
  const [search, change] = useFilters();
  const isEveryday = ({ action }: Offered): boolean => everyday.includes(action);
  const living = {
    version: deadline.version,
    grave: ['waive', 'supersede', 'void'],
    ask,
    begun: search['act'],
    onLeft: () => change({ act: undefined }),
    touches: touchedBy(deadline),
    send: ({ action }: Offered, written: Written, headers: Sent['headers']) =>
      answered<unknown>(actOn(action, written, { params: { path: { id: deadline.id } }, headers })),
  };
  return (
    <div className="row no-print">
      <LifePanel<Offered, Written, unknown>
        {...living}
        offers={deadline.actions.filter(isEveryday)}
        main={['confirm', 'meet', 'pass']}
        atOnce={['confirm']}
      />
      <LifePanel<Offered, Written, unknown>
        {...living}
        look="menu"
        menuLabel={t.moreActions}
        offers={deadline.actions.filter((offer) => !isEveryday(offer))}
      />
    </div>
  );
}

/** How each action is asked for: what it means, and what it must be told. */
function useAsking(deadline: Deadline): (offer: Offered) => Asking<Written> {
  const t = useWords(deadlineWords);
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().person;
  const { id, computedDue, computedSafe } = deadline;
  const caseId = deadline.case.id;
  const what = say(deadline.action);
  return ({ action, name }) => {
    const title = `${say(name)}: ${what}`;
    switch (action) {
      case 'meet':
      case 'pass':
        return {
          title: `${action === 'meet' ? t.meetTitle : t.passTitle}: ${what}`,
          confirm: t.enter,
          initial: { on: todayIn(zone) },
          draft: `meet.${id}`,
          says: <MeetingFields caseId={caseId} />,
        };
      case 'extend':
      case 'order':
        return {
          title,
          initial: { how: 'order', zone: deadline.cutoff?.zone ?? zone },
          draft: `${action}.${id}`,
          says: <OrderFields deadline={deadline} isExtension={action === 'extend'} />,
        };
      case 'lift': {
        const back = computedDue && dayToKeep({ due: computedDue, safe: computedSafe });
        return { title, says: back && <p className="quiet">{t.liftSays(longDate(back, language))}</p> };
      }
      case 'supersede':
        return { title, says: <SuccessorFields deadline={deadline} /> };
      case 'waive':
      case 'void':
        return {
          title,
          says: (
            <>
              <p className="quiet">{action === 'waive' ? t.waiveSays : t.voidSays}</p>
              <EvidenceItem caseId={caseId} />
            </>
          ),
        };
      case 'confirm':
      case 'reopen':
        return { title };
    }
  };
}

type Sent = Readonly<{
  params: { path: { id: string } };
  headers: Readonly<Record<'Idempotency-Key' | 'If-Match', string>>;
}>;

/** Each action of a deadline is a thing of its own at the API. */
function actOn(action: Offered['action'], written: Written, sent: Sent) {
  const { on = '', date = '', how = 'order', authority = '', datedOn = '', reason = '', ...rest } = written;
  const { atTime, zone, deadlineId, evidenceDocumentIds, evidence, note } = rest;
  const shown = { ...(evidenceDocumentIds && { evidenceDocumentIds }) };
  const told = { ...shown, ...(evidence && { evidence }), ...(note && { note }) };
  const order = { date, how, authority, datedOn, ...told, ...(atTime && zone && { atTime, zone }) };
  switch (action) {
    case 'confirm':
      return api.POST('/api/v1/deadlines/{id}/confirmation', sent);
    case 'meet':
      return api.POST('/api/v1/deadlines/{id}/meeting', { ...sent, body: { on, ...told } });
    case 'pass':
      return api.POST('/api/v1/deadlines/{id}/passing', { ...sent, body: { on, ...told } });
    case 'extend':
      return api.POST('/api/v1/deadlines/{id}/extension', { ...sent, body: order });
    case 'order':
      return api.POST('/api/v1/deadlines/{id}/ordered-date', { ...sent, body: order });
    case 'lift':
      return api.POST('/api/v1/deadlines/{id}/ordered-date/lifting', { ...sent, body: { reason } });
    case 'waive':
      return api.POST('/api/v1/deadlines/{id}/waiver', { ...sent, body: { reason, ...shown } });
    case 'supersede': {
      const by = { ...(deadlineId && { deadlineId }), ...(authority && { authority }) };
      return api.POST('/api/v1/deadlines/{id}/supersession', { ...sent, body: { reason, ...by, ...shown } });
    }
    case 'void':
      return api.POST('/api/v1/deadlines/{id}/voiding', { ...sent, body: { reason, ...shown } });
    case 'reopen':
      return api.POST('/api/v1/deadlines/{id}/reopening', { ...sent, body: { reason } });
  }
}
