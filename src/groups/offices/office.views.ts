import type { Caller } from '../../platform/index.js';
import { endObstacle, endProposalObstacle, groundInWords } from '../domain/office.js';
import { type GroupFile, isEndProposed, type Office } from '../group-file.js';
import { mayProposeEnd } from '../sight.js';
import type { OfficeView } from './offices.contract.js';

/** An office, with what the caller may do about it. */
export const officeView = (file: GroupFile, office: Office, caller: Caller): OfficeView => {
  const end = { isOwn: office.personId === caller.personId, endedAt: office.endedAt };
  const isProposed = isEndProposed(file, office.id);
  return {
    ...office,
    basis: groundInWords(office.basis),
    mayEnd: endObstacle(end) === undefined,
    mayProposeEnd: endProposalObstacle({ ...end, isProposed }) === undefined && mayProposeEnd(caller, file),
  };
};
