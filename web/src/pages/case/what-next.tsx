import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { caseDeadlinesQuery } from '../../api/queries';
import type { CaseFile, DeadlineRow, TodayRow } from '../../api/views';
import { dayToKeep, longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { DaysLeft, DueDate } from '../../parts/due-date';
import { Named } from '../../parts/named';
import { Tag } from '../../parts/tag';
import { lacking, openDuties, owedBy } from './next-steps';
import { nextWords } from './next-words';
import { useWaitingRows } from './use-waiting-in';

/** What comes next in a case: its next day to keep, what waits for whom, and what is missing. */
export function WhatNext({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(nextWords);
  const { data } = useQuery(caseDeadlinesQuery(file.id));
  if (data === undefined) return null;
  return (
    <section className="panel" aria-label={t.whatNext}>
      <h2>{t.whatNext}</h2>
      <div className="next-columns">
        <NextDate file={file} deadlines={data.items} />
        <Waiting file={file} deadlines={data.items} />
        <Missing file={file} deadlines={data.items} notComputed={data.notComputed.length} />
      </div>
    </section>
  );
}

interface Given {
  readonly file: CaseFile;
  readonly deadlines: readonly DeadlineRow[];
}

function NextDate({ file, deadlines }: Given): ReactNode {
  const t = useWords(nextWords);
  const say = useSay();
  const open = openDuties(deadlines);
  const [next] = open;
  return (
    <div>
      <h3>{t.nextDate}</h3>
      {next === undefined ? (
        <p className="quiet">{t.noOpenDeadline}</p>
      ) : (
        <>
          <DueDate due={next.due} safe={next.safe} cutoff={next.cutoff} />
          <Link
            to="/cases/$caseId/deadlines"
            params={{ caseId: file.id }}
            search={{ deadline: next.id }}
            className="strong"
          >
            {say(next.action)}
          </Link>{' '}
          {next.risk && <Tag tone="fatal">{t.fatalIfMissed}</Tag>}
          {next.party && (
            <div className="who">
              <Named name={{ en: next.party.name, zh: next.party.nameZh ?? next.party.name }} />
            </div>
          )}
          <p>
            <Link to="/cases/$caseId/deadlines" params={{ caseId: file.id }}>
              {t.openDeadlines(open.length)}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}

/** How many rows are shown before the rest is counted. */
const most = 5;

/** What waits for the reader, each with the button that does it; and for which parties dates run. */
function Waiting({ file, deadlines }: Given): ReactNode {
  const t = useWords(nextWords);
  const rows = useWaitingRows(file.id);
  return (
    <div>
      <h3>{t.waitsForYou(rows.length)}</h3>
      {rows.length === 0 && <p className="quiet">{t.nothingWaits}</p>}
      <ul className="plain-list">
        {rows.slice(0, most).map((row) => (
          <WaitingRow key={`${row.kind} ${row.id}`} file={file} row={row} />
        ))}
      </ul>
      {rows.length > most && <Link to="/">{t.moreWait(rows.length - most)}</Link>}
      <Owing deadlines={deadlines} />
    </div>
  );
}

function WaitingRow({ file, row }: { readonly file: CaseFile; readonly row: TodayRow }): ReactNode {
  const say = useSay();
  const ofCase = [file.number, say(file.title)].filter(Boolean).join(' · ');
  const about = say(row.about).replace(ofCase, '').replace(/ · $/, '');
  const day = row.due === null ? null : dayToKeep({ due: row.due, safe: row.safe });
  return (
    <li className="next-row">
      <span>
        <span className="strong">{say(row.what)}</span>
        {about !== '' && <span className="who"> {about}</span>} {day !== null && <DaysLeft day={day} />}
      </span>
      <Link
        to={row.action.link}
        className="button"
        aria-label={[say(row.action.name), say(row.what), about].filter(Boolean).join(': ')}
      >
        {say(row.action.name)}
      </Link>
    </li>
  );
}

function Owing({ deadlines }: Pick<Given, 'deadlines'>): ReactNode {
  const t = useWords(nextWords);
  const { language } = useLanguage();
  const owing = owedBy(deadlines);
  if (owing.length === 0) return null;
  return (
    <>
      <h3>{t.runsFor}</h3>
      <ul className="plain-list">
        {owing.map(({ party, open, next }) => (
          <li key={party?.id ?? ''}>
            {party === null ? (
              t.everyone
            ) : (
              <Named name={{ en: party.name, zh: party.nameZh ?? party.name }} />
            )}{' '}
            <span className="who">
              {t.openUntil(open)} <time dateTime={next}>{longDate(next, language)}</time>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is missing, each with the way to where it is added. */
function Missing({ file, deadlines, notComputed }: Given & { readonly notComputed: number }): ReactNode {
  const t = useWords(nextWords);
  const lacks = lacking(file, deadlines, notComputed);
  const here = { to: '/cases/$caseId', params: { caseId: file.id } } as const;
  const dates = { to: '/cases/$caseId/deadlines', params: { caseId: file.id } } as const;
  return (
    <div>
      <h3>{t.missing}</h3>
      {lacks.length === 0 && <p className="quiet">{t.nothingMissing}</p>}
      <ul className="plain-list">
        {lacks.map(({ lack, count }) => (
          <li key={lack}>
            {lack === 'computed' && <Link {...dates}>{t.lack_computed(count)}</Link>}
            {lack === 'verified' && (
              <Link {...dates} search={{ show: 'toConfirm' }}>
                {t.lack_verified(count)}
              </Link>
            )}
            {lack === 'proceedings' && (
              <Link {...here} hash="proceedings">
                {t.lack_proceedings}
              </Link>
            )}
            {(lack === 'parties' || lack === 'counsel') && (
              <Link {...here} hash="parties">
                {lack === 'parties' ? t.lack_parties : t.lack_counsel(count)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
