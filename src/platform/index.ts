export { type AnchorPair, anchorsFact, reanchored, signAnchors } from './audit/anchors.js';
export {
  type Checkpoint,
  checkpointText,
  readCheckpoint,
  signCheckpoint,
  type SignedCheckpoint,
  verdictOn,
} from './audit/checkpoint.js';
export type { SignatureVerdict } from './audit/signed-note.js';
export { SigningKey } from './audit/signing-key.js';
export type { ChainMark, ChainReport, LinkInHand } from './audit/walk-chain.js';
export { type AuditLink, contentHash, type FactContent, genesis } from './audit-chain.js';
export {
  AuditReader,
  type ChainEnd,
  type FactsAsked,
  type GroupSpan,
  type MoneySeen,
} from './audit.reader.js';
export { Blobs } from './blobs/blobs.js';
export { Escrow, type EscrowUse } from './escrow/escrow.js';
export { isCounted, type Layout, type Piece, piecesOf, straysOf, type Turn } from './blobs/layout.js';
export { type BlobRef, OpenKey } from './blobs/open-key.js';
export { type ScanResult, Scanner } from './blobs/scanner.js';
export { type Allowed, Sealing } from './blobs/sealing.js';
export { afterMs, Clock, FixedClock } from './clock.js';
export { dateColumn, type Defaulted, instantColumn, WithinAlliance } from './sql/columns.js';
export { canonicalJson } from './domain/canonical-json.js';
export { CONFIG, type Config, ConfigError, readConfig } from './config.js';
export { Consumers } from './facts/consumers.js';
export { describeError } from './delivery/describe-error.js';
export { LeaveRules } from './delivery/leave-rules.js';
export {
  MailOutbox,
  type MailKind,
  type MailState,
  type MailSubject,
  messageIdOf,
  type OutgoingMail,
} from './delivery/mail.js';
export { MailTransport } from './delivery/mail-transport.js';
export { DueWork } from './delivery/worker-role.js';
export {
  type DueTimer,
  type HeardFact,
  HopelessError,
  type OutsideEffect,
  WorkRegistry,
} from './delivery/work-registry.js';
export { prepareDataDir } from './start/data-dir.js';
export { assertActsAsApp, assertDatabase, databaseFault } from './start/database-faults.js';
export { plannedEachTime } from './database-client.js';
export { createDataSource, migrate, restrictedRole } from './database.js';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
export {
  assertAcknowledged,
  assertAllowed,
  assertVersion,
  granted,
  type InputFault,
  InvalidInputError,
  NotFoundError,
  type OddDate,
  RefusedError,
  UnauthenticatedError,
} from './errors.js';
export { ACCESS, Allow, IfMatch, type KnownRequest, Ordinal, Uuid, Who } from './http/decorators.js';
export {
  ActionView,
  BilingualView,
  type KeptNames,
  NamedView,
  NamesBody,
  namesGiven,
  ObstacleView,
  OfferView,
  ReasonBody,
  StepView,
  toActionView,
  toObstacleView,
} from './http/action.contract.js';
export { decimalText } from './http/decimal-text.js';
export { IsCalendarDate, IsCountry, IsZone } from './http/is-calendar-date.js';
export { IsAcknowledgement, Plausible } from './http/plausible.js';
export { moneyAboveZero, MoneyView, storedMoney, toMoneyView } from './http/money.contract.js';
export { decodeCursor, decodeMomentCursor, encodeCursor, type Page, pageOf, PageQuery } from './http/page.js';
export { httpAdapter, idempotencyOf, prepareHttp, serveWeb } from './http/server.js';
export { Metrics } from './http/metrics.js';
export { serveMetrics } from './http/serve-metrics.js';
export { asksHead, streamWhile } from './http/stream-while.js';
export { saying, validation } from './http/validation.js';
export { asFlag, IsText, trimmed } from './http/trimmed.js';
export { isId, newId, newSecret } from './ids.js';
export { inTurns } from './in-turns.js';
export { Duties, type Duty, type DutySaid, type DutyTable, type Held, type MovedBy } from './facts/duties.js';
export { allFacts, type FactEntry, fact, factsOf, type FactTable } from './facts/facts.js';
export { Log } from './log.js';
export { type Notice, Notices, seeThere, type Told, type Telling } from './facts/notices.js';
export { PlatformModule } from './platform.module.js';
export { ensureRoles } from './postgres/roles.js';
export { eachValue } from './sql/each-value.js';
export { Binds } from './sql/binds.js';
export { columnsOf, insertRows, jsonOf, type NewRow, updateRow, updateRows } from './sql/rows.js';
export { assertRedis } from './start/redis-faults.js';
export { asCaller } from './as-caller.js';
export {
  type Asked,
  inBoth,
  type NamedSubject,
  type TitledThing,
  type Subject,
  Subjects,
  type DocumentsElsewhere,
  type KeepsDocuments,
  type SubjectTable,
} from './facts/subjects.js';
export type { Fact, TenantlessTx, TimerPlan, Tx } from './tx.js';
export {
  cursorAfter,
  type KeyOf,
  type Ordering,
  ordering,
  type Sorted,
  type SortKeys,
  pinyinKey,
  textKey,
} from './sql/order.js';
export {
  dayInText,
  derivedId,
  inBothJson,
  inQuotes,
  instantText,
  limitTo,
  namesJson,
  namesSql,
} from './sql/sql-text.js';
export { type By, UnitOfWork } from './unit-of-work.js';
export {
  type Access,
  asPerson,
  type Caller,
  hasRole,
  type Json,
  membersOf,
  outsiderCaller,
  type Permission,
  permissions,
  personOf,
  type Role,
  roles,
  type Seat,
  systemCaller,
} from './words.js';
