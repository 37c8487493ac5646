import { IsOptional } from 'class-validator';
import { InvalidInputError } from '../errors.js';
import { IsText } from './trimmed.js';
import type { Bilingual, Instant, Offer, Refusal, Terms } from '../../kernel/index.js';

/** A text in both languages. */
export class BilingualView implements Bilingual {
  en: string;
  zh: string;
}

/** Something by id and name. */
export class NamedView {
  id: string;
  name: BilingualView;
}

/** What something is to be called: in English, in Chinese or in both. */
export class NamesBody {
  /** What it is called in English. One name at least is needed. */
  @IsOptional()
  @IsText(200)
  nameEn?: string;

  /** What it is called in Chinese. */
  @IsOptional()
  @IsText(200)
  nameZh?: string;
}

/** A name as it is kept: one at least is there. */
export interface KeptNames {
  readonly nameEn: string | null;
  readonly nameZh: string | null;
}

/** The names that were given. Refused (422) where there is none. */
export function namesGiven({ nameEn, nameZh }: NamesBody): KeptNames {
  if (nameEn === undefined && nameZh === undefined)
    throw InvalidInputError.at(
      '/nameEn',
      'A name is needed, in English, in Chinese or in both.',
      '须有名称：中文、英文或两者。',
    );
  return { nameEn: nameEn ?? null, nameZh: nameZh ?? null };
}

/** Why something is done. */
export class ReasonBody {
  @IsText(2000)
  reason: string;
}

/** What stands against an action: a stable code, and a sentence in both languages. */
export class ObstacleView {
  code: string;
  because: BilingualView;
}

/** Something offered to whoever asks. What it is, each kind adds as a union. */
export class OfferView {
  /** What stands against it now, and who could; null where it may be done. */
  obstacle: ObstacleView | null;
}

/** An action of a life. */
export class ActionView extends OfferView {
  name: BilingualView;
  needsReason: boolean;
}

/** One step that was taken, by nobody where the system took it. Each life adds which steps it has. */
export class StepView {
  name: BilingualView;
  reason: string | null;
  at: Instant;
  by: BilingualView | null;
}

/** What stands against something, as it is shown. */
export const toObstacleView = (refusal: Refusal | null | undefined): ObstacleView | null =>
  refusal ? { code: refusal.code, because: refusal.because } : null;

/** An offer of a life as it is shown. */
export const toActionView = <T extends Terms>({ action, name, needs, obstacle }: Offer<T>) => ({
  action,
  name,
  obstacle: toObstacleView(obstacle),
  needsReason: needs.includes('reason'),
});
