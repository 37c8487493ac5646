/** Light is paper and ink; dark is the same room at night. */
export type Look = 'light' | 'dark';

/** The colours of every screen in each look. `page.css` carries the same values as custom properties. */
export const tokens = {
  light: {
    paper: '#faf9f6',
    rail: '#f4f2ec',
    card: '#ffffff',
    ink: '#1c2126',
    soft: '#586069',
    past: '#666d74',
    line: '#e5e2da',
    field: '#8c8a82',
    accent: '#1f3f66',
    onAccent: '#ffffff',
    accentSoft: '#e8eef5',
    accentLine: '#cbd8e6',
    accentHeld: '#dbe5f0',
    fatal: '#a82c27',
    fatalSoft: '#fbecea',
    fatalLine: '#eccac7',
    wait: '#7d540a',
    waitSoft: '#fbf3e0',
    waitLine: '#ecdcb4',
    ok: '#2a6648',
  },
  dark: {
    paper: '#14171a',
    rail: '#191d21',
    card: '#1d2226',
    ink: '#e8e6e0',
    soft: '#aeb5bb',
    past: '#9da4aa',
    line: '#353b41',
    field: '#7f858b',
    accent: '#9cc0e8',
    onAccent: '#10161c',
    accentSoft: '#223243',
    accentLine: '#3a526b',
    accentHeld: '#2b3f54',
    fatal: '#f29b95',
    fatalSoft: '#3b2120',
    fatalLine: '#6b3936',
    wait: '#e2b968',
    waitSoft: '#352a16',
    waitLine: '#5f4c26',
    ok: '#86c9a4',
  },
} as const;

/** The faces of every screen. */
export const faces = { sans: 'var(--sans)' } as const;
