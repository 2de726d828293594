import { expect, it } from 'vitest';
import { administrativeAbbreviations } from '../lexicon/abbreviations.ts';
import { expandAbbreviations } from './abbreviations.ts';

it.each([
  ['Das gilt z. B. für Kinder.', 'Das gilt zum Beispiel für Kinder.'],
  ['Nach § 5 Abs. 2 S. 1 ist das so.', 'Nach § 5 Absatz 2 Satz 1 ist das so.'],
  [
    'Das folgt aus § 3 Abs. 1 Nr. 2 i. V. m. § 7.',
    'Das folgt aus § 3 Absatz 1 Nummer 2 in Verbindung mit § 7.',
  ],
  ['Die Frist des Abs. 2 endet.', 'Die Frist des Absatzes 2 endet.'],
  ['Das steht im Anh. der Richtlinie.', 'Das steht im Anhang der Richtlinie.'],
  [
    'Das Gesetz vom 3. Mai 2024 (BGBl. I S. 120) gilt.',
    'Das Gesetz vom 3. Mai 2024 (Bundesgesetzblatt I Seite 120) gilt.',
  ],
  ['Die sog. Karenzzeit endet.', 'Die sogenannte Karenzzeit endet.'],
  ['Der Inhaber der o. g. Genehmigung zahlt.', 'Der Inhaber der oben genannten Genehmigung zahlt.'],
  ['Ein Fahrzeug i. S. d. Gesetzes ist ein Auto.', 'Ein Fahrzeug im Sinne des Gesetzes ist ein Auto.'],
  ['Ein Abfall i. S. d. Richtlinie ist das nicht.', 'Ein Abfall im Sinne der Richtlinie ist das nicht.'],
  ['Das kostet 12 Mio. Euro.', 'Das kostet 12 Millionen Euro.'],
  ['Bringen Sie Ausweis, Foto usw.', 'Bringen Sie Ausweis, Foto und so weiter.'],
  ['Am 3. Mai kommt Frau Dr. Muster.', 'Am 3. Mai kommt Frau Dr. Muster.'],
  ['Konrad S. Muster wohnt hier.', 'Konrad S. Muster wohnt hier.'],
])('%s', (before, after) => expect(expandAbbreviations(before).text).toBe(after));

it('has at least a hundred', () => expect(administrativeAbbreviations.size).toBeGreaterThanOrEqual(100));
