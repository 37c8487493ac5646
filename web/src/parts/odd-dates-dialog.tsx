import { Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { askOfOddDates } from '../api/odd-dates';
import type { Problem } from '../api/problem';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

interface Asked {
  readonly problem: Problem;
  readonly answer: (isRight: boolean) => void;
}

/** Names what is odd about dates that are about to be saved, and saves them only where a person says that they are right. */
export function OddDatesDialog(): ReactNode {
  const t = useWords(partWords);
  const [asked, setAsked] = useState<Asked | undefined>();
  useEffect(() => {
    askOfOddDates((problem) => new Promise((answer) => setAsked({ problem, answer })));
  }, []);
  if (asked === undefined) return null;
  const settle = (isRight: boolean): void => {
    setAsked(undefined);
    asked.answer(isRight);
  };
  return (
    <Modal
      open
      zIndex={1200}
      title={t.oddDates}
      okText={t.oddDatesRight}
      cancelText={t.oddDatesBack}
      cancelButtonProps={{ autoFocus: true, type: 'primary' }}
      okButtonProps={{ type: 'default' }}
      mask={{ closable: false }}
      onOk={() => settle(true)}
      onCancel={() => settle(false)}
    >
      <ul className="odd-dates">
        {asked.problem.faults.map(({ pointer, detail }) => (
          <li key={pointer}>{detail}</li>
        ))}
      </ul>
      <p className="quiet">{t.oddDatesWhat}</p>
    </Modal>
  );
}
