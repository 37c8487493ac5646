import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { isRefused } from '../../kernel/index.js';
import {
  type Caller,
  forbidden,
  granted,
  InvalidInputError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { DocumentsScreens } from '../documents.screens.js';
import { DocumentsStore } from '../documents.store.js';
import { derive } from '../domain/derive.js';
import { isOfRights } from '../domain/move-document.js';
import { EvidenceLog } from '../evidence/evidence-log.js';
import { DocumentPlace } from './document-place.js';
import { LifeStore } from './life.store.js';

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
      const { file, hand, key } = await this.place.lock(tx, id, expected);
      const ids = [...new Set(sourceIds)];
      await this.assertReadable(tx, ids);
      const decision = derive(file, hand, await this.life.sources(tx, ids));
      if (isRefused(decision) && isOfRights(decision.refusal)) throw forbidden(decision.refusal);
      const { state, facts } = granted(decision);
      await this.documents.update(tx, { ...file, ...state });
      await this.life.setSources(tx, file, ids);
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

  /** What its maker cannot read he did not make it from; whether it is there is not told. */
  private async assertReadable(tx: Tx, ids: readonly string[]): Promise<void> {
    const readable = (await this.lists.ofIds(tx, ids)).map(({ row }) => row.id);
    const place = ids.findIndex((id) => !readable.includes(id));
    if (place >= 0)
      throw new InvalidInputError([{ pointer: `/sourceIds/${String(place)}`, because: noSuchSource }]);
  }
}

const noSuchSource: Bilingual = {
  en: 'There is no such document, or it is not yours to see.',
  zh: '没有该文件，或您无权查看。',
};
