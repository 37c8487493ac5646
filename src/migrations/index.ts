import { PlatformTables1700000000001 } from './0001-platform.js';
import { IdentityTables1700000000002 } from './0002-identity.js';
import { AllianceTables1700000000003 } from './0003-alliance.js';
import { CaseTables1700000000004 } from './0004-cases.js';
import { DocketTables1700000000005 } from './0005-docket.js';
import { NotificationsTables1700000000006 } from './0006-notifications.js';
import { WallsTables1700000000007 } from './0007-walls.js';
import { SealingTables1700000000008 } from './0008-sealing.js';
import { GroupsTables1700000000009 } from './0009-groups.js';
import { DocumentsTables1700000000010 } from './0010-documents.js';
import { AccusationsTables1700000000011 } from './0011-accusations.js';
import { DocumentLifeTables1700000000012 } from './0012-document-life.js';
import { CheckpointsTables1700000000013 } from './0013-checkpoints.js';
import { FeedsTables1700000000014 } from './0014-feeds.js';
import { ClearanceTables1700000000015 } from './0015-clearance.js';
import { Reasons1700000000016 } from './0016-reasons.js';
import { UnsealedDocuments1700000000017 } from './0017-unsealed-documents.js';
import { PartTurns1700000000018 } from './0018-part-turns.js';
import { AgreedVersions1700000000019 } from './0019-agreed-versions.js';
import { DaysToKeep1700000000020 } from './0020-days-to-keep.js';
import { PlannedReminders1700000000021 } from './0021-planned-reminders.js';
import { BlobStore1700000000022 } from './0022-blob-store.js';
import { TodayOrder1700000000023 } from './0023-today-order.js';
import { ParkedCases1700000000024 } from './0024-parked-cases.js';
import { Accounts1700000000025 } from './0025-accounts.js';
import { Nominations1700000000026 } from './0026-nominations.js';
import { Mandates1700000000027 } from './0027-mandates.js';
import { OfficeConsent1700000000028 } from './0028-office-consent.js';
import { DerivedThings1700000000029 } from './0029-derived-things.js';
import { DocumentSayings1700000000030 } from './0030-document-sayings.js';
import { SaltedChain1700000000031 } from './0031-salted-chain.js';
import { FormerNames1700000000033 } from './0033-former-names.js';
import { WaitingConsents1700000000034 } from './0034-waiting-consents.js';
import { Admission1700000000035 } from './0035-admission.js';
import { EndingByConsent1700000000036 } from './0036-ending-by-consent.js';
import { Firms1700000000037 } from './0037-firms.js';
import { Grounds1700000000039 } from './0039-grounds.js';
import { NoticesReceived1700000000040 } from './0040-notices-received.js';
import { Duties1700000000041 } from './0041-duties.js';
import { Telling1700000000042 } from './0042-telling.js';
import { Attachments1700000000043 } from './0043-attachments.js';
import { Delegations1700000000045 } from './0045-delegations.js';
import { RenamedTimers1700000000046 } from './0046-renamed-timers.js';
import { FoundByName1700000000047 } from './0047-found-by-name.js';
import { Titles1700000000048 } from './0048-titles.js';
import { TextEncodings1700000000049 } from './0049-text-encodings.js';
import { Refolding1700000000050 } from './0050-refolding.js';
import { PaperExports1700000000051 } from './0051-paper-exports.js';
import { SortedLists1700000000053 } from './0053-sorted-lists.js';
import { ViewsAndNumbers1700000000054 } from './0054-views-and-numbers.js';
import { Notes1700000000056 } from './0056-notes.js';
import { SecondFactors1700000000057 } from './0057-second-factors.js';
import { DocumentsOfFirms1700000000059 } from './0059-documents-of-firms.js';
import { RefoldSealed1700000000060 } from './0060-refold-sealed.js';
import { KindsToldOf1700000000063 } from './0063-kinds-told-of.js';
import { ViewsWithdrawn1700000000069 } from './0069-views-withdrawn.js';
import { UnreadColumns1700000000070 } from './0070-unread-columns.js';

/** Every migration, oldest first. One on main is never edited; a change is a new one. */
export const migrations = [
  PlatformTables1700000000001,
  IdentityTables1700000000002,
  AllianceTables1700000000003,
  CaseTables1700000000004,
  DocketTables1700000000005,
  NotificationsTables1700000000006,
  WallsTables1700000000007,
  SealingTables1700000000008,
  GroupsTables1700000000009,
  DocumentsTables1700000000010,
  AccusationsTables1700000000011,
  DocumentLifeTables1700000000012,
  CheckpointsTables1700000000013,
  FeedsTables1700000000014,
  ClearanceTables1700000000015,
  Reasons1700000000016,
  UnsealedDocuments1700000000017,
  PartTurns1700000000018,
  AgreedVersions1700000000019,
  DaysToKeep1700000000020,
  PlannedReminders1700000000021,
  BlobStore1700000000022,
  TodayOrder1700000000023,
  ParkedCases1700000000024,
  Accounts1700000000025,
  Nominations1700000000026,
  Mandates1700000000027,
  OfficeConsent1700000000028,
  DerivedThings1700000000029,
  DocumentSayings1700000000030,
  SaltedChain1700000000031,
  FormerNames1700000000033,
  WaitingConsents1700000000034,
  Admission1700000000035,
  EndingByConsent1700000000036,
  Firms1700000000037,
  Grounds1700000000039,
  NoticesReceived1700000000040,
  Duties1700000000041,
  Telling1700000000042,
  Attachments1700000000043,
  Delegations1700000000045,
  RenamedTimers1700000000046,
  FoundByName1700000000047,
  Titles1700000000048,
  TextEncodings1700000000049,
  Refolding1700000000050,
  PaperExports1700000000051,
  SortedLists1700000000053,
  ViewsAndNumbers1700000000054,
  Notes1700000000056,
  SecondFactors1700000000057,
  DocumentsOfFirms1700000000059,
  RefoldSealed1700000000060,
  KindsToldOf1700000000063,
  ViewsWithdrawn1700000000069,
  UnreadColumns1700000000070,
];
