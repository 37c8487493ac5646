import { type Answer, type Asker, inPool } from '../authorization/ask.js';
import type { Persona } from '../authorization/personas.js';
import type { Area, Rule } from '../authorization/policy/words.js';
import { worthAsking } from '../authorization/long-lists.js';
import { describedRoutes, type Parameter, type Route } from '../authorization/routes.js';
import { nameOf, type Thing } from '../authorization/things.js';
import type { World } from '../authorization/world.js';

/** One address to be read, and what came back. */
export interface Page {
  /** By which way it came. */
  readonly way: 'page' | 'calendar' | 'link' | 'event' | 'mail' | 'paper';
  readonly url: string;
  readonly bytes: Buffer;
  readonly status: number;
  readonly query: Readonly<Record<string, string>>;
}

const isRead = (rule: Rule): boolean => rule.route.startsWith('GET ') && rule.roles !== 'public';

/** Denied by the role before anything was looked at: whatever else is asked of the route is denied so. */
const isOfTheRole = ({ outcome, isUnseen }: Answer): boolean => isUnseen && outcome === 'no';

function urlOf({ route }: Rule, thing: Thing | undefined, query: Page['query']): string {
  const about = thing === undefined ? '' : ` [${nameOf(thing)}]`;
  const filter = Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return `${route}${about} ${filter}`;
}

/** Every address of the reading routes, with every thing they may be asked about and every filter they have. */
export class Crawler {
  private readonly routes: ReadonlyMap<string, Route>;

  constructor(
    private readonly world: World,
    private readonly asker: Asker,
    private readonly areas: readonly Area[],
  ) {
    this.routes = new Map(describedRoutes(world.app.app).map((route) => [route.key, route]));
  }

  /** Reads everything as someone; `visit` gets each page. */
  async crawl(who: Persona, words: readonly string[], visit: (page: Page) => Promise<void>): Promise<number> {
    const rules = this.areas.flatMap((area) => area.rules).filter(isRead);
    let pages = 0;
    await inPool(rules, 4, async (rule) => {
      for (const { thing, query } of this.pagesOf(rule, words)) {
        const answer = await this.asker.ask(rule.route, who, thing, { query });
        pages += 1;
        await visit({
          way: 'page',
          query,
          url: urlOf(rule, thing, query),
          bytes: answer.raw,
          status: answer.status,
        });
        if (isOfTheRole(answer)) return;
      }
    });
    return pages;
  }

  private pagesOf(rule: Rule, words: readonly string[]) {
    const filters = this.filtersOf(rule, words);
    return (rule.about ?? [undefined]).flatMap((thing, n) =>
      (n === 0 ? filters : filters.slice(0, 1)).map((query) => ({ rule, thing, query })),
    );
  }

  /** No filter first; then each filter by itself with each value it may have. */
  private filtersOf({ route }: Rule, words: readonly string[]): readonly Readonly<Record<string, string>>[] {
    const known = this.routes.get(route);
    const limit = known?.query.includes('limit') ? { limit: '100' } : {};
    const values = (known?.parameters ?? []).flatMap(({ name, schema }) =>
      this.valuesOf(name, schema, words).map((value) => ({ ...limit, [name]: value })),
    );
    return [limit, ...values];
  }

  private valuesOf(name: string, schema: Parameter['schema'], words: readonly string[]): readonly string[] {
    if (name === 'limit' || name === 'cursor') return [];
    if (name === 'q') return words;
    // In whatever order, a list shows the same.
    if (schema.enum) return name === 'sort' ? schema.enum.slice(0, 1) : worthAsking(schema.enum);
    if (name.endsWith('Id') || schema.format === 'uuid') return this.idsLike(name.replace(/Id$/, ''));
    return schema.format === 'date' ? ['2030-01-01'] : [];
  }

  private idsLike(kind: string): readonly string[] {
    const plain = { member: 'firm', supplierMember: 'firm' }[kind] ?? kind;
    return [...this.world.ground.ids].filter(([name]) => name.startsWith(`${plain}: `)).map(([, id]) => id);
  }
}
