import {
  AccusationMatrixRow,
  AccusationRow,
  AccusationVersionRow,
  RespondentPositionRow,
  SettlementPositionRow,
} from './accusations/accusation.entity.js';
import {
  AccusedProductRow,
  AssertedPatentRow,
  CaseAgendaRow,
  CaseFileRow,
  CaseMemberRow,
  PartyBindingRow,
  PartyCounselRow,
  PartyRow,
  ProceedingRow,
} from './case.entity.js';
import { CaseJoinRow } from './joins/case-join.entity.js';
import { ParkedCaseRow } from './parked/parked-case.entity.js';

/** The rows of this module. */
export const casesEntities = [
  CaseFileRow,
  ProceedingRow,
  PartyRow,
  PartyCounselRow,
  PartyBindingRow,
  AssertedPatentRow,
  AccusedProductRow,
  CaseMemberRow,
  CaseAgendaRow,
  AccusationMatrixRow,
  AccusationRow,
  AccusationVersionRow,
  RespondentPositionRow,
  SettlementPositionRow,
  ParkedCaseRow,
  CaseJoinRow,
];
