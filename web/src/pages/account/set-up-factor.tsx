import { Form, Input, QRCode } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { securityWords } from './security-words';

type NewFactor = components['schemas']['NewSecondFactorView'];

/** Sets a second factor up: the password first, then the picture and a first code of the app. */
export function SetUpFactor({
  onCodes,
  onClose,
}: {
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(securityWords);
  const [begun, setBegun] = useState<NewFactor | undefined>();
  const isBegun = useRef(false);
  if (begun) return <ConfirmFactor begun={begun} onCodes={onCodes} onClose={onClose} />;
  return (
    <FormDialog<{ readonly password: string }, NewFactor>
      title={t.setUp}
      confirm={t.next}
      touches={[]}
      send={(body, headers) => answered(api.POST('/api/v1/me/second-factor', { body, headers }))}
      onDone={(made) => {
        isBegun.current = true;
        setBegun(made);
      }}
      onClose={() => {
        if (!isBegun.current) onClose();
      }}
    >
      <Form.Item name="password" label={t.currentPassword} rules={[{ required: true, message: t.needed }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
    </FormDialog>
  );
}

function ConfirmFactor({
  begun,
  onCodes,
  onClose,
}: {
  readonly begun: NewFactor;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(securityWords);
  return (
    <FormDialog<{ readonly code: string }, readonly string[]>
      title={t.setUp}
      confirm={t.setUp}
      touches={[['me', 'second-factor']]}
      send={async (body, headers) =>
        (await answered(api.POST('/api/v1/me/second-factor/confirmation', { body, headers }))).codes
      }
      onDone={onCodes}
      onClose={onClose}
    >
      <p className="quiet">{t.scan}</p>
      <div role="img" aria-label={t.picture} className="factor-picture">
        <QRCode value={begun.address} color="#000" bgColor="#fff" />
      </div>
      <p>
        <span className="who">{t.key}</span> <code className="mono">{begun.secret}</code>
      </p>
      <Form.Item
        name="code"
        label={t.code}
        extra={t.codeHint}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input autoComplete="one-time-code" inputMode="numeric" maxLength={10} />
      </Form.Item>
    </FormDialog>
  );
}
