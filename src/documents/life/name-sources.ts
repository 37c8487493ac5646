import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { type Caller, granted, InvalidInputError, type Tx, UnitOfWork } from '../../platform/index.js';
import { DocumentsScreens } from '../shelf/documents.screens.js';
import { DocumentsStore } from '../shelf/documents.store.js';
import { derive } from '../domain/derive.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { DocumentPlace, type Handled } from './document-place.js';
import { LifeStore } from './life.store.js';
import { followSuppliers, lockSuppliers } from './suppliers.store.js';

/** Says from which documents one was made; it is as secret as the most secret of them. */
@Injectable()
export class NameSources {
  constructor(
    private readonly work: UnitOfWork,
    private readonly place: DocumentPlace,
    private readonly lists: DocumentsScreens,
    private readonly documents: DocumentsStore,
    private readonly life: LifeStore,
    private readonly evidence: EvidenceLog,
  ) {}

  run(caller: Caller, id: string, sourceIds: readonly string[], expected?: number): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const handled = await this.place.lock(tx, id, expected);
      const { file, hand, key } = handled;
      await lockSuppliers(tx, file.compartmentId);
      const { ids, leftOut } = await this.wanted(tx, id, [...new Set(sourceIds)]);
      const leavesOutForeign = await this.isForeign(tx, handled, leftOut);
      const decision = derive(file, hand, await this.life.sources(tx, ids), leavesOutForeign);
      const { state, facts } = granted(decision);
      await this.documents.update(tx, { ...file, ...state });
      await this.life.setSources(tx, file, ids);
      await followSuppliers(tx, id);
      await this.evidence.append(
        tx,
        file,
        { act: 'derived', detail: { sourceIds: ids, tier: state.tier } },
        key,
      );
      await tx.record(facts);
      return { id };
    });
  }

  /**
   * The sources it is to have, and those left out. What its maker cannot read was no source of it, and whether it is there is not
   * told; what its maker named while able to read it stays, for the maker is not shown it any more.
   */
  private async wanted(
    tx: Tx,
    id: string,
    named: readonly string[],
  ): Promise<{ readonly ids: readonly string[]; readonly leftOut: readonly string[] }> {
    const { sources } = await this.life.related(tx, id);
    const others = sources.filter((one) => !named.includes(one));
    const readable = (await this.lists.ofIds(tx, [...named, ...others])).map(({ row }) => row.id);
    const place = named.findIndex((one) => !readable.includes(one));
    if (place >= 0)
      throw new InvalidInputError([{ pointer: `/sourceIds/${String(place)}`, because: noSuchSource }]);
    return {
      ids: [...named, ...others.filter((one) => !readable.includes(one))],
      leftOut: others.filter((one) => readable.includes(one)),
    };
  }

  /** Whether anybody but its own side supplied something of some sources. */
  private async isForeign(tx: Tx, { file, reader }: Handled, ids: readonly string[]): Promise<boolean> {
    const { suppliers, uploaders } = await this.life.descentOf(tx, ...ids);
    return (
      suppliers.some((one) => one !== file.supplierId) || uploaders.some((one) => one !== reader.personId)
    );
  }
}

const noSuchSource: Bilingual = {
  en: 'There is no such document, or it is not yours to see.',
  zh: '没有该文件，或您无权查看。',
};
