import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { useLinkToken } from './link-token';
import { NewPasswordForm } from './new-password-form';
import { Outside } from './outside';
import { signInWords } from './sign-in-words';

export function Page(): ReactNode {
  const t = useWords(signInWords);
  const token = useLinkToken();
  return (
    <Outside title={t.reset}>
      <div className="outside-card">
        <h1>{t.reset}</h1>
        {token ? <Setting token={token} /> : <Asking />}
        <p>
          <Link to="/sign-in">{t.back}</Link>
        </p>
      </div>
    </Outside>
  );
}

function Asking(): ReactNode {
  const t = useWords(signInWords);
  const ask = useMutation({
    mutationFn: (email: string) => api.POST('/api/v1/password-resets', { body: { email } }),
  });
  if (ask.isSuccess) return <p role="status">{t.sent}</p>;
  return (
    <Form<{ email: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ email }) => ask.mutate(email)}
    >
      <p>{t.resetAsk}</p>
      <Form.Item name="email" label={t.email} rules={[{ required: true, message: t.emailNeeded }]}>
        <Input type="email" autoComplete="username" />
      </Form.Item>
      {ask.isError && <ProblemNotice error={ask.error} />}
      <Form.Item>
        <Button type="primary" htmlType="submit" loading={ask.isPending}>
          {t.send}
        </Button>
      </Form.Item>
    </Form>
  );
}

function Setting({ token }: { readonly token: string }): ReactNode {
  const t = useWords(signInWords);
  const [keepFeeds, setKeepFeeds] = useState(false);
  const set = useMutation({
    mutationFn: (password: string) =>
      api.POST('/api/v1/password-resets/acceptance', { body: { token, password, keepFeeds } }),
  });
  if (set.isSuccess) return <p role="status">{t.isSet}</p>;
  return (
    <NewPasswordForm
      choice={
        <Checkbox checked={keepFeeds} onChange={({ target }) => setKeepFeeds(target.checked)}>
          {t.keepFeeds}
        </Checkbox>
      }
      hint={t.resetEnds}
      submit={t.set}
      pending={set.isPending}
      error={set.error}
      onPassword={(password) => set.mutate(password)}
    />
  );
}
