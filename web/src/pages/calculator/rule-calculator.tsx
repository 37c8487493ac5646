import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { lawEventsQuery, lawRulesQuery } from '../../api/queries';
import { Answer } from '../../parts/answer';
import { useFilters } from '../../parts/use-filters';
import { packsQuery } from './queries';
import { askedOf, questionOf } from './question';
import { QuestionForm } from './question-form';
import { Results } from './results';

/** The dates of a rule, or of all rules of an event. */
export function RuleCalculator(): ReactNode {
  const [search, change] = useFilters();
  const question = questionOf(search);
  const packs = useQuery(packsQuery);
  const events = useQuery(lawEventsQuery(question.forum));
  const rules = useQuery(lawRulesQuery);
  return (
    <Answer query={packs}>
      {({ items: allPacks }) => (
        <Answer query={events}>
          {({ items: allEvents }) => (
            <Answer query={rules}>
              {({ items: allRules }) => {
                const { base } = allPacks.find(({ forum }) => forum === question.forum) ?? {};
                const law = {
                  packs: allPacks,
                  events: allEvents,
                  rules: allRules.filter(({ forum }) => forum === question.forum || forum === base),
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
  );
}
