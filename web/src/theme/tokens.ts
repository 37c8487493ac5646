/** Paper and ink: the colours and faces of every screen. `page.css` carries the same values as custom properties. */
export const tokens = {
  paper: '#faf9f6',
  rail: '#f4f2ec',
  card: '#ffffff',
  ink: '#1c2126',
  soft: '#586069',
  past: '#666d74',
  line: '#e5e2da',
  field: '#8c8a82',
  accent: '#1f3f66',
  accentSoft: '#e8eef5',
  fatal: '#a82c27',
  wait: '#7d540a',
  ok: '#2a6648',
  sans: 'var(--sans)',
} as const;
