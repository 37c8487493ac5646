import { startTestApp, type TestApp } from '../../../test/app.js';
import {
  aGroupStage,
  type Asker,
  GroupInTest,
  type GroupStage,
  madeBy,
} from '../../groups/groups.fixtures.js';
import { systemCaller, UnitOfWork } from '../../platform/index.js';
import { DailyReminders } from '../reminders/daily-reminders.js';
import type { TellingView } from './telling.contract.js';

let app: TestApp;
let stage: GroupStage;

beforeAll(async () => {
  app = await startTestApp({
    now: '2026-04-01T04:00:00.000Z',
    settings: { PUBLIC_URL: 'https://hezong.example' },
  });
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set('2026-04-01T04:00:00.000Z');
  stage = await aGroupStage(app);
  // What a worker does when it starts.
  await app.app
    .get(UnitOfWork)
    .run(systemCaller(stage.allianceId), (tx) => app.app.get(DailyReminders).begin(tx));
});

interface Today {
  readonly sections: readonly {
    readonly section: string;
    readonly items: readonly { readonly kind: string }[];
  }[];
}
interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Letters of one kind of subject to somebody, the oldest first. */
const lettersTo = ({ id }: Pick<Asker, 'id'>, about: string): Promise<readonly Letter[]> =>
  app.app
    .get(UnitOfWork)
    .read(systemCaller(stage.allianceId), (tx) =>
      tx.query<Letter>(
        `SELECT subject, body FROM mail WHERE person_id = $1 AND about->>'kind' = $2 ORDER BY created_at, id`,
        [id, about],
      ),
    );

/** Does what comes due on each morning until a day's, half past eight in Beijing. */
async function until(day: string): Promise<void> {
  const last = Date.parse(`${day}T00:30:00.000Z`);
  const first = Date.parse(`${app.clock.now().slice(0, 10)}T00:30:00.000Z`) + 86_400_000;
  for (let at = first; at <= last; at += 86_400_000) {
    app.clock.set(new Date(at).toISOString());
    await stage.dueWork();
  }
}
const ofToday = async (who: Asker, section: string) =>
  ((await who.get('today')).json<Today>().sections.find((one) => one.section === section)?.items ?? []).map(
    ({ kind }) => kind,
  );

describe('a letter of what waits', () => {
  it('goes out on the morning of a step to whose it is alone, and names neither group nor case', async () => {
    const group = await GroupInTest.opened(stage);
    const { b, c } = stage.sides;
    await group.invite(b);
    await until('2026-04-02');
    const [letter] = await lettersTo(b.representative, 'digest');
    expect(letter?.body).toContain('A group waits for your answer');
    expect(letter?.body).toContain('Your side is asked');
    expect(letter?.body).toContain('https://hezong.example/');
    expect(letter?.body).not.toContain(group.id);
    for (const other of [c.representative, stage.coordinator]) {
      const letters = await lettersTo(other, 'digest');
      expect(letters.filter((one) => one.body.includes('A group waits'))).toEqual([]);
    }
    await until('2026-04-03');
    expect(await lettersTo(b.representative, 'digest')).toHaveLength(1);
  });

  it('is not written to who wants none', async () => {
    const group = await GroupInTest.opened(stage);
    const { b } = stage.sides;
    const answer = await app.inject({
      method: 'PUT',
      url: '/api/v1/me/telling',
      headers: b.representative.headers(),
      payload: { digest: 'none' },
    });
    expect(answer.json<TellingView>().digest).toBe('none');
    await group.invite(b);
    await until('2026-04-02');
    expect(await lettersTo(b.representative, 'digest')).toEqual([]);
    expect(await lettersTo(b.inHouse, 'digest')).toHaveLength(1);
  });

  it('tells who coordinates what others are late with, as their Today does, and stops when it is done', async () => {
    const group = await GroupInTest.opened(stage);
    const { b } = stage.sides;
    const id = await group.invite(b);
    expect(await ofToday(stage.coordinator, 'late')).toEqual([]);
    app.clock.set('2026-04-18T04:00:00.000Z');
    await until('2026-04-20');
    expect(await ofToday(stage.coordinator, 'late')).toEqual(['invitation']);
    for (const who of [stage.ethics, stage.treasurer, b.representative, stage.sides.c.inHouse])
      expect(await ofToday(who, 'late')).toEqual([]);
    expect((await lettersTo(stage.coordinator, 'digest')).at(-1)?.body).toContain(
      'What others are late with',
    );
    madeBy(await group.move(b.inHouse, id, 'accept'));
    expect(await ofToday(stage.coordinator, 'late')).toEqual([]);
  });
});

describe('an absence', () => {
  const away = (who: Asker, body: object) => who.post('me/absences', body);
  const colleague = (memberId: string) => stage.person({ role: 'member_representative', memberId });

  it('names a deputy of the same firm, tells them, and ends', async () => {
    const { a, b } = stage.sides;
    const deputy = await colleague(a.memberId);
    const days = { from: '2026-04-06', until: '2026-04-10' };
    const own = (await a.representative.get('me/telling')).json<TellingView>();
    expect(own).toMatchObject({ digest: 'daily', absences: [] });
    expect(own.deputies.map(({ id }) => id).sort()).toEqual([a.inHouse.id, deputy.id].sort());
    const strange = await away(a.representative, { ...days, deputyId: b.representative.id });
    expect([strange.statusCode, strange.json()]).toMatchObject([409, { code: 'absence.deputy_not_beside' }]);
    const made = await away(a.representative, { ...days, deputyId: deputy.id });
    expect(made.statusCode).toBe(201);
    const again = await away(a.representative, {
      from: '2026-04-10',
      until: '2026-04-12',
      deputyId: deputy.id,
    });
    expect([again.statusCode, again.json()]).toMatchObject([409, { code: 'absence.overlaps' }]);
    await stage.dueWork();
    expect(await lettersTo(deputy, 'absence')).toHaveLength(1);
    const [absence] = (await deputy.get('me/telling')).json<TellingView>().absences;
    expect(absence).toMatchObject({ personId: a.representative.id, deputyId: deputy.id, ...days });
    expect((await deputy.post(`me/absences/${String(absence?.id)}/end`)).statusCode).toBe(404);
    expect((await b.representative.post(`me/absences/${String(absence?.id)}/end`)).statusCode).toBe(404);
    const ended = await a.representative.post(`me/absences/${String(absence?.id)}/end`);
    expect(ended.json<TellingView>().absences).toEqual([]);
  });

  it('proposes nobody to counsel and experts, who are not told of each other', async () => {
    const deputiesOf = async (who: Asker) => (await who.get('me/telling')).json<TellingView>().deputies;
    const [one, other] = [await stage.person({ role: 'expert' }), await stage.person({ role: 'expert' })];
    for (const who of [one, other, stage.sides.a.outside]) expect(await deputiesOf(who)).toEqual([]);
    const second = await stage.person({ role: 'coordinator' });
    expect((await deputiesOf(second)).map(({ id }) => id)).toEqual([stage.coordinator.id]);
    const named = await away(one, { from: '2026-04-06', until: '2026-04-07', deputyId: other.id });
    expect([named.statusCode, named.json()]).toMatchObject([409, { code: 'absence.deputy_not_beside' }]);
  });
});
