import { todayIn } from '../../identity/index.js';
import type { Tx } from '../../platform/index.js';
import { nothingEntered, type Totals } from '../domain/engagements/burn.js';
import type { AroundEngagement, EngagementHand } from '../domain/engagements/engagement-life.js';
import { handsOnCheck } from '../domain/checks/check.js';
import type { ListedEngagement, StoredEngagement } from './engagements.store.js';

/** As what whoever acts acts on an engagement: as on its check. */
export const handsOn = (
  tx: Pick<Tx, 'caller'>,
  {
    requestedBy,
    expertPersonId,
    isTeam,
  }: Pick<ListedEngagement, 'requestedBy' | 'expertPersonId' | 'isTeam'>,
): readonly EngagementHand[] => handsOnCheck(tx.caller, { requestedBy, expertPersonId, isTeam });

/** What decides of an engagement besides itself. */
export const aroundEngagement = async (
  tx: Tx,
  { checkStatus, checkDecidedOn }: StoredEngagement,
  hands: readonly EngagementHand[],
  { unbilled }: Totals = nothingEntered,
): Promise<AroundEngagement> => ({
  hands,
  personId: tx.caller.personId,
  now: tx.now,
  today: await todayIn(tx),
  check: { status: checkStatus, decidedOn: checkDecidedOn },
  isUnbilled: unbilled > 0,
});

/** The same for what the system does. */
export const aroundSystem = (tx: Tx, engagement: StoredEngagement): Promise<AroundEngagement> =>
  aroundEngagement(tx, engagement, ['system']);
