import { Link } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSay, useWords } from '../../../i18n/language';
import { moneyText } from '../../../money';
import { CopyButton } from '../../../parts/copy-button';
import { Tag } from '../../../parts/tag';
import { moneyWords } from '../money-words';
import { ThingLink } from '../thing-link';
import type { OwnDue } from './queries';

/** What is to be paid next, and how it is paid. */
export function NextDue({ dues }: { readonly dues: readonly OwnDue[] }): ReactNode {
  const t = useWords(moneyWords);
  const [paying, setPaying] = useState<OwnDue | undefined>();
  const [next, ...more] = dues;
  if (next === undefined) return <p className="quiet">{t.noDue}</p>;
  return (
    <>
      <p className="next-due">
        <span className="strong">{t.nextDue}</span> {t.dueBy(moneyText(next.amount), next.dueOn)}{' '}
        {next.isLate && <Tag tone="fatal">{t.late}</Tag>} <ThingLink of={next} />{' '}
        <Button size="small" type="primary" onClick={() => setPaying(next)}>
          {t.pay}
        </Button>
      </p>
      {more.length > 0 && (
        <details>
          <summary>{t.alsoDue(more.length)}</summary>
          <ul className="plain-list">
            {more.map((due) => (
              <li key={due.id}>
                {t.dueBy(moneyText(due.amount), due.dueOn)} {due.isLate && <Tag tone="fatal">{t.late}</Tag>}{' '}
                <ThingLink of={due} />{' '}
                <Button size="small" onClick={() => setPaying(due)}>
                  {t.pay}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {paying && <HowToPay due={paying} onClose={() => setPaying(undefined)} />}
    </>
  );
}

function HowToPay({ due, onClose }: { readonly due: OwnDue; readonly onClose: () => void }): ReactNode {
  const t = useWords(moneyWords);
  const say = useSay();
  return (
    <Modal open title={t.pay} footer={null} onCancel={onClose} width={460}>
      <p>{t.payHint}</p>
      <dl className="fields">
        <div>
          <dt>{t.amount}</dt>
          <dd>{moneyText(due.amount)}</dd>
        </div>
        <div>
          <dt>{t.payBy}</dt>
          <dd>
            {due.dueOn} {due.isLate && <Tag tone="fatal">{t.late}</Tag>}
          </dd>
        </div>
        <div>
          <dt>{t.writeReference}</dt>
          <dd>
            {due.reference === null ? (
              t.noReference
            ) : (
              <>
                <code>{due.reference}</code>{' '}
                <CopyButton small text={() => due.reference ?? ''}>
                  {t.copy}
                </CopyButton>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.costGroup}</dt>
          <dd>{say(due.group.name)}</dd>
        </div>
      </dl>
      {due.link !== null && <Link to={due.link}>{t.opensWorking}</Link>}
    </Modal>
  );
}
