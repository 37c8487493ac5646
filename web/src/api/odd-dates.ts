import { type Problem, problemOf } from './problem';

/** Asks whether odd dates are right all the same. */
type Ask = (problem: Problem) => Promise<boolean>;

let ask: Ask = () => Promise.resolve(false);

/** Names who asks: the dialog that stands over every page. */
export function askOfOddDates(asker: Ask): void {
  ask = asker;
}

const code = 'date.implausible';

/** The problem of an answer that refuses odd dates; undefined for every other answer. */
async function oddDatesIn(response: Response): Promise<Problem | undefined> {
  if (response.status !== 422) return undefined;
  const problem = await problemOf(response);
  return problem.code === code ? problem : undefined;
}

/** Sends a request; where its dates are odd and a person says that they are right, once more with their acknowledgement. */
export async function sendAskingOfOddDates(request: Request): Promise<Response> {
  if (request.headers.get('content-type')?.includes('json') !== true) return fetch(request);
  const again = request.clone();
  const response = await fetch(request);
  const problem = await oddDatesIn(response);
  if (problem === undefined || !(await ask(problem))) return response;
  const body = (await again.clone().json()) as { readonly acknowledged?: readonly string[] };
  const acknowledged = [
    ...(body.acknowledged ?? []),
    ...problem.faults.flatMap(({ acknowledge }) => acknowledge ?? []),
  ];
  return sendAskingOfOddDates(
    new Request(again, { method: again.method, body: JSON.stringify({ ...body, acknowledged }) }),
  );
}
