/** What of the alliance's facts that belong to no case those who read the audit chain are told: how it is run, by what they are about. */
const running: readonly string[] = [
  'alliance',
  'appointment',
  'checkpoint',
  'member',
  'nomination',
  'person',
  'work',
];

/**
 * Whether a fact is of how the alliance is run. Any other that belongs to no case is told to nobody who reads the chain: walls, papers
 * that were never shared, memberships of groups, cases that share a number. They have places of their own.
 */
export const isOfRunning = ({
  caseId,
  subjectKind,
}: {
  readonly caseId: string | null;
  readonly subjectKind: string;
}): boolean => caseId === null && running.includes(subjectKind);
