import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendedLexicon, shippedLexicon } from '../lexicon/lexicon.ts';
import { parseLine } from '../lexicon/parse.ts';
import { keepsFacts } from '../rewrite/guard.ts';
import { officialese } from './officialese.ts';
import { replaceWords } from './replace-words.ts';

const plain = (sentence: string) => replaceWords(sentence, { level: 'einfach' }).text;

describe('verbs', () => {
  it.each([
    ['Der Halter entrichtet die Gebühr.', 'Der Halter zahlt die Gebühr.'],
    ['Die Halter entrichteten Gebühren.', 'Die Halter zahlten Gebühren.'],
    ['Die Halter entrichteten die Gebühr.', 'Die Halter zahlten die Gebühr.'],
    [
      'Wenn der Halter die Gebühr entrichtet, endet das Verfahren.',
      'Wenn der Halter die Gebühr zahlt, endet das Verfahren.',
    ],
    ['Die Gebühr wird vom Halter entrichtet.', 'Die Gebühr wird vom Halter gezahlt.'],
    ['Die entrichtete Gebühr wird erstattet.', 'Die gezahlte Gebühr wird erstattet.'],
    ['Er ist verpflichtet, die Gebühr zu entrichten.', 'Er ist verpflichtet, die Gebühr zu zahlen.'],
    ['Das Amt händigt den Ausweis aus.', 'Das Amt übergibt den Ausweis.'],
    ['Es ist wichtig, den Ausweis auszuhändigen.', 'Es ist wichtig, den Ausweis zu übergeben.'],
    ['Das Land präsentiert den Plan.', 'Das Land stellt den Plan vor.'],
    [
      'Sobald das Land den Plan präsentiert, prüft ihn der Rat.',
      'Sobald das Land den Plan vorstellt, prüft ihn der Rat.',
    ],
    [
      'Das Land präsentiert den Plan, wenn er fertig ist.',
      'Das Land stellt den Plan vor, wenn er fertig ist.',
    ],
    ['Der Bau bedarf der schriftlichen Zustimmung.', 'Der Bau braucht die schriftliche Zustimmung.'],
    ['Wer über ein Auto verfügt, meldet sich.', 'Wer ein Auto hat, meldet sich.'],
    ['Entrichten Sie die Gebühr.', 'Zahlen Sie die Gebühr.'],
    ['Das Amt hat jedoch geschlossen.', 'Das Amt hat aber geschlossen.'],
  ])('%s', (before, after) => expect(plain(before)).toBe(after));

  it.each([
    'Die Beteiligten verständigen sich auf einen Termin.',
    'Die Nachbarn erhalten das Denkmal.',
    'Sie reicht die Klage beim Gericht ein.',
    'Die weltweit tätigen Verbände warten.',
    'Jedoch hat das Amt heute zu.',
    'Er hat die Erlaubnis zum entsprechend betriebenen Handel.',
    'Die Rechte eines vom Land begünstigten Unternehmens ruhen.',
    'Eines wird durch die Stadt, die Genehmigung durch das Land erteilt.',
    'Das gilt, wenn die danach übermittelten und bewerteten Werte sinken.',
    'Die Hilfen werden, wenn Geld da ist, gewährt.',
    'Er sagte: „Ich entrichte keine Gebühr.“',
  ])('%s stays', (sentence) => expect(plain(sentence)).toBe(sentence));
});

describe('nouns', () => {
  it.each([
    ['Füllen Sie den beigefügten Vordruck aus.', 'Füllen Sie das beigelegte Formular aus.'],
    ['Die Angaben im Vordruck fehlen.', 'Die Angaben im Formular fehlen.'],
    ['Die Höhe der Differenz steht fest.', 'Die Höhe des Unterschieds steht fest.'],
    ['Die Größe der Liegenschaften ist bekannt.', 'Die Größe der Grundstücke ist bekannt.'],
    ['Der Eigentümer verkauft eine kleine Liegenschaft.', 'Der Eigentümer verkauft ein kleines Grundstück.'],
    ['Mit einer Liegenschaft ist das möglich.', 'Mit einem Grundstück ist das möglich.'],
  ])('%s', (before, after) => expect(plain(before)).toBe(after));

  it.each([
    'Die Liegenschaft, die das Land verkauft, ist groß.',
    'Die Liegenschaft gehört dem Land, aber ihre Lage ist schlecht.',
    'Der Unterzeichner zahlt.',
    'Wenn die vom Land genutzten internen Kriterien fehlen, endet es.',
  ])('%s stays where something agrees with the old gender, or nothing is put in', (sentence) =>
    expect(plain(sentence)).toBe(sentence),
  );
});

describe('adjectives', () => {
  it.each([
    ['Die erforderlichen Unterlagen fehlen.', 'Die nötigen Unterlagen fehlen.'],
    ['Der Schaden ist erheblich.', 'Der Schaden ist groß.'],
    ['Sachdienliche Hinweise nimmt das Amt an.', 'Hilfreiche Hinweise nimmt das Amt an.'],
  ])('%s', (before, after) => expect(plain(before)).toBe(after));

  it.each(['Der Lärm hat erheblich zugenommen.', 'Die für den Fall erheblichen Akten fehlen.'])(
    '%s stays',
    (sentence) => expect(plain(sentence)).toBe(sentence),
  );
});

describe('prepositions and phrases', () => {
  it.each([
    [
      'Der Antrag ist mittels eines amtlichen Formulars zu stellen.',
      'Der Antrag ist mit einem amtlichen Formular zu stellen.',
    ],
    ['Das Amt zahlt nach Maßgabe des § 5.', 'Das Amt zahlt nach § 5.'],
    ['Das Amt zahlt nach Maßgabe des Absatzes 2.', 'Das Amt zahlt nach Absatz 2.'],
    ['Gemäß § 5 Absatz 2 zahlt das Amt.', 'Nach § 5 Absatz 2 zahlt das Amt.'],
    ['Seitens des zuständigen Ministers gab es Kritik.', 'Vom zuständigen Minister gab es Kritik.'],
    ['Bezüglich der Kosten, die entstehen, gibt es Streit.', 'Zu den Kosten, die entstehen, gibt es Streit.'],
  ])('%s', (before, after) => expect(plain(before)).toBe(after));

  it.each([
    'Bezüglich der Kosten und der Dauer gibt es Streit.',
    'Vereinbarte Werte bleiben erhalten.',
    'Der registrierte Empfänger haftet für fehlerhafte Produkte.',
    'Das Amt handelt im Rahmen seiner Zuständigkeit.',
    'Unbeschadet des Absatzes 2 gilt die Frist.',
    'Melden Sie den Schaden unverzüglich.',
    'Die Daten stehen im Allgemeinen Register.',
    'Keiner Zulassung bedürfen Anlagen des Bundes.',
  ])('%s stays', (sentence) => expect(plain(sentence)).toBe(sentence));
});

describe('replacing', () => {
  it('says what it did and where', () => {
    const { replaced } = replaceWords('Bitte reichen Sie den Antrag ein.', { level: 'einfach' });
    expect(replaced.map(({ from, to, span, entry }) => [from, to, span, entry.word])).toEqual([
      ['reichen … ein', 'geben … ab', [6, 13], 'einreichen'],
    ]);
  });

  it('leaves words that are too hard only at a later level', () => {
    expect(replaceWords('Wir erteilen Auskunft.', { level: 'buergernah' }).text).toBe(
      'Wir erteilen Auskunft.',
    );
  });

  it('takes the entries of a house before its own', () => {
    const own = parseLine('entrichten | begleichen | b | Sie {entrichten|begleichen} die Gebühr.', 'verb');
    const lexicon = extendedLexicon([own]);
    expect(replaceWords('Sie entrichtet die Gebühr.', { level: 'einfach', lexicon }).text).toBe(
      'Sie begleicht die Gebühr.',
    );
  });

  it('keeps every fact, whatever words stand together', () => {
    const examples = shippedLexicon()
      .entries()
      .map(({ example }) => example);
    const pieces = fc.constantFrom(
      ...examples,
      ...examples.flatMap((example) => example.split(' ')),
      'nicht',
      '40.000',
      '§ 5',
      'muss',
      ',',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (words) => {
        const sentence = words.join(' ');
        for (const level of ['buergernah', 'leicht'] as const) {
          const { text } = replaceWords(sentence, { level });
          expect(keepsFacts(sentence, text)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('finds officialese with its place, replaced or not', () => {
  const sentence = 'Unverzüglich nach Erhalt ist die Gebühr zu entrichten.';
  const hits = officialese(sentence, { level: 'einfach' });
  expect(hits.map(({ span, entry }) => [sentence.slice(...span), entry.use])).toEqual([
    ['Unverzüglich', 'explain'],
    ['Erhalt', 'suggest'],
    ['zu entrichten', 'replace'],
  ]);
});
