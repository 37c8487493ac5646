import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { signInWords } from './sign-in-words';

/** A password of one's own choosing. */
export function NewPasswordForm({
  submit,
  pending,
  error,
  hint,
  choice,
  known = false,
  onPassword,
}: {
  readonly submit: string;
  readonly pending: boolean;
  readonly error: unknown;
  /** Whether it is the password one has already. */
  readonly known?: boolean;
  /** What follows from it. */
  readonly hint?: string;
  /** What else there is to choose. */
  readonly choice?: ReactNode;
  readonly onPassword: (password: string) => void;
}): ReactNode {
  const t = useWords(signInWords);
  return (
    <Form<{ password: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ password }) => onPassword(password)}
    >
      <Form.Item
        name="password"
        label={known ? t.password : t.newPassword}
        extra={known ? undefined : t.passwordHint}
        rules={[
          known
            ? { required: true, message: t.passwordNeeded }
            : { required: true, min: 12, message: t.passwordHint },
        ]}
      >
        <Input.Password autoComplete={known ? 'current-password' : 'new-password'} />
      </Form.Item>
      {hint && <p>{hint}</p>}
      {choice && <Form.Item>{choice}</Form.Item>}
      {error !== null && <ProblemNotice error={error} />}
      <Button type="primary" htmlType="submit" loading={pending}>
        {submit}
      </Button>
    </Form>
  );
}
