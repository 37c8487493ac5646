import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Persona, personas } from '../authorization/personas.js';
import { everyRequest, policy } from '../authorization/policy/index.js';
import type { Rule } from '../authorization/policy/words.js';
import type { Sent } from '../authorization/requests.js';
import { nameOf, type Thing } from '../authorization/things.js';
import type { Ground, Method } from '../authorization/world/ground.js';

/** What a property of a body may be. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly requestBody?: {
              readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
            };
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const described = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'web', 'src', 'api', 'openapi.json'), 'utf8'),
) as Described;

function bodyOf(route: string): Readonly<Record<string, Schema>> {
  const [method = '', path = ''] = route.split(' ');
  const schema =
    described.paths[`/api/v1${path}`]?.[method.toLowerCase()]?.requestBody?.content['application/json']
      ?.schema;
  const name = schema?.$ref?.split('/').at(-1) ?? '';
  return (described.components.schemas[name] ?? schema)?.properties ?? {};
}

/** What of a body names somebody: a person, a firm, an address, or as what. */
const naming = {
  person: /(person|subject)Ids?$/i,
  member: /memberIds?$/i,
  email: /^email$/,
} as const;
type Named = keyof typeof naming;

const namedBy = (key: string): Named | undefined =>
  (Object.keys(naming) as Named[]).find((kind) => naming[kind].test(key));

/** A write of the matrix. */
export interface Write {
  readonly rule: Rule;
  readonly method: Method;
  readonly path: string;
  readonly things: readonly (Thing | undefined)[];
  readonly body: Readonly<Record<string, Schema>>;
  /** Whether its body or its path names somebody. */
  readonly names: boolean;
}

/** What ends one's own session: who signs out asks nothing any more. */
const ownSession = / \/(sessions|tokens)\b/;

/** Every write that the policy speaks of. What is at home alone: another alliance's things are another proof's. */
export const writes: readonly Write[] = policy
  .flatMap(({ rules }) => rules)
  .filter(({ route, roles }) => !/^(GET|HEAD) /.test(route) && !ownSession.test(route) && roles !== 'public')
  .map((rule) => {
    const [method = '', path = ''] = rule.route.split(' ');
    const body = bodyOf(rule.route);
    return {
      rule,
      method: method as Method,
      path,
      body,
      things: rule.about?.filter(({ place }) => place !== 'abroad') ?? [undefined],
      names: Object.keys(body).some((key) => namedBy(key) !== undefined) || path.includes('{personId}'),
    };
  });

/** Whom and what a write may name. */
export interface Pools {
  readonly person: readonly string[];
  readonly member: readonly string[];
  readonly email: readonly string[];
}

/** A number from 0 up to 1, the same again for the same seed. */
export type Chance = () => number;

/** Mulberry32: enough to spread choices, and the same on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const oneOf = <T>(chance: Chance, from: readonly T[]): T | undefined =>
  from[Math.floor(chance() * from.length)];

/** The values worth trying for a property; none where what the matrix sends is as good as any. */
function choicesFor(key: string, schema: Schema, pools: Pools): readonly unknown[] {
  const kind = namedBy(key);
  const single = kind === undefined ? (schema.enum ?? []) : pools[kind];
  return schema.type === 'array' ? single.map((one) => [one]) : single;
}

/** Bodies like the matrix's own, with other names in them: each choice of each property once, the others at random. */
export function variants(write: Write, payload: object, pools: Pools, chance: Chance): readonly object[] {
  const choices = Object.entries(write.body)
    .map(([key, schema]) => [key, choicesFor(key, schema, pools)] as const)
    .filter(([, values]) => values.length > 0);
  const widest = Math.max(1, ...choices.map(([, values]) => values.length));
  return Array.from({ length: widest }, (_, at): object =>
    Object.fromEntries<unknown>([
      ...Object.entries<unknown>({ ...payload }),
      ...choices.flatMap(([key, values]) => {
        const isNaming = namedBy(key) !== undefined;
        if (!isNaming && values.length < widest && chance() < 0.3) return [];
        const which = values.length === widest ? at : Math.floor(chance() * values.length);
        return [[key, values[which]] as const];
      }),
    ]),
  );
}

/** Ids that answers told, by what they are of: `counsel`, `proposal`. */
export class Harvest {
  private readonly ids = new Map<string, string[]>();

  take(value: unknown, key = ''): void {
    if (Array.isArray(value)) {
      for (const one of value as readonly unknown[]) this.take(one, key);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const { id } = value as { readonly id?: unknown };
    if (typeof id === 'string') {
      const of = key.replace(/ies$/, 'y').replace(/s$/, '');
      this.ids.set(of, [...(this.ids.get(of) ?? []), id].slice(-20));
    }
    for (const [name, part] of Object.entries(value)) this.take(part, name);
  }

  last(parameter: string): string | undefined {
    return this.ids.get(parameter.replace(/Id$/, ''))?.at(-1);
  }
}

const sentFor = (ground: Ground, route: string, what: Thing | undefined, who: Persona): Sent =>
  everyRequest[route]?.(ground, what, who) ?? {};

/** A request of a write as somebody sends it. */
export interface Asked {
  readonly path: string;
  readonly payload: object;
}

/** What the matrix would send for a thing, in every variant. */
export function requestsOf(
  ground: Ground,
  write: Write,
  what: Thing | undefined,
  { who, pools, chance, harvest }: { who: Persona; pools: Pools; chance: Chance; harvest: Harvest },
): readonly Asked[] {
  const sent = sentFor(ground, write.rule.route, what, who);
  if (typeof sent.payload === 'string' || sent.payload instanceof Buffer) return [];
  const parameter = (name: string, isFresh: boolean): string => {
    const told = isFresh ? harvest.last(name) : undefined;
    const isPerson = name === 'personId' || (name === 'id' && what?.kind === 'person');
    const named = isPerson && isFresh ? oneOf(chance, pools.person) : undefined;
    return told ?? named ?? sent.params?.[name] ?? (what === undefined ? '' : ground.id(nameOf(what)));
  };
  return variants(write, sent.payload ?? {}, pools, chance).map((payload, at) => {
    const query = new URLSearchParams({ ...sent.query }).toString();
    const path = write.path
      .replace(/^\//, '')
      .replaceAll(/\{(\w+)\}/g, (_, name: string) => parameter(name, at % 2 === 0));
    return { path: query === '' ? path : `${path}?${query}`, payload };
  });
}

/** Somebody of the world. */
export function personaOf(key: string): Persona {
  const found = personas.find((one) => one.key === key);
  if (found === undefined) throw new Error(`Nobody is "${key}"`);
  return found;
}
