import type { Caller } from '../../platform/index.js';
import type { GroupFile, Office } from '../group-file.js';
import { mayProposeEnd } from '../sight.js';
import type { OfficeView } from './offices.contract.js';

/** An office, with what the caller may do about it. */
export const officeView = (file: GroupFile, office: Office, caller: Caller): OfficeView => {
  const isHeld = office.endedAt === null;
  const isOwn = office.personId === caller.personId;
  return {
    ...office,
    mayEnd: isHeld && isOwn,
    mayProposeEnd:
      isHeld &&
      !isOwn &&
      mayProposeEnd(caller, file) &&
      !file.proposals.some(
        ({ officeId, aim, state }) => officeId === office.id && aim === 'end' && state === 'open',
      ),
  };
};
