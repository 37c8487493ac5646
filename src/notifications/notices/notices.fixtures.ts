import { type Asker, type GroupInTest, type GroupStage, madeBy } from '../../groups/groups.fixtures.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import type { NotificationPageView, NotificationView } from '../notifications.contract.js';

/** What someone is told in the app, the newest first. */
export const noticesOf = async (who: Asker): Promise<readonly NotificationView[]> =>
  (await who.get('notifications?limit=100')).json<NotificationPageView>().items;

/** The mails to someone. */
export const mailsTo = ({ app, allianceId }: GroupStage, { id }: Asker) =>
  app.app
    .get(UnitOfWork)
    .read(systemCaller(allianceId), (tx) =>
      tx.query<{ subject: string; body: string }>('SELECT subject, body FROM mail WHERE person_id = $1', [
        id,
      ]),
    );

/** Has an ethics officer put a wall between a person and something. */
export const wallBefore = (
  by: Asker,
  { id: subjectId }: Asker,
  objectKind: 'group' | 'case',
  objectId: string,
): Promise<string> =>
  by
    .post('walls', { subjectKind: 'person', subjectId, objectKind, objectId, reason: 'A conflict (demo)' })
    .then(madeBy);

/** Gives a group liaison counsel who serves none of its members; answers the office too. */
export async function aLiaison(
  stage: GroupStage,
  group: GroupInTest,
): Promise<{ readonly liaison: Asker; readonly office: string }> {
  const liaison = await stage.person({ role: 'outside_counsel' });
  return { liaison, office: await group.appoint(liaison) };
}
