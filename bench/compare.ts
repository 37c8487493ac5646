import { bodyOf, Connection } from './connection.js';
import { type Figure, median, quantile } from './figures.js';

const connectionsEach = 8;
const roundsEach = 5;

/** A server asked for one page. */
export interface Contender {
  readonly name: string;
  readonly port: number;
  readonly request: string;
}

/** What is compared: the first contender with each of the others. */
export interface Comparison {
  readonly name: string;
  readonly contenders: readonly [Contender, ...Contender[]];
  /** Requests of a round. Bounded by requests, not by time, so that a slow machine measures the same work. */
  readonly requests: number;
  /** The ids that an answer tells, by which both tell the same. */
  readonly idsOf: (body: unknown) => readonly string[];
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
  Promise.all(Array.from({ length: connectionsEach }, () => Connection.open(port)));

/** All must tell the same rows, or they are not comparable. */
async function assertSame(
  { name, contenders, idsOf }: Comparison,
  connections: readonly Connection[][],
): Promise<void> {
  const told: string[] = [];
  for (const [i, { request }] of contenders.entries())
    told.push(idsOf(bodyOf(await connections[i]![0]!.ask(request))).join());
  const other = contenders.find((_, i) => told[i] !== told[0] || told[i] === '');
  if (other !== undefined) throw new Error(`${name}: ${other.name} tells other rows, or none`);
}

/** Drives all in turn, each round beginning with another, and compares them round by round. */
export async function compare(comparison: Comparison): Promise<Figure> {
  const { contenders, requests } = comparison;
  const connections = await Promise.all(contenders.map(openAll));
  await assertSame(comparison, connections);
  for (const [i, { request }] of contenders.entries()) await drive(connections[i]!, request, requests * 2);

  const measured: Round[][] = contenders.map(() => []);
  for (let round = 0; round < roundsEach; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const i = (round + turn) % contenders.length;
      measured[i]!.push(await drive(connections[i]!, contenders[i]!.request, requests));
    }
  }
  connections.flat().forEach((connection) => connection.close());
  return figureOf(comparison, measured);
}

const perSecondOf = (all: readonly Round[]): number => median(all.map(({ perSecond }) => perSecond));

/** The median of the rounds' ratios, so that what else the machine does touches all alike. */
function figureOf({ name, contenders }: Comparison, [ours = [], ...others]: readonly Round[][]): Figure {
  const times = ours.flatMap(({ timesMs }) => timesMs);
  const ratios = others.map((rounds, i): [string, number] => [
    contenders[i + 1]!.name,
    median(ours.map(({ perSecond }, round) => perSecond / rounds[round]!.perSecond)),
  ]);
  const values = {
    ...Object.fromEntries(ratios.map(([other, ratio]) => [`x ${other}`, ratio])),
    perSecond: perSecondOf(ours),
    ...Object.fromEntries(others.map((rounds, i) => [`${contenders[i + 1]!.name}/s`, perSecondOf(rounds)])),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
  return { name, values };
}
