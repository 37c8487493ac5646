import type { components } from '../../api/schema';
import { placeOf } from './upload-place';

type Wanted = components['schemas']['BeginUploadBody'];

/** The upload of this file that was begun here and not finished. */
export const keptUpload = (file: File, wanted: Wanted): string | undefined =>
  sessionStorage.getItem(placeOf(file, wanted)) ?? undefined;

export const keepUpload = (file: File, wanted: Wanted, id: string): void =>
  sessionStorage.setItem(placeOf(file, wanted), id);

export const forgetUpload = (file: File, wanted: Wanted): void =>
  sessionStorage.removeItem(placeOf(file, wanted));
