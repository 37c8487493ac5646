import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { LawEvent, LawRule } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import type { Bilingual } from '../../i18n/words';
import { calculatorWords } from './calculator-words';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
  /** Everything one may find it by, in both languages. */
  readonly found: string;
}

/** An event that starts periods, found by its name in either language. */
export function EventSelect({
  events,
  value,
  onChange,
}: {
  readonly events: readonly LawEvent[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const choices = events.map(({ id, name, rules }) => ({
    value: id,
    label: say(name),
    detail: t.count(rules.length),
    found: foundBy(id, name),
  }));
  return <LawSelect id="event" prompt={t.eventSearch} {...{ choices, value, onChange }} />;
}

/** A rule, found by what it asks for, its citation or its id. */
export function RuleSelect({
  rules,
  value,
  onChange,
}: {
  readonly rules: readonly LawRule[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}): ReactNode {
  const t = useWords(calculatorWords);
  const say = useSay();
  const choices = rules.map(({ id, action, citation }) => ({
    value: id,
    label: say(action),
    detail: `${citation} · ${id}`,
    found: `${foundBy(id, action)} ${citation.toLowerCase()}`,
  }));
  return <LawSelect id="rule" prompt={t.ruleSearch} {...{ choices, value, onChange }} />;
}

const foundBy = (id: string, name: Bilingual): string => `${id} ${name.en} ${name.zh}`.toLowerCase();

/** Every word typed must be found, in any order. */
const fits = (typed: string, found: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => found.includes(word));

function LawSelect({
  id,
  prompt,
  choices,
  value,
  onChange,
}: {
  readonly id: string;
  readonly prompt: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}): ReactNode {
  return (
    <Select
      id={id}
      value={value ?? null}
      placeholder={prompt}
      allowClear
      listHeight={360}
      showSearch={{
        filterOption: (typed, option) => fits(typed, option?.found ?? ''),
      }}
      options={[...choices]}
      optionRender={({ data }) => (
        <div className="law-choice">
          <span>{data.label}</span>
          <small>{data.detail}</small>
        </div>
      )}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  );
}
