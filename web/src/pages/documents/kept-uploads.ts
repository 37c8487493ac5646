import type { components } from '../../api/schema';

type Wanted = components['schemas']['BeginUploadBody'];

/** By what a file is known again on this device: not its content, which would have to be read first. */
const placeOf = (file: File, { caseId, firmId, groupId, documentId, compartmentId }: Wanted): string =>
  [
    'hezong.upload',
    documentId ?? caseId ?? firmId,
    compartmentId ?? '',
    groupId ?? '',
    file.name,
    file.size,
    file.lastModified,
  ].join('|');

/** The upload of this file that was begun here and not finished. */
export const keptUpload = (file: File, wanted: Wanted): string | undefined =>
  sessionStorage.getItem(placeOf(file, wanted)) ?? undefined;

export const keepUpload = (file: File, wanted: Wanted, id: string): void =>
  sessionStorage.setItem(placeOf(file, wanted), id);

export const forgetUpload = (file: File, wanted: Wanted): void =>
  sessionStorage.removeItem(placeOf(file, wanted));
