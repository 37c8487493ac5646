import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/language';
import { Answer } from '../../../parts/answer';
import { saveFile } from '../../../parts/files-out';
import { RecomputeScript } from '../../../parts/recompute-script';
import { Facts } from '../costs/cost-parts';
import type { ShareCertificate } from './queries';
import { sharesWords } from './shares-words';

interface Line {
  readonly id: string;
  readonly weight: string;
  readonly exact: string;
  readonly odd: number;
  readonly units: string;
  readonly cutOff: { readonly remainder: string };
}

interface Pool {
  readonly key: string;
  readonly total: string;
  readonly weights: string;
  readonly count: number;
  readonly lines?: readonly ({ readonly line: Line } | { readonly hash: string })[];
}

/** The figures of a certificate, line by line, as far as it tells them. */
export function CertificateFigures({ of }: { readonly of: ShareCertificate }): ReactNode {
  const t = useWords(sharesWords);
  const pools = (of.pools as unknown as readonly Pool[]).filter(({ lines }) => lines !== undefined);
  return pools.map((pool) => (
    <details key={pool.key} open={pools.length === 1}>
      <summary>{pool.key}</summary>
      <Facts
        of={[
          [t.totalShared, <span className="figures">{pool.total}</span>],
          [t.sumOfWeights, <span className="figures">{pool.weights}</span>],
          [t.linesInAll, String(pool.count)],
        ]}
      />
      {(pool.lines ?? []).map((told) =>
        'hash' in told ? (
          <code key={told.hash} className="hash">
            {told.hash}
          </code>
        ) : (
          <Facts
            key={told.line.id}
            of={[
              [t.weight, <span className="figures">{told.line.weight}</span>],
              [t.exactly, <span className="figures">{told.line.exact}</span>],
              [t.oddUnit, String(told.line.odd)],
              [t.cutOff, <span className="figures">{told.line.cutOff.remainder}</span>],
              [t.bears, <span className="figures">{told.line.units}</span>],
            ]}
          />
        ),
      )}
    </details>
  ));
}

/** A member's own certificate: its figures, and both files it is recomputed by. */
export function OwnCertificate<Key extends QueryKey>({
  query,
}: {
  readonly query: UseQueryOptions<ShareCertificate, Error, ShareCertificate, Key>;
}): ReactNode {
  const t = useWords(sharesWords);
  const certificate = useQuery(query);
  return (
    <section className="panel">
      <h2>{t.certificate}</h2>
      <p className="quiet">{t.certificateWhat}</p>
      <Answer query={certificate}>
        {(given) => (
          <>
            <CertificateFigures of={given} />
            <Saves of={given} />
          </>
        )}
      </Answer>
    </section>
  );
}

/** A certificate as the file the script reads, and the script. */
export function Saves({ of }: { readonly of: ShareCertificate }): ReactNode {
  const t = useWords(sharesWords);
  const save = (): void =>
    saveFile(new Blob([JSON.stringify(of)], { type: 'application/json' }), `certificate-${of.of}.json`);
  return (
    <p className="no-print">
      <Button onClick={save}>{t.getCertificate}</Button> <RecomputeScript />
    </p>
  );
}
