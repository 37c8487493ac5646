export { ActOnDeadline } from './act-on-deadline.js';
export { CorrectEvent } from './correct-event.js';
export { DocketModule } from './docket.module.js';
export { type DeadlineToRemind, DocketReader } from './docket.reader.js';
export { type Deadline, type DeadlineStatus } from './domain/deadline.js';
export { confirmDeadline, meetDeadline } from './domain/decide-deadline.js';
export { type EventReport, type Service } from './domain/event.js';
export { RecordEvent } from './record-event.js';
export { WithdrawEvent } from './withdraw-event.js';
