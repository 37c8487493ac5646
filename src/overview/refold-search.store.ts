import { Injectable } from '@nestjs/common';
import { CasesStore } from '../cases/index.js';
import { RefoldDocument } from '../documents/index.js';
import { FirmsStore } from '../firms/index.js';
import { searchText } from '../identity/index.js';
import { type DueTimer, type KeptNames, type Tx, WorkRegistry } from '../platform/index.js';

/** What is folded anew, one thing at a time. */
export const refolding = 'search.refold';

/** Folds anew what things are found by. Repeating it changes nothing, so it may be stopped at any time. */
@Injectable()
export class RefoldSearch {
  constructor(
    registry: WorkRegistry,
    private readonly cases: CasesStore,
    private readonly firms: FirmsStore,
    private readonly documents: RefoldDocument,
  ) {
    registry.onTimer(refolding, (tx, timer) => this.run(tx, timer));
  }

  async run(tx: Tx, { subjectId, payload }: Pick<DueTimer, 'subjectId' | 'payload'>): Promise<void> {
    const { table = '' } = payload as { readonly table?: string };
    if (table === 'case_file') await this.case(tx, subjectId);
    else if (table === 'firm') await this.firms.update(tx, await this.firms.lock(tx, subjectId));
    else if (table === 'joint_group') await this.group(tx, subjectId);
    else await this.documents.run(tx, subjectId);
  }

  private async case(tx: Tx, id: string): Promise<void> {
    await tx.query('SELECT FROM case_file WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    await this.cases.refreshSearch(tx, id);
  }

  private async group(tx: Tx, id: string): Promise<void> {
    const key = [tx.caller.allianceId, id];
    const [group] = await tx.query<KeptNames>(
      'SELECT name_en AS "nameEn", name_zh AS "nameZh" FROM joint_group WHERE alliance_id = $1 AND id = $2 FOR UPDATE',
      key,
    );
    if (group === undefined) return;
    await tx.query('UPDATE joint_group SET search = $3 WHERE alliance_id = $1 AND id = $2', [
      ...key,
      searchText([group.nameZh, group.nameEn]),
    ]);
  }
}
