import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile, Money } from '../../api/views';
import { useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { BothItems } from '../../parts/both-items';
import { given } from '../../parts/given';
import { allows, useSession } from '../../session/session';
import { CaseFrame } from '../case/case-frame';
import { groupWords } from './group-words';
import './groups.css';
import { GroupsTable } from './groups-table';
import type { Group } from './queries';

export function Page(): ReactNode {
  return <CaseFrame>{(file) => <CaseGroups file={file} />}</CaseFrame>;
}

function CaseGroups({ file }: { readonly file: CaseFile }): ReactNode {
  const t = useWords(groupWords);
  const session = useSession();
  const [opening, setOpening] = useState(false);
  return (
    <>
      <div className="filters">
        <p className="quiet group-hint">{t.hint}</p>
        {allows(session, 'groups.write') && <Button onClick={() => setOpening(true)}>{t.open}</Button>}
      </div>
      <GroupsTable caseId={file.id} />
      {opening && <OpenGroup caseId={file.id} onClose={() => setOpening(false)} />}
    </>
  );
}

interface Written {
  readonly nameEn?: string;
  readonly nameZh?: string;
  readonly foundersPay?: boolean;
  readonly buyIn: { readonly amount?: string; readonly currency: Money['currency'] };
}

function OpenGroup({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const navigate = useNavigate();
  return (
    <FormDialog<Written, Group>
      title={t.open}
      confirm={t.open}
      initial={{ buyIn: { currency: 'USD' } }}
      touches={[['groups']]}
      send={({ nameEn, nameZh, foundersPay, buyIn: { amount, currency } }, headers) =>
        answered(
          api.POST('/api/v1/groups', {
            body: {
              caseId,
              ...given({ nameEn, nameZh }),
              ...(amount && { buyIn: { amount, currency }, foundersPay: foundersPay === true }),
            },
            headers,
          }),
        )
      }
      onDone={({ id }) => void navigate({ to: '/groups/$groupId', params: { groupId: id } })}
      onClose={onClose}
    >
      <BothItems of="name" />
      <div className="two">
        <Form.Item name={['buyIn', 'amount']} label={`${t.buyIn}: ${t.amount}`}>
          <Input inputMode="decimal" maxLength={18} />
        </Form.Item>
        <Form.Item name={['buyIn', 'currency']} label={t.currency}>
          <Select options={['USD', 'CNY', 'EUR', 'JPY'].map((value) => ({ value, label: value }))} />
        </Form.Item>
      </div>
      <Form.Item noStyle dependencies={[['buyIn', 'amount']]}>
        {({ getFieldValue }) => (
          <Form.Item name="foundersPay" valuePropName="checked" extra={t.buyInBinds}>
            <Checkbox disabled={!getFieldValue(['buyIn', 'amount'])}>{t.foundersPay}</Checkbox>
          </Form.Item>
        )}
      </Form.Item>
    </FormDialog>
  );
}
