import { Injectable } from '@nestjs/common';
import { type Exposed, KeepExposure } from '../../clearance/index.js';
import { type Json, type Tx, WorkRegistry } from '../../platform/index.js';
import { OpeningsReader } from '../log/openings.reader.js';

/** Looks up what somebody had opened of a supplier's once that supplier objects, for whoever settles the objection. */
@Injectable()
export class ExposuresProcessor {
  constructor(registry: WorkRegistry, keeping: KeepExposure, openings: OpeningsReader) {
    registry.onFact('subscription.objected', 'exposures', async (tx: Tx, { payload }) => {
      const windowId = idIn(payload);
      if (windowId !== undefined)
        await keeping.run(tx, windowId, (exposed: Exposed) => openings.exposed(tx, exposed));
    });
  }
}

function idIn(payload: Json | undefined): string | undefined {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return undefined;
  const { windowId } = payload as { readonly [key: string]: Json | undefined };
  return typeof windowId === 'string' ? windowId : undefined;
}
