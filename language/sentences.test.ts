import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

/** Each case is written with | where a sentence ends. */
const cases = {
  'references to law': [
    'Nach § 5 Abs. 2 Satz 1 Nr. 3 Buchst. a VwVfG gilt dies. |Im Übrigen bleibt es dabei.',
    'Die Frist nach § 15. |Sie beträgt zwei Wochen.',
    'Vgl. BT-Drs. 20/1234 S. 15 ff. |Die Begründung ist dort zu finden.',
    'Siehe BGBl. 2024 I Nr. 107. |Das Gesetz trat am 1. April in Kraft.',
    'Dies folgt aus Art. 20 Abs. 3 GG i. V. m. Art. 1 Abs. 1 GG. |Es gilt.',
    'Er stützt sich auf § 3 i.V.m. § 4 BImSchG. |§ 5 bleibt unberührt.',
    'Die §§ 3, 4 und 5. |Das ist alles.',
    'Gemäß Anl. 2 Ziff. 4 zu Kap. 3 ist das so.',
    '(1) Die Behörde entscheidet. |(2) Sie hört die Beteiligten an. |(3) Absatz 1 gilt nicht.',
    '¹Die Behörde prüft. |²Sie entscheidet.',
    'Das Wort „Satz 1. Halbsatz“ wird gestrichen.',
  ],
  'numbers, dates, ordinals': [
    'Am 3. Mai 2024 tagte das Kabinett. |Am 4. Mai nicht.',
    'Das 20. Jahrhundert endete im Jahr 2000. |Bund und Länder stritten.',
    'Die 3. Kammer des 2. Senats tagte in der 1024. Sitzung.',
    'Die Frist endet am 31.12.2024. |Anträge sind vorher zu stellen.',
    'Es kostet 1.234,50 Euro bzw. 3,5 Mio. Euro, d. h. mehr als geplant.',
    'Der Anteil stieg um 3,5. |Das war viel.',
    'Das Verhältnis ist 1 : 4. |Die Kosten steigen.',
    'Wilhelm II. dankte ab. |Friedrich der Große nicht.',
    '1. Die Vorlage wird angenommen. |2. Der Ausschuss berichtet.',
    'Zu 1. Die Mittel reichen.',
    '3.2. Ergebnisse der Prüfung',
    'Das Gesetz wird wie folgt geändert: 1. In § 5 wird das Wort gestrichen.',
    'In der 20. Wahlperiode gab es 214 Sitzungen.',
  ],
  abbreviations: [
    'Das gilt z. B. für Länder, Kreise usw. |Die Gemeinden sind ausgenommen.',
    'Das gilt z.B. Kindern und u. a. Eltern.',
    'Dr. Erika Muster und Prof. Dr. Hans A. Beispiel kamen ca. um 8 Uhr.',
    'Er wohnt in der Schulstr. 5 in St. Augustin. |Sie nicht.',
    'Die Muster GmbH & Co. KG klagt. |Die Beklagte auch.',
    'Die Fassung ist a. F. |Sie gilt nicht mehr.',
    'Das Ref. Z I 2 hat Az. Z I 2 – 12007/3#5 vergeben.',
    'Reformen struktureller Art. |Diese kosten. |Nach Art. 5 nicht.',
    'Die Strafe folgt aus dem StGB. |Zuständig ist das BMJ.',
    'Veröffentlicht im Bundesgesetzbl. I S. 31.',
    'Es kostet 12 Mio. |Die Mittel fehlen. |Es kostet 5 Mrd. Euro.',
    'Der Verein e. V. hat sich aufgelöst, vgl. Anm. 3.',
    'Es sprach Abg. Muster (SPD). |Dann kam die FDP. |Danach die CDU.',
    'Das Vorhaben ist i. d. R. genehmigungsfrei. |In der Regel.',
  ],
  'questions, quotations, brackets': [
    'Stimmt das? |Ja! |Nein.',
    '„Wirklich?“, fragte er.',
    'Er sagte: „Das ist gut. Wir machen das.“ |Dann ging er.',
    'Das gilt (siehe Anlage. Dort steht mehr.) auch hier. |Ende.',
    '(Beifall bei der SPD – Zuruf: Das stimmt! Genau!) |Wir machen weiter.',
    'Das ist so. |„So ist es.“ |– Danke.',
    'Wir haben … Herr Kollege! |Und … |Das war es.',
    'Das gilt.1 Die Behörde prüft.'.replace('.1 ', '.1 |'),
    'Sie fragte: „Warum?“ |Er schwieg.',
    'Kommt sie? |2024 kam sie.',
  ],
  layout: [
    'Überschrift ohne Punkt\n\n|Der erste Satz\ngeht weiter. |Der zweite.',
    'Es gilt:\n|- Erstens\n|- Zweitens',
    'Voraussetzungen sind:\n|1. ein Antrag,\n|2. ein Nachweis.',
    'Voraussetzungen sind:\n|a) ein Antrag,\n|b) ein Nachweis.',
    'Das gilt, wenn\n|1. ein Antrag oder\n|2. ein Nachweis fehlt.',
    'Er kam am\n3. Mai an.',
    '  \n\n |Nur ein Satz. \t\n',
    'Die Seite www.beispiel.de/a.html ist neu. |Schreiben Sie an max.muster@beispiel.de. |Danke.',
  ],
};

describe('sentences', () => {
  for (const [group, examples] of Object.entries(cases)) {
    it.each(examples)(`${group}: %s`, (example) => {
      const expected = example.split('|').map((part) => part.trim());
      expect(split(example.replaceAll('|', ''))).toEqual(expected.filter((part) => part !== ''));
    });
  }

  it('finds nothing in nothing', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n\n ')).toEqual([]);
  });

  it('covers everything but white space, in order, without white space at the ends', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '! ',
        '? ',
        '… ',
        ' ',
        '\n',
        '\n\n',
        '\n- ',
        '„',
        '“ ',
        '(',
        ') ',
        '3. ',
        'z. B. ',
        'Die ',
        'Abs. ',
        'Haus',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const span of sentences(text)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          const sentence = text.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toBe('');
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const text = 'Das Referat prüft (noch Nr. 5 am 3. Mai usw. die Vorlage. '.repeat(20_000);
    const start = performance.now();
    expect(sentences(text).length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
