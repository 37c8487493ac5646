import { useMutation } from '@tanstack/react-query';
import { Button, Form, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { expertRoles } from '../../api/expert-words';
import { useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { given } from '../../parts/given';
import { Loading } from '../../parts/loading';
import { optionsOf } from '../../parts/options-of';
import { ProblemNotice } from '../../parts/problem-notice';
import { currencies } from '../cost-calculators/cost-questions';
import { expertsWords } from '../experts/experts-words';
import { useSkills } from '../experts/skills';
import './find-experts.css';
import { findWords } from './find-words';
import { FoundExperts } from './found-experts';
import type { ExpertMatch, ExpertWish } from './queries';
import { RequestCheck, type ToCheck } from './request-check';

type Written = Partial<ExpertWish>;

/** Asks for experts of the pool for a case, and shows who matches and why. */
export function FindExperts({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(findWords);
  const [form] = Form.useForm<Written>();
  const [chosen, setChosen] = useState<ToCheck | undefined>();
  const finding = useMutation<ExpertMatch, unknown, Written>({
    mutationFn: ({ role = 'testifying', from = '', until = '', ...written }) => {
      const { classes = [], jurisdictions = [], testimonies = 0, ...rest } = given(written);
      const body = { ...rest, role, from, until, classes, jurisdictions, testimonies };
      return answered(
        api.POST('/api/v1/cases/{id}/expert-matches', { params: { path: { id: caseId } }, body }),
      );
    },
    onError: (error) => showFaults(form, error),
  });
  const find = (): void => finding.mutate(form.getFieldsValue());
  return (
    <section className="find-experts" aria-labelledby="find-experts">
      <h2 id="find-experts">{t.find}</h2>
      <p className="quiet">{t.whatFind}</p>
      <Form
        form={form}
        layout="vertical"
        className="panel no-print"
        initialValues={{ role: 'testifying', testimonies: 0 }}
        onFinish={find}
      >
        <WishFields />
        <Button type="primary" htmlType="submit" loading={finding.isPending}>
          {t.find}
        </Button>
      </Form>
      {finding.isPending && <Loading />}
      {finding.isError && <ProblemNotice error={finding.error} onRetry={find} />}
      {finding.isSuccess && (
        <FoundExperts
          match={finding.data}
          onCheck={(expert) => setChosen({ expert, classes: finding.data.classes })}
        />
      )}
      {chosen !== undefined && (
        <RequestCheck caseId={caseId} chosen={chosen} onClose={() => setChosen(undefined)} />
      )}
    </section>
  );
}

/** What is asked of experts. */
function WishFields(): ReactNode {
  const t = useWords(findWords);
  const { jurisdictions: places } = useWords(expertsWords);
  const roles = useWords(expertRoles);
  const { jurisdictions } = useSkills();
  return (
    <div className="find-fields">
      <Form.Item name="role" label={t.serveAs} rules={[{ required: true, message: t.needed }]}>
        <Select options={optionsOf(roles)} />
      </Form.Item>
      <Form.Item name="classes" label={t.classesOf} extra={t.classesOfHint} className="wide">
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', ';', ' ']} />
      </Form.Item>
      <Form.Item name="jurisdictions" label={places}>
        <Select mode="multiple" options={[...jurisdictions]} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="testimonies" label={t.asksTestimonies}>
        <InputNumber min={0} max={100} precision={0} />
      </Form.Item>
      <DateItem name="from" label={t.neededFrom} required />
      <DateItem name="until" label={t.neededUntil} required />
      <Form.Item name="currency" label={t.ratesIn} extra={t.ratesInHint}>
        <Select allowClear options={currencies.map((code) => ({ value: code, label: code }))} />
      </Form.Item>
    </div>
  );
}
