import { Link } from '@tanstack/react-router';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { CaseFile, DeadlineRow, MovedDeadline } from '../../api/views';
import { dayToKeep, longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { OuterDate } from '../../parts/due-date';
import { type Column, RowsTable } from '../../parts/rows-table';
import { UnreadText } from '../../parts/unread-text';
import { docketWords } from './docket-words';

/** What recording or correcting an event did. */
export interface Outcome {
  readonly deadlines: readonly DeadlineRow[];
  /** Undefined where an event was recorded and none corrected. */
  readonly moved: readonly MovedDeadline[] | undefined;
}

/** Told after an event was saved: the dates it started, or what a correction moved. */
export function EventOutcome({
  outcome,
  file,
  onClose,
}: {
  readonly outcome: Outcome;
  readonly file: CaseFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(docketWords);
  const { moved, deadlines } = outcome;
  return (
    <Modal
      open
      width={760}
      title={moved === undefined ? t.done : t.corrected}
      okText={t.close}
      onOk={onClose}
      onCancel={onClose}
      footer={(_, { OkBtn }) => (
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Link to="/cases/$caseId/deadlines" params={{ caseId: file.id }}>
            {t.toDeadlines}
          </Link>
          <OkBtn />
        </div>
      )}
    >
      {moved === undefined ? <Started deadlines={deadlines} /> : <Moved moved={moved} />}
    </Modal>
  );
}

const partyName = (party: { readonly name: string; readonly nameZh: string | null } | null): string =>
  party === null ? '' : [party.name, party.nameZh].filter(Boolean).join(' ');

function Started({ deadlines }: { readonly deadlines: readonly DeadlineRow[] }): ReactNode {
  const t = useWords(docketWords);
  const say = useSay();
  const { language } = useLanguage();
  if (deadlines.length === 0) return <p>{t.nothingStarted}</p>;
  const columns: readonly Column<DeadlineRow>[] = [
    {
      key: 'due',
      heading: t.due,
      width: '150px',
      cell: (row) => (
        <div className="due">
          <time dateTime={dayToKeep(row)}>{longDate(dayToKeep(row), language)}</time>
          <OuterDate on={row.safe === null ? null : row.due} />
        </div>
      ),
    },
    {
      key: 'what',
      heading: t.what,
      cell: ({ action, party, citation, verified }) => (
        <>
          <span className="strong">{say(action)}</span>
          <div className="who">{[partyName(party), citation].filter(Boolean).join(' · ')}</div>
          <UnreadText verified={verified} />
        </>
      ),
    },
  ];
  return <RowsTable label={t.started} columns={columns} rows={deadlines} keyOf={({ id }) => id} />;
}

function Moved({ moved }: { readonly moved: readonly MovedDeadline[] }): ReactNode {
  const t = useWords(docketWords);
  const say = useSay();
  const { language } = useLanguage();
  if (moved.length === 0) return <p>{t.nothingMoved}</p>;
  const columns: readonly Column<MovedDeadline>[] = [
    {
      key: 'what',
      heading: t.what,
      leads: true,
      cell: ({ action, party }) => (
        <>
          <span className="strong">{say(action)}</span>
          <div className="who">{partyName(party)}</div>
        </>
      ),
    },
    {
      key: 'before',
      heading: t.before,
      width: '130px',
      cell: ({ from, fromSafe }) => (from === null ? t.new : longDate(fromSafe ?? from, language)),
    },
    {
      key: 'after',
      heading: t.after,
      width: '130px',
      cell: ({ to, toSafe }) =>
        to === null ? (
          <span className="strong">{t.closed}</span>
        ) : (
          <div className="due">
            <time dateTime={toSafe ?? to}>{longDate(toSafe ?? to, language)}</time>
            <OuterDate on={toSafe === null ? null : to} />
          </div>
        ),
    },
    { key: 'why', heading: t.why, cell: ({ why }) => say(why) },
  ];
  return <RowsTable label={t.moved} columns={columns} rows={moved} keyOf={({ deadlineId }) => deadlineId} />;
}
