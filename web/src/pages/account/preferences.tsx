import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { Session } from '../../api/views';
import { useLanguage, useWords } from '../../i18n/language';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { ZoneSelect } from '../../parts/zone-select';
import { sessionQuery, useSession } from '../../session/session';
import { given } from '../../parts/given';
import { accountWords } from './account-words';

type Wishes = components['schemas']['PreferencesBody'];

/** How the reader is addressed: name, language and zone. */
export function Preferences(): ReactNode {
  const t = useWords(accountWords);
  const client = useQueryClient();
  const { choose } = useLanguage();
  const { person } = useSession();
  const [form] = Form.useForm<Wishes>();
  const save = useAct<Wishes, Session>(
    (wishes, headers) =>
      answered(api.PUT('/api/v1/me/preferences', { body: given(wishes), headers: { ...headers } })),
    [['people'], ['person', person.id]],
    (session, { language }) => {
      client.setQueryData(sessionQuery.queryKey, session);
      if (language !== person.language) choose(language);
    },
  );
  const { name, latinName, language, zone } = person;
  return (
    <section className="panel">
      <h2>{t.preferences}</h2>
      <Form
        form={form}
        name="preferences"
        layout="vertical"
        requiredMark={false}
        initialValues={{ name, latinName: latinName ?? undefined, language, zone }}
        onValuesChange={() => save.reset()}
        onFinish={(wishes) => save.mutate(wishes, { onError: (error) => showFaults(form, error) })}
      >
        <div className="two">
          <Form.Item
            name="name"
            label={t.personName}
            rules={[{ required: true, whitespace: true, message: t.needed }]}
          >
            <Input maxLength={100} autoComplete="name" />
          </Form.Item>
          <Form.Item name="latinName" label={t.latinName}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <Form.Item name="language" label={t.language} extra={t.languageHint}>
          <Radio.Group
            options={[
              { value: 'zh', label: t.zh },
              { value: 'en', label: t.en },
            ]}
          />
        </Form.Item>
        <Form.Item name="zone" label={t.zone} extra={t.zoneHint}>
          <ZoneSelect />
        </Form.Item>
        {save.isError && <ProblemNotice error={save.error} />}
        <div className="row">
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t.save}
          </Button>
          <span role="status" className="saved">
            {save.isSuccess ? t.saved : ''}
          </span>
        </div>
      </Form>
    </section>
  );
}
