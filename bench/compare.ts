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

/**
 * Sends so many requests over connections that each ask one after the other. They are opened for the round: a server closes what
 * stood idle while the others had their turn.
 */
async function drive({ port, request }: Contender, requests: number): Promise<Round> {
  const connections = await Promise.all(Array.from({ length: connectionsEach }, () => Connection.open(port)));
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
  const perSecond = (requests * 1000) / (performance.now() - begun);
  connections.forEach((connection) => connection.close());
  return { perSecond, timesMs };
}

async function answerOf({ port, request }: Contender): Promise<unknown> {
  const connection = await Connection.open(port);
  const answer = await connection.ask(request);
  connection.close();
  return bodyOf(answer);
}

/** All must tell the same rows, or they are not comparable. */
async function assertSame({ name, contenders, idsOf }: Comparison): Promise<void> {
  const told: string[] = [];
  for (const contender of contenders) told.push(idsOf(await answerOf(contender)).join());
  const other = contenders.find((_, i) => told[i] !== told[0] || told[i] === '');
  if (other !== undefined) throw new Error(`${name}: ${other.name} tells other rows, or none`);
}

/** Drives all in turn, each round beginning with another, and compares them round by round. */
export async function compare(comparison: Comparison): Promise<Figure> {
  const { contenders, requests } = comparison;
  await assertSame(comparison);
  for (const contender of contenders) await drive(contender, requests * 2);

  const measured: Round[][] = contenders.map(() => []);
  for (let round = 0; round < roundsEach; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const i = (round + turn) % contenders.length;
      measured[i]!.push(await drive(contenders[i]!, requests));
    }
  }
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
