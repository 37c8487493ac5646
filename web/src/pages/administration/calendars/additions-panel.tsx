import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import { longDate } from '../../../dates';
import { useLanguage, useSay, useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { History } from '../../../parts/history';
import { LifePanel } from '../../../parts/life-panel';
import type { Reasoned } from '../../../parts/reason-act';
import { Tag, type Tone } from '../../../parts/tag';
import {
  type AddedClosure,
  type AddedYear,
  addedYearQuery,
  additionsQuery,
  touchedByCalendars,
} from './calendars-queries';
import { calendarsWords } from './calendars-words';
import { Compared } from './compared-year';

type Status = AddedYear['status']['id'];

const tones: Readonly<Record<Status, Tone>> = {
  proposed: 'wait',
  accepted: 'ok',
  refused: 'past',
  withdrawn: 'past',
  replaced: 'past',
};

/** What was ever added to a calendar: what became of it, and what the reader may do with it. */
export function AdditionsPanel({ calendar }: { readonly calendar: string }): ReactNode {
  const t = useWords(calendarsWords);
  const additions = useQuery(additionsQuery(calendar));
  return (
    <section className="panel">
      <h3>{t.history}</h3>
      <Answer query={additions}>
        {({ years, closures }) =>
          years.length + closures.length === 0 ? (
            <p className="quiet">{t.nothingYet}</p>
          ) : (
            <ul className="plain-list additions">
              {years.map((one) => (
                <Year key={one.id} year={one} />
              ))}
              {closures.map((one) => (
                <Closure key={one.id} closure={one} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

type Offered = AddedYear['actions'][number];

/** One thing that was added: where it stands, what became of it, and what the reader may do with it. */
export function Added({
  added,
  title,
  kind,
  children,
}: {
  readonly added: Pick<AddedYear, 'id' | 'source' | 'status' | 'steps' | 'actions'>;
  readonly title: string;
  readonly kind: 'years' | 'closures' | 'suspensions';
  readonly children?: ReactNode;
}): ReactNode {
  const say = useSay();
  const send = ({ action }: Offered, { reason }: Partial<Reasoned>) => {
    const asked = {
      params: { path: { id: added.id } },
      body: { action, ...(reason !== undefined && { reason: reason.trim() }) },
    };
    switch (kind) {
      case 'years':
        return answered<unknown>(api.POST('/api/v1/calendar-years/{id}/moves', asked));
      case 'closures':
        return answered<unknown>(api.POST('/api/v1/calendar-closures/{id}/moves', asked));
      case 'suspensions':
        return answered<unknown>(api.POST('/api/v1/forum-suspensions/{id}/moves', asked));
    }
  };
  return (
    <li>
      <div className="row addition-head">
        <span className="strong">{title}</span>
        <Tag tone={tones[added.status.id]}>{say(added.status.name)}</Tag>
        <span className="quiet">{added.source}</span>
      </div>
      {children}
      <History steps={added.steps} />
      {added.actions.length > 0 && (
        <div className="row no-print">
          <LifePanel<Offered, Reasoned, unknown>
            offers={added.actions}
            version={null}
            size="small"
            main={['accept']}
            grave={['refuse', 'withdraw']}
            touches={touchedByCalendars}
            send={send}
          />
        </div>
      )}
    </li>
  );
}

function Year({ year }: { readonly year: AddedYear }): ReactNode {
  const t = useWords(calendarsWords);
  return (
    <Added added={year} kind="years" title={t.yearOf(year.year, year.daysOff, year.makeUpDays)}>
      {year.status.id === 'proposed' && <Waiting id={year.id} />}
    </Added>
  );
}

/** What whoever accepts a year should look at first. */
function Waiting({ id }: { readonly id: string }): ReactNode {
  const year = useQuery(addedYearQuery(id));
  return <Answer query={year}>{({ compared }) => <Compared compared={compared} />}</Answer>;
}

function Closure({ closure }: { readonly closure: AddedClosure }): ReactNode {
  const t = useWords(calendarsWords);
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Added
      added={closure}
      kind="closures"
      title={`${longDate(closure.day, language)} · ${say(closure.why)} · ${t.announcedOn} ${closure.announcedOn}`}
    />
  );
}
