import { deny, refuse, type Refusal } from '../../kernel/index.js';

/** What a filter holds: a word or a text, or the id of a thing of a kind. */
export type FilterHolds = 'word' | 'case' | 'member';

/** What a list can be narrowed by, and by what its reader may sort it; which way round is the reader's own choice. */
interface Viewed {
  readonly filters: Readonly<Record<string, FilterHolds>>;
  readonly orders: readonly string[];
}

/** Every list of which views are kept. The columns are the list's own to know. */
export const viewedLists = {
  cases: {
    filters: {
      q: 'word',
      kind: 'word',
      forum: 'word',
      stage: 'word',
      memberId: 'member',
      within: 'word',
      state: 'word',
    },
    orders: ['nextDeadline', 'number', 'title', 'titleZh', 'kind', 'stage', 'updated'],
  },
  deadlines: {
    filters: {
      q: 'word',
      state: 'word',
      within: 'word',
      forum: 'word',
      memberId: 'member',
      owed: 'word',
      view: 'word',
    },
    orders: ['due'],
  },
  documents: {
    filters: {
      q: 'word',
      folder: 'word',
      tier: 'word',
      state: 'word',
      caseId: 'case',
      supplierMemberId: 'member',
    },
    orders: ['added', 'date'],
  },
  members: { filters: { q: 'word', standing: 'word' }, orders: ['name', 'pinyin', 'country', 'code'] },
  firms: {
    filters: { q: 'word', country: 'word', state: 'word' },
    orders: ['name', 'pinyin', 'country', 'code'],
  },
  experts: {
    filters: {
      q: 'word',
      role: 'word',
      class: 'word',
      language: 'word',
      jurisdiction: 'word',
      status: 'word',
    },
    orders: ['name', 'pinyin'],
  },
  people: { filters: { q: 'word', role: 'word', memberId: 'member' }, orders: ['pinyin', 'email'] },
  costs: {
    filters: {
      q: 'word',
      status: 'word',
      groupId: 'word',
      caseId: 'case',
      vendorId: 'word',
      pool: 'word',
      task: 'word',
      patentId: 'word',
      month: 'word',
    },
    orders: ['entered', 'invoiced', 'service'],
  },
  vendors: { filters: { q: 'word' }, orders: ['name', 'pinyin'] },
  groups: { filters: {}, orders: ['opened', 'name'] },
  walls: { filters: { state: 'word' }, orders: ['set'] },
  mails: { filters: { q: 'word', kind: 'word', state: 'word' }, orders: ['created'] },
  work: { filters: { state: 'word' }, orders: [] },
  notifications: { filters: { show: 'word' }, orders: ['created'] },
} as const satisfies Readonly<Record<string, Viewed>>;

/** A list of which views are kept. */
export type ViewedList = keyof typeof viewedLists;

/** With whom a view is shared: nobody, the officers of the alliance, or everyone in it. */
export const sharings = ['nobody', 'officers', 'alliance'] as const;
export type Sharing = (typeof sharings)[number];

/** One filter of a view. */
export interface ViewFilter {
  readonly name: string;
  readonly value: string;
}

/** How a list is shown. */
export interface ViewContent {
  readonly filters: readonly ViewFilter[];
  /** The list's own order where null, and its own columns. */
  readonly sort: string | null;
  readonly columns: readonly string[] | null;
}

/** A view as far as its rules go. */
export interface SavedView extends ViewContent {
  readonly id: string;
  readonly personId: string;
  readonly list: ViewedList;
  readonly name: string;
  readonly sharedWith: Sharing;
  readonly isDefault: boolean;
  readonly version: number;
}

const holds = (list: ViewedList, name: string): FilterHolds | undefined =>
  Object.entries<FilterHolds>(viewedLists[list].filters).find(([known]) => known === name)?.[1];

/** Where filters are not the list's own, as places among them: an unknown name, one given twice, no id where a thing is meant. */
export function faultyFilters(
  list: ViewedList,
  filters: readonly ViewFilter[],
  isId: (text: string) => boolean,
): readonly number[] {
  return filters.flatMap(({ name, value }, place) => {
    const held = holds(list, name);
    const isTwice = filters.findIndex((one) => one.name === name) < place;
    const fits = held !== undefined && !isTwice && (held === 'word' || isId(value));
    return fits ? [] : [place];
  });
}

/** The things the filters of a view name. */
export const thingsIn = ({
  list,
  filters,
}: Pick<SavedView, 'list' | 'filters'>): readonly { readonly kind: FilterHolds; readonly id: string }[] =>
  filters.flatMap(({ name, value }) => {
    const held = holds(list, name);
    return held === undefined || held === 'word' ? [] : [{ kind: held, id: value }];
  });

/** The filters of a view for a reader: one by a thing they may not know of is left out, as if it had never been there. */
export const filtersFor = (
  { list, filters }: Pick<SavedView, 'list' | 'filters'>,
  isKnown: (kind: FilterHolds, id: string) => boolean,
): readonly ViewFilter[] =>
  filters.filter(({ name, value }) => {
    const held = holds(list, name);
    return held !== undefined && (held === 'word' || isKnown(held, value));
  });

/** Whoever reads views. */
export interface ViewReader {
  readonly personId: string;
  /** Whether they hold an office of the alliance. */
  readonly isOfficer: boolean;
  readonly isCoordinator: boolean;
  /** Whether they may sort cases by their last change, which tells of changes to all of a case. */
  readonly sortsByChange: boolean;
}

/** The order of a view for a reader; the list's own (null) where it has none such, or the reader may not use it. */
export function sortFor(
  { list, sort }: Pick<SavedView, 'list' | 'sort'>,
  { sortsByChange }: Pick<ViewReader, 'sortsByChange'>,
): string | null {
  if (sort === null) return null;
  const order = sort.replace(/^-/, '');
  const orders: readonly string[] = viewedLists[list].orders;
  if (!orders.includes(order)) return null;
  return list === 'cases' && order === 'updated' && !sortsByChange ? null : sort;
}

/** Whether a view is a reader's to see, as long as its maker is of the alliance. */
export const seesView = (
  { personId, sharedWith }: Pick<SavedView, 'personId' | 'sharedWith'>,
  reader: Pick<ViewReader, 'personId' | 'isOfficer'>,
): boolean =>
  personId === reader.personId ||
  sharedWith === 'alliance' ||
  (sharedWith === 'officers' && reader.isOfficer);

/** Why a reader may not change a view they see; undefined where it is theirs. */
export const whyNotChange = (
  { personId }: Pick<SavedView, 'personId'>,
  reader: Pick<ViewReader, 'personId'>,
): Refusal | undefined => (personId === reader.personId ? undefined : notYours.refusal);

/** Why a reader may not withdraw a view they see. A coordinator withdraws what others share, and says why. */
export function whyNotWithdraw(
  { personId }: Pick<SavedView, 'personId'>,
  reader: Pick<ViewReader, 'personId' | 'isCoordinator'>,
  reason: string | null,
): Refusal | undefined {
  if (personId === reader.personId) return undefined;
  if (!reader.isCoordinator) return notYours.refusal;
  return reason === null ? reasonMissing.refusal : undefined;
}

const notYours = deny(
  'view.not_yours',
  'Only who made this view may change it, and only they or a coordinator withdraw it. Save it as a view of your own.',
  '仅视图的创建者可修改该视图，仅创建者或协调员可撤回。可另存为您自己的视图。',
);

const reasonMissing = refuse(
  'view.reason_missing',
  'To withdraw a view that somebody else made, say why.',
  '撤回他人创建的视图须说明理由。',
);

/** How many views of a list a person keeps. */
export const viewsAtMost = 50;

/** The most views of a list that are shown: one's own first, then what others share. */
export const viewsShownAtMost = 200;

/** `view.too_many`: what answers one view more. */
export const tooManyViews = refuse(
  'view.too_many',
  `You keep ${String(viewsAtMost)} views of this list already: withdraw one first.`,
  `该列表的视图已达 ${String(viewsAtMost)} 个，请先撤回其中一个。`,
).refusal;

/** `view.name_taken`: what answers a second view of one name. */
export const nameTaken = (name: string): Refusal =>
  refuse(
    'view.name_taken',
    `You have a view “${name}” of this list already.`,
    `您在该列表中已有名为“${name}”的视图。`,
  ).refusal;
