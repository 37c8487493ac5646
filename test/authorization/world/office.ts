import { newId } from '../../../src/platform/index.js';
import { asked, founders, type Ground, type Home } from './ground.js';

async function mail(ground: Ground, home: Home, name: string): Promise<void> {
  const id = ground.name(`mail: ${name}`, newId());
  const at = asked;
  const text = { subject: 'A reminder', body: 'Invented.', language: 'en' };
  const deadlineId = ground.id(home === 'here' ? "deadline: A's" : "deadline: another alliance's");
  const caseId = ground.id(home === 'here' ? 'case: the joint case' : "case: another alliance's case");
  const subject = { about: { kind: 'deadline', id: deadlineId, behind: { case: caseId } } };
  const about = {
    id,
    kind: 'reminder',
    ...subject,
    address: `${id}@example.test`,
    message_id: `<${id}@example.test>`,
  };
  await ground.put(home, 'mail', { ...about, ...text, state: 'kept', created_at: at, settled_at: at });
}

async function notice(ground: Ground, home: Home, name: string, of: string): Promise<void> {
  await ground.put(home, 'notification', {
    id: ground.name(`notice: ${name}`, newId()),
    person_id: ground.id(`person: ${of}`),
    kind: 'deadline.reminder',
    subject: {
      kind: 'deadline',
      id: ground.id(home === 'here' ? "deadline: A's" : "deadline: another alliance's"),
    },
    title: { en: 'A date is near', zh: '期限临近' },
    body: { en: 'Invented.', zh: '虚构。' },
    created_at: asked,
  });
}

async function givenUp(ground: Ground, home: Home, name: string): Promise<void> {
  const id = ground.name(`work: ${name}`, newId());
  const at = asked;
  const work = {
    id,
    kind: 'reminder.send',
    subject_id: newId(),
    payload: {},
    due_at: ground.app.clock.now(),
    dedupe: `matrix/${id}`,
  };
  await ground.put(home, 'timer', {
    ...work,
    lease_epoch: 8,
    attempts: 8,
    failed_at: at,
    last_error: 'Error',
  });
}

async function tokenOf(ground: Ground, name: string, of: string): Promise<void> {
  const made = await ground.must<{ id: string }>(of, 'POST', 'tokens', {
    name: 'for a script',
    scopes: ['cases:read'],
    expiresOn: '2026-12-31',
  });
  ground.name(`token: ${name}`, made.id);
}

/** Roles that wait for consent, and invitations. */
async function nominations(ground: Ground): Promise<void> {
  const named = async (home: Home, name: string, role: string, memberId?: string) => {
    const id = await ground.person(`somebody named ${name}`, home, [{ role: 'mediator' }]);
    const wish = { role, ...(memberId && { memberId }) };
    await ground.must(founders[home], 'POST', `people/${id}/appointments`, wish);
    const { items } = await ground.must<{ items: { id: string; personId: string }[] }>(
      founders[home],
      'GET',
      'nominations',
    );
    ground.name(`nomination: ${name}`, items.find(({ personId }) => personId === id)?.id ?? '');
  };
  await named('here', 'of a coordinator', 'coordinator');
  await named('here', "of A's counsel", 'member_counsel', ground.id('firm: own'));
  await named('abroad', "another alliance's", 'coordinator');
  const invite = async (home: Home, name: string, email: string) => {
    const wish = { email, name: 'Invented', role: 'expert' };
    ground.name(name, (await ground.must(founders[home], 'POST', 'invitations', wish)).id);
  };
  await invite('here', 'open nomination: of somebody invited', 'nobody@example.test');
  await invite('abroad', "open nomination: another alliance's", 'nobody@example.test');
  for (const [name, of] of Object.entries(owners)) {
    const from = of === 'coordinator · other alliance' ? 'here' : 'abroad';
    await invite(from, `own invitation: ${name}`, `${ground.id(`person: ${of}`)}@example.test`);
  }
  // The world is asked about later than a link is good for.
  for (const home of ['here', 'abroad'] as const)
    await ground.change(home, `UPDATE nomination SET expires_at = $1 WHERE status = 'open'`, [
      '2099-12-31T00:00:00Z',
    ]);
}

const aView = {
  list: 'cases',
  name: 'my view',
  filters: [{ name: 'state', value: 'closed' }],
  sharedWith: 'nobody',
  isDefault: false,
};

const owners = {
  "A's counsel's": 'member_counsel · own',
  "the administrator's": 'administrator · here',
  "another alliance's": 'coordinator · other alliance',
} as const;

/** People to be managed, mails, notices, tokens and work that was given up. */
export async function furnishOffice(ground: Ground): Promise<void> {
  for (const [name, home, role] of [
    ['a colleague with a free seat', 'here', 'mediator'],
    ['an administrator', 'here', 'administrator'],
    ["another alliance's", 'abroad', 'mediator'],
    ['one kept out', 'here', 'mediator'],
    ['second counsel', 'here', 'outside_counsel'],
    ['second counsel abroad', 'abroad', 'outside_counsel'],
  ] as const)
    await ground.person(name, home, [{ role }]);
  ground.name("appointment: a colleague's", ground.id('appointment: a colleague with a free seat'));
  ground.name("appointment: an administrator's", ground.id('appointment: an administrator'));
  ground.name('disabled person: one kept out', ground.id('person: one kept out'));
  await ground.person('one kept out abroad', 'abroad', [{ role: 'mediator' }]);
  ground.name("disabled person: another alliance's", ground.id('person: one kept out abroad'));
  const reason = { reason: 'Invented' };
  await ground.must(founders.here, 'POST', `people/${ground.id('person: one kept out')}/disabling`, reason);
  await ground.must(
    founders.abroad,
    'POST',
    `people/${ground.id('person: one kept out abroad')}/disabling`,
    reason,
  );

  ground.name('member: A', ground.id('firm: own'));
  ground.name('member: B', ground.id('firm: fellow'));
  ground.name("member: another alliance's", ground.id('firm: foreigner'));
  const gone = { name: { en: 'Gone Ltd.', zh: '已退出单位' }, country: 'CN', joinedOn: '2020-01-01' };
  for (const [home, name] of [
    ['here', 'one that has left'],
    ['abroad', "another alliance's"],
  ] as const) {
    const { id } = await ground.must(founders[home], 'POST', 'members', gone);
    const leaving = `members/${ground.name(`former member: ${name}`, id)}/leaving`;
    await ground.must(founders[home], 'POST', leaving, { on: '2025-12-31', ...reason });
    const checkpoint = await ground.must(founders[home], 'POST', 'audit/checkpoints');
    ground.name(`checkpoint: ${home === 'here' ? 'of this alliance' : name}`, checkpoint.id);
    const path = `audit/checkpoints/${checkpoint.id}`;
    ground.name(
      `checkpoint text ${home}`,
      (await ground.must<{ text: string }>(founders[home], 'GET', path)).text,
    );
  }

  await mail(ground, 'here', 'a reminder');
  await mail(ground, 'abroad', "another alliance's");
  await notice(ground, 'here', "A's counsel's", 'member_counsel · own');
  await notice(ground, 'here', "the coordinator's", 'coordinator · here');
  await notice(ground, 'abroad', "another alliance's", 'coordinator · other alliance');
  await givenUp(ground, 'here', 'given up here');
  await givenUp(ground, 'abroad', "another alliance's");
  await nominations(ground);
  ground.name('deputy: a coordinator', ground.id('person: coordinator · here'));
  for (const [name, of] of Object.entries(owners)) {
    await tokenOf(ground, name, of);
    const feed = await ground.must(of, 'POST', 'calendar-feeds', { name: 'my calendar' });
    ground.name(`feed: ${name}`, feed.id);
    const view = await ground.must(of, 'POST', 'views', aView);
    ground.name(`view: ${name}`, view.id);
    await ground.put(of.endsWith('other alliance') ? 'abroad' : 'here', 'absence', {
      id: ground.name(`absence: ${name}`, newId()),
      person_id: ground.id(`person: ${of}`),
      deputy_id: ground.id(
        of.endsWith('other alliance')
          ? 'person: treasurer · other alliance'
          : 'person: coordinator · dismissed',
      ),
      from_on: '2026-11-02',
      until_on: '2026-11-06',
      said_at: asked,
    });
    ground.name(`session: ${name}`, ground.id(`session of: ${of}`));
  }
  await delegation(ground, 'here', "A's counsel's", 'member_counsel · own', 'coordinator · dismissed');
  await delegation(ground, 'here', "the coordinator's", 'coordinator · here', 'coordinator · dismissed');
  await delegation(
    ground,
    'abroad',
    "another alliance's",
    'coordinator · other alliance',
    'treasurer · other alliance',
  );
}

async function delegation(ground: Ground, home: Home, name: string, of: string, to: string): Promise<void> {
  await ground.put(home, 'delegation', {
    id: ground.name(`delegation: ${name}`, newId()),
    kind: 'deadline',
    thing_id: ground.id(home === 'here' ? "deadline: A's" : "deadline: another alliance's"),
    from_id: ground.id(`person: ${of}`),
    to_id: ground.id(`person: ${to}`),
    reason: 'Invented',
    made_at: asked,
  });
}
