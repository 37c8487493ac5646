import type { PersonNameView } from '../../identity/index.js';
import type { BilingualView, ObstacleView } from '../../platform/index.js';
import type { TierView } from '../shelf/documents-views.contract.js';

/** A common issue of a group, which a document shared there relates to. */
export class SharingIssueView {
  id: string;
  name: string;
}

/** The group a way leads into. */
export class SharingGroupView {
  id: string;
  name: BilingualView;
}

/** People who would read it, by the firm they act for; of the alliance's offices, by their role. */
export class SharingReadersView {
  name: BilingualView;
  /** Whether it is a member, and not an office of the alliance or an expert. */
  isMember: boolean;
  people: PersonNameView[];
}

/** One way in which a document may be shared. */
export class SharingWayView {
  tier: TierView;
  group: SharingGroupView | null;
  /** What is common to the group; empty where no issue is asked for, or where it is not the caller's to know. */
  issues: SharingIssueView[];
  /** What stands against this way; null where the document may be shared so. */
  obstacle: ObstacleView | null;
  /** Who reads it then, of those the caller knows elsewhere; empty where something stands against it. */
  readers: SharingReadersView[];
  /** Whether others read it then whom the caller is not told of. It follows from the way and the caller, not from who they are. */
  others: boolean;
}

/** What can be shared how, and with whom, before it is done. */
export class SharingView {
  /** Why the caller does not share it at all; null where they may in one of the ways. */
  obstacle: ObstacleView | null;
  /** Who may: counsel of the side that supplied it. Told to that side alone. */
  counsel: PersonNameView[];
  ways: SharingWayView[];
}
