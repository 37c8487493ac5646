import { queryOptions, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { FormDialog } from '../../parts/form-dialog';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { RecoveryCodes } from './recovery-codes';
import { SetUpFactor } from './set-up-factor';
import { securityWords } from './security-words';

export const factorQuery = queryOptions({
  queryKey: ['me', 'second-factor'],
  queryFn: () => answered(api.GET('/api/v1/me/second-factor')),
});

/** The reader's password and second factor: changed here, told of by mail. */
export function Security(): ReactNode {
  const t = useWords(securityWords);
  const [changing, setChanging] = useState(false);
  const [isChanged, setChanged] = useState(false);
  return (
    <section className="panel" aria-label={t.security} id="password">
      <div className="panel-head">
        <h2>{t.password}</h2>
        <Button onClick={() => setChanging(true)}>{t.changePassword}</Button>
      </div>
      <p role="status" className="quiet">
        {isChanged ? t.changed : ''}
      </p>
      <SecondFactor />
      {changing && <ChangePassword onDone={() => setChanged(true)} onClose={() => setChanging(false)} />}
    </section>
  );
}

function ChangePassword({
  onDone,
  onClose,
}: {
  readonly onDone: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(securityWords);
  const { email } = useSession().person;
  return (
    <FormDialog<{ readonly password: string; readonly newPassword: string; readonly keepAccess?: boolean }>
      title={t.changePassword}
      confirm={t.changePassword}
      touches={[['sessions'], ['tokens'], ['calendar-feeds']]}
      send={(body, headers) => api.PUT('/api/v1/me/password', { body, headers })}
      onDone={onDone}
      onClose={onClose}
    >
      <input type="text" autoComplete="username" value={email ?? ''} readOnly hidden />
      <Form.Item name="password" label={t.currentPassword} rules={[{ required: true, message: t.needed }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t.newPassword}
        extra={t.passwordHint}
        rules={[{ required: true, message: t.needed }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="keepAccess" valuePropName="checked">
        <Checkbox>{t.keepAccess}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

type Doing = 'set_up' | 'renew' | 'end';

function SecondFactor(): ReactNode {
  const t = useWords(securityWords);
  const { zone } = useSession().person;
  const factor = useQuery(factorQuery);
  const [doing, setDoing] = useState<Doing | undefined>();
  const [codes, setCodes] = useState<readonly string[] | undefined>();
  const close = (): void => setDoing(undefined);
  return (
    <>
      <h2>{t.twoStep}</h2>
      <p className="quiet">{t.twoStepWhat}</p>
      <Answer query={factor} rows={1}>
        {({ onSince, recoveryLeft, required }) => (
          <div className="row">
            <Tag tone={onSince === null ? 'past' : 'ok'}>{onSince === null ? t.off : t.on}</Tag>
            {onSince !== null && (
              <span className="who">
                {t.since(wallTime(onSince, zone))} · {t.left(recoveryLeft)}
              </span>
            )}
            {required && <span className="who">{t.requiredShort}</span>}
            {onSince === null ? (
              <Button onClick={() => setDoing('set_up')}>{t.setUp}</Button>
            ) : (
              <>
                <Button onClick={() => setDoing('renew')}>{t.renew}</Button>
                <Button onClick={() => setDoing('end')}>{t.end}</Button>
              </>
            )}
          </div>
        )}
      </Answer>
      {doing === 'set_up' && <SetUpFactor onCodes={setCodes} onClose={close} />}
      {(doing === 'renew' || doing === 'end') && <ByCode doing={doing} onCodes={setCodes} onClose={close} />}
      {codes && <RecoveryCodes codes={codes} onClose={() => setCodes(undefined)} />}
    </>
  );
}

/** Ends the factor, or makes new recovery codes: each by a code. */
function ByCode({
  doing,
  onCodes,
  onClose,
}: {
  readonly doing: 'renew' | 'end';
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(securityWords);
  return (
    <FormDialog<{ readonly code: string }, readonly string[] | undefined>
      title={t[doing]}
      confirm={t[doing]}
      danger={doing === 'end'}
      touches={[factorQuery.queryKey]}
      send={async (body, headers) => {
        if (doing === 'renew') {
          const path = '/api/v1/me/second-factor/recovery-codes';
          return (await answered(api.POST(path, { body, headers }))).codes;
        }
        await api.POST('/api/v1/me/second-factor/end', { body, headers });
        return undefined;
      }}
      onDone={(codes) => codes && onCodes(codes)}
      onClose={onClose}
    >
      {doing === 'renew' && <p className="quiet">{t.renewWhat}</p>}
      <Form.Item
        name="code"
        label={t.code}
        extra={t.codeOrRecovery}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input autoComplete="one-time-code" maxLength={40} />
      </Form.Item>
    </FormDialog>
  );
}
