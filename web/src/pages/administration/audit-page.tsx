import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { ProblemNotice } from '../../parts/problem-notice';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { AdminFrame } from './admin-frame';
import { AuditLinks } from './audit-links';
import { auditWords } from './audit-words';
import { oneOf } from './mail-queries';

type Verification = components['schemas']['AuditVerificationView'];

const faults = ['gap', 'broken_link', 'wrong_hash', 'content_changed', 'content_missing'] as const;

export function Page(): ReactNode {
  const t = useWords(auditWords);
  const verify = useMutation({
    mutationFn: () => answered(api.GET('/api/v1/audit/verification')),
  });
  return (
    <AdminFrame
      part="audit"
      actions={
        <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate()}>
          {verify.data ? t.again : t.verify}
        </Button>
      }
    >
      <p className="quiet">{t.intro}</p>
      <div aria-live="polite">
        {verify.isError && <ProblemNotice error={verify.error} onRetry={() => verify.mutate()} />}
        {verify.data && <Verdict given={verify.data} />}
      </div>
      <AuditLinks />
    </AdminFrame>
  );
}

function Verdict({ given }: { readonly given: Verification }): ReactNode {
  const t = useWords(auditWords);
  const { zone } = useSession().person;
  const faultName = (fault: string): string => {
    const known = oneOf(faults, fault);
    return known ? t[known] : fault;
  };
  return (
    <section className="panel verdict">
      <Tag tone={given.intact ? 'ok' : 'fatal'}>{given.intact ? t.intact : t.broken}</Tag>
      <dl className="fields">
        <dt>{t.links}</dt>
        <dd>{given.links}</dd>
        <dt>{t.verifiedAt}</dt>
        <dd>{wallTime(given.verifiedAt, zone)}</dd>
        {given.head && (
          <>
            <dt>{t.head}</dt>
            <dd>
              <span className="mono">{given.head.hash}</span> ({t.atLink(given.head.seq)})
              <div className="who">{t.headHint}</div>
            </dd>
          </>
        )}
        {given.faults.length > 0 && (
          <>
            <dt>{t.faults}</dt>
            <dd>
              {given.faults.map(({ seq, fault }) => (
                <div key={seq} className="work-error">
                  {t.atLink(seq)}: {faultName(fault)}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {given.head && <CopyButton text={() => given.head?.hash ?? ''}>{t.copyHead}</CopyButton>}
    </section>
  );
}
