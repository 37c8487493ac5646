import { Checkbox, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { accusationWords } from './accusation-words';
import { type Defence, type Position, type Positions, touched } from './matrix';

interface Written {
  readonly defences: readonly { readonly defence: Defence; readonly note?: string }[];
  readonly licence: Position['licence'];
  readonly licenceNote?: string;
}

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
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(position.defences.map(({ defence, note }) => [defence, note ?? ''])),
  );
  const [licence, setLicence] = useState(position.licence);
  const [licenceNote, setLicenceNote] = useState(position.licenceNote ?? '');
  const save = useAct<Written, unknown>(
    ({ defences, ...rest }, headers) =>
      answered(
        api.PUT('/api/v1/respondents/{partyId}/position', {
          params: { path: { partyId: position.partyId } },
          body: { ...rest, defences: [...defences] },
          headers: { ...headers, ...ifMatch(position.version) },
        }),
      ),
    touched(caseId),
    onClose,
  );
  const toggle = (id: string, isOn: boolean): void =>
    setNotes(({ [id]: _before, ...others }) => (isOn ? { ...others, [id]: '' } : others));
  const submit = (): void =>
    save.mutate({
      defences: known.defences
        .filter(({ id }) => id in notes)
        .map(({ id }) => ({
          defence: id as Defence,
          ...(notes[id]?.trim() && { note: notes[id].trim() }),
        })),
      licence,
      ...(licenceNote.trim() !== '' && { licenceNote: licenceNote.trim() }),
    });
  const lacksOther = notes['other']?.trim() === '';
  return (
    <Modal
      open
      title={t.editPosition}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={save.isPending}
      okButtonProps={{ disabled: lacksOther }}
      onOk={submit}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <fieldset className="plain-fieldset">
          <legend className="strong">{t.defences}</legend>
          {known.defences.map(({ id, name }) => (
            <div key={id} className="defence">
              <Checkbox checked={id in notes} onChange={(box) => toggle(id, box.target.checked)}>
                {say(name)}
              </Checkbox>
              {id in notes && (
                <Input.TextArea
                  aria-label={t.noteOf(say(name))}
                  placeholder={id === 'other' ? t.otherNeeded : t.note}
                  status={id === 'other' && lacksOther ? 'warning' : ''}
                  value={notes[id] ?? ''}
                  maxLength={2000}
                  autoSize={{ minRows: 1, maxRows: 6 }}
                  onChange={(typed) => setNotes((all) => ({ ...all, [id]: typed.target.value }))}
                />
              )}
            </div>
          ))}
        </fieldset>
        <Form.Item required label={t.licence} htmlFor="licence">
          <Select
            id="licence"
            value={licence}
            options={known.licences.map(({ id, name }) => ({
              value: id as Position['licence'],
              label: say(name),
            }))}
            onChange={setLicence}
          />
        </Form.Item>
        <Form.Item label={t.note} htmlFor="licence-note">
          <Input.TextArea
            id="licence-note"
            value={licenceNote}
            maxLength={2000}
            autoSize={{ minRows: 1, maxRows: 6 }}
            onChange={(typed) => setLicenceNote(typed.target.value)}
          />
        </Form.Item>
      </Form>
      {save.isError && <ProblemNotice error={save.error} />}
    </Modal>
  );
}
