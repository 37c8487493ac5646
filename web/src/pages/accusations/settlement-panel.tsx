import { LockOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { wallTime } from '../../dates';
import { useSay, useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { useSession } from '../../session/session';
import { useBothNames } from '../../parts/named';
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
  const bothNames = useBothNames();
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
                  <div className="who">
                    {t.revisedBy(
                      recordedBy === null ? t.system : bothNames(recordedBy),
                      wallTime(recordedAt, zone),
                    )}
                  </div>
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
  return (
    <FormDialog<Written>
      title={t.addEntry}
      confirm={t.save}
      initial={{ state: 'approached' }}
      touches={[['settlement', partyId]]}
      send={(body, headers) =>
        answered(
          api.PUT('/api/v1/respondents/{partyId}/settlement', {
            params: { path: { partyId } },
            body,
            headers: { ...headers, ...ifMatch(version) },
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="state" label={t.settlementState} rules={[{ required: true }]}>
        <Select options={known.settlementStates.map(({ id, name }) => ({ value: id, label: say(name) }))} />
      </Form.Item>
      <AgreedNotice toNotify={toNotify} />
      <DateItem name="on" label={t.day} />
      <Form.Item name="note" label={t.note}>
        <Input.TextArea maxLength={5000} autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
    </FormDialog>
  );
}

/** What an agreed settlement binds one to tell, as soon as that state is chosen. */
function AgreedNotice({ toNotify }: { readonly toNotify: readonly ToNotify[] }): ReactNode {
  const chosen = Form.useWatch('state', Form.useFormInstance<Written>()) as Written['state'] | undefined;
  return isAgreed(chosen) && <SettlementNotice groups={toNotify} />;
}
