import { DownOutlined } from '@ant-design/icons';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Session } from '../../api/views';
import { useWords } from '../../i18n/language';
import { allows, useSession } from '../../session/session';
import { isTyping } from '../../shell/use-keys';
import { caseWords } from './case-words';
import { useWaitingIn } from './use-waiting-in';

/** The parts of a case in their groups; who lacks the permission does not have the part. */
const groups = [
  {
    heading: null,
    parts: [
      { word: 'overview', path: '', permission: 'cases.read' },
      { word: 'notes', path: '/notes', permission: 'cases.read' },
    ],
  },
  {
    heading: 'dates',
    parts: [
      { word: 'docket', path: '/docket', permission: 'cases.read' },
      { word: 'deadlines', path: '/deadlines', permission: 'cases.read' },
    ],
  },
  {
    heading: 'defence',
    parts: [
      { word: 'accusations', path: '/accusations', permission: 'cases.read' },
      { word: 'group', path: '/group', permission: 'groups.read' },
      { word: 'documents', path: '/documents', permission: 'documents.read' },
      { word: 'experts', path: '/experts', permission: 'cases.read' },
    ],
  },
  { heading: null, parts: [{ word: 'moneyPlace', path: '/money', permission: 'money.read' }] },
  { heading: null, parts: [{ word: 'record', path: '/record', permission: 'cases.read' }] },
] as const;

/** A part of a case. */
export type Part = (typeof groups)[number]['parts'][number];

/** A page of which another part is the place. */
const within: Readonly<Record<string, Part['path']>> = { '/privilege-log': '/documents' };

/** The part of a case that is open; none on its overview. */
export function usePart(caseId: string): Exclude<Part['word'], 'overview'> | undefined {
  const path = useLocation({ select: ({ pathname }) => pathname.slice(`/cases/${caseId}`.length) });
  const word = groups
    .flatMap(({ parts }) => [...parts])
    .find((part) => part.path === (within[path] ?? path))?.word;
  return word === 'overview' ? undefined : word;
}

const groupsOf = (session: Session) =>
  groups
    .map(({ heading, parts }) => ({
      heading,
      parts: parts.filter(({ permission }) => allows(session, permission)),
    }))
    .filter(({ parts }) => parts.length > 0);

/** `[` and `]` go to the part before and after. Silent while someone types. */
function usePartKeys(parts: readonly Part[], here: string, caseId: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = { BracketLeft: -1, BracketRight: 1 }[event.code];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isTyping(event.target) || document.querySelector('.ant-modal-wrap, .ant-drawer-open') !== null)
        return;
      const next = parts[parts.findIndex(({ path }) => path === here) + step];
      if (next !== undefined) void navigate({ to: `/cases/${caseId}${next.path}` });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [parts, here, caseId, navigate]);
}

/**
 * The parts of a case the reader has, each with how many things wait for them there; on a phone behind a button that names the
 * part that is open.
 */
export function CaseParts({ caseId }: { readonly caseId: string }): ReactNode {
  const t = useWords(caseWords);
  const session = useSession();
  const [unfolded, setUnfolded] = useState(false);
  const waiting = useWaitingIn(caseId);
  const path = useLocation({ select: ({ pathname }) => pathname.slice(`/cases/${caseId}`.length) });
  const here = within[path] ?? path;
  const shown = groupsOf(session);
  const parts = shown.flatMap((group) => [...group.parts]);
  const open = parts.find((part) => part.path === here);
  const elsewhere = parts.reduce((sum, part) => sum + (part === open ? 0 : waiting[part.word]), 0);
  usePartKeys(parts, here, caseId);
  return (
    <>
      <Button
        className="case-part-now only-narrow"
        aria-expanded={unfolded}
        aria-controls="case-parts"
        onClick={() => setUnfolded(!unfolded)}
      >
        <span>{open ? t[open.word] : t.tabs}</span>
        <span className="who">{elsewhere > 0 && t.waitElsewhere(elsewhere)}</span>
        <DownOutlined aria-hidden rotate={unfolded ? 180 : 0} />
      </Button>
      <nav id="case-parts" className={unfolded ? 'case-parts' : 'case-parts folded'} aria-label={t.tabs}>
        {shown.map(({ heading, parts: among }) => (
          <div key={among[0]?.word} className="case-part-group">
            {heading !== null && <p>{t[heading]}</p>}
            <ul>
              {among.map(({ word, path: to }) => (
                <li key={word}>
                  <Link
                    to={`/cases/${caseId}${to}`}
                    {...(to === here && { className: 'on', 'aria-current': 'page' as const })}
                    onClick={() => setUnfolded(false)}
                  >
                    {t[word]} {waiting[word] > 0 && <Waiting count={waiting[word]} />}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </>
  );
}

function Waiting({ count }: { readonly count: number }): ReactNode {
  const t = useWords(caseWords);
  return (
    <span className="count" title={t.waits(count)}>
      {count}
    </span>
  );
}
