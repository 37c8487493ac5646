import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { CopyButton } from '../../parts/copy-button';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { auditWords } from './audit-words';
import { checkpointWords } from './checkpoint-words';
import { oneOf } from '../../parts/one-of';

type Verification = components['schemas']['AuditVerificationView'];

const faults = [
  'gap',
  'broken_link',
  'wrong_hash',
  'content_changed',
  'content_missing',
  'unlinked_fact',
  'other_than_checkpoint',
  'shorter_than_checkpoint',
  'wrong_anchor',
] as const;

const signatures = ['valid', 'other_key', 'invalid'] as const;

/** Whether the chain holds, what it was compared with, and where it does not hold. */
export function AuditVerdict({ given }: { readonly given: Verification }): ReactNode {
  const t = useWords(auditWords);
  const ofCheckpoints = useWords(checkpointWords);
  const { zone } = useSession().person;
  const faultName = (fault: string): string => {
    const known = oneOf(faults, fault);
    return known ? t[known] : fault;
  };
  return (
    <section className="panel verdict">
      <Tag tone={given.intact ? 'ok' : 'fatal'}>{given.intact ? t.intact : t.broken}</Tag>
      <dl className="fields">
        {given.given && <GivenCheckpoint checkpoint={given.given} />}
        <dt>{t.links}</dt>
        <dd>
          {given.links} <span className="who">{t.checkedAll}</span>
        </dd>
        <dt>{ofCheckpoints.compared}</dt>
        <dd>{ofCheckpoints.keptHere(given.checkpoints)}</dd>
        <dt>{t.verifiedAt}</dt>
        <dd>{wallTime(given.verifiedAt, zone)}</dd>
        {given.head && (
          <>
            <dt>{t.head}</dt>
            <dd>
              <span className="mono wraps">{given.head.hash}</span> ({t.atLink(given.head.seq)})
            </dd>
          </>
        )}
        {given.faults.length > 0 && (
          <>
            <dt>{t.faults}</dt>
            <dd>
              {given.faults.map(({ seq, fault }) => (
                <div key={`${String(seq)} ${fault}`} className="work-error">
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

function GivenCheckpoint({
  checkpoint: { size, at, signature },
}: {
  readonly checkpoint: NonNullable<Verification['given']>;
}): ReactNode {
  const t = useWords(checkpointWords);
  const { zone } = useSession().person;
  const known = oneOf(signatures, signature);
  return (
    <>
      <dt>{t.given}</dt>
      <dd>
        {t.givenOf(size, wallTime(at, zone))}
        <div className={signature === 'valid' ? 'who' : 'work-error'}>{known ? t[known] : signature}</div>
      </dd>
    </>
  );
}
