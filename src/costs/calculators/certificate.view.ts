import type { Certificate } from '../domain/index.js';
import type { SplitCertificateView } from './certificate.contract.js';

/** A certificate of which every line is told, as the wire shows it: the very value that is hashed. */
export const toCertificateView = ({ pools, ...certificate }: Certificate): SplitCertificateView => ({
  ...certificate,
  pools: pools.flatMap((pool) =>
    'lines' in pool
      ? [{ ...pool, lines: pool.lines.flatMap((told) => ('line' in told ? [{ ...told }] : [])) }]
      : [],
  ),
});
