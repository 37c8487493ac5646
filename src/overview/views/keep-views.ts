import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../../cases/index.js';
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
  thingsIn,
  tooManyViews,
  type ViewedList,
  type ViewReader,
  viewsAtMost,
  whyNotChange,
} from '../domain/saved-view.js';
import type { NewViewBody, SavedViewView, ViewBody } from './views.contract.js';
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

  /** The views of a list the caller sees, without filters by things they may not know of. */
  list(caller: Caller, list: ViewedList): Promise<SavedViewView[]> {
    const reader = readerOf(caller);
    return this.work.read(caller, async (tx) => {
      const views = await this.views.list(tx, reader, list);
      const isKnown = await this.knownIn(tx, views);
      return views.map((view) => toView(view, reader, isKnown));
    });
  }

  /** One of the views of a list. Not found where the caller sees no such one. */
  async one(caller: Caller, list: ViewedList, id: string): Promise<SavedViewView> {
    const view = (await this.list(caller, list)).find((each) => each.id === id);
    if (view === undefined) throw new NotFoundError();
    return view;
  }

  /** Keeps a view. Refused with `view.name_taken` and `view.too_many`. */
  keep(caller: Caller, { list, ...body }: NewViewBody): Promise<{ readonly id: string }> {
    const { personId } = readerOf(caller);
    return this.work.run(caller, async (tx) => {
      if ((await this.views.countOwn(tx, personId, list)) >= viewsAtMost)
        throw new RefusedError(tooManyViews);
      const view: SavedView = {
        ...(await this.content(tx, list, body)),
        id: newId(),
        personId,
        list,
        version: 1,
      };
      await this.views.insert(tx, view);
      await tx.record([factOf('view.kept', view)]);
      return { id: view.id };
    });
  }

  /** Changes one's own view. Refused with `view.not_yours` and `view.name_taken`. */
  change(
    caller: Caller,
    id: string,
    body: ViewBody,
    expected: number | undefined,
  ): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const view = await this.own(tx, id);
      assertVersion(view.version, expected);
      const changed = { ...view, ...(await this.content(tx, view.list, body)) };
      await this.views.update(tx, changed);
      await tx.record([factOf('view.changed', changed)]);
      return { id };
    });
  }

  /** Withdraws one's own view: nobody is shown it any more. */
  withdraw(caller: Caller, id: string): Promise<{ readonly id: string }> {
    return this.work.run(caller, async (tx) => {
      const view = await this.own(tx, id);
      await this.views.withdraw(tx, view);
      await tx.record([factOf('view.withdrawn', view)]);
      return { id };
    });
  }

  private async own(tx: Tx, id: string): Promise<SavedView> {
    const reader = readerOf(tx.caller);
    const view = await this.views.lock(tx, reader, id);
    if (view === undefined) throw new NotFoundError();
    const refusal = whyNotChange(view, reader);
    if (refusal !== undefined) throw new RefusedError(refusal);
    return view;
  }

  /** What a view says. Refuses (422) filters that are not the list's, and one by a thing the caller may not know of as one by no thing. */
  private async content(tx: Tx, list: ViewedList, { sort, columns, ...body }: ViewBody) {
    const isKnown = await this.knownIn(tx, [{ list, filters: body.filters }]);
    const known = filtersFor({ list, filters: body.filters }, isKnown);
    const faulty = new Set(faultyFilters(list, body.filters, isId));
    const faults = body.filters.flatMap((filter, place) =>
      faulty.has(place) || !known.includes(filter) ? [faultAt(place)] : [],
    );
    if (faults.length > 0) throw new InvalidInputError(faults);
    return { ...body, sort: sort ?? null, columns: columns ?? null };
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

/** Who holds an office of the alliance. */
function readerOf(caller: Caller): ViewReader {
  if (caller.personId === null) throw new NotFoundError();
  const isOfOffice = hasRole(
    caller,
    'coordinator',
    'treasurer',
    'ethics_officer',
    'administrator',
    'auditor',
  );
  return { personId: caller.personId, isOfOffice };
}

const factOf = (type: 'view.kept' | 'view.changed' | 'view.withdrawn', view: SavedView) => ({
  type,
  subject: { kind: 'person', id: view.personId },
  payload: { viewId: view.id, list: view.list, sharedWith: view.sharedWith },
});

const faultAt = (place: number) => ({
  pointer: `/filters/${String(place)}`,
  because: {
    en: 'This list is not narrowed by that, or there is no such thing.',
    zh: '该列表没有此筛选条件，或所选内容不存在。',
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
    sort: view.sort,
    columns: view.columns === null ? null : [...view.columns],
    sharedWith: view.sharedWith,
    isDefault: isOwn && view.isDefault,
    isOwn,
    madeBy: view.madeBy,
    version: view.version,
  };
}
