import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { EditDialog, type Edition } from '../../parts/edit-dialog';
import { accusationWords } from './accusation-words';
import { type Defence, type Position, type Positions, positionsQuery, touched } from './matrix';
import { useNameIn } from './use-name-in';

/** The defences raised, and the notes on them by defence. */
interface Answers {
  readonly raised: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
}

interface Written {
  readonly answers: Answers;
  readonly licence: Position['licence'];
  readonly licenceNote?: string | null;
}

const editionOf = ({ version, defences, licence, licenceNote }: Position): Edition<Written> => ({
  version,
  written: {
    answers: {
      raised: defences.map(({ defence }) => defence),
      notes: Object.fromEntries(defences.map(({ defence, note }) => [defence, note ?? ''])),
    },
    licence,
    licenceNote,
  },
});

const bodyOf = ({ answers: { raised, notes }, licence, licenceNote }: Written, known: Positions) => ({
  defences: known.defences
    .filter(({ id }) => raised.includes(id))
    .map(({ id }) => ({ defence: id as Defence, ...(notes[id]?.trim() && { note: notes[id].trim() }) })),
  licence,
  ...(licenceNote?.trim() && { licenceNote: licenceNote.trim() }),
});

const lacksOther = ({ raised, notes }: Answers): boolean =>
  raised.includes('other') && !notes['other']?.trim();

/** What a respondent answers: each defence with a note, and where it stands with a licence. */
export function PositionDialog({
  caseId,
  known,
  position,
  onClose,
}: {
  readonly caseId: string;
  readonly known: Positions;
  readonly position: Position;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const say = useSay();
  const nameIn = useNameIn();
  const client = useQueryClient();
  const { partyId } = position;
  return (
    <EditDialog<Written>
      title={t.editPosition}
      confirm={t.save}
      now={editionOf(position)}
      fields={[
        [t.defences, ({ answers }) => answers.raised.map((id) => nameIn(known.defences, id)).join('; ')],
        ...known.defences.map(
          ({ id, name }) => [t.noteOf(say(name)), ({ answers }: Written) => answers.notes[id]] as const,
        ),
        [t.licence, ({ licence }) => nameIn(known.licences, licence)],
        [t.noteOf(t.licence), ({ licenceNote }) => licenceNote],
      ]}
      readAgain={async () => {
        const { items } = await client.fetchQuery({ ...positionsQuery(caseId), staleTime: 0 });
        const newest = items.find((each) => each.partyId === partyId);
        return newest && editionOf(newest);
      }}
      touches={touched(caseId)}
      send={(written, headers) =>
        answered(
          api.PUT('/api/v1/respondents/{partyId}/position', {
            params: { path: { partyId } },
            body: bodyOf(written, known),
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item
        name="answers"
        noStyle
        rules={[
          {
            validator: (_, answers: Answers) =>
              lacksOther(answers) ? Promise.reject(new Error(t.otherNeeded)) : Promise.resolve(),
          },
        ]}
      >
        <Defences known={known} />
      </Form.Item>
      <Form.Item name="licence" label={t.licence} rules={[{ required: true }]}>
        <Select options={known.licences.map(({ id, name }) => ({ value: id, label: say(name) }))} />
      </Form.Item>
      <Form.Item name="licenceNote" label={t.note}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
    </EditDialog>
  );
}

const none: Answers = { raised: [], notes: {} };

function Defences({
  known,
  value = none,
  onChange,
}: {
  readonly known: Positions;
  readonly value?: Answers;
  readonly onChange?: (answers: Answers) => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const say = useSay();
  const { raised, notes } = value;
  const note = (id: string, text: string): void => onChange?.({ raised, notes: { ...notes, [id]: text } });
  const toggle = (id: string, isRaised: boolean): void =>
    onChange?.({
      raised: isRaised ? [...raised, id] : raised.filter((each) => each !== id),
      notes: { ...notes, [id]: '' },
    });
  return (
    <fieldset className="plain-fieldset">
      <legend className="strong">{t.defences}</legend>
      {known.defences.map(({ id, name }) => (
        <div key={id} className="defence">
          <Checkbox checked={raised.includes(id)} onChange={(box) => toggle(id, box.target.checked)}>
            {say(name)}
          </Checkbox>
          {raised.includes(id) && (
            <Input.TextArea
              aria-label={t.noteOf(say(name))}
              placeholder={id === 'other' ? t.otherNeeded : t.note}
              status={id === 'other' && lacksOther(value) ? 'warning' : ''}
              value={notes[id] ?? ''}
              maxLength={2000}
              autoSize={{ minRows: 1, maxRows: 6 }}
              onChange={(typed) => note(id, typed.target.value)}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
