import { Button, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { Tag } from '../../parts/tag';
import { useAct } from '../../parts/use-act';
import { allows, useSession } from '../../session/session';
import { documentWords, tierWords } from './document-words';
import type { DocumentFile } from './queries';

type Ask = components['schemas']['AskLoweringBody'];

/** Wishes to open a document further, with whose counsel has agreed. */
export function DocumentLowering({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const mayAsk =
    allows(useSession(), 'documents.classify') &&
    file.tier.id !== 'T0' &&
    ['classified', 'shared'].includes(file.state.id);
  const approve = useAct<string, unknown>(
    (loweringId, headers) =>
      answered(
        api.POST('/api/v1/documents/{id}/lowerings/{loweringId}/approval', {
          params: { path: { id: file.id, loweringId } },
          headers,
        }),
      ),
    [['document', file.id], ['documents']],
  );
  if (!mayAsk && file.lowerings.length === 0) return null;
  return (
    <section className="document-part">
      <h2>{t.lowering}</h2>
      <p className="who">{t.loweringHint}</p>
      <ul>
        {file.lowerings.map((one) => (
          <li key={one.id}>
            {t.to} {say(one.toTier.name)}{' '}
            <Tag tone={one.state === 'agreed' ? 'ok' : 'wait'}>
              {one.state === 'agreed' ? t.agreed : t.open2}
            </Tag>
            <div className="who">
              {one.requestedBy.name}
              {one.reason !== null && ` · ${one.reason}`} ·{' '}
              {one.approvals.filter(({ approvedAt }) => approvedAt !== null).length}/{one.approvals.length}
            </div>
            {one.mayApprove && (
              <Button size="small" loading={approve.isPending} onClick={() => approve.mutate(one.id)}>
                {t.approve}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {approve.isError && <ProblemNotice error={approve.error} />}
      {mayAsk && (
        <Button size="small" onClick={() => setAsking(true)}>
          {t.lowering}
        </Button>
      )}
      {asking && <AskLowering file={file} onClose={() => setAsking(false)} />}
    </section>
  );
}

function AskLowering({
  file,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const tiers = useWords(tierWords);
  const below = Object.entries(tiers).filter(([tier]) => tier < file.tier.id);
  const [ask, setAsk] = useState<Partial<Ask>>({});
  const send = useAct<Ask, unknown>(
    (body, headers) =>
      answered(
        api.POST('/api/v1/documents/{id}/lowerings', { params: { path: { id: file.id } }, body, headers }),
      ),
    [['document', file.id], ['documents']],
    onClose,
  );
  const whole = ask.toTier !== undefined && (ask.reason ?? '').trim() !== '';
  return (
    <Modal
      open
      title={t.lowering}
      okText={t.doIt}
      cancelText={t.cancel}
      confirmLoading={send.isPending}
      okButtonProps={{ disabled: !whole }}
      onOk={() => send.mutate(ask as Ask)}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={t.tier}>
          <Select
            aria-label={t.tier}
            value={ask.toTier ?? null}
            options={below.map(([value, label]) => ({ value: value as Ask['toTier'], label }))}
            onChange={(toTier: Ask['toTier']) => setAsk({ ...ask, toTier })}
          />
        </Form.Item>
        <Form.Item label={t.reason} htmlFor="lowering-reason">
          <Input.TextArea
            id="lowering-reason"
            maxLength={2000}
            value={ask.reason ?? ''}
            onChange={(change) => setAsk({ ...ask, reason: change.target.value })}
          />
        </Form.Item>
      </Form>
      {send.isError && <ProblemNotice error={send.error} />}
    </Modal>
  );
}
