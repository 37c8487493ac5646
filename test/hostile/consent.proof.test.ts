import { newId, type Role, roles } from '../../src/platform/index.js';
import { type Persona, personas } from '../authorization/personas.js';
import { theWorld, type World } from '../authorization/world.js';
import { secondsSince, tellFigure } from '../figures.js';
import { accept } from './invited.js';
import { Secrets } from './secrets.js';
import {
  chanceFrom,
  Harvest,
  oneOf,
  personaOf,
  type Pools,
  requestsOf,
  type Write,
  writes,
} from './writes.js';

/**
 * Nobody lets themselves or a friend in. Those who would are given what the matrix knows of: every write, about every thing, with
 * themselves, a friend or a firm of their choice named in it; alone, after inviting the friend, and in threes at random. Those whose
 * secrets these are consent to nothing. After each write that was done, all who act together ask for the secrets again.
 */

/** A friend with an account and no client. */
const friend = 'outside_counsel · no client';
const rival = 'member_counsel · other group';

/** Who acts together: a seat, and whom it would let in. */
const gangs: readonly (readonly [string, string?])[] = [
  ['coordinator · here'],
  ['coordinator · here', friend],
  ['coordinator · here', rival],
  ['coordinator · walled off case', friend],
  ['administrator · here', friend],
  ['auditor · here', friend],
  [rival, friend],
  ['outside_counsel · other group', friend],
  ['outside_counsel · own, liaison', friend],
];

const seed = Number(process.env['HEZONG_SEED'] ?? 20_261_128);
const chance = chanceFrom(seed);
/** Sequences of three for each gang. */
const threes = 4;

let world: World;
let secrets: Secrets;
/** What each of them opened before anything was done. */
const before = new Map<string, ReadonlySet<string>>();
const found: string[] = [];
const figures = { writes: 0, done: 0, sequences: 0 };

/** Those who act together, and what was closed to all of them when they began. */
class Gang {
  private readonly harvest = new Harvest();
  private closed: ReadonlySet<string> = new Set();
  private trail: readonly string[] = [];
  private others: readonly string[];

  constructor(
    private readonly seat: Persona,
    other: string | undefined,
  ) {
    this.others = other === undefined ? [] : [other];
  }

  /** Theirs is what was open to them before anybody did anything, and what others let them into since. */
  async begin(): Promise<void> {
    const open = new Set(this.all().flatMap((who) => [...(before.get(who) ?? [])]));
    for (const who of this.all()) for (const name of await secrets.all(who)) open.add(name);
    this.closed = new Set(secrets.names.filter((name) => !open.has(name)));
  }

  /** How much was closed to them. */
  get closedCount(): number {
    return this.closed.size;
  }

  private all(): readonly string[] {
    return [this.seat.key, ...this.others];
  }

  /** Each write that names somebody, about each thing, alone. */
  async alone(): Promise<void> {
    for (const write of writes.filter(({ names }) => names)) await this.sequence(() => this.send(write));
  }

  /** A friend is invited as whatever there is, accepts, and is then named in each write once. */
  async invite(): Promise<void> {
    const [other] = this.others;
    for (const role of roles) {
      for (const memberId of firmsFor(role)) {
        const name = `invited ${String(figures.sequences)}`;
        await this.sequence(async () => {
          if (!(await this.invited(name, role, memberId))) return;
          this.others = [name];
          await this.ask();
          for (const write of writes.filter(({ names }) => names)) await this.send(write, 1);
        });
        this.others = other === undefined ? [] : [other];
      }
    }
  }

  /** Three writes at random, of any kind, by whichever of them. */
  async atRandom(): Promise<void> {
    for (let n = 0; n < threes; n += 1)
      await this.sequence(async () => {
        for (let step = 0; step < 3; step += 1) {
          const from = chance() < 0.7 ? writes.filter(({ names }) => names) : writes;
          const write = oneOf(chance, from);
          if (write !== undefined) await this.send(write, 2, oneOf(chance, this.all()));
        }
      });
  }

  /** One by one, at the end. */
  ask(how: 'listed' | 'all' = 'listed'): Promise<void> {
    return this.look(how);
  }

  private async sequence(play: () => Promise<void>): Promise<void> {
    figures.sequences += 1;
    this.trail = [];
    await play();
  }

  private async invited(name: string, role: Role, memberId: string | undefined): Promise<boolean> {
    const email = `${newId()}@example.test`;
    const wish = {
      email,
      name,
      role,
      ...(memberId !== undefined && { memberId }),
    };
    figures.writes += 1;
    const answer = await world.ground.ask(this.seat.key, 'POST', 'invitations', wish);
    if (answer.statusCode >= 300) return false;
    this.note(`${this.seat.key}: POST /invitations ${role}`);
    return accept(world.ground, name, email);
  }

  /** Sends a write in its variants, or in so many of them, and asks after each that is done. */
  private async send(write: Write, most = Infinity, who = this.seat.key): Promise<void> {
    const { ground } = world;
    const by = personas.find(({ key }) => key === who) ?? this.seat;
    const context = {
      who: by,
      pools: this.pools(),
      chance,
      harvest: this.harvest,
    };
    for (const what of write.things) {
      for (const { path, payload } of requestsOf(ground, write, what, context).slice(0, most)) {
        figures.writes += 1;
        const answer = await ground.ask(who, write.method, path, payload);
        // Who may not use the route at all may not, whatever it names.
        if (answer.body.includes('"access.denied"')) return;
        if (answer.statusCode >= 300) continue;
        this.note(`${who}: ${write.rule.route} ${JSON.stringify(payload)}`);
        if (answer.body.startsWith('{')) this.harvest.take(answer.json<unknown>());
        await this.look('listed');
      }
    }
  }

  private pools(): Pools {
    const { ground } = world;
    return {
      person: [...this.others, this.seat.key].map((key) => ground.id(`person: ${key}`)),
      member: (['own', 'rival'] as const).map((firm) => ground.id(`firm: ${firm}`)),
      email: [`${newId()}@example.test`],
    };
  }

  private note(done: string): void {
    this.trail = [...this.trail, done].slice(-3);
  }

  /** Nothing that was closed to all of them may be open to one, also of what is shared only now. */
  private async look(how: 'listed' | 'all'): Promise<void> {
    figures.done += 1;
    const { clock } = world.app;
    clock.set(new Date(Date.parse(clock.now()) + 1_000).toISOString());
    await secrets.shareAnew();
    await Promise.all(
      this.all().map(async (who) => {
        for (const name of await secrets[how](who)) if (this.closed.has(name)) this.blame(name, who);
      }),
    );
  }

  /** What is open once is told once. */
  private blame(name: string, who: string): void {
    found.push(`${name} is open to ${who} after ${this.trail.join(' → ')}`);
    this.closed = new Set([...this.closed].filter((one) => one !== name));
  }
}

/** The firms a role may be given for: the victim's and the rival's, or none. */
const firmsFor = (role: Role): readonly (string | undefined)[] =>
  role === 'member_representative' || role === 'member_counsel'
    ? [world.ground.id('firm: own'), world.ground.id('firm: rival')]
    : [undefined];

beforeAll(async () => {
  world = await theWorld({ pool: 6 });
  secrets = new Secrets(world.ground);
  for (const who of new Set(gangs.flat())) if (who !== undefined) before.set(who, await secrets.all(who));
}, 300_000);
afterAll(() => world.app.close());

it('sees what is let in by whom it is: a member names its counsel', async () => {
  const { ground } = world;
  const counsel = 'counsel that A names';
  const personId = await ground.person(counsel, 'here', [{ role: 'outside_counsel' }]);
  const party = ground.id('party: A in the joint case');
  expect(await secrets.all(counsel)).toEqual(new Set());
  await ground.must('member_counsel · own', 'POST', `parties/${party}/counsel`, { firm: 'A LLP', personId });
  expect(await secrets.listed(counsel)).toContain("document: A's own");
});

it(`lets nobody in by one, two or three writes to which nobody consented (seed ${String(seed)})`, async () => {
  const begun = performance.now();
  for (const [seat, other] of gangs) {
    const gang = new Gang(personaOf(seat), other);
    await gang.begin();
    expect(gang.closedCount).toBeGreaterThan(3);
    await gang.alone();
    if (other === friend) await gang.invite();
    await gang.atRandom();
    await gang.ask('all');
  }
  tellFigure({
    proof: 'consent',
    seed,
    ...figures,
    requests: secrets.asked,
    seconds: secondsSince(begun),
  });
  expect(found).toEqual([]);
  expect(figures.done).toBeGreaterThan(100);
}, 600_000);
