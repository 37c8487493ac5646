import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What the address says after its question mark. */
export type Search = Readonly<Record<string, string | undefined>>;

/** The filters in the address: read them, and change some (an empty one goes). */
export function useFilters(): readonly [Search, (change: Search) => void] {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (some: Search) => {
      void navigate({
        to: '.',
        search: (before: Search) => ({ ...before, ...some }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search, change];
}
