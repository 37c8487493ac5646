import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
type Agreement = Schemas['AgreementView'];
type Group = Schemas['GroupView'];
type Membership = Schemas['MembershipView'];

/** What stands between a group and its start, in order. */
export type FormingStepName =
  'draft' | 'invite' | 'circulate' | 'answer' | 'conflicts' | 'sign' | 'buy_in' | 'start';

/** Whose turn it is: somebody's by office, or a member's, and of its signatures in which capacity. */
export interface Turn {
  readonly who: 'runner' | 'ethics' | 'treasurer' | 'member' | 'client' | 'counsel';
  readonly membership?: Membership;
}

/** One step: done; open, with those whose turn it is; or to come, after another. */
export interface FormingStep {
  readonly name: FormingStepName;
  readonly state: 'done' | 'open' | 'later';
  readonly turns: readonly Turn[];
}

const capacities = ['client', 'counsel'] as const;

/** The text that is to be signed: the newest that is neither dropped nor replaced. */
export const textToSign = ({ agreements }: Pick<Group, 'agreements'>): Agreement | undefined =>
  agreements
    .filter(({ status }) => ['draft', 'circulated', 'partially_signed', 'effective'].includes(status.id))
    .toSorted((a, b) => b.no - a.no)[0];

/** How many members both of whose signatures stand under a text. */
export const signedBy = ({ signatures }: Pick<Agreement, 'signatures'>): number =>
  new Set(
    signatures
      .filter(({ membershipId }) =>
        capacities.every((capacity) =>
          signatures.some((one) => one.membershipId === membershipId && one.capacity === capacity),
        ),
      )
      .map(({ membershipId }) => membershipId),
  ).size;

/** The memberships on their way in. */
const comingIn = ({ memberships }: Pick<Group, 'memberships'>): readonly Membership[] =>
  memberships.filter(({ status }) => ['invited', 'conflict_clearing', 'approved'].includes(status.id));

const step = (name: FormingStepName, isDone: boolean, turns: readonly Turn[]): FormingStep => ({
  name,
  state: isDone ? 'done' : turns.length > 0 ? 'open' : 'later',
  turns: isDone ? [] : turns,
});

/**
 * The steps of a group that is forming, from what its reader sees of it: who runs it or watches sees every step, a member at the door its
 * own alone. Nothing of a group that has started, or that is closed to its reader.
 */
export function formingSteps(group: Group): readonly FormingStep[] {
  if (group.status.id !== 'forming' || group.sight === 'left') return [];
  const runs = group.sight === 'runs';
  const text = textToSign(group);
  const members = comingIn(group);
  const of = (status: string): readonly Membership[] => members.filter((one) => one.status.id === status);
  const runner: readonly Turn[] = [{ who: 'runner' }];
  const [invited, clearing, approved] = [of('invited'), of('conflict_clearing'), of('approved')];
  const isOut = text !== undefined && text.status.id !== 'draft';
  const mayGoOut = !runs || (text !== undefined && members.length > 0);
  const enough = members.length >= (text?.signersNeeded ?? 2);
  const steps = [
    ...(runs ? [step('draft', text !== undefined, runner), step('invite', enough, runner)] : []),
    step('circulate', isOut, mayGoOut ? runner : []),
    step(
      'answer',
      members.length > 0 && invited.length === 0,
      invited.map((membership) => ({ who: 'member', membership })),
    ),
    step(
      'conflicts',
      members.length > 0 && approved.length === members.length,
      clearing.map((membership) => ({ who: 'ethics', membership })),
    ),
    signing(members, approved, isOut ? text : undefined),
    ...buyIns(group, members, approved),
    { name: 'start', state: 'later', turns: [] } as const,
  ];
  return steps;
}

function signing(
  members: readonly Membership[],
  approved: readonly Membership[],
  text: Agreement | undefined,
): FormingStep {
  if (text === undefined) return step('sign', false, []);
  const missing = approved.flatMap((membership) =>
    capacities
      .filter(
        (capacity) =>
          !text.signatures.some((one) => one.membershipId === membership.id && one.capacity === capacity),
      )
      .map((who): Turn => ({ who, membership })),
  );
  return step(
    'sign',
    members.length > 0 && approved.length === members.length && missing.length === 0,
    missing,
  );
}

/** Whether the buy-in of founders is paid, for those who see money: the member itself, who runs the group, the treasurer. */
function buyIns(
  group: Group,
  members: readonly Membership[],
  approved: readonly Membership[],
): readonly FormingStep[] {
  const runs = group.actions.some(({ action }) => action === 'invite');
  const sees = ({ isOwn, actions }: Membership): boolean =>
    runs || isOwn || actions.some(({ action }) => action === 'post_buy_in');
  if (group.buyIn === null || !group.foundersPay || members.length === 0 || !members.every(sees)) return [];
  const unpaid = approved.filter(({ buyIn }) => buyIn === null);
  const isPaid = members.every(({ buyIn }) => buyIn !== null);
  return [
    step(
      'buy_in',
      isPaid,
      unpaid.map((membership) => ({ who: 'treasurer', membership })),
    ),
  ];
}

interface Offered {
  readonly action: string;
  readonly obstacle: unknown;
}
const offers = (actions: readonly Offered[], wanted: string): boolean =>
  actions.some(({ action, obstacle }) => action === wanted && obstacle === null);

const actionOf = { answer: 'accept', conflicts: 'clear', buy_in: 'post_buy_in' } as const;

/** Whether it is the reader's own turn: they may take the step now. */
export function isReaders(group: Group, name: FormingStepName, { who, membership }: Turn): boolean {
  if (name === 'draft' || name === 'invite') return offers(group.actions, name);
  if (name === 'start') return false;
  const text = textToSign(group);
  if (name === 'circulate') return text !== undefined && offers(text.actions, 'circulate');
  if (name === 'sign')
    return (text?.maySign ?? []).some(
      (offer) => offer.membershipId === membership?.id && offer.capacity === who && offer.obstacle === null,
    );
  return membership !== undefined && offers(membership.actions, actionOf[name]);
}
