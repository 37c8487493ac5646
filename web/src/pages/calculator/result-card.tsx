import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { CalculatedDeadline } from '../../api/views';
import { todayIn } from '../../clock';
import { dayToKeep, instantAt, wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { DueDate, type TwoClockCutoff } from '../../parts/due-date';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { calculatorWords } from './calculator-words';
import { Verified } from './rule-facts';
import { spanWords } from './span-words';
import { Warnings } from './warnings';
import { Working } from './working';

/** The cut-off of the day to keep, on the forum's clock and on the reader's. */
function onTwoClocks(deadline: CalculatedDeadline, zone: string): TwoClockCutoff | null {
  const { cutoff } = deadline;
  if (!cutoff) return null;
  const at = instantAt(`${dayToKeep(deadline)} ${cutoff.time}`, cutoff.zone);
  const [date = '', time = ''] = wallTime(at, zone).split(' ');
  return { ...cutoff, local: { date, time, zone } };
}

/** One date: when on both clocks, what, who, the law, how sure, and the working behind it. */
export function ResultCard({
  deadline,
  open,
  onToggle,
  alone,
}: {
  readonly deadline: CalculatedDeadline;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly alone: boolean;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const { zone } = useSession().person;
  const working = useId();
  const day = deadline.due ?? dayToKeep(deadline);
  const spans = useWords(spanWords);
  return (
    <article className="panel result">
      <div className="result-due">
        <DueDate
          due={day}
          cutoff={onTwoClocks(deadline, zone)}
          safe={deadline.due === undefined ? null : (deadline.safe ?? null)}
          past={dayToKeep(deadline) < todayIn(zone)}
        />
        <button
          type="button"
          className="link no-print"
          aria-expanded={open}
          aria-controls={working}
          onClick={onToggle}
        >
          {open ? '▾' : '▸'} {t.working(deadline.steps.length)}
        </button>
      </div>
      <div>
        <h3>{say(deadline.action)}</h3>
        <div className="who">
          {say(deadline.actor)} · {deadline.citation}
        </div>
        <div className="tags">
          <Tag tone={deadline.kind === 'deadline' ? 'plain' : 'past'}>{t[deadline.kind]}</Tag>
          {deadline.owedBy === 'forum' && <Tag tone="past">{t.forumClock}</Tag>}
          {deadline.due === undefined && <Tag tone="wait">{spans.isOpen}</Tag>}
          {deadline.provisional === true && <Tag tone="wait">{spans.isProvisional}</Tag>}
          <Verified rule={deadline} />
        </div>
        <Warnings warnings={deadline.warnings} />
        {!alone && (
          <Link
            className="no-print result-alone"
            to="."
            search={(before: Readonly<Record<string, string | undefined>>) => ({
              ...before,
              by: 'rule',
              rule: deadline.rule,
            })}
          >
            {t.onlyThis}
          </Link>
        )}
      </div>
      <div id={working} className={open ? 'result-working' : 'result-working folded'}>
        <Working steps={deadline.steps} due={day} />
      </div>
    </article>
  );
}
