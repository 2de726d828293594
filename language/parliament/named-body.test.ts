import { expect, test } from 'vitest';
import { homeOf, namedBody } from './named-body.ts';

test.each([
  ['Der Deutsche Bundestag hat beschlossen.', 'BT'],
  ['Beschluss des Bundesrates vom Mai', 'BR'],
  ['Antrag an den Landtag von Baden-Württemberg', 'LT'],
  ['das Abgeordnetenhaus von Berlin', 'LT'],
  ['Der Landtag bittet den Bundestag.', null],
  ['Am Tag der Bundestagswahl', null],
  ['Sachverhalt', null],
])('%s', (text, body) => expect(namedBody(text)).toBe(body));

test.each([
  ['Landtag von Baden-Württemberg\n17. Wahlperiode', '', 'LT'],
  ['Ministerium für Verkehr Baden-Württemberg\nStuttgart', 'Die Antwort liegt vor.', 'LT'],
  ['Hessische Staatskanzlei', '', 'LT'],
  ['Bundesministerium des Innern\nReferat V 3', 'Land Hessen und Landtag', 'BT'],
  ['Deutscher Bundestag\n20. Wahlperiode\nStellungnahme des Bundesrates', '', 'BT'],
  ['Vermerk', 'Der Landtag hat am Montag beraten.', 'LT'],
  ['Vermerk', 'Landtag und Bundestag haben beraten.', 'unknown'],
  ['Vermerk', 'Die Sitzung dauerte drei Stunden.', 'unknown'],
])('%j, %j: papers of %s', (head, text, body) => expect(homeOf(head, text)).toBe(body));
