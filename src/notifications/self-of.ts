import { type Caller, NotFoundError } from '../platform/index.js';

/** The person who calls. The system has nothing to read: 404. */
export function selfOf(caller: Caller): string {
  if (caller.personId === null) throw new NotFoundError();
  return caller.personId;
}
