import type { Level } from '../../../language/plain/rewrite/level.ts';

export const levels: readonly { value: Level; label: string }[] = [
  { value: 'buergernah', label: 'Bürgernah' },
  { value: 'einfach', label: 'Einfache Sprache' },
  { value: 'leicht', label: 'Leichte Sprache' },
];
