import { Injectable } from '@nestjs/common';
import { KeepParts, ListFirm, RetireFirm } from '../firms/index.js';
import { calendarDate } from '../kernel/index.js';
import { systemCaller } from '../platform/index.js';
import { demoAlliance } from './demo-alliance.js';
import { demoEntries, type DemoEntry, demoTie } from './demo-firms.js';
import type { EntrySoFar, SoFar } from './demo-so-far.js';

const system = systemCaller(demoAlliance.id, 'demo');

/** The demonstration's register of firms beside its members, as far as it is not there. */
@Injectable()
export class SeedDemoFirms {
  constructor(
    private readonly listFirm: ListFirm,
    private readonly parts: KeepParts,
    private readonly retire: RetireFirm,
  ) {}

  /** The firms' ids by English name. */
  async run({ register }: SoFar): Promise<ReadonlyMap<string, string>> {
    const ids = new Map([...register].map(([name, { id }]) => [name, id]));
    for (const entry of demoEntries) {
      const { nameEn, nameZh, country } = entry;
      const id =
        ids.get(nameEn) ?? (await this.listFirm.run(system, { nameEn, nameZh, country, creditCode: null }));
      ids.set(nameEn, id);
      await this.describe(id, entry, register.get(nameEn), ids);
    }
    return ids;
  }

  private async describe(
    id: string,
    { former, above, kept }: DemoEntry,
    soFar: EntrySoFar | undefined,
    ids: ReadonlyMap<string, string>,
  ): Promise<void> {
    if (former !== undefined && soFar?.isNamed !== true) {
      const { name, language, until } = former;
      const added = { name, language, kind: 'former', from: null, until: calendarDate(until) } as const;
      await this.parts.addName(system, id, added, undefined);
    }
    const parentId = above === undefined ? undefined : ids.get(above.nameEn);
    if (above !== undefined && parentId !== undefined && soFar?.isTied !== true) {
      await this.parts.addTie(system, id, demoTie(parentId, above), undefined);
    }
    const intoId = kept === undefined ? undefined : ids.get(kept);
    if (intoId !== undefined && soFar?.isMerged !== true) {
      await this.retire.merge(system, id, { intoId, reason: '重复登记（演示）' }, undefined);
    }
  }
}
