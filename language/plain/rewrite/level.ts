/** How plain a text is to become: near to citizens, Einfache Sprache (DIN 8581-1), Leichte Sprache (BITV 2.0). */
export type Level = 'buergernah' | 'einfach' | 'leicht';

/** Who speaks to whom: a letter addresses its reader and speaks for its sender, a norm speaks of everybody. */
export type Context = 'letter' | 'norm';
