import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useSay, useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import { ProblemNotice } from '../../parts/problem-notice';
import { sessionQuery } from '../../session/session';
import { roleWords } from '../../session/session-words';
import { Outside } from './outside';
import { signInWords } from './sign-in-words';

interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}

/** Only addresses of this app are gone to after signing in. */
const within = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/today';

export function Page(): ReactNode {
  const t = useWords(signInWords);
  const [form] = Form.useForm<Credentials>();
  const search: { readonly next?: string } = useSearch({ strict: false });
  const client = useQueryClient();
  const navigate = useNavigate();
  const session = useQuery(sessionQuery);
  const signIn = useMutation({
    mutationFn: (body: Credentials) => answered(api.POST('/api/v1/sessions', { body })),
    onSuccess: (opened) => {
      client.setQueryData(sessionQuery.queryKey, opened);
      void navigate({ to: within(search.next), replace: true });
    },
  });
  const fault = asProblem(signIn.error)?.code;
  const asksCode = fault === 'sign_in.code_needed' || fault === 'sign_in.code_wrong';
  if (session.data && !signIn.isSuccess) return <Navigate to={within(search.next)} replace />;
  return (
    <Outside title={t.signIn}>
      <div className="sign-in">
        <div className="outside-card">
          <h1>{t.signIn}</h1>
          <p className="quiet">{t.tagline}</p>
          <Form
            form={form}
            layout="vertical"
            requiredMark={false}
            onFinish={(all) => signIn.mutate(given(all))}
          >
            <Form.Item name="email" label={t.email} rules={[{ required: true, message: t.emailNeeded }]}>
              <Input type="email" autoComplete="username" autoFocus />
            </Form.Item>
            <Form.Item
              name="password"
              label={t.password}
              rules={[{ required: true, message: t.passwordNeeded }]}
            >
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            {asksCode && <CodeItem />}
            {signIn.isError && <ProblemNotice error={signIn.error} />}
            <div className="row">
              <Button type="primary" htmlType="submit" loading={signIn.isPending}>
                {t.signIn}
              </Button>
              <Link to="/password-reset">{t.forgotten}</Link>
            </div>
          </Form>
        </div>
        <DemoAccounts onChoose={(chosen) => form.setFieldsValue(chosen)} />
      </div>
    </Outside>
  );
}

/** The code of the second factor, asked for once the password was right. */
function CodeItem(): ReactNode {
  const t = useWords(signInWords);
  return (
    <Form.Item
      name="code"
      label={t.code}
      extra={t.codeHint}
      rules={[{ required: true, whitespace: true, message: t.codeNeeded }]}
    >
      <Input autoComplete="one-time-code" maxLength={40} autoFocus />
    </Form.Item>
  );
}

/** The demonstration's accounts, where there is a demonstration. */
function DemoAccounts({ onChoose }: { readonly onChoose: (chosen: Credentials) => void }): ReactNode {
  const t = useWords(signInWords);
  const roles = useWords(roleWords);
  const say = useSay();
  const demo = useQuery({
    queryKey: ['demo-accounts'],
    retry: false,
    staleTime: Infinity,
    queryFn: () => answered(api.GET('/api/v1/demo-accounts')),
  });
  if (!demo.data) return null;
  const { accounts, password } = demo.data;
  return (
    <section className="demo-accounts" aria-label={t.demo}>
      <h2>{t.demo}</h2>
      <p className="quiet">{t.demoWhat}</p>
      <ul>
        {accounts.map(({ email, name, role }) => (
          <li key={email}>
            <button type="button" onClick={() => onChoose({ email, password })}>
              <span>{say(name)}</span>
              <small>{roles[role]}</small>
              <small>{email}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
