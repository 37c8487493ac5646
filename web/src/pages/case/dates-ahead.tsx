import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { caseAheadQuery } from '../../api/queries';
import type { AheadDate, CaseFile, Proceeding, SupposedEvent } from '../../api/views';
import { longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { DueDate } from '../../parts/due-date';
import { EmptyState } from '../../parts/empty-state';
import { Tag } from '../../parts/tag';
import { UnreadText } from '../../parts/unread-text';
import { useFilters } from '../../parts/use-filters';
import { aheadWords } from './ahead-words';
import './ahead.css';
import { CountedSteps } from './counted-steps';
import { deadlineWords } from './deadline-words';

/** What would follow in each proceeding of a case; asked for when it is opened. */
export function DatesAhead({ file }: { readonly file: CaseFile }): ReactNode {
  return file.proceedings.map((proceeding) => (
    <OfProceeding key={proceeding.id} file={file} proceeding={proceeding} />
  ));
}

function OfProceeding({
  file,
  proceeding: { id, number, venue, forumName },
}: {
  readonly file: CaseFile;
  readonly proceeding: Proceeding;
}): ReactNode {
  const t = useWords(aheadWords);
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={open ? 'ahead' : 'ahead no-print'}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{t.title}</h2>{' '}
        <span className="who">{[number, venue ?? say(forumName)].filter(Boolean).join(' · ')}</span>
      </summary>
      {open && <Chain caseId={file.id} proceedingId={id} />}
    </details>
  );
}

function Chain({
  caseId,
  proceedingId,
}: {
  readonly caseId: string;
  readonly proceedingId: string;
}): ReactNode {
  const t = useWords(aheadWords);
  const ahead = useQuery(caseAheadQuery(caseId));
  return (
    <Answer query={ahead}>
      {({ proceedings }) => {
        const events = proceedings.find((one) => one.proceedingId === proceedingId)?.events ?? [];
        return events.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            <p className="quiet">{t.hint}</p>
            <ol className="ahead-events" aria-label={t.title}>
              {events.map((event) => (
                <Supposed key={event.event} event={event} />
              ))}
            </ol>
          </>
        );
      }}
    </Answer>
  );
}

function Supposed({ event }: { readonly event: SupposedEvent }): ReactNode {
  const t = useWords(aheadWords);
  const say = useSay();
  const { language } = useLanguage();
  const [, change] = useFilters();
  const { name, on, supposing, step, deadlineId, dates, notComputed } = event;
  return (
    <li>
      <h3>
        <time dateTime={on}>{longDate(on, language)}</time> {say(name)}
      </h3>
      <p className="who">
        {say(supposing)} {step > 1 && t.onSupposed}{' '}
        {deadlineId !== null && (
          <button type="button" className="link no-print" onClick={() => change({ deadline: deadlineId })}>
            {t.begins}
          </button>
        )}
      </p>
      <ul>
        {dates.map((date) => (
          <Following key={date.rule} date={date} />
        ))}
        {notComputed.map(({ rule, action, because, citation }) => (
          <li key={rule}>
            <Tag tone="wait">{t.noDate}</Tag>
            <div>
              <span className="strong">{say(action)}</span>
              <div className="who">{say(because)}</div>
              <div className="law">{citation}</div>
            </div>
          </li>
        ))}
      </ul>
      {dates.length + notComputed.length === 0 && <p className="quiet">{t.nothing}</p>}
    </li>
  );
}

function Following({ date }: { readonly date: AheadDate }): ReactNode {
  const t = useWords(aheadWords);
  const say = useSay();
  return (
    <li>
      <DueDate due={date.due} safe={date.safe} cutoff={date.cutoff} past />
      <div>
        <span className="strong">{say(date.action)}</span> <Kind date={date} />
        <div className="who">
          {say(date.actor)} · {date.citation}
        </div>
        {date.assuming && <div className="who">{say(date.assuming)}</div>}
        <UnreadText verified={date.verified} />
        <details>
          <summary>{t.counted}</summary>
          <CountedSteps steps={date.steps} />
          {date.warnings.map((warning) => (
            <p key={warning.en} className="note">
              {say(warning)}
            </p>
          ))}
        </details>
      </div>
    </li>
  );
}

/** What the date means, where it is no last day of a party. */
function Kind({ date: { kind, owedBy } }: { readonly date: AheadDate }): ReactNode {
  const t = useWords(deadlineWords);
  if (kind === 'not_before') return <Tag tone="plain">{t.notBefore}</Tag>;
  if (kind === 'threshold') return <Tag tone="plain">{t.threshold}</Tag>;
  return owedBy === 'forum' ? <Tag tone="plain">{t.forumClock}</Tag> : null;
}
