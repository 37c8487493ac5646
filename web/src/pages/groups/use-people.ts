import { useQuery } from '@tanstack/react-query';
import { caseQuery, peopleChoicesQuery } from '../../api/queries';
import { namesOf, useBothNames } from '../../parts/named';
import { allows, useSession } from '../../session/session';
import type { Group } from './queries';

/** A person to be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * The people one may choose from: counsel in the group, counsel with an account in the case as far as the reader sees them, and,
 * for who may read people, those of the alliance that hold one of some roles.
 */
export function usePeople(group: Group, roles: readonly string[]): readonly Choice[] {
  const session = useSession();
  const bothNames = useBothNames();
  const file = useQuery({ ...caseQuery(group.case.id), enabled: allows(session, 'cases.read') });
  const people = useQuery({ ...peopleChoicesQuery, enabled: allows(session, 'people.read') });
  const inGroup = group.memberships.flatMap(({ counsel }) =>
    counsel.map((one) => [one.personId, bothNames(one.name)] as const),
  );
  const inCase = (file.data?.parties ?? []).flatMap(({ counsel }) =>
    counsel.flatMap(({ personId, name, firm }) => (personId === null ? [] : [{ personId, name, firm }])),
  );
  const known = (people.data?.items ?? [])
    .filter(({ appointments }) => appointments.some(({ role }) => roles.includes(role)))
    .map(({ id, name, latinName }) => [id, bothNames(namesOf({ name, latinName }))] as const);
  const names = new Map([...inGroup, ...known]);
  const firms = new Map(inCase.map(({ personId, name, firm }) => [personId, { name, firm }]));
  return [...new Set([...firms.keys(), ...names.keys()])].map((value) => {
    const { name, firm } = firms.get(value) ?? {};
    const label = names.get(value) ?? name;
    return { value, label: [label, label && firm ? `(${firm})` : firm].filter(Boolean).join(' ') };
  });
}
