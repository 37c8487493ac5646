import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { caseDeadlinesQuery, caseEventsQuery } from '../../api/queries';
import type { CaseFile, DeadlineRow, DocketEvent, Proceeding } from '../../api/views';
import { todayIn } from '../../clock';
import { dayToKeep } from '../../dates';
import { useLanguage, useWords } from '../../i18n/language';
import { useSession } from '../../session/session';
import { caseWords } from './case-words';
import { forumShort } from '../cases/forum-short';
import { type AxisLane, type AxisPoint, TimelineAxis } from './timeline-axis';

const eventPoint = ({ id, caseId, happenedOn, name }: DocketEvent): AxisPoint => ({
  id,
  on: happenedOn,
  label: name,
  tone: 'event',
  to: `/cases/${caseId}/docket#${id}`,
});

const isOpen = ({ status }: DeadlineRow): boolean => status === 'proposed' || status === 'confirmed';

/** Several parties' dates of one rule to be kept on one day are one point. */
function deadlinePoints(deadlines: readonly DeadlineRow[]): readonly AxisPoint[] {
  const shown = deadlines.filter(
    (each) => each.kind === 'deadline' && (isOpen(each) || each.status === 'met'),
  );
  const points = shown.map((each): [string, AxisPoint] => [
    `${each.rule}:${dayToKeep(each)}`,
    {
      id: each.id,
      on: dayToKeep(each),
      outer: each.safe === null ? null : each.due,
      label: each.action,
      tone: !isOpen(each) || !each.duty ? 'done' : each.late ? 'late' : 'open',
      to: `/deadlines/${each.id}`,
    },
  ]);
  return [...new Map(points).values()];
}

/** Its court or forum; its number where another of the case has the same. */
function nameOf(proceeding: Proceeding, language: 'zh' | 'en', all: readonly Proceeding[]): string {
  const place = ({ venue, forum, forumName }: Proceeding): string =>
    venue ?? forumShort(forum, language) ?? forumName[language];
  const name = place(proceeding);
  const isShared = all.some((other) => other.id !== proceeding.id && place(other) === name);
  return isShared ? (proceeding.number ?? name) : name;
}

/** The case's proceedings on one axis, from its events and deadlines. */
export function CaseTimeline({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(caseWords);
  const { language } = useLanguage();
  const today = todayIn(useSession().person.zone);
  const events = useQuery(caseEventsQuery(file.id)).data?.items ?? [];
  const deadlines = useQuery(caseDeadlinesQuery(file.id)).data?.items ?? [];
  const lanes = file.proceedings.map((proceeding): AxisLane => {
    const own = <E extends { readonly proceedingId: string }>(each: E): boolean =>
      each.proceedingId === proceeding.id;
    const current = events.filter((event) => own(event) && event.status === 'current');
    const marks = [
      { word: 'filedMark', on: proceeding.filedOn } as const,
      { word: 'institutedMark', on: proceeding.institutedOn } as const,
    ].flatMap(({ word, on }): readonly AxisPoint[] =>
      on === null || current.some(({ happenedOn }) => happenedOn === on)
        ? []
        : [{ id: `${proceeding.id}.${word}`, on, label: caseWords[word], tone: 'event' }],
    );
    return {
      id: proceeding.id,
      name: nameOf(proceeding, language, file.proceedings),
      points: [...marks, ...current.map(eventPoint), ...deadlinePoints(deadlines.filter(own))],
    };
  });
  return (
    <section className="panel axis" aria-label={t.timeline}>
      <TimelineAxis lanes={lanes} today={today} />
    </section>
  );
}
