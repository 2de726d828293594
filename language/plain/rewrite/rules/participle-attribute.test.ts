import { expect, it } from 'vitest';
import { participleAttribute } from './participle-attribute.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Die Naturschutzgebiete werden durch die Verbindung der in Anlage 1 Abschnitt A Nummer 2 aufgeführten Punkte begrenzt.',
    'Die Naturschutzgebiete werden durch die Verbindung der Punkte begrenzt, die in Anlage 1 Abschnitt A Nummer 2 aufgeführt sind.',
  ],
  [
    'Die Befugnisse richten sich nach den für Steuern nach § 1 Absatz 1 geltenden Vorschriften.',
    'Die Befugnisse richten sich nach den Vorschriften, die für Steuern nach § 1 Absatz 1 gelten.',
  ],
])('%s', (before, after) => expect(rewrittenBy(participleAttribute, before)).toBe(after));

it.each([
  'Gegenstand der Ausbildung sind die im Plan in der Anlage zu diesem Gesetz genannten Fertigkeiten, Kenntnisse und Fähigkeiten.',
  'Die Aufwendungen für die von ihm bis zum 1. Januar 1995 vorgenommenen werterhöhenden Arbeiten bleiben.',
  'Es gilt das Gesetz in der bis zum 31. Dezember 2020 geltenden Fassung.',
])('leaves: %s', (text) => expect(rewrittenBy(participleAttribute, text)).toBeNull());
