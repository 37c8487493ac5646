import { asProblem } from '../../api/problem';

/** Asking again helps where the server failed, never where it refused. */
export const mayHelp = (error: unknown): boolean => {
  const status = asProblem(error)?.status ?? 0;
  return status === 0 || status >= 500;
};
