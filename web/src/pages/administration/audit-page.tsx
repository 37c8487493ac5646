import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { useWords } from '../../i18n/language';
import { ProblemNotice } from '../../parts/problem-notice';
import { AdminFrame } from './admin-frame';
import { AuditLinks } from './audit-links';
import { AuditVerdict } from './audit-verdict';
import { auditWords } from './audit-words';
import { checkpointWords } from './checkpoint-words';
import { Checkpoints } from './checkpoints';
import { VerifyAgainst } from './verify-against';

export function Page(): ReactNode {
  const t = useWords(auditWords);
  const ofCheckpoints = useWords(checkpointWords);
  const [asking, setAsking] = useState(false);
  const verify = useMutation({
    mutationFn: (checkpoint: string | undefined) =>
      answered(
        checkpoint === undefined
          ? api.GET('/api/v1/audit/verification')
          : api.POST('/api/v1/audit/verification', { body: { checkpoint } }),
      ),
    onSuccess: () => setAsking(false),
  });
  const open = (): void => {
    verify.reset();
    setAsking(true);
  };
  return (
    <AdminFrame
      part="audit"
      actions={
        <>
          <Button onClick={open}>{ofCheckpoints.against}</Button>
          <Button
            type="primary"
            loading={verify.isPending && !asking}
            onClick={() => verify.mutate(undefined)}
          >
            {verify.data ? t.again : t.verify}
          </Button>
        </>
      }
    >
      <p className="quiet">{t.intro}</p>
      <div aria-live="polite">
        {verify.isError && !asking && (
          <ProblemNotice error={verify.error} onRetry={() => verify.mutate(verify.variables)} />
        )}
        {verify.data && <AuditVerdict given={verify.data} />}
      </div>
      {asking && (
        <VerifyAgainst
          isPending={verify.isPending}
          error={verify.error}
          onCheck={verify.mutate}
          onClose={() => setAsking(false)}
        />
      )}
      <Checkpoints />
      <AuditLinks />
    </AdminFrame>
  );
}
