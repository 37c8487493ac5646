import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../api/client';
import { asProblem } from '../api/problem';
import type { Session } from '../api/views';
import type { Language } from '../i18n/words';
import { dropDrafts } from '../parts/use-draft';

/** Who is signed in; null where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Session | null> => {
    try {
      return await answered(api.GET('/api/v1/sessions/current'));
    } catch (error) {
      if (asProblem(error)?.status === 401) return null;
      throw error;
    }
  },
});

/** The session of whoever is signed in. Only below the shell, which lets nobody else in. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (data === undefined || data === null) throw new Error('Nobody is signed in here.');
  return data;
}

/** A person's name as the reader's language writes it. */
export const nameOf = ({ person }: Session, language: Language): string =>
  language === 'en' ? (person.latinName ?? person.name) : person.name;

/** Whether the session allows something. */
export const allows = (session: Session, permission: string): boolean =>
  session.permissions.some((each) => each === permission);

/** Whether the session has a role. */
export const hasRole = (session: Session, role: string): boolean =>
  session.seats.some((each) => each.role === role);

/** Puts another reader in place, then forgets what the former one read. Whoever watches the session is told, so it stays. */
function changeReader(client: QueryClient, session: Session | null): void {
  client.setQueryData(sessionQuery.queryKey, session);
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
}

/** Ends the session and forgets everything that was read or begun under it. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await api.DELETE('/api/v1/sessions/current');
    },
    onSuccess: () => {
      dropDrafts();
      changeReader(client, null);
    },
  });
}

/** Acts in another alliance from now on; what was read of the former one is forgotten. */
export function useAllianceSwitch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (allianceId: string) =>
      answered(api.PUT('/api/v1/sessions/current/alliance', { body: { allianceId } })),
    onSuccess: (session) => changeReader(client, session),
  });
}
