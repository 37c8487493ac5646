import { Injectable } from '@nestjs/common';
import { fractionOf } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import type { AttestedWeight } from '../domain/weights/declared.js';
import { figureOf, type OpenedFor, SealedWeights } from './sealed-weights.js';
import { WeightsStore } from './weights.store.js';

/** What was attested, in the open, for what shares costs by it and for nothing else. */
@Injectable()
export class WeightsReader {
  constructor(
    private readonly weights: WeightsStore,
    private readonly sealed: SealedWeights,
  ) {}

  /**
   * What members of a group declared of some metrics, as far as it was attested. One opening of the escrow key, recorded; none where no
   * metric is asked about.
   */
  async attestedIn(
    tx: Tx,
    groupId: string,
    metrics: readonly string[],
    opened: OpenedFor,
  ): Promise<readonly AttestedWeight[]> {
    if (metrics.length === 0) return [];
    const all = await this.weights.ofGroup(tx, groupId);
    const attested = all.filter(({ status, metric }) => status === 'attested' && metrics.includes(metric));
    if (attested.length === 0) return [];
    const key = await this.sealed.open(tx, opened);
    return attested.flatMap((one) => {
      const value = fractionOf(figureOf(key, one).value);
      const { id, memberId, metric, from, until, attestedAt } = one;
      return value === undefined || attestedAt === null
        ? []
        : [{ id, memberId, metric, from, until, value, attestedAt }];
    });
  }
}
