/** A combination of keys and what it does, for people; the keys themselves are read where they work. */
export interface Shortcut {
  keys: readonly string[];
  does: string;
}

export const shortcuts: readonly { where: string; keys: readonly Shortcut[] }[] = [
  {
    where: 'Überall',
    keys: [
      { keys: ['Strg', 'K'], does: 'Suchen und springen: Dokumente, Arbeiten, Dossiers, Befehle' },
      { keys: ['?'], does: 'Diese Übersicht' },
      { keys: ['Tab'], does: 'Zum nächsten Bedienelement; mit Umschalt zurück' },
      { keys: ['Esc'], does: 'Schließt, was zuletzt geöffnet wurde' },
    ],
  },
  {
    where: 'In einer geöffneten Quelle',
    keys: [
      { keys: ['Alt', '↓'], does: 'Nächste Fundstelle des Ergebnisses' },
      { keys: ['Alt', '↑'], does: 'Vorige Fundstelle' },
      { keys: ['Strg', 'F'], does: 'In der Quelle suchen' },
    ],
  },
  {
    where: 'In einem Vergleich',
    keys: [
      { keys: ['j'], does: 'Nächste Änderung' },
      { keys: ['k'], does: 'Vorige Änderung' },
    ],
  },
  {
    where: 'In einem Entwurf',
    keys: [
      { keys: ['Enter'], does: 'Die Aussage ändern, auf der der Fokus steht' },
      { keys: ['Entf'], does: 'Sie verwerfen oder wieder aufnehmen' },
      { keys: ['Alt', '↑ ↓'], does: 'Sie nach oben oder unten setzen' },
      { keys: ['Strg', 'Z'], does: 'Rückgängig; mit Umschalt wiederherstellen' },
      { keys: ['Strg', 'S'], does: 'Sichern; es geschieht auch von selbst' },
    ],
  },
];

const typedInto = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog';

/** Nothing may be taken from somebody who types, and dialogs have keys of their own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typedInto) !== null;

const key = 'amtsfeder-fragezeichen';

/** Single keys can be in the way of speech input, so that they can be turned off (WCAG 2.1.4). */
export const singleKeys = {
  get on(): boolean {
    return localStorage.getItem(key) !== 'aus';
  },
  set on(on: boolean) {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'aus');
  },
};
