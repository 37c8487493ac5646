import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageAnswer } from '../../parts/answer';
import { ExpertView } from './expert-view';
import { expertQuery } from './queries';

export function Page(): ReactNode {
  const { expertId = '' }: { readonly expertId?: string } = useParams({ strict: false });
  const expert = useQuery(expertQuery(expertId));
  return <PageAnswer query={expert}>{(given) => <ExpertView key={given.id} expert={given} />}</PageAnswer>;
}
