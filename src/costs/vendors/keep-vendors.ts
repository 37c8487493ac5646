import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
import { FirmsStore, noSuchFirm } from '../../firms/index.js';
import { calledPerson, PeopleReader, todayIn } from '../../identity/index.js';
import { refuse } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  cursorAfter,
  InvalidInputError,
  namesGiven,
  newId,
  NotFoundError,
  pageOf,
  personOf,
  RefusedError,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { CostDesk } from '../bills/cost-desk.js';
import { moneyFact } from '../sight/money-fact.js';
import type {
  EndEngagementBody,
  EngagementBody,
  EngagementView,
  VendorBody,
  VendorRowView,
  VendorsQuery,
  VendorsView,
  VendorView,
} from './vendors.contract.js';
import {
  type ListedEngagement,
  type ListedVendor,
  seesAllVendors,
  VendorsStore,
} from '../bills/vendors.store.js';

/** The register of vendors, and for which group each works. */
@Injectable()
export class KeepVendors {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vendors: VendorsStore,
    private readonly readers: CaseReaders,
    private readonly desk: CostDesk,
    private readonly people: PeopleReader,
    private readonly firms: FirmsStore,
  ) {}

  list(caller: Caller, query: VendorsQuery): Promise<VendorsView> {
    return this.work.read(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const { groupId, ...rest } = query;
      const filter = { ...rest, ...(groupId && { groupId: groupId.toLowerCase() }) };
      const rows = await this.vendors.list(tx, reader, filter, await todayIn(tx));
      const page = pageOf(rows, query.limit, rowViewer(caller), cursorAfter);
      return { ...page, mayEnter: caller.permissions.includes('costs.write') };
    });
  }

  /** Not found where the caller does not see it. */
  one(caller: Caller, id: string): Promise<VendorView> {
    return this.work.read(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const [row] = await this.vendors.list(tx, reader, { id, limit: 1 }, await todayIn(tx));
      if (row === undefined) throw new NotFoundError();
      const engagements = await this.vendors.engagements(tx, reader, { vendorId: id });
      const mayEnter = caller.permissions.includes('costs.write');
      return {
        ...rowViewer(caller)(row),
        note: seesAllVendors(reader) ? row.note : null,
        addedAt: row.addedAt,
        engagements: await this.shown(tx, engagements, mayEnter),
        mayChange: mayEnter,
      };
    });
  }

  add(caller: Caller, body: VendorBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const id = newId();
      const own = await this.wordsOf(tx, body);
      await this.vendors.insert(tx, { ...own, id, addedBy: personOf(caller), addedAt: tx.now, version: 1 });
      await tx.record([{ type: 'vendor.added', subject: { kind: 'vendor', id }, payload: {} }]);
      return { id };
    });
  }

  /** Refused (412) where somebody else changed it meanwhile. */
  change(
    caller: Caller,
    id: string,
    body: VendorBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const reader = await this.readers.readerOf(tx);
      const vendor = await this.vendors.lock(tx, reader, id);
      assertVersion(vendor.version, version);
      const own = await this.wordsOf(tx, body);
      const note = seesAllVendors(reader) ? own.note : vendor.note;
      await this.vendors.update(tx, { ...vendor, ...own, note, version: vendor.version + 1 });
      await tx.record([{ type: 'vendor.changed', subject: { kind: 'vendor', id }, payload: {} }]);
      return { id };
    });
  }

  /** Has a vendor work for a group. Not found where the caller does not see the group's costs or the vendor. */
  engage(caller: Caller, vendorId: string, body: EngagementBody): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const { seen } = await this.desk.group(tx, body.groupId.toLowerCase());
      await this.vendors.lock(tx, seen.reader, vendorId);
      if (body.until !== undefined && body.until < body.from) throw endsBefore();
      const id = newId();
      await this.vendors.engage(tx, {
        id,
        vendorId,
        groupId: seen.group.id,
        scope: body.scope,
        from: body.from,
        until: body.until ?? null,
        engagedBy: personOf(caller),
        engagedAt: tx.now,
        endedBy: null,
        endedAt: null,
        endReason: null,
        version: 1,
      });
      const of = { groupId: seen.group.id, caseId: seen.group.caseId };
      await tx.record([moneyFact('engagement.made', { kind: 'engagement', id }, of)]);
      return { id };
    });
  }

  /** Says the last day of an engagement. Refused where it has one already that was said. */
  end(
    caller: Caller,
    id: string,
    body: EndEngagementBody,
    version: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const engagement = await this.vendors.lockEngagement(tx, id);
      if (engagement === undefined) throw new NotFoundError();
      const { seen } = await this.desk.group(tx, engagement.groupId);
      assertVersion(engagement.version, version);
      if (engagement.endedAt !== null) throw new RefusedError(endedAlready.refusal);
      if (body.until < engagement.from) throw endsBefore();
      await this.vendors.endEngagement(tx, engagement, body);
      const of = { groupId: seen.group.id, caseId: seen.group.caseId };
      await tx.record([moneyFact('engagement.ended', { kind: 'engagement', id }, of)]);
      return { id: engagement.vendorId };
    });
  }

  private async wordsOf(tx: Tx, body: VendorBody) {
    const firmId = body.firmId?.toLowerCase() ?? null;
    const seesFirms = tx.caller.permissions.includes('firms.survey');
    if (firmId !== null && !(seesFirms && (await this.firms.has(tx, firmId))))
      throw new InvalidInputError([noSuchFirm('/firmId')]);
    return { ...namesGiven(body), firmId, note: body.note ?? null };
  }

  private async shown(
    tx: Tx,
    engagements: readonly ListedEngagement[],
    mayEnd: boolean,
  ): Promise<EngagementView[]> {
    const names = await this.people.names(
      tx,
      engagements.map(({ engagedBy }) => engagedBy),
    );
    return engagements.map(
      ({
        id,
        groupId,
        groupName,
        scope,
        from,
        until,
        engagedBy,
        engagedAt,
        endReason,
        endedAt,
        version,
      }) => ({
        id,
        group: { id: groupId, name: groupName },
        scope,
        from,
        until,
        engagedBy: calledPerson(engagedBy, names.both(engagedBy, engagedAt)),
        engagedAt,
        endReason,
        version,
        mayEnd: mayEnd && endedAt === null,
      }),
    );
  }
}

/** Which firm of the register a vendor is, is told to who sees the whole register. */
const rowViewer =
  ({ permissions }: Caller) =>
  ({ id, name, firm, engagedFor, version }: ListedVendor): VendorRowView => ({
    id,
    name,
    firm: permissions.includes('firms.survey') ? firm : null,
    engagedFor,
    version,
  });

const endsBefore = (): InvalidInputError =>
  InvalidInputError.at('/until', 'The last day is not before the first.', '最后一日不得早于第一日。');

const endedAlready = refuse(
  'engagement.ended_already',
  'The engagement has ended already.',
  '该聘用已结束。',
);
