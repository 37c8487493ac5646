import type { FastifyInstance } from 'fastify';

const fromElsewhere: readonly unknown[] = ['cross-site', 'same-site'];

/**
 * Leads whom another site's page or a mail brings straight to a route of the API to a page in between, which says what would be
 * opened: what a person downloads is written down in their name, so it is they who ask for it. What a page of another site asks
 * for by itself is refused by the guard.
 */
export function leadVisitors(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, authorization } = request.headers;
    const { access = 'public' } = request.routeOptions.config as { readonly access?: unknown };
    const isVisit =
      request.method === 'GET' && access !== 'public' && mode === 'navigate' && fromElsewhere.includes(site);
    if (!isVisit || authorization !== undefined) {
      done();
      return;
    }
    void reply.redirect(`/from-elsewhere#${encodeURIComponent(request.url)}`, 303);
  });
}
