import { Injectable } from '@nestjs/common';
import { OrderSuppliers } from '../../clearance/index.js';
import { type Caller, granted, UnitOfWork } from '../../platform/index.js';
import { DocumentsStore } from '../shelf/documents.store.js';
import { nameSuppliers } from '../domain/suppliers.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { DocumentPlace } from './document-place.js';
import { followSuppliers, lockSuppliers } from './suppliers.store.js';

/** Says whose confidential information is in a document under a protective order. */
@Injectable()
export class NameSuppliers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly place: DocumentPlace,
    private readonly documents: DocumentsStore,
    private readonly orders: OrderSuppliers,
    private readonly evidence: EvidenceLog,
  ) {}

  run(caller: Caller, id: string, partyIds: readonly string[], expected?: number): Promise<{ id: string }> {
    return this.work.run(caller, async (tx) => {
      const { file, hand, key } = await this.place.lock(tx, id, expected);
      const { state: named, facts } = granted(nameSuppliers(file, hand, partyIds));
      await lockSuppliers(tx, file.compartmentId);
      await this.orders.supply(tx, file, named);
      await this.documents.update(tx, { ...file, suppliersNamed: named });
      await followSuppliers(tx, id);
      await this.evidence.append(tx, file, { act: 'suppliers_named', detail: { partyIds: named } }, key);
      await tx.record(facts);
      return { id };
    });
  }
}
