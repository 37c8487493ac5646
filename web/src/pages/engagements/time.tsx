import { Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { moneyText } from '../../money';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { LifePanel } from '../../parts/life-panel';
import { List } from '../../parts/list';
import { namesOf, useBothNames } from '../../parts/named';
import { type Reasoned, ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { type Engagement, type Time, timePages, touchedBy } from './queries';
import { timeWords } from './time-words';

interface Of {
  readonly engagement: Engagement;
}
type Statement = Engagement['statements'][number];

/** The time of an engagement, and what was billed of it. */
export function TimeAndBills({ engagement }: Of): ReactNode {
  const t = useWords(timeWords);
  const [open, setOpen] = useState<'time' | 'bill' | undefined>();
  const close = (): void => setOpen(undefined);
  return (
    <section className="document-part">
      <div className="row">
        <h2>{t.timeAndBills}</h2>
        {engagement.mayEnterTime && (
          <Button className="no-print" onClick={() => setOpen('time')}>
            {t.enterTime}
          </Button>
        )}
        {engagement.maySendStatement && (
          <Button className="no-print" onClick={() => setOpen('bill')}>
            {t.bill}
          </Button>
        )}
      </div>
      <Statements engagement={engagement} />
      <Entries engagement={engagement} />
      {open === 'time' && <EnterTime engagement={engagement} onClose={close} />}
      {open === 'bill' && <Bill engagement={engagement} onClose={close} />}
    </section>
  );
}

function Entries({ engagement: { id } }: Of): ReactNode {
  const t = useWords(timeWords);
  const [withdrawing, setWithdrawing] = useState<Time | undefined>();
  return (
    <>
      <List pages={timePages(id)} empty={{ title: t.noTime, hint: t.noTimeHint }}>
        {(rows) => (
          <ul className="plain-list" aria-label={t.timeEntered}>
            {rows.map((time) => (
              <Entry key={time.id} time={time} onWithdraw={() => setWithdrawing(time)} />
            ))}
          </ul>
        )}
      </List>
      {withdrawing !== undefined && (
        <ReasonAct
          title={t.withdrawTime}
          confirm={t.withdrawTime}
          touches={touchedBy(id)}
          send={(reason, headers) =>
            answered(
              api.POST('/api/v1/expert-time/{id}/withdraw', {
                params: { path: { id: withdrawing.id } },
                body: { reason },
                headers,
              }),
            )
          }
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </>
  );
}

function Entry({ time, onWithdraw }: { readonly time: Time; readonly onWithdraw: () => void }): ReactNode {
  const t = useWords(timeWords);
  const bothNames = useBothNames();
  const { on, hours, travelHours, expenses, note, enteredBy, statementNo, withdrawReason } = time;
  return (
    <li>
      <span className="row">
        <span className="strong">
          {on} · {t.hoursOf(hours, travelHours, moneyText(expenses))}
        </span>
        {statementNo !== null && <Tag tone="plain">{t.billedBy(statementNo)}</Tag>}
        {withdrawReason !== null && <Tag tone="past">{t.isWithdrawn}</Tag>}
        {time.mayWithdraw && (
          <Button size="small" className="no-print" onClick={onWithdraw}>
            {t.withdrawTime}
          </Button>
        )}
      </span>
      <div>{note}</div>
      <div className="who">
        {[enteredBy && bothNames(namesOf(enteredBy)), withdrawReason]
          .filter((part) => part !== null)
          .join(' · ')}
      </div>
    </li>
  );
}

function Statements({ engagement: { id, statements } }: Of): ReactNode {
  const t = useWords(timeWords);
  if (statements.length === 0) return null;
  return (
    <ul className="plain-list" aria-label={t.statements}>
      {statements.map((statement) => (
        <Statement key={statement.id} engagementId={id} statement={statement} />
      ))}
    </ul>
  );
}

function Statement({
  engagementId,
  statement,
}: {
  readonly engagementId: string;
  readonly statement: Statement;
}): ReactNode {
  const t = useWords(timeWords);
  const say = useSay();
  const bothNames = useBothNames();
  const { zone } = useSession().person;
  const { number, until, total, status, sentBy, sentAt, reason } = statement;
  return (
    <li>
      <span className="row">
        <span className="strong">
          {number} · {moneyText(total)}
        </span>
        <Tag tone={status.id === 'approved' ? 'ok' : status.id === 'sent' ? 'wait' : 'past'}>
          {say(status.name)}
        </Tag>
        <LifePanel<Statement['actions'][number], Partial<Reasoned>, unknown>
          size="small"
          offers={statement.actions}
          version={null}
          main={['approve']}
          grave={['refuse']}
          touches={[...touchedBy(engagementId), ['costs']]}
          send={({ action }, said, headers) =>
            answered(
              api.POST('/api/v1/expert-statements/{id}/moves', {
                params: { path: { id: statement.id } },
                body: { ...said, action },
                headers,
              }),
            )
          }
        />
      </span>
      <div className="who">
        {[t.billedUntil(until), sentBy && bothNames(namesOf(sentBy)), wallTime(sentAt, zone), reason]
          .filter((part) => part !== null)
          .join(' · ')}
      </div>
    </li>
  );
}

interface Written {
  readonly on: string;
  readonly hours: string;
  readonly travelHours?: string;
  readonly expenses?: string;
  readonly note: string;
}

function EnterTime({ engagement, onClose }: Of & { readonly onClose: () => void }): ReactNode {
  const t = useWords(timeWords);
  const { currency } = engagement.burn.cap;
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  const number = (name: string, label: string, rules?: typeof needed): ReactNode => (
    <Form.Item name={name} label={label} {...(rules && { rules })}>
      <Input inputMode="decimal" maxLength={20} autoComplete="off" />
    </Form.Item>
  );
  return (
    <FormDialog<Written>
      title={t.enterTime}
      confirm={t.enterTime}
      draft={`expert-time:${engagement.id}`}
      unkept={['note']}
      touches={touchedBy(engagement.id)}
      send={({ expenses, ...written }, headers) =>
        answered(
          api.POST('/api/v1/expert-engagements/{id}/time', {
            params: { path: { id: engagement.id } },
            body: { ...written, ...(expenses !== undefined && { expenses: { amount: expenses, currency } }) },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <DateItem name="on" label={t.day} required />
      <div className="two">
        {number('hours', t.hours, needed)}
        {number('travelHours', t.travelHours)}
      </div>
      {number('expenses', t.laidOut(currency))}
      <Form.Item name="note" label={t.whatDone} extra={t.whatDoneHint} rules={needed}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </FormDialog>
  );
}

function Bill({ engagement: { id }, onClose }: Of & { readonly onClose: () => void }): ReactNode {
  const t = useWords(timeWords);
  return (
    <FormDialog<{ readonly until: string }>
      title={t.bill}
      confirm={t.bill}
      touches={touchedBy(id)}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/expert-engagements/{id}/statements', {
            params: { path: { id } },
            body,
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="quiet">{t.whatBill}</p>
      <DateItem name="until" label={t.finalDay} required />
    </FormDialog>
  );
}
