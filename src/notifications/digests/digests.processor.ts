import { Injectable } from '@nestjs/common';
import { WorkRegistry } from '../../platform/index.js';
import { digestTimer } from './plan-digests.js';
import { SendDigests } from './send-digests.js';

/** Writes the digests that are due. */
@Injectable()
export class DigestsProcessor {
  constructor(registry: WorkRegistry, digests: SendDigests) {
    registry.onTimer(digestTimer, (tx, { payload }) => digests.run(tx, personIdsIn(payload)));
  }
}

function personIdsIn(payload: unknown): readonly string[] {
  const ids =
    typeof payload === 'object' && payload !== null ? (payload as { personIds?: unknown }).personIds : [];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
