import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { answered, api } from '../../api/client';
import type { Calculation, CalculationToDo, CaseFile, LawEvent, LawRule } from '../../api/views';
import { dayToKeep, longDate } from '../../dates';
import { useLanguage, useSay, useWords } from '../../i18n/language';
import { OuterDate } from '../../parts/due-date';
import { ProblemNotice } from '../../parts/problem-notice';
import { packsQuery } from '../calculator/queries';
import { datesAreRead, type EventToRecord } from './event-draft';
import { docketWords } from './docket-words';

interface Question {
  /** Whose dates: a party's name, or null for the proceeding's own. */
  readonly whose: string | null;
  readonly body: CalculationToDo;
}

/** Whether enough of a service is written to count from it. */
const isWritten = ({ method, servedOn }: { readonly method?: string; readonly servedOn?: string }): boolean =>
  Boolean(method) && Boolean(servedOn);

/** What to ask of the law: once for the proceeding, and once for each party served. */
function questionsOf(
  file: CaseFile,
  forum: string,
  seat: string | undefined,
  { dates, ...body }: EventToRecord,
): readonly Question[] {
  const { institutedOn, calendar } = file.proceedings.find(({ id }) => id === body.proceedingId) ?? {};
  const partyOf = (partyId: string): NonNullable<CalculationToDo['party']> => {
    const country = file.parties.find(({ id }) => id === partyId)?.country;
    return country && seat ? { domicile: country === seat ? 'domestic' : 'foreign' } : {};
  };
  const same = {
    forum,
    event: body.kind,
    ...(institutedOn && { institutedOn }),
    ...(calendar && { calendar }),
    ...(body.atTime && { time: body.atTime }),
    circumstances: body.circumstances ?? [],
    ...(dates && { dates }),
  };
  const served = (body.services ?? [])
    .filter(isWritten)
    .map(({ partyId, method, destination, servedOn, servedUntil, receivedOn }) => ({
      whose: file.parties.find(({ id }) => id === partyId)?.name ?? '',
      body: {
        ...same,
        date: servedOn,
        ...(servedUntil && { dateUntil: servedUntil }),
        party: partyOf(partyId),
        service: { method, ...(destination && { destination }), ...(receivedOn && { receivedOn }) },
      },
    }));
  return [{ whose: null, body: { ...same, date: body.happenedOn } }, ...served];
}

/** The dates an event will start, before it is saved. */
export function DatesPreview({
  file,
  forum,
  body,
  known,
  rules,
}: {
  readonly file: CaseFile;
  readonly forum: string;
  readonly body: EventToRecord;
  readonly known: LawEvent | undefined;
  readonly rules: readonly LawRule[];
}): ReactNode {
  const t = useWords(docketWords);
  const asked = useDeferredValue(body);
  const ready = asked.kind === known?.id && Boolean(asked.happenedOn) && datesAreRead(asked);
  const packs = useQuery(packsQuery).data?.items ?? [];
  const seat = packs.find((pack) => pack.forum === forum)?.seat;
  const questions = ready ? questionsOf(file, forum, seat, asked) : [];
  const answers = useQueries({
    queries: questions.map((question) => ({
      queryKey: ['calculation', question.body],
      placeholderData: keepPreviousData<Calculation>,
      staleTime: Infinity,
      retry: false,
      queryFn: () => answered(api.POST('/api/v1/deadlines/calculate', { body: question.body })),
    })),
  });
  const once = new Set(rules.filter(({ scope }) => scope === 'once').map(({ id }) => id));
  const isServed = known?.served ?? false;
  return (
    <section className="preview" aria-label={t.preview} aria-live="polite">
      <strong>{t.preview}</strong>
      {!ready && <p className="quiet">{t.previewWait}</p>}
      {ready && rules.length === 0 && <p className="quiet">{t.previewNone}</p>}
      {ready && isServed && questions.length === 1 && rules.length > 0 && (
        <p className="quiet">{t.previewServe}</p>
      )}
      {questions.map(({ whose }, index) => {
        const answer = answers[index];
        const concerns = (rule: string): boolean => !isServed || once.has(rule) === (whose === null);
        if (answer?.isError) return <ProblemNotice key={whose ?? ''} error={answer.error} />;
        return answer?.data ? (
          <Group key={whose ?? ''} whose={whose} calculation={answer.data} concerns={concerns} />
        ) : null;
      })}
    </section>
  );
}

function Group({
  whose,
  calculation,
  concerns,
}: {
  readonly whose: string | null;
  readonly calculation: Calculation;
  readonly concerns: (rule: string) => boolean;
}): ReactNode {
  const t = useWords(docketWords);
  const say = useSay();
  const { language } = useLanguage();
  const dates = calculation.deadlines.filter(({ rule }) => concerns(rule));
  const refused = calculation.refused.filter(({ rule }) => concerns(rule));
  if (dates.length + refused.length === 0) return null;
  return (
    <>
      <h3>{whose ?? t.forAll}</h3>
      <ul>
        {dates.map(({ rule, due, safe, action, citation }) => (
          <li key={rule}>
            <span className="due">
              <time dateTime={dayToKeep({ due, safe })}>{longDate(dayToKeep({ due, safe }), language)}</time>
              <OuterDate on={safe && due ? due : null} />
            </span>
            <span>
              {say(action)} <span className="law">{citation}</span>
            </span>
          </li>
        ))}
        {refused.map(({ rule, because }) => (
          <li key={rule}>
            <span className="who">{t.notComputed}</span>
            <span className="who">{say(because)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
