import { compare, type Contender } from './compare.js';
import { bodyOf, Connection, requestText } from './connection.js';
import type { Figure } from './figures.js';
import type { Server } from './processes.js';
import { password, type Reader, everyReader, type SeededReaders } from './readers.js';
import { type Page, pages, type Statements } from './statements.js';

/** Requests of a round: today's screen is a page of pages, and dear to whom little of much is shown. */
const requestsOf: Readonly<Record<Page, Readonly<Record<Reader, number>>>> = {
  cases: { coordinator: 300, member: 120, counsel: 80 },
  deadlines: { coordinator: 160, member: 80, counsel: 24 },
  today: { coordinator: 48, member: 16, counsel: 8 },
};

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

/** The rows of a list; one more where it was asked whether the list goes on. */
const listed = (body: unknown): readonly string[] => (body as Listed).items.slice(0, 50).map(({ id }) => id);

/** The rows of every section, in order. A bare server tells them as one list. */
const sections = (body: unknown): readonly string[] => {
  const parts = (body as { sections?: Listed[] }).sections ?? [body as Listed];
  return parts.flatMap(({ items }) => items.map(({ id }) => id));
};

const idsOf: Readonly<Record<Page, (body: unknown) => readonly string[]>> = {
  cases: listed,
  deadlines: listed,
  today: sections,
};

/** Signs in; answers the cookies. */
export async function signIn(port: number, email: string): Promise<string> {
  const connection = await Connection.open(port);
  const answer = await connection.ask(requestText('POST', '/api/v1/sessions', '', { email, password }));
  connection.close();
  bodyOf(answer);
  const cookies = answer.headers.matchAll(/^set-cookie: ([^;]+)/gim);
  return Array.from(cookies, ([, cookie]) => cookie).join('; ');
}

/** The servers that answer the same. */
export interface ReadServers {
  readonly app: Server;
  readonly bare: Server;
  /** Another build of the app, to measure a change by. */
  readonly before: Server | undefined;
}

/** Every page as every reader: the app beside lean statements, beside its own where they are known, and beside another build. */
export async function measureReads(
  { app, bare, before }: ReadServers,
  seeded: SeededReaders,
  paths: Readonly<Record<Page, string>>,
  statements: Statements,
  { wanted, tell }: { readonly wanted: (name: string) => boolean; readonly tell: (figure: Figure) => void },
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const page of pages) {
    for (const reader of everyReader) {
      const cookie = await signIn(app.port, seeded[reader].email);
      const asked = (name: string, { port }: Server): Contender => ({
        name,
        port,
        request: requestText('GET', paths[page], cookie),
      });
      const told = (name: string, path: string): Contender => ({
        name,
        port: bare.port,
        request: requestText('GET', `/${path}`),
      });
      const own = `own/${page}`;
      const contenders: [Contender, ...Contender[]] = [
        asked('app', app),
        told('lean', leanPath(reader, page)),
        ...(reader === 'coordinator' && own in statements ? [told('own SQL', own)] : []),
        ...(before === undefined ? [] : [asked('before', before)]),
      ];
      const name = `${page}, ${reader}`;
      if (!wanted(name)) continue;
      const requests = requestsOf[page][reader];
      const figure = await compare({ name, contenders, requests, idsOf: idsOf[page] });
      tell(figure);
      figures.push(figure);
    }
  }
  return figures;
}

/** Where the bare server tells the lean answer. */
export const leanPath = (reader: Reader, page: Page): string => `lean/${reader}/${page}`;
