import { deny, refuse, type Refusal } from '../../kernel/index.js';

/** What a filter holds: a word or a text, or the id of a thing of a kind. */
export type FilterHolds = 'word' | 'case' | 'member';

/** Every list of which views are kept, with what it can be narrowed by. The order and the columns are the list's own to know. */
export const viewedLists = {
  cases: {
    q: 'word',
    kind: 'word',
    forum: 'word',
    stage: 'word',
    memberId: 'member',
    within: 'word',
    state: 'word',
  },
  deadlines: {
    q: 'word',
    state: 'word',
    within: 'word',
    forum: 'word',
    memberId: 'member',
    owed: 'word',
    view: 'word',
  },
  documents: {
    q: 'word',
    folder: 'word',
    tier: 'word',
    state: 'word',
    caseId: 'case',
    supplierMemberId: 'member',
  },
  members: { q: 'word', standing: 'word' },
  firms: { q: 'word', country: 'word', state: 'word' },
  people: { q: 'word', role: 'word', memberId: 'member' },
  groups: {},
  walls: { state: 'word' },
  mails: { q: 'word', kind: 'word', state: 'word' },
  work: { state: 'word' },
  notifications: { show: 'word' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FilterHolds>>>>;

/** A list of which views are kept. */
export type ViewedList = keyof typeof viewedLists;

/** With whom a view is shared: nobody, who holds an office of the alliance, or everyone in it. */
export const audiences = ['nobody', 'office', 'alliance'] as const;
export type Audience = (typeof audiences)[number];

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
  readonly sharedWith: Audience;
  readonly isDefault: boolean;
  readonly version: number;
}

const holds = (list: ViewedList, name: string): FilterHolds | undefined =>
  Object.entries<FilterHolds>(viewedLists[list]).find(([known]) => known === name)?.[1];

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

/** Whoever reads a view of somebody else's. */
export interface ViewReader {
  readonly personId: string;
  /** Whether they hold an office of the alliance. */
  readonly isOfOffice: boolean;
}

/** Whether a view is a reader's to see. */
export const seesView = (
  { personId, sharedWith }: Pick<SavedView, 'personId' | 'sharedWith'>,
  reader: ViewReader,
): boolean =>
  personId === reader.personId || sharedWith === 'alliance' || (sharedWith === 'office' && reader.isOfOffice);

/** Why a reader may not change a view they see; undefined where it is theirs. */
export const whyNotChange = (
  { personId }: Pick<SavedView, 'personId'>,
  reader: ViewReader,
): Refusal | undefined => (personId === reader.personId ? undefined : notYours.refusal);

const notYours = deny(
  'view.not_yours',
  'Only who made this view may change or withdraw it. Save it as a view of your own.',
  '仅视图的创建者可修改或撤回该视图。可另存为您自己的视图。',
);

/** How many views of a list a person keeps. */
export const viewsAtMost = 50;

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
