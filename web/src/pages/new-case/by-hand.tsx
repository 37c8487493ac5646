import { BothItems } from '../../parts/both-items';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { caseKindsQuery } from '../../api/queries';
import type { OpenCase, PartyToBe } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { showFaults } from '../../parts/form-faults';
import { ProblemNotice } from '../../parts/problem-notice';
import { useDraft } from '../../parts/use-draft';
import { newCaseWords } from './new-case-words';
import { isWhole, PartiesEditor } from './parties-editor';
import { useOpenCase } from './use-open-case';

interface Written {
  readonly kind: OpenCase['kind'];
  readonly number?: string;
  readonly titleEn?: string;
  readonly titleZh?: string;
  readonly summary?: string;
  readonly forum?: NonNullable<OpenCase['proceedings']>[number]['forum'];
  readonly venue?: string;
  readonly filedOn?: string;
  readonly institutedOn?: string;
  readonly patents?: readonly string[];
  readonly products?: readonly string[];
}

/** What is said of a proceeding, and has no place without a forum. */
const ofProceeding = ['venue', 'filedOn', 'institutedOn'] as const;

const caseFrom = (written: Written, parties: readonly PartyToBe[]): OpenCase => {
  const { kind, titleEn, titleZh, number, summary, forum, venue, filedOn, institutedOn, patents, products } =
    written;
  return {
    kind,
    ...(titleEn && { titleEn }),
    ...(titleZh && { titleZh }),
    ...(number && { number }),
    ...(summary && { summary }),
    proceedings: forum
      ? [
          {
            forum,
            ...(number && { number }),
            ...(venue && { venue }),
            ...(filedOn && { filedOn }),
            ...(institutedOn && { institutedOn }),
          },
        ]
      : [],
    parties: [...parties],
    patents: (patents ?? []).map((each) => ({ number: each.replaceAll(/[\s,.]/g, '').toUpperCase() })),
    products: (products ?? []).map((name) => ({ name })),
  };
};

/** A case written by hand. */
export function ByHand(): ReactNode {
  const t = useWords(newCaseWords);
  const [form] = Form.useForm<Written>();
  const draft = useDraft<Written & { readonly parties: readonly PartyToBe[] }>('new-case.hand');
  const [parties, setParties] = useState<readonly PartyToBe[]>(draft.found?.parties ?? []);
  const kind = Form.useWatch((written: Partial<Written>) => written.kind, form) ?? 'itc_337';
  const kinds = useQuery(caseKindsQuery).data ?? [];
  const open = useOpenCase(draft.drop);
  const keep = (now: readonly PartyToBe[] = parties): void =>
    draft.keep({ ...form.getFieldsValue(), parties: now });
  const send = (written: Written): void =>
    open.mutate(caseFrom(written, parties), { onError: (error) => showFaults(form, error) });
  return (
    <Form
      form={form}
      layout="vertical"
      className="panel by-hand"
      initialValues={{ kind: 'itc_337', forum: 'us-itc', ...draft.found }}
      onValuesChange={(changed: Partial<Written>) => {
        const { forums = [] } = kinds.find(({ id }) => id === changed.kind) ?? {};
        const { forum } = form.getFieldsValue();
        if (changed.kind && !forums.some(({ id }) => id === forum)) form.setFieldValue('forum', undefined);
        keep();
      }}
      onFinish={send}
    >
      <CaseFields kind={kind} />
      <h2>{t.parties}</h2>
      <PartiesEditor
        kind={kind}
        newRole={kind === 'itc_337' ? 'respondent' : kind === 'internal_dispute' ? 'opponent' : 'defendant'}
        parties={parties}
        onChange={(next) => {
          setParties(next);
          keep(next);
        }}
      />
      {open.isError && <ProblemNotice error={open.error} />}
      <div className="row by-hand-end">
        {!parties.every(isWhole) && <p className="note">{t.partiesNeeded}</p>}
        <Button type="primary" htmlType="submit" disabled={!parties.every(isWhole)} loading={open.isPending}>
          {t.open}
        </Button>
      </div>
    </Form>
  );
}

function CaseFields({ kind }: { readonly kind: string }): ReactNode {
  const t = useWords(newCaseWords);
  const say = useSay();
  const kinds = useQuery(caseKindsQuery).data ?? [];
  const forums = kinds.find(({ id }) => id === kind)?.forums ?? [];
  return (
    <>
      <div className="two">
        <Form.Item name="kind" label={t.kind} rules={[{ required: true, message: t.needed }]}>
          <Select options={kinds.map(({ id, name }) => ({ value: id, label: say(name) }))} />
        </Form.Item>
        <Form.Item name="number" label={t.number}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <BothItems of="title" />
      <Form.Item name="summary" label={t.summary}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={10_000} />
      </Form.Item>
      <div className="two">
        <Form.Item
          name="forum"
          label={t.forum}
          dependencies={[...ofProceeding]}
          rules={[
            ({ getFieldsValue }) => ({
              validator: (_, forum: unknown) =>
                forum || !Object.values(getFieldsValue([...ofProceeding]) as object).some(Boolean)
                  ? Promise.resolve()
                  : Promise.reject(new Error(t.forumNeeded)),
            }),
          ]}
        >
          <Select allowClear options={forums.map(({ id, name }) => ({ value: id, label: say(name) }))} />
        </Form.Item>
        <Form.Item name="venue" label={t.venue}>
          <Input maxLength={200} />
        </Form.Item>
        <DateItem name="filedOn" label={t.filedOn} />
        <DateItem name="institutedOn" label={t.institutedOn} />
      </div>
      <div className="two">
        <Form.Item name="patents" label={t.patentNumbers} extra={t.patentHint}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[';', ' ', '；']} />
        </Form.Item>
        <Form.Item name="products" label={t.productsAccused} extra={t.enterAfterEach}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[';', '；']} />
        </Form.Item>
      </div>
    </>
  );
}
