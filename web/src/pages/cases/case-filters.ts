import { useQuery } from '@tanstack/react-query';
import { caseKindsQuery } from '../../api/queries';
import { useSay, useWords } from '../../i18n/language';
import type { Bilingual } from '../../i18n/words';
import type { Filter } from '../../parts/list-filters';
import { allows, useSession } from '../../session/session';
import { casesWords } from './cases-words';
import { daysAhead } from './filter';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** What cases are narrowed and sorted by. */
export function useCaseFilters(kind: string | undefined): readonly Filter[] {
  const t = useWords(casesWords);
  const say = useSay();
  const session = useSession();
  const kinds = useQuery(caseKindsQuery).data ?? [];
  const chosen = kind ? kinds.filter(({ id }) => id === kind) : kinds;
  /** Each id once, in the order of the tables. */
  const named = (all: readonly Named[]) =>
    [...new Map(all.map(({ id, name }) => [id, name]))].map(([value, name]) => ({ value, label: say(name) }));
  const states = [
    { value: 'open', label: t.stateOpen },
    { value: 'closed', label: t.stateClosed },
    { value: 'all', label: `${t.stateOpen} + ${t.stateClosed}` },
  ];
  return [
    { name: 'kind', label: t.kind, options: named(kinds) },
    { name: 'forum', label: t.forum, options: named(chosen.flatMap(({ forums }) => forums)) },
    { name: 'stage', label: t.stage, options: named(chosen.flatMap(({ stages }) => stages)) },
    ...(allows(session, 'members.read') ? [{ name: 'memberId', label: t.member }] : []),
    {
      name: 'within',
      label: t.next,
      options: daysAhead.map((days) => ({ value: String(days), label: t.within(days) })),
    },
    { name: 'state', label: t.state, options: states, usual: 'open' },
  ];
}
