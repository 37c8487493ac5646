import { addDays, type CalendarDate } from '../src/kernel/index.js';
import { bodyOf, Connection, requestText } from './connection.js';
import { type Figure, median, quantile } from './figures.js';

const warmUp = 10;
const deadlinesAtLeast = 40;

interface CaseAnswer {
  readonly proceedings: readonly { readonly id: string }[];
  readonly parties: readonly { readonly id: string }[];
}

/** The service of complaint and notice on every respondent of a case, as a coordinator would record it. */
async function serviceOn(connection: Connection, cookie: string, id: string, servedOn: CalendarDate) {
  const view = bodyOf(await connection.ask(requestText('GET', `/api/v1/cases/${id}`, cookie))) as CaseAnswer;
  const services = view.parties.map((party) => ({
    partyId: party.id,
    method: 'express',
    destination: 'foreign',
    servedOn,
  }));
  return requestText('POST', `/api/v1/cases/${id}/events`, cookie, {
    proceedingId: view.proceedings[0]!.id,
    kind: 'complaint_and_noi_served_by_commission',
    happenedOn: servedOn,
    circumstances: ['public_interest_delegated'],
    services,
  });
}

/** Records an event in one case after another; each gives 40 deadlines in one round trip. */
export async function recordEvents(port: number, cookie: string, today: CalendarDate): Promise<Figure> {
  const connection = await Connection.open(port);
  const list = requestText('GET', '/api/v1/cases?q=WIDE&limit=200', cookie);
  const { items } = bodyOf(await connection.ask(list)) as { items: { id: string }[] };
  const times: number[] = [];
  for (const { id } of items) {
    const request = await serviceOn(connection, cookie, id, addDays(today, -3));
    const sent = performance.now();
    const answer = await connection.ask(request);
    times.push(performance.now() - sent);
    const { deadlines } = bodyOf(answer) as { deadlines: unknown[] };
    if (deadlines.length < deadlinesAtLeast) throw new Error(`Only ${String(deadlines.length)} deadlines`);
  }
  connection.close();
  const counted = times.slice(warmUp);
  const p50 = median(counted);
  const values = { runs: counted.length, p50, p95: quantile(counted, 0.95), fastest: Math.min(...counted) };
  return { name: 'record an event with 40 deadlines', values, target: 'p50 ≤ 60 ms', reached: p50 <= 60 };
}
