import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { Field } from '../../parts/field';
import type { Search } from '../../parts/use-filters';
import type { Row } from '../cost-calculators/address-rows';
import { expertsIn, expertsText, terms, weightsIn, weightsText } from './match-question';
import { matchWords } from './match-words';

interface Asking {
  readonly search: Search;
  readonly onChange: (change: Search) => void;
}

/** What each term weighs, and the experts by their terms. */
export function MatchForm({ search, onChange }: Asking): ReactNode {
  const t = useWords(matchWords);
  const weights = weightsIn(search);
  const experts = expertsIn(search);
  const put = (place: number, some: Row): void =>
    onChange({
      who: expertsText(experts.map((row, at) => (at === place ? { ...row, ...some } : row))),
    });
  return (
    <>
      <fieldset className="match-fields">
        <legend>{t.weights}</legend>
        {terms.map((term) => (
          <Field key={term} label={t[term]}>
            <Input
              aria-label={t.weightOf(t[term])}
              inputMode="decimal"
              value={weights[term]}
              maxLength={10}
              onChange={(typed) =>
                onChange({ weights: weightsText({ ...weights, [term]: typed.target.value }) })
              }
            />
          </Field>
        ))}
      </fieldset>
      <h2>{t.experts}</h2>
      <p className="quiet no-print">{t.termsSaid}</p>
      {experts.map((row, place) => (
        <ExpertFields
          key={place}
          row={row}
          no={place + 1}
          onChange={(some) => put(place, some)}
          onRemove={() => onChange({ who: expertsText(experts.filter((_, at) => at !== place)) })}
        />
      ))}
      <Button
        className="no-print"
        icon={<PlusOutlined aria-hidden />}
        disabled={experts.length >= 50}
        onClick={() => onChange({ who: expertsText([...experts, {}]) })}
      >
        {t.addExpert}
      </Button>
    </>
  );
}

function ExpertFields({
  row,
  no,
  onChange,
  onRemove,
}: {
  readonly row: Row;
  readonly no: number;
  readonly onChange: (some: Row) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useWords(matchWords);
  return (
    <fieldset className="match-fields match-expert">
      <legend>
        {t.nthExpert(no)}{' '}
        <Button
          type="text"
          size="small"
          className="no-print"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t.removeExpert(no)}
          onClick={onRemove}
        />
      </legend>
      <Field label={t.expert} wide>
        <Input
          aria-label={t.nthExpert(no)}
          value={row['id'] ?? ''}
          maxLength={200}
          onChange={(typed) => onChange({ id: typed.target.value })}
        />
      </Field>
      {terms.map((term) => (
        <Field key={term} label={t[term]}>
          <Input
            aria-label={t.ofExpert(t[term], no)}
            inputMode="decimal"
            value={row[term] ?? ''}
            maxLength={32}
            onChange={(typed) => onChange({ [term]: typed.target.value })}
          />
        </Field>
      ))}
      <Field label={t.lastEngaged} wide>
        <DateField value={row['last'] ?? ''} onChange={(last) => onChange({ last: last ?? '' })} />
      </Field>
      <Checkbox
        className="wide"
        checked={row['blocked'] === 'yes'}
        onChange={({ target }) => onChange({ blocked: target.checked ? 'yes' : '' })}
      >
        {t.conflicted}
      </Checkbox>
    </fieldset>
  );
}
