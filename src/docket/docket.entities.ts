import { AnswerCoverRow, UndatedCaseRow } from './answers/answer-cover.entity.js';
import { DeadlineMoveRow, DeadlineRow } from './deadline.entity.js';
import { EventRow, EventServiceRow } from './event.entity.js';
import { ImpactCaseRow, ImpactLineRow, ImpactRow } from './impacts/impact.entity.js';
import { DeadlineOrderRow } from './orders/deadline-order.entity.js';

/** The rows this module keeps. */
export const docketEntities = [
  EventRow,
  EventServiceRow,
  DeadlineRow,
  DeadlineMoveRow,
  DeadlineOrderRow,
  AnswerCoverRow,
  UndatedCaseRow,
  ImpactRow,
  ImpactCaseRow,
  ImpactLineRow,
];
