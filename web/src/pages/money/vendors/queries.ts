import { queryOptions } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import type { components, paths } from '../../../api/schema';
import { pagesOf } from '../../../parts/list';

export type Vendor = components['schemas']['VendorView'];
export type VendorRow = components['schemas']['VendorRowView'];
type Asked = Omit<NonNullable<paths['/api/v1/vendors']['get']['parameters']['query']>, 'cursor' | 'limit'>;

/** Vendors, page by page. */
export const vendorPages = (asked: Asked) =>
  pagesOf({
    queryKey: ['vendors', 'pages', asked],
    paper: { name: 'vendors', query: asked },
    ask: (page, signal) =>
      answered(api.GET('/api/v1/vendors', { params: { query: { ...page, ...asked } }, signal })),
  });

export const vendorQuery = (id: string) =>
  queryOptions({
    queryKey: ['vendor', id],
    queryFn: () => answered(api.GET('/api/v1/vendors/{id}', { params: { path: { id } } })),
  });

/** What changes when a vendor does. */
export const touchedBy = (id: string) => [['vendor', id], ['vendors'], ['costs', 'choices']] as const;
