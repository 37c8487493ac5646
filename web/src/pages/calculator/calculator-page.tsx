import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { lawEventsQuery, lawRulesQuery } from '../../api/queries';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { CopyButton } from '../../parts/copy-button';
import { PageHead } from '../../parts/page-head';
import { useFilters } from '../../parts/use-filters';
import './calculator.css';
import { calculatorWords } from './calculator-words';
import { packsQuery } from './queries';
import { askedOf, questionOf } from './question';
import { QuestionForm } from './question-form';
import { Results } from './results';

export function Page(): ReactNode {
  const t = useWords(calculatorWords);
  const [search, change] = useFilters();
  const question = questionOf(search);
  const packs = useQuery(packsQuery);
  const events = useQuery(lawEventsQuery(question.forum));
  const rules = useQuery(lawRulesQuery);
  const clear = (): void => change(Object.fromEntries(Object.keys(search).map((key) => [key, undefined])));
  return (
    <>
      <PageHead
        title={t.calculator}
        meta={<span className="no-print">{t.intro}</span>}
        actions={
          <>
            <Button onClick={clear}>{t.clearAll}</Button>
            <CopyButton text={() => location.href}>{t.copyLink}</CopyButton>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </>
        }
      />
      <Answer query={packs}>
        {({ items: allPacks }) => (
          <Answer query={events}>
            {({ items: allEvents }) => (
              <Answer query={rules}>
                {({ items: allRules }) => {
                  const law = {
                    packs: allPacks,
                    events: allEvents,
                    rules: allRules.filter(({ forum }) => forum === question.forum),
                  };
                  const asked = askedOf(question, law.events, law.rules);
                  return (
                    <div className="calculator">
                      <QuestionForm question={question} asked={asked} law={law} onChange={change} />
                      <Results question={question} asked={asked} law={law} />
                    </div>
                  );
                }}
              </Answer>
            )}
          </Answer>
        )}
      </Answer>
    </>
  );
}
