import { bodyOf, Connection } from './connection.js';
import { type Figure, median, quantile } from './figures.js';

/** How hard, and how often. Bounded by requests, not by time, so that a slow machine measures the same work. */
const load = { connections: 8, warmUp: 1500, requests: 400, rounds: 9 };

/** A server asked for one page. */
export interface Contender {
  readonly port: number;
  readonly request: string;
}

/** Requests answered in a round. */
interface Round {
  readonly perSecond: number;
  readonly timesMs: readonly number[];
}

/** Sends so many requests over connections that each ask one after the other. */
async function drive(connections: readonly Connection[], request: string, requests: number): Promise<Round> {
  let left = requests;
  const timesMs: number[] = [];
  const begun = performance.now();
  const ask = async (connection: Connection): Promise<void> => {
    while (left-- > 0) {
      const sent = performance.now();
      const { status } = await connection.ask(request);
      if (status !== 200) throw new Error(`Answered ${String(status)}`);
      timesMs.push(performance.now() - sent);
    }
  };
  await Promise.all(connections.map(ask));
  return { perSecond: (requests * 1000) / (performance.now() - begun), timesMs };
}

const openAll = ({ port }: Contender): Promise<Connection[]> =>
  Promise.all(Array.from({ length: load.connections }, () => Connection.open(port)));

/** Both must tell the same rows, or they are not comparable. */
async function assertSame(ours: Connection, bare: Connection, of: readonly Contender[]): Promise<void> {
  const [first, second] = await Promise.all(
    [ours, bare].map(async (connection, i) => {
      const { items } = bodyOf(await connection.ask(of[i]!.request)) as { items: { id: string }[] };
      return items.slice(0, 50).map(({ id }) => id);
    }),
  );
  if (first?.length !== 50 || first.join() !== second?.join())
    throw new Error('The servers tell different rows');
}

/** Drives both in turn, each round in the other order, and compares them round by round. */
export async function compare(name: string, app: Contender, bare: Contender): Promise<Figure> {
  const contenders = [app, bare];
  const connections = await Promise.all(contenders.map(openAll));
  await assertSame(connections[0]![0]!, connections[1]![0]!, contenders);
  for (const [i, { request }] of contenders.entries()) await drive(connections[i]!, request, load.warmUp);

  const rounds: [Round[], Round[]] = [[], []];
  for (let round = 0; round < load.rounds; round++) {
    for (const i of round % 2 === 0 ? [0, 1] : [1, 0]) {
      rounds[i]!.push(await drive(connections[i]!, contenders[i]!.request, load.requests));
    }
  }
  connections.flat().forEach((connection) => connection.close());
  return figureOf(name, ...rounds);
}

function figureOf(name: string, ours: readonly Round[], bare: readonly Round[]): Figure {
  const ratio = median(ours.map(({ perSecond }, round) => perSecond / bare[round]!.perSecond));
  const times = ours.flatMap(({ timesMs }) => timesMs);
  const bareTimes = bare.flatMap(({ timesMs }) => timesMs);
  const values = {
    ratio,
    perSecond: median(ours.map(({ perSecond }) => perSecond)),
    barePerSecond: median(bare.map(({ perSecond }) => perSecond)),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    bareP50: quantile(bareTimes, 0.5),
    bareP95: quantile(bareTimes, 0.95),
  };
  return { name, values, target: 'ratio ≥ 0.5', reached: ratio >= 0.5 };
}
