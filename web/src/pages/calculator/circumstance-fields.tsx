import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useSay, useWords } from '../../i18n/language';
import { calculatorWords } from './calculator-words';
import { type Asked, circumstancesOf, type Question } from './question';

/** One set of answers for each thing the event asks about; at most one of a set holds. */
export function CircumstanceFields({
  question,
  asked,
  onChange,
}: {
  readonly question: Question;
  readonly asked: Asked;
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const all = circumstancesOf(asked, question.by);
  const sets = [...new Set(all.map(({ question: about }) => about))].map((about) => ({
    about,
    given: all.filter((each) => each.question === about),
  }));
  if (sets.length === 0) return null;
  const choose = (among: readonly string[], chosen: string): void => {
    const others = question.circumstances.filter((id) => !among.includes(id));
    onChange({ circumstances: [...others, chosen].filter((id) => id !== '').join(',') || undefined });
  };
  return (
    <Form.Item label={t.circumstances}>
      {sets.map(({ about, given }) => {
        const ids = given.map(({ id }) => id);
        return (
          <Radio.Group
            key={about}
            className="circumstance-set"
            aria-label={given.map(({ name }) => say(name)).join(' / ')}
            value={question.circumstances.find((id) => ids.includes(id)) ?? ''}
            options={[
              { value: '', label: given[0]?.mustAnswer ? t.notStated : t.doesNotHold },
              ...given.map(({ id, name }) => ({ value: id, label: say(name) })),
            ]}
            onChange={(change) => choose(ids, String(change.target.value))}
          />
        );
      })}
    </Form.Item>
  );
}
