import { RefusedError } from '../errors.js';

interface Coded {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly driverError?: { readonly code?: unknown };
}

/** An error's class and code, such as `QueryFailedError 23505`. Its message may quote content, so it stays out. */
export function describeError(error: unknown): string {
  if (error instanceof RefusedError) return `RefusedError ${error.refusal.code}`;
  if (!(error instanceof Error)) return typeof error;
  const { code, responseCode, driverError } = error as Coded;
  const codes = [driverError?.code ?? code, responseCode].filter(
    (part) => typeof part === 'string' || typeof part === 'number',
  );
  return [error.constructor.name, ...codes].join(' ').slice(0, 200);
}
