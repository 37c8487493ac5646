import { useQuery } from '@tanstack/react-query';
import { Spin } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Calculation } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { EmptyState } from '../../parts/empty-state';
import { Loading } from '../../parts/loading';
import { ProblemNotice } from '../../parts/problem-notice';
import { AskedFacts } from './asked-facts';
import { calculatorWords } from './calculator-words';
import type { Law } from './law';
import { mayHelp } from './may-help';
import { calculationQuery } from './queries';
import { type Asked, bodyOf, type Question } from './question';
import { ResultCard } from './result-card';

/** The dates, each with its working; what could not be computed, and why. */
export function Results({
  question,
  asked,
  law,
}: {
  readonly question: Question;
  readonly asked: Asked;
  readonly law: Law;
}): ReactNode {
  const t = useWords(calculatorWords);
  const body = bodyOf(question, asked);
  const calculation = useQuery(calculationQuery(body));
  if (body === undefined) {
    return (
      <section aria-label={t.results}>
        <EmptyState title={t.waiting}>
          <p>{t.waitingHint}</p>
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="results" aria-label={t.results} aria-live="polite" aria-busy={calculation.isFetching}>
      <AskedFacts question={question} asked={asked} law={law} />
      {calculation.isError ? (
        <ProblemNotice
          error={calculation.error}
          {...(mayHelp(calculation.error) && { onRetry: () => void calculation.refetch() })}
        />
      ) : calculation.data ? (
        <Spin spinning={calculation.isPlaceholderData} delay={200}>
          <Dates given={calculation.data} law={law} question={question} />
        </Spin>
      ) : (
        <Loading />
      )}
    </section>
  );
}

function Dates({
  given,
  law,
  question,
}: {
  readonly given: Calculation;
  readonly law: Law;
  readonly question: Question;
}): ReactNode {
  const t = useWords(calculatorWords);
  const { deadlines, refused, pack } = given;
  const [opened, setOpened] = useState<ReadonlySet<string> | 'all'>(new Set());
  const isOpen = (rule: string): boolean => deadlines.length === 1 || opened === 'all' || opened.has(rule);
  const toggle = (rule: string): void => {
    const before = opened === 'all' ? deadlines.map((each) => each.rule) : [...opened];
    setOpened(new Set(before.includes(rule) ? before.filter((each) => each !== rule) : [...before, rule]));
  };
  return (
    <>
      <div className="results-head">
        <h2>{t.count(deadlines.length)}</h2>
        <span className="quiet">{t.pack(pack.id, pack.version)}</span>
        {deadlines.length > 1 && (
          <button
            type="button"
            className="link no-print"
            onClick={() => setOpened(opened === 'all' ? new Set() : 'all')}
          >
            {opened === 'all' ? t.closeAll : t.openAll}
          </button>
        )}
      </div>
      <ol>
        {deadlines.map((deadline) => (
          <li key={deadline.rule}>
            <ResultCard
              deadline={deadline}
              open={isOpen(deadline.rule)}
              onToggle={() => toggle(deadline.rule)}
              alone={question.by === 'rule'}
            />
          </li>
        ))}
      </ol>
      {refused.length > 0 && <Refused refused={refused} law={law} />}
      <Caveats law={law} pack={pack.id} />
    </>
  );
}

function Refused({
  refused,
  law,
}: {
  readonly refused: Calculation['refused'];
  readonly law: Law;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  return (
    <section className="panel" aria-label={t.refused}>
      <h2>{t.refused}</h2>
      <p className="quiet">{t.refusedWhy}</p>
      <ul className="refused">
        {refused.map(({ rule: id, because }) => {
          const rule = law.rules.find((each) => each.id === id);
          return (
            <li key={id}>
              <span className="strong">{rule ? say(rule.action) : id}</span>
              <div className="who">{rule?.citation}</div>
              <div className="note">{say(because)}</div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Caveats({ law, pack }: { readonly law: Law; readonly pack: string }): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const found = law.packs.find(({ id }) => id === pack);
  if (found === undefined || found.caveats.length === 0) return null;
  return (
    <div className="caveats">
      <h3>{t.caveats}</h3>
      <ul>
        {found.caveats.map((caveat) => (
          <li key={caveat.en}>{say(caveat)}</li>
        ))}
      </ul>
      <p className="quiet">{found.source}</p>
    </div>
  );
}
