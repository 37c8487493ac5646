import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { Deadline } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { ProblemNotice } from '../../parts/problem-notice';
import { ReasonAct } from '../../parts/reason-act';
import { useAct } from '../../parts/use-act';
import { deadlineWords } from './deadline-words';
import { MeetDialog } from './meet-dialog';
import { touchedBy } from './touched-by';

type Asking = 'meet' | 'pass' | 'reopen' | 'withdraw';

/** Confirm, meet, reopen, withdraw; where one is not allowed, why and who could. */
export function DeadlineActions({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const say = useSay();
  const [asking, setAsking] = useState<Asking | undefined>();
  const params = { path: { id: deadline.id } };
  const confirm = useAct<null, unknown>(
    (_, headers) =>
      answered(
        api.POST('/api/v1/deadlines/{id}/confirmation', {
          params,
          headers: { ...headers, 'If-Match': String(deadline.version) },
        }),
      ),
    touchedBy(deadline),
  );
  const starts: Readonly<Record<string, () => void>> = {
    confirm: () => confirm.mutate(null),
    meet: () => setAsking('meet'),
    pass: () => setAsking('pass'),
    reopen: () => setAsking('reopen'),
    withdraw: () => setAsking('withdraw'),
  };
  const close = (): void => setAsking(undefined);
  const offers = deadline.actions.filter(({ action }) => starts[action] !== undefined);
  const main = offers.find(
    ({ action, allowed }) => allowed && ['confirm', 'meet', 'pass'].includes(action),
  )?.action;
  return (
    <>
      <div className="row no-print">
        {offers.map((offer) => (
          <ActionButton
            key={offer.action}
            offer={offer}
            type={offer.action === main ? 'primary' : 'default'}
            danger={offer.action === 'withdraw'}
            loading={offer.action === 'confirm' && confirm.isPending}
            onClick={() => starts[offer.action]?.()}
          >
            {say(offer.name)}
          </ActionButton>
        ))}
      </div>
      {confirm.isError && <ProblemNotice error={confirm.error} />}
      {(asking === 'meet' || asking === 'pass') && (
        <MeetDialog deadline={deadline} action={asking} onClose={close} />
      )}
      {(asking === 'reopen' || asking === 'withdraw') && (
        <TakeBack deadline={deadline} action={asking} onClose={close} />
      )}
    </>
  );
}

function TakeBack({
  deadline,
  action,
  onClose,
}: {
  readonly deadline: Deadline;
  readonly action: 'reopen' | 'withdraw';
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(deadlineWords);
  const say = useSay();
  return (
    <ReasonAct
      title={`${t[action]}: ${say(deadline.action)}`}
      confirm={t[action]}
      danger={action === 'withdraw'}
      touches={touchedBy(deadline)}
      send={(reason, headers) => {
        const sent = {
          params: { path: { id: deadline.id } },
          body: { reason },
          headers: { ...headers, 'If-Match': String(deadline.version) },
        };
        return action === 'reopen'
          ? answered(api.POST('/api/v1/deadlines/{id}/reopening', sent))
          : answered(api.POST('/api/v1/deadlines/{id}/withdrawal', sent));
      }}
      onClose={onClose}
    />
  );
}
