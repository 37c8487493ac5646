import { type QueryKey, useMutation } from '@tanstack/react-query';
import { Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { ifMatch } from '../api/client';
import { isStale } from '../api/problem';
import { rebase, sameWritten } from '../rebase';
import { ConflictDialog, type Difference } from './conflict-dialog';
import { DraftNotice } from './draft-notice';
import { showFaults } from './form-faults';
import { fill, FormFrame, type FormLook } from './form-frame';
import { given } from './given';
import { type ChangeHeaders, useAct } from './use-act';
import { keptApart, useDraft } from './use-draft';

/** What can be written of a thing, as one version of it says. */
export interface Edition<Written> {
  /** Null where the reader is told no version. */
  readonly version: number | null;
  readonly written: Written;
}

/** A field by its name and its text, for comparing two editions. */
export type Compared<Written> = readonly [
  label: string,
  text: (written: Written) => string | null | undefined,
];

interface Edit<Written> {
  /** Under which name what is written and not sent is kept on this device; nowhere without it. */
  readonly draft?: string | undefined;
  /** Fields that are never kept on this device: a text not everybody may read. */
  readonly unkept?: readonly (keyof Written & string)[] | undefined;
  /** The thing as the page shows it. */
  readonly now: Edition<Written>;
  readonly fields: readonly Compared<Written>[];
  /** Reads the thing from the API; undefined where it is no longer there. */
  readonly readAgain: () => Promise<Edition<Written> | undefined>;
  readonly touches: readonly QueryKey[];
  readonly send: (written: Written, headers: ChangeHeaders & ReturnType<typeof ifMatch>) => Promise<unknown>;
  readonly onClose: () => void;
}

/**
 * Changes what is written of a thing. The edition the edit began on is taken once, when the dialog opens, and is kept with the
 * draft; saving names its version, however often the page reads the thing again meanwhile. Where someone else saved first (412),
 * both stand side by side, and saving goes on over an edition only after the reader has seen how it differs.
 */
export function EditDialog<Written extends object>({
  draft,
  unkept,
  now,
  fields,
  readAgain,
  touches,
  send,
  onClose,
  children,
  ...look
}: FormLook & Edit<Written> & { readonly children: ReactNode }): ReactNode {
  const edit = useEdit<Written>({ draft, unkept, now, fields, readAgain, touches, send, onClose });
  return (
    <FormFrame<Written>
      {...look}
      form={edit.form}
      initial={edit.initial}
      isPending={edit.isPending}
      error={edit.error}
      wouldLose={edit.wouldLose}
      onWrite={edit.keep}
      onSend={edit.save}
      onClose={onClose}
    >
      {edit.hasDraft && <DraftNotice onDiscard={edit.discard} />}
      {children}
      {edit.conflict && <ConflictDialog {...edit.conflict} />}
    </FormFrame>
  );
}

function useEdit<Written extends object>({
  draft: name,
  unkept = [],
  now,
  fields,
  readAgain,
  touches,
  send,
  onClose,
}: Edit<Written>) {
  const [form] = Form.useForm<Written>();
  const draft = useDraft<{ readonly begun: Edition<Partial<Written>>; readonly written: Partial<Written> }>(
    name && `edit.${name}`,
  );
  const apart = (written: Partial<Written>) => keptApart(written, unkept);
  // What is not kept stands as the thing says now.
  const found = (kept: Partial<Written>): Written => ({ ...kept, ...apart(now.written).rest }) as Written;
  const [begun, setBegun] = useState<Edition<Written>>(() =>
    draft.found?.begun === undefined
      ? now
      : { ...draft.found.begun, written: found(draft.found.begun.written) },
  );
  const [initial] = useState(() =>
    draft.found?.written === undefined ? now.written : found(draft.found.written),
  );
  const [newest, setNewest] = useState<Edition<Written> | undefined>();
  const mine = (): Written => form.getFieldsValue(true) as Written;
  const saving = useAct<Edition<Written>, unknown>(
    ({ written, version }, headers) => send(given(written) as Written, { ...headers, ...ifMatch(version) }),
    touches,
    () => {
      draft.drop();
      onClose();
    },
  );
  const reading = useMutation({ mutationFn: readAgain });
  const goOnFrom = (edition: Edition<Written>, written: Written): void => {
    setBegun(edition);
    setNewest(undefined);
    fill(form, written);
    const [base, own] = [apart(edition.written).kept, apart(written).kept];
    if (sameWritten(own, base)) draft.drop();
    else draft.keep({ begun: { ...edition, written: base }, written: own });
  };
  const saveFrom = (from: Edition<Written>): void =>
    saving.mutate(
      { version: from.version, written: mine() },
      {
        onError: (error) => {
          if (isStale(error)) reading.mutate(undefined, { onSuccess: (read) => read && meet(from, read) });
          else showFaults(form, error);
        },
      },
    );
  const saveMineOver = (from: Edition<Written>, read: Edition<Written>): void => {
    goOnFrom(read, rebase(from.written, mine(), read.written));
    saveFrom(read);
  };
  // A version may be new for another reason: a product was added to the case. Then what the form shows is as the reader saw it.
  const meet = (from: Edition<Written>, read: Edition<Written>): void => {
    const toSee = fields.some(([, text]) => {
      const theirs = text(read.written) ?? '';
      return theirs !== (text(from.written) ?? '') && theirs !== (text(mine()) ?? '');
    });
    if (toSee) setNewest(read);
    else saveMineOver(from, read);
  };
  return {
    form,
    initial,
    hasDraft: draft.found !== undefined,
    isPending: saving.isPending || reading.isPending,
    error: newest || reading.isPending ? null : (reading.error ?? saving.error),
    wouldLose: () =>
      name === undefined
        ? !sameWritten(mine(), begun.written)
        : !sameWritten(apart(mine()).rest, apart(begun.written).rest),
    keep: () => goOnFrom(begun, mine()),
    discard: () => goOnFrom(now, now.written),
    save: () => saveFrom(begun),
    conflict: newest && {
      differences: differencesOf(fields, begun.written, mine(), newest.written),
      onMine: () => saveMineOver(begun, newest),
      onTheirs: () => {
        saving.reset();
        goOnFrom(newest, newest.written);
      },
      onBack: () => setNewest(undefined),
    },
  };
}

const differencesOf = <Written,>(
  fields: readonly Compared<Written>[],
  base: Written,
  mine: Written,
  theirs: Written,
): readonly Difference[] =>
  fields
    .map(([field, text]) => {
      const [before = '', yours = '', newest = ''] = [base, mine, theirs].map((each) => text(each) ?? '');
      return { field, yours, theirs: newest, isUntouched: yours === before };
    })
    .filter(({ yours, theirs: newest }) => yours !== newest);
