import { Injectable } from '@nestjs/common';
import type { Bilingual, Zone } from '../kernel/index.js';
import { newId, systemCaller, UnitOfWork } from '../platform/index.js';
import { insertAlliance } from './alliance.store.js';

/** An alliance to be founded; `id` where it must be one known beforehand. */
export interface AllianceWish {
  readonly id?: string;
  readonly name: Bilingual;
  readonly zone: Zone;
  /** Whether it is the demonstration. */
  readonly demo?: boolean;
}

/** Founds an alliance: a new tenant, as yet without anyone. No route leads here. */
@Injectable()
export class CreateAlliance {
  constructor(private readonly work: UnitOfWork) {}

  /** Answers its id. */
  run({ id = newId(), name, zone, demo = false }: AllianceWish): Promise<string> {
    return this.work.run(systemCaller(id), async (tx) => {
      await insertAlliance(tx, { name, zone, demo });
      const payload = { name: { en: name.en, zh: name.zh }, zone };
      await tx.record([{ type: 'alliance.founded', subject: { kind: 'alliance', id }, payload }]);
      return id;
    });
  }
}
