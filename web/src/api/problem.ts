/** A fault of one field, as the API points at it. */
export interface FieldFault {
  /** JSON pointer into the body sent, such as `/services/0/servedOn`. */
  readonly pointer: string;
  readonly detail: string;
  /** What to acknowledge where it is right all the same: an odd date. */
  readonly acknowledge?: string;
}

/** What the API says when it does not do what was asked: RFC 9457 problem details. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly faults: readonly FieldFault[] = [],
    readonly requestId: string | null = null,
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

const textOf = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const faultsOf = (value: unknown): readonly FieldFault[] =>
  Array.isArray(value)
    ? value.filter(isRecord).map((each) => ({
        pointer: textOf(each['pointer'], ''),
        detail: textOf(each['detail'], ''),
        ...(typeof each['acknowledge'] === 'string' && { acknowledge: each['acknowledge'] }),
      }))
    : [];

/** Reads a failed response. What is no problem document (a proxy's page) still becomes one. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => ({}));
  const given = isRecord(body) ? body : {};
  return new Problem(
    response.status,
    textOf(given['code'], `http.${response.status}`),
    textOf(given['title'], response.statusText),
    textOf(given['detail'], response.statusText),
    faultsOf(given['errors']),
    textOf(given['requestId'], response.headers.get('x-request-id') ?? '') || null,
  );
}

/** The problem behind an error, where it is one. */
export const asProblem = (error: unknown): Problem | undefined =>
  error instanceof Problem ? error : undefined;

/** Whether someone else changed the thing meanwhile. */
export const isStale = (error: unknown): boolean => asProblem(error)?.status === 412;
