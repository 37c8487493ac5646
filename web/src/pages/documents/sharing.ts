import type { DocumentFile, SharingWay } from './queries';

/** What is written in the dialog: one of the ways, and the common issue where it leads into a group. */
export interface ShareWritten {
  readonly way?: string;
  readonly issueId?: string;
}

/** What tells one way from the others. */
export const keyOf = ({ tier, group }: Pick<SharingWay, 'tier' | 'group'>): string => group?.id ?? tier.id;

type Placed = Pick<DocumentFile, 'state' | 'tier' | 'proposedTier' | 'groupId' | 'issueId'>;

/** Whether a document is classified for a way already. */
export const isAsItIs = ({ state, tier, groupId }: Placed, way: SharingWay): boolean =>
  state.id === 'classified' && tier.id === way.tier.id && (way.group === null || way.group.id === groupId);

/**
 * Where the dialog starts: at what is; of a document that is not classified yet, at the tier its uploader had in mind, where that leaves one
 * way; else nowhere, for with whom it is shared is somebody's to say. A group with one issue leaves no choice of it.
 */
export function initialOf(file: Placed, ways: readonly SharingWay[]): ShareWritten {
  const open = ways.filter(({ obstacle }) => obstacle === null);
  const meant = open.filter((way) =>
    file.state.id === 'classified' ? isAsItIs(file, way) : way.tier.id === file.proposedTier.id,
  );
  const [way] = meant;
  if (way === undefined || meant.length > 1) return {};
  const issueId =
    way.issues.find(({ id }) => id === file.issueId)?.id ??
    (way.issues.length === 1 ? way.issues[0]?.id : undefined);
  return { way: keyOf(way), ...(way.group !== null && issueId !== undefined && { issueId }) };
}
