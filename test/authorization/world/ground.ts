import { createHash } from 'node:crypto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { newId, systemCaller, type Tx, type UnitOfWork } from '../../../src/platform/index.js';
import type { TestApp } from '../../app.js';
import { type Firm, firms, type Persona, personas } from '../personas.js';

type Row = Readonly<Record<string, unknown>>;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Where a name is looked up: an alliance with its people. */
export type Home = Persona['home'];

/** Says what is written into a field of free text: unique words where leaks are looked for. */
export type Say = (where: string) => string;

const abroad: readonly Firm[] = ['foreigner'];
export const homeOf = (firm: Firm): Home => (abroad.includes(firm) ? 'abroad' : 'here');

const secretOf = (name: string): string =>
  createHash('sha256').update(`session of ${name}`).digest('base64url');
const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');

async function insert(tx: Pick<Tx, 'query'>, table: string, row: Row): Promise<void> {
  const names = Object.keys(row).join(', ');
  await tx.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}

/** Names, secrets and alliances, as they can be written down. */
export interface GroundKept {
  readonly ids: readonly (readonly [string, string])[];
  readonly secrets: readonly (readonly [string, Readonly<Record<string, string>>])[];
  readonly alliances: Readonly<Record<Home, string>>;
}

const bare = (): GroundKept => ({ ids: [], secrets: [], alliances: { here: newId(), abroad: newId() } });

/**
 * Two alliances with their firms and people, all signed in, and what everything else in the world is made with. People, seats and
 * sessions are written as rows, since hashing a hundred passwords takes long; everything else is asked for over HTTP.
 */
export class Ground {
  /** Ids by name: `case: the joint case`, `firm: own`, `person: member_counsel · own`. */
  readonly ids: Map<string, string>;
  private readonly secrets: Map<string, Readonly<Record<string, string>>>;
  readonly alliances: Readonly<Record<Home, string>>;

  constructor(
    readonly app: TestApp,
    readonly work: UnitOfWork,
    readonly say: Say = (where) => where,
    { ids, secrets, alliances }: GroundKept = bare(),
  ) {
    this.ids = new Map(ids);
    this.secrets = new Map(secrets);
    this.alliances = alliances;
  }

  /** What a copy of the database is to be asked with. */
  kept(): GroundKept {
    return { ids: [...this.ids], secrets: [...this.secrets], alliances: this.alliances };
  }

  id(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`There is no "${name}" in the world`);
    return id;
  }

  name(name: string, id: string): string {
    this.ids.set(name, id);
    return id;
  }

  /** The headers with which someone asks; none for who is not signed in. */
  headersOf(who: string): Readonly<Record<string, string>> {
    return this.secrets.get(who) ?? {};
  }

  ask(
    who: string,
    method: Method,
    path: string,
    payload?: object,
    headers: Row = {},
  ): Promise<LightMyRequestResponse> {
    const request = { method, url: `/api/v1/${path}`, headers: { ...this.headersOf(who), ...headers } };
    return this.app.inject((payload === undefined ? request : { ...request, payload }) as InjectOptions);
  }

  /** Asks for something that must be done, and answers what came back. */
  async must<T = { id: string }>(who: string, method: Method, path: string, payload?: object): Promise<T> {
    const answer = await this.ask(who, method, path, payload);
    if (answer.statusCode >= 300)
      throw new Error(
        `${who} cannot ${method} ${path}: ${String(answer.statusCode)} ${answer.body.slice(0, 600)}`,
      );
    return answer.body === '' ? ({} as T) : answer.json<T>();
  }

  /** Writes a row of an alliance straight into its table. */
  async put(home: Home, table: string, row: Row): Promise<void> {
    const alliance_id = this.alliances[home];
    await this.work.run(systemCaller(alliance_id), (tx) => insert(tx, table, { alliance_id, ...row }));
  }

  /** Changes rows of an alliance as the system does. */
  async change(home: Home, sql: string, parameters: readonly unknown[]): Promise<void> {
    await this.work.run(systemCaller(this.alliances[home]), (tx) => tx.query(sql, parameters));
  }

  /** Writes a row of a table that belongs to identity. */
  async putIdentity(table: string, row: Row): Promise<void> {
    await this.work.beforeTenant((tx) => insert(tx, table, row));
  }

  /** Makes someone with seats and a session. */
  async person(name: string, home: Home, seats: readonly { role: string; firm?: Firm }[], until?: string) {
    const id = this.name(`person: ${name}`, newId());
    const now = this.app.clock.now();
    const email = `${id}@example.test`;
    const plain = { language: 'en', zone: 'Asia/Shanghai', search: name, created_at: now };
    await this.putIdentity('person', { id, email, name, ...plain });
    for (const { role, firm } of seats) {
      await this.put(home, 'appointment', {
        id: this.name(`appointment: ${name}`, newId()),
        person_id: id,
        role,
        member_id: firm === undefined ? null : this.id(`firm: ${firm}`),
        from_on: '2020-01-01',
        until_on: until ?? null,
        made_at: now,
      });
    }
    await this.session(name, id, home);
    return id;
  }

  /** Signs somebody in who has a password, and lets them ask by a name from now on. */
  async enter(name: string, email: string, password: string): Promise<boolean> {
    const opened = await this.ask('nobody', 'POST', 'sessions', { email, password });
    if (opened.statusCode >= 300) return false;
    const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
    this.secrets.set(name, { cookie });
    const { person } = await this.must<{ person: { id: string } }>(name, 'GET', 'sessions/current');
    this.name(`person: ${name}`, person.id);
    return true;
  }

  private async session(name: string, personId: string, home: Home): Promise<void> {
    const secret = secretOf(name);
    await this.putIdentity('session', {
      id: this.name(`session of: ${name}`, newId()),
      person_id: personId,
      alliance_id: this.alliances[home],
      token_hash: hashOf(secret),
      address: '127.0.0.1',
      device: 'a test',
      opened_at: asked,
      last_seen_at: asked,
    });
    this.secrets.set(name, { cookie: `hezong=${secret}` });
  }

  /** Has someone make an access token and ask by it from now on. */
  async askByToken(name: string, scope: string): Promise<void> {
    const wish = { name: 'for a script', scopes: [scope], expiresOn: '2026-12-31' };
    const { token } = await this.must<{ token: string }>(name, 'POST', 'tokens', wish);
    this.secrets.set(name, { authorization: `Bearer ${token}` });
  }
}

/** When everyone asks: sessions last until then, whenever the world is built. */
export const asked = '2026-06-01T01:00:00.000Z';

/** Who keeps the world going in each alliance and is not among those who ask. */
export const founders: Readonly<Record<Home, string>> = { here: 'founder here', abroad: 'founder abroad' };

const isForFirm = (role: string): boolean => role === 'member_representative' || role === 'member_counsel';

/** The two alliances, every firm and every persona. */
export async function layGround(ground: Ground): Promise<void> {
  for (const home of ['here', 'abroad'] as const) {
    const id = ground.alliances[home];
    const names = { name_zh: `${home} 联盟`, name_en: `Alliance ${home}` };
    await ground.work.run(systemCaller(id), (tx) =>
      insert(tx, 'alliance', {
        id,
        ...names,
        zone: 'Asia/Shanghai',
        demo: false,
        created_at: ground.app.clock.now(),
      }),
    );
    await ground.person(founders[home], home, [{ role: 'coordinator' }]);
  }
  for (const firm of Object.keys(firms) as Firm[]) {
    const name = { en: `Firm ${firm}`, zh: `单位 ${firm}` };
    const made = await ground.must(founders[homeOf(firm)], 'POST', 'members', {
      name,
      country: 'CN',
      joinedOn: '2020-01-01',
    });
    ground.name(`firm: ${firm}`, made.id);
  }
  for (const { key, roles, firm, home, dismissed, token } of personas) {
    // A second seat is taken later.
    const seats = roles
      .slice(0, 1)
      .map((role) => ({ role, ...(isForFirm(role) && firm !== undefined && { firm }) }));
    const until = dismissed ? '2020-12-31' : undefined;
    if (roles.length > 0) await ground.person(key, home, seats, token === undefined ? until : undefined);
    if (token === undefined) continue;
    await ground.askByToken(key, token);
    if (until !== undefined) {
      const end = 'UPDATE appointment SET until_on = $1 WHERE id = $2';
      await ground.change(home, end, [until, ground.id(`appointment: ${key}`)]);
    }
  }
}
