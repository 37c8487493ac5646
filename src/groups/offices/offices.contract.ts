import { IsIn, IsUUID } from 'class-validator';
import type { Instant } from '../../kernel/index.js';
import { BilingualView, IsText } from '../../platform/index.js';

/** An office somebody is proposed for. */
export class ProposeOfficeBody {
  @IsUUID()
  personId: string;

  @IsIn(['liaison_counsel', 'secretary'])
  office: 'liaison_counsel' | 'secretary';

  /** What in the agreement appoints the person. */
  @IsText(500)
  basis: string;
}

/** An office and who holds it. */
export class OfficeView {
  id: string;
  personId: string;
  name: BilingualView;
  office: 'liaison_counsel' | 'secretary';
  basis: BilingualView;
  givenAt: Instant;
  /** Since when what the group shares is read by it; null while the members have not consented. */
  confirmedAt: Instant | null;
  endedAt: Instant | null;
  /** Whether the caller gives it up. */
  mayEnd: boolean;
  /** Whether the caller proposes that it ends. */
  mayProposeEnd: boolean;
}
