import { type Look, tokens } from '../../theme/tokens.js';
import type { Ground } from './ground.js';

/** Fills that mean nothing but "another one": red, amber and green say how a thing stands. Each has 3:1 against its card. */
const fills: { readonly [L in Look]: readonly string[] } = {
  light: ['#1f3f66', '#6d8fb8', '#5b4a7d', '#3f7f86', '#8a7aa8', '#586069', '#2c5487', '#7f8c99'],
  dark: ['#9cc0e8', '#5f86b3', '#b9a8dd', '#7fc0c6', '#8672b5', '#aeb5bb', '#7aa5d6', '#818b95'],
};
const patterns: { readonly [L in Look]: string } = {
  light: 'rgba(255,255,255,.7)',
  dark: 'rgba(20,23,26,.6)',
};

/** The colours of charts in a look. */
export const paletteOf = (look: Look): Omit<Ground, 'width' | 'face'> => {
  const { ink, soft, line, card } = tokens[look];
  return { ink, soft, line, card, fills: fills[look], pattern: patterns[look] };
};
