import { Injectable } from '@nestjs/common';
import { CaseReaders, sightOfCaller, sortsByChange } from '../../cases/index.js';
import { calledPerson, officers } from '../../identity/index.js';
import type { Refusal } from '../../kernel/index.js';
import {
  assertVersion,
  type Caller,
  hasRole,
  InvalidInputError,
  isId,
  newId,
  NotFoundError,
  RefusedError,
  Subjects,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import {
  type FilterHolds,
  faultyFilters,
  filtersFor,
  type SavedView,
  sortFor,
  thingsIn,
  tooManyViews,
  type ViewContent,
  type ViewedList,
  viewedLists,
  type ViewReader,
  viewsAtMost,
  whyNotChange,
  whyNotWithdraw,
} from '../domain/saved-view.js';
import type { NewViewBody, SavedViewView, ViewChangeBody } from './views.contract.js';
import { type NamedView, ViewsStore } from './views.store.js';

/** Lists as people set them up, named, and shared where they say so. */
@Injectable()
export class KeepViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: ViewsStore,
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly readers: CaseReaders,
  ) {}

  /** The views of a list the caller sees, without filters by things they may not know of and without an order they may not use. */
  list(caller: Caller, list: ViewedList): Promise<SavedViewView[]> {
    const reader = readerOf(caller);
    return this.work.read(caller, async (tx) => {
      const views = await this.views.list(tx, reader, list);
      const isKnown = await this.knownIn(tx, views);
      return views.map((view) => toView(view, reader, isKnown));
    });
  }

  /** One view, as the caller sees it. Not found where they see no such one. */
  async one(caller: Caller, id: string): Promise<SavedViewView> {
    const reader = readerOf(caller);
    return this.work.read(caller, async (tx) => {
      const view = await this.views.one(tx, reader, id);
      if (view === undefined) throw new NotFoundError();
      return toView(view, reader, await this.knownIn(tx, [view]));
    });
  }

  /** Keeps a view. Refused with `view.name_taken` and `view.too_many`. */
  keep(
    caller: Caller,
    { list, filters, sort, columns, ...body }: NewViewBody,
  ): Promise<{ readonly id: string }> {
    const { personId } = readerOf(caller);
    return this.work.run(caller, async (tx) => {
      if ((await this.views.countOwn(tx, personId, list)) >= viewsAtMost)
        throw new RefusedError(tooManyViews);
      const content = { filters, sort: sort ?? null, columns: columns ?? null };
      await this.assertKeeps(tx, list, content);
      const view: SavedView = { ...body, ...content, id: newId(), personId, list, version: 1 };
      await this.views.insert(tx, view);
      await tx.record([factOf('view.kept', view)]);
      return { id: view.id };
    });
  }

  /** Changes one's own view; how it shows the list stays as it is unless said. Refused with `view.not_yours` and `view.name_taken`. */
  change(
    caller: Caller,
    id: string,
    body: ViewChangeBody,
    expected: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const view = await this.seen(tx, id, whyNotChange);
      assertVersion(view.version, expected);
      const { filters, sort, columns, ...rest } = body;
      const said = {
        ...(filters && { filters }),
        ...(sort !== undefined && { sort }),
        ...(columns !== undefined && { columns }),
      };
      await this.assertKeeps(tx, view.list, said);
      const changed = { ...view, ...rest, ...said };
      await this.views.update(tx, changed);
      await tx.record([factOf('view.changed', changed)]);
      return { id };
    });
  }

  /** Withdraws a view: nobody is shown it any more. Refused with `view.not_yours` and `view.reason_missing`. */
  withdraw(caller: Caller, id: string, reason: string | null): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const view = await this.seen(tx, id, (one, reader) => whyNotWithdraw(one, reader, reason));
      await this.views.withdraw(tx, view, reason);
      await tx.record([factOf('view.withdrawn', view, reason)]);
      return { id };
    });
  }

  private async seen(
    tx: Tx,
    id: string,
    whyNot: (view: SavedView, reader: ViewReader) => Refusal | undefined,
  ): Promise<SavedView> {
    const reader = readerOf(tx.caller);
    const view = await this.views.lock(tx, reader, id);
    if (view === undefined) throw new NotFoundError();
    const refusal = whyNot(view, reader);
    if (refusal !== undefined) throw new RefusedError(refusal);
    return view;
  }

  /**
   * Refuses (422) filters that are not the list's, and one by a thing the caller may not know of as one by no thing; and an order
   * the list does not have, or the caller may not use.
   */
  private async assertKeeps(
    tx: Tx,
    list: ViewedList,
    { filters = [], sort = null }: Partial<ViewContent>,
  ): Promise<void> {
    const isKnown = await this.knownIn(tx, [{ list, filters }]);
    const known = filtersFor({ list, filters }, isKnown);
    const faulty = new Set(faultyFilters(list, filters, isId));
    const faults = filters.flatMap((filter, place) =>
      faulty.has(place) || !known.includes(filter) ? [faultAt(place)] : [],
    );
    const isSorted = sortFor({ list, sort }, readerOf(tx.caller)) === sort;
    if (!isSorted) faults.push(noSuchOrder(viewedLists[list].orders));
    if (faults.length > 0) throw new InvalidInputError(faults);
  }

  /** Which of the things some views name the caller may know of. No query where they name none. */
  private async knownIn(
    tx: Tx,
    views: readonly Pick<SavedView, 'list' | 'filters'>[],
  ): Promise<(kind: FilterHolds, id: string) => boolean> {
    const things = views
      .flatMap(thingsIn)
      .filter(({ id }) => isId(id))
      .map(({ kind, id }) => ({ subjectKind: kind, subjectId: id }));
    if (things.length === 0) return () => false;
    const names = await this.subjects.namesOf({ tx, reader: await this.readers.readerOf(tx) }, things);
    return (kind, id) => names.has(`${kind} ${id}`);
  }
}

function readerOf(caller: Caller): ViewReader {
  if (caller.personId === null) throw new NotFoundError();
  return {
    personId: caller.personId,
    isOfficer: hasRole(caller, ...officers),
    isCoordinator: hasRole(caller, 'coordinator'),
    sortsByChange: sortsByChange(sightOfCaller(caller)),
  };
}

const factOf = (
  type: 'view.kept' | 'view.changed' | 'view.withdrawn',
  { id: viewId, personId, list, sharedWith }: SavedView,
  reason: string | null = null,
) => ({
  type,
  subject: { kind: 'person', id: personId },
  payload: { viewId, list, sharedWith, ...(reason !== null && { reason }) },
});

const faultAt = (place: number) => ({
  pointer: `/filters/${String(place)}`,
  because: {
    en: 'This list is not narrowed by that, or there is no such thing.',
    zh: '该列表没有此筛选条件，或所选内容不存在。',
  },
});

const noSuchOrder = (orders: readonly string[]) => ({
  pointer: '/sort',
  because: {
    en: `You cannot sort this list by that; there are: ${orders.join(', ') || 'none'}.`,
    zh: `您不能按此排序；该列表可按下列方式排序：${orders.join('、') || '无'}。`,
  },
});

function toView(
  { personId, ...view }: NamedView,
  reader: ViewReader,
  isKnown: (kind: FilterHolds, id: string) => boolean,
): SavedViewView {
  const isOwn = personId === reader.personId;
  return {
    id: view.id,
    list: view.list,
    name: view.name,
    filters: [...filtersFor(view, isKnown)],
    sort: sortFor(view, reader),
    columns: view.columns === null ? null : [...view.columns],
    sharedWith: view.sharedWith,
    isDefault: isOwn && view.isDefault,
    isOwn,
    mayWithdraw: isOwn || reader.isCoordinator,
    madeBy: calledPerson(personId, view.madeBy),
    version: view.version,
  };
}
