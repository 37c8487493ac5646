import type { CaseFile } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { given } from '../../parts/given';
import type { Filter } from '../../parts/list-filters';
import { oneOf } from '../../parts/one-of';
import { optionsOf } from '../../parts/options-of';
import { useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { documentWords, folderWords, stateWords, tierWords } from './document-words';
import type { Asked } from './queries';

const keysOf = <K extends string>(words: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(words) as K[];

/** What documents are narrowed by, those of a case by its proceedings as well, and what the address asks of the API. */
export function useDocumentFilters(
  file?: CaseFile,
): readonly [readonly Filter[], Omit<Asked, 'cursor' | 'limit'>] {
  const t = useWords(documentWords);
  const say = useSay();
  const session = useSession();
  const [search] = useFilters();
  const folders = useWords(folderWords);
  const tiers = useWords(tierWords);
  const states = useWords(stateWords);
  const proceedings = (file?.proceedings ?? []).map(({ id, forumName, number }) => ({
    value: id,
    label: `${say(forumName)} ${number ?? ''}`,
  }));
  const filters: readonly Filter[] = [
    { name: 'folder', label: t.folder, options: optionsOf(folders) },
    { name: 'tier', label: t.tier, options: optionsOf(tiers) },
    { name: 'state', label: t.state, options: optionsOf(states) },
    ...(file === undefined ? [{ name: 'caseId', label: t.case, among: 'cases' as const }] : []),
    ...(allows(session, 'members.read') ? [{ name: 'supplierMemberId', label: t.supplier }] : []),
    ...(proceedings.length > 0 ? [{ name: 'proceeding', label: t.proceeding, options: proceedings }] : []),
  ];
  const asked = given({
    q: search['q'],
    folder: oneOf(keysOf(folderWords), search['folder']),
    tier: oneOf(keysOf(tierWords), search['tier']),
    state: oneOf(keysOf(stateWords), search['state']),
    proceedingId: search['proceeding'],
    caseId: file?.id ?? search['caseId'],
    supplierMemberId: search['supplierMemberId'],
  });
  return [filters, asked];
}
