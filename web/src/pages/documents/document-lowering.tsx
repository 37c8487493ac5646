import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useSay, useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { FormDialog } from '../../parts/form-dialog';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { allows, useSession } from '../../session/session';
import { PersonName } from '../../parts/named';
import { useApproval } from './awaiting-lowerings';
import { documentWords } from './document-words';
import { type DocumentFile, touchedBy } from './queries';

type Ask = components['schemas']['AskLoweringBody'];

/** Wishes to open a document further, with whose counsel has agreed. */
export function DocumentLowering({ file }: { readonly file: DocumentFile }): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [withdrawing, setWithdrawing] = useState<string>();
  const { toLower } = file;
  if (toLower === null && file.lowerings.length === 0) return null;
  return (
    <section className="document-part">
      <h2>{t.lowering}</h2>
      <p className="who">{t.loweringHint}</p>
      <ul>
        {file.lowerings.map((one) => (
          <Lowering key={one.id} file={file} one={one} onWithdraw={() => setWithdrawing(one.id)} />
        ))}
      </ul>
      {toLower && (
        <Button size="small" disabled={toLower.tiers.length === 0} onClick={() => setAsking(true)}>
          {t.lowering}
        </Button>
      )}
      {toLower?.because && <p className="who">{say(toLower.because)}</p>}
      {asking && toLower && (
        <AskLowering file={file} tiers={toLower.tiers} onClose={() => setAsking(false)} />
      )}
      {withdrawing !== undefined && (
        <WithdrawLowering file={file} id={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </section>
  );
}

function Lowering({
  file,
  one,
  onWithdraw,
}: {
  readonly file: DocumentFile;
  readonly one: DocumentFile['lowerings'][number];
  readonly onWithdraw: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  const mayClassify = allows(useSession(), 'documents.classify');
  const approve = useApproval(file.id);
  return (
    <li>
      {t.to} {say(one.toTier.name)} <LoweringState state={one.state} />
      <div className="who">
        <PersonName person={one.requestedBy} />
        {one.reason !== null && ` · ${one.reason}`} ·{' '}
        {t.agreedOf(
          one.approvals.filter(({ approvedAt }) => approvedAt !== null).length,
          one.approvals.length,
        )}
      </div>
      {one.withdrawnReason !== null && (
        <div className="who">
          {t.isWithdrawn} · {one.withdrawnReason}
        </div>
      )}
      {one.mayApprove && (
        <Button size="small" loading={approve.isPending} onClick={() => approve.mutate(one.id)}>
          {t.approve}
        </Button>
      )}{' '}
      {one.mayWithdraw && mayClassify && (
        <Button size="small" onClick={onWithdraw}>
          {t.withdrawIt}
        </Button>
      )}
      {approve.isError && <ProblemNotice error={approve.error} />}
    </li>
  );
}

function LoweringState({ state }: { readonly state: string }): ReactNode {
  const t = useWords(documentWords);
  if (state === 'withdrawn') return <Tag tone="past">{t.isWithdrawn}</Tag>;
  return <Tag tone={state === 'agreed' ? 'ok' : 'wait'}>{state === 'agreed' ? t.agreed : t.open2}</Tag>;
}

function WithdrawLowering({
  file,
  id,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly id: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  return (
    <ReasonAct
      title={t.withdrawTitle}
      confirm={t.withdrawIt}
      touches={touchedBy(file)}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/documents/{id}/lowerings/{loweringId}/withdrawal', {
            params: { path: { id: file.id, loweringId: id } },
            body: { reason },
            headers,
          }),
        )
      }
      onClose={onClose}
    >
      <p className="who">{t.withdrawHint}</p>
    </ReasonAct>
  );
}

function AskLowering({
  file,
  tiers,
  onClose,
}: {
  readonly file: DocumentFile;
  readonly tiers: NonNullable<DocumentFile['toLower']>['tiers'];
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(documentWords);
  const say = useSay();
  return (
    <FormDialog<Ask>
      title={t.lowering}
      confirm={t.doIt}
      touches={touchedBy(file)}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/documents/{id}/lowerings', { params: { path: { id: file.id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="toTier" label={t.tier} rules={[{ required: true }]}>
        <Select options={tiers.map(({ id, name }) => ({ value: id, label: say(name) }))} />
      </Form.Item>
      <Form.Item name="reason" label={t.reason} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={2000} />
      </Form.Item>
    </FormDialog>
  );
}
