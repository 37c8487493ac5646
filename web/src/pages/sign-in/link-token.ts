import { useRouterState } from '@tanstack/react-router';

/** The secret of a link from a mail. It stands behind the `#`, so that no server or proxy sees it in an address. */
export const useLinkToken = (): string | null =>
  new URLSearchParams(useRouterState({ select: ({ location }) => location.hash })).get('token');
