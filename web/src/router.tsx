import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router';
import { NotFound } from './parts/not-found';
import { PageFailure } from './parts/problem-notice';
import { PageLoading } from './parts/loading';
import { insidePages, outsidePages, type Page } from './routes';

/** The address carries plain words: `?forum=us-itc&q=1133`, never JSON. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const shell = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
});

const component = (page: Page): RouteComponent =>
  lazyRouteComponent(async () => ({ default: (await page.load()).Page }));

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});

const tree = root.addChildren([
  home,
  ...outsidePages.map((page) =>
    createRoute({ getParentRoute: () => root, path: page.path, component: component(page) }),
  ),
  shell.addChildren(
    insidePages.map((page) =>
      createRoute({ getParentRoute: () => shell, path: page.path, component: component(page) }),
    ),
  ),
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});
