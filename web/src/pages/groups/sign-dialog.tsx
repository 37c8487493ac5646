import { Checkbox, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { groupWords } from './group-words';
import { type Agreement, type MaySign, touchedBy } from './queries';

interface Written {
  readonly read: boolean;
  readonly authority: string;
  readonly effectiveAsOf?: string;
  readonly attestation?: string;
}

/** Signing: the whole text and its hash are before whoever signs, and the hash travels with the signature. */
export function SignDialog({
  groupId,
  text,
  offer,
  onClose,
}: {
  readonly groupId: string;
  readonly text: Agreement;
  readonly offer: MaySign;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(groupWords);
  const say = useSay();
  const isCounsel = offer.capacity === 'counsel';
  return (
    <FormDialog<Written>
      touches={touchedBy(groupId)}
      title={t.signAs(say(offer.member), t[offer.capacity])}
      confirm={t.sign}
      wide
      send={({ read: _read, ...written }, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/agreements/{no}/signatures', {
            params: { path: { id: groupId, no: text.no } },
            body: {
              membershipId: offer.membershipId,
              capacity: offer.capacity,
              textSha256: text.textSha256,
              ...written,
            },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <div className="agreement-text" tabIndex={0} role="region" aria-label={t.text}>
        {text.text}
      </div>
      <p className="mono">
        {t.hash} {text.textSha256}
      </p>
      <Form.Item
        name="authority"
        label={t.authority}
        extra={t.authorityHint}
        rules={[{ required: true, message: t.needed }]}
      >
        <Input maxLength={1000} />
      </Form.Item>
      {isCounsel && (
        <>
          <DateItem name="effectiveAsOf" label={t.effectiveAsOf} />
          <Form.Item name="attestation" label={t.attestation}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 1, maxRows: 6 }} />
          </Form.Item>
        </>
      )}
      <Form.Item
        name="read"
        valuePropName="checked"
        rules={[
          {
            validator: (_, isRead) =>
              isRead === true ? Promise.resolve() : Promise.reject(new Error(t.needed)),
          },
        ]}
      >
        <Checkbox>{t.iRead}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
