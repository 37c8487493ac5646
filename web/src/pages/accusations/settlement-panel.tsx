import { LockOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { DateItem } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { accusationWords } from './accusation-words';
import { type Positions, type SettlementEntry, settlementQuery } from './matrix';
import { isAgreed, SettlementNotice, type ToNotify, useToNotify } from './settlement-notice';
import { useNameIn } from './use-name-in';

/** How far a respondent's own talks are, for its own counsel alone. Not printed: paper has no walls. */
export function SettlementPanel({
  caseId,
  partyId,
  memberId,
  known,
}: {
  readonly caseId: string;
  readonly partyId: string;
  /** The firm it is. */
  readonly memberId: string | null;
  readonly known: Positions;
}): ReactNode {
  const t = useWords(accusationWords);
  const nameIn = useNameIn();
  const { zone } = useSession().person;
  const [adding, setAdding] = useState(false);
  const settlement = useQuery(settlementQuery(partyId));
  const toNotify = useToNotify(caseId, memberId);
  return (
    <section className="own-talks no-print">
      <h3>
        <LockOutlined aria-hidden /> {t.settlement}
      </h3>
      <p className="quiet">{t.settlementHint}</p>
      <Answer query={settlement} rows={2}>
        {({ version, entries }) => (
          <>
            {isAgreed(entries[0]?.state) && <SettlementNotice groups={toNotify} />}
            {entries.length === 0 && <p>{t.settlementNone}</p>}
            <ol className="plain-list">
              {entries.map(({ no, state, on, note, recordedAt, recordedBy }) => (
                <li key={no}>
                  <span className="strong">{nameIn(known.settlementStates, state)}</span>
                  {on !== null && (
                    <>
                      {' '}
                      <time>{on}</time>
                    </>
                  )}
                  {note !== null && <div className="event-note">{note}</div>}
                  <div className="who">{t.revisedBy(recordedBy ?? t.system, wallTime(recordedAt, zone))}</div>
                </li>
              ))}
            </ol>
            <Button size="small" onClick={() => setAdding(true)}>
              {t.addEntry}
            </Button>
            {adding && (
              <AddEntry
                partyId={partyId}
                known={known}
                version={version}
                toNotify={toNotify}
                onClose={() => setAdding(false)}
              />
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

interface Written {
  readonly state: SettlementEntry['state'];
  readonly on?: string;
  readonly note?: string;
}

function AddEntry({
  partyId,
  known,
  version,
  toNotify,
  onClose,
}: {
  readonly partyId: string;
  readonly known: Positions;
  readonly version: number;
  readonly toNotify: readonly ToNotify[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accusationWords);
  const say = useSay();
  const [form] = Form.useForm<Written>();
  const chosen = Form.useWatch('state', form);
  const add = useAct<Written, unknown>(
    ({ state, on, note }, headers) =>
      answered(
        api.PUT('/api/v1/respondents/{partyId}/settlement', {
          params: { path: { partyId } },
          body: { state, ...(on && { on }), ...(note?.trim() && { note: note.trim() }) },
          headers: { ...headers, ...ifMatch(version) },
        }),
      ),
    [['settlement', partyId]],
    onClose,
  );
  return (
    <Modal
      open
      title={t.addEntry}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ state: 'approached' }}
        onFinish={(written) => add.mutate(written, { onError: (error) => showFaults(form, error) })}
      >
        <Form.Item name="state" label={t.settlementState} rules={[{ required: true }]}>
          <Select options={known.settlementStates.map(({ id, name }) => ({ value: id, label: say(name) }))} />
        </Form.Item>
        {isAgreed(chosen) && <SettlementNotice groups={toNotify} />}
        <DateItem name="on" label={t.settlementOn} />
        <Form.Item name="note" label={t.note}>
          <Input.TextArea maxLength={5000} autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
      </Form>
      {add.isError && <ProblemNotice error={add.error} />}
    </Modal>
  );
}
