import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../../api/client';
import { useSay, useWords } from '../../../i18n/language';
import { PageAnswer } from '../../../parts/answer';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { LifePanel } from '../../../parts/life-panel';
import { PageHead } from '../../../parts/page-head';
import { ProblemNotice } from '../../../parts/problem-notice';
import { RowsTable } from '../../../parts/rows-table';
import { Tag } from '../../../parts/tag';
import { useAct } from '../../../parts/use-act';
import '../money.css';
import { type Declaration, touched, type Weights, weightsQuery } from './queries';
import { SharesCrumb, shareTones, WhatIfLink } from './shares-parts';
import { sharesWords } from './shares-words';

export function Page(): ReactNode {
  const { groupId = '' }: { readonly groupId?: string } = useParams({ strict: false });
  const weights = useQuery(weightsQuery(groupId));
  return <PageAnswer query={weights}>{(given) => <WeightsPage weights={given} />}</PageAnswer>;
}

function WeightsPage({ weights }: { readonly weights: Weights }): ReactNode {
  const t = useWords(sharesWords);
  const [declares, setDeclares] = useState(false);
  return (
    <>
      <PageHead
        title={t.declarations}
        crumb={<SharesCrumb group={weights.group} />}
        meta={<WhatIfLink groupId={weights.group.id} />}
        actions={
          weights.mayDeclareFor.length > 0 && (
            <Button type="primary" onClick={() => setDeclares(true)}>
              {t.declare}
            </Button>
          )
        }
      />
      <p className="quiet">{t.declarationsWhat}</p>
      {weights.expected.length > 0 && <Expected weights={weights} />}
      <section className="panel">
        <h2>{t.declarations}</h2>
        <Declared items={weights.items} />
      </section>
      {declares && <Declare weights={weights} onClose={() => setDeclares(false)} />}
    </>
  );
}

function Expected({ weights }: { readonly weights: Weights }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  return (
    <section className="panel">
      <h2>{t.expectedNow}</h2>
      <RowsTable
        label={t.expectedNow}
        rows={weights.expected}
        keyOf={({ member, metric }) => `${member.id} ${metric.id}`}
        columns={[
          { key: 'member', heading: t.member, leads: true, cell: ({ member }) => say(member.name) },
          { key: 'metric', heading: t.metric, cell: ({ metric }) => say(metric.name) },
          {
            key: 'state',
            heading: t.state,
            width: '180px',
            cell: ({ status }) => (
              <Tag tone={status === null ? 'fatal' : (shareTones[status.id] ?? 'wait')}>
                {status === null ? t.missing : say(status.name)}
              </Tag>
            ),
          },
        ]}
      />
    </section>
  );
}

function Declared({ items }: { readonly items: readonly Declaration[] }): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  return (
    <RowsTable
      label={t.declarations}
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'member',
          heading: t.member,
          leads: true,
          cell: ({ member, metric, from, until }) => (
            <>
              {say(member.name)} · {say(metric.name)}
              <div>
                {from} – {until ?? '…'}
              </div>
            </>
          ),
        },
        {
          key: 'state',
          heading: t.state,
          width: '180px',
          cell: ({ status, endReason }) => (
            <>
              <Tag tone={shareTones[status.id] ?? 'wait'}>{say(status.name)}</Tag>
              {endReason && <div>{endReason}</div>}
            </>
          ),
        },
        {
          key: 'figure',
          heading: t.figure,
          width: '220px',
          cell: (one) => one.mayOpen && <Figure of={one} />,
        },
        { key: 'doing', heading: t.doing, width: '220px', cell: (one) => <Moves of={one} /> },
      ]}
    />
  );
}

/** The figure, opened on asking. It is forgotten with the page. */
function Figure({ of }: { readonly of: Declaration }): ReactNode {
  const t = useWords(sharesWords);
  const [opened, setOpened] = useState<{ readonly value: string; readonly basis: string }>();
  const act = useAct(
    () => answered(api.POST('/api/v1/weight-declarations/{id}/opening', { params: { path: { id: of.id } } })),
    [],
    setOpened,
  );
  return opened === undefined ? (
    <>
      <Button
        size="small"
        title={t.openingRecorded}
        loading={act.isPending}
        onClick={() => act.mutate(undefined)}
      >
        {t.openFigure}
      </Button>
      {act.error && <ProblemNotice error={act.error} />}
    </>
  ) : (
    <>
      <span className="figures">{opened.value}</span>
      <div>{opened.basis}</div>
    </>
  );
}

function Moves({ of }: { readonly of: Declaration }): ReactNode {
  return (
    <LifePanel<Declaration['actions'][number], { readonly reason?: string }, { id: string }>
      size="small"
      offers={of.actions}
      version={of.version}
      grave={['return', 'withdraw']}
      main={['attest']}
      touches={touched}
      send={({ action }, { reason }, headers) =>
        answered(
          api.POST('/api/v1/weight-declarations/{id}/moves', {
            params: { path: { id: of.id }, header: headers },
            body: { action, ...(reason !== undefined && { reason }) },
          }),
        )
      }
    />
  );
}

type Written = Parameters<typeof sendDeclaration>[1];

const sendDeclaration = (
  groupId: string,
  body: {
    memberId: string;
    metric: 'us_import_value';
    from: string;
    until?: string;
    value: string;
    basis: string;
  },
  headers: Readonly<Record<'Idempotency-Key', string>>,
) =>
  answered(
    api.POST('/api/v1/groups/{id}/weights', { params: { path: { id: groupId }, header: headers }, body }),
  );

function Declare({
  weights,
  onClose,
}: {
  readonly weights: Weights;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(sharesWords);
  const say = useSay();
  const [first] = weights.mayDeclareFor;
  const needed = [{ required: true }];
  return (
    <FormDialog<Written, Declaration>
      title={t.declare}
      confirm={t.declare}
      initial={{
        memberId: first?.id ?? '',
        ...(weights.metrics[0] && { metric: weights.metrics[0].id as 'us_import_value' }),
      }}
      touches={touched}
      send={(body, headers) => sendDeclaration(weights.group.id, body, headers)}
      onClose={onClose}
    >
      <p className="quiet">{t.declarationsWhat}</p>
      <Form.Item name="memberId" label={t.member} rules={needed}>
        <Select options={weights.mayDeclareFor.map(({ id, name }) => ({ value: id, label: say(name) }))} />
      </Form.Item>
      <Form.Item name="metric" label={t.metric} rules={needed}>
        <Select options={weights.metrics.map(({ id, name }) => ({ value: id, label: say(name) }))} />
      </Form.Item>
      <DateItem name="from" label={t.sharedFrom} required />
      <DateItem name="until" label={t.sharedUntil} />
      <Form.Item name="value" label={t.figure} rules={needed}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="basis" label={t.basisOf} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
    </FormDialog>
  );
}
