import { amount, cues, decision } from './cues.ts';

/** Headings under which a paper decides, and those under which it prepares the ground. */
const weighty =
  /Votum|Vorschlag|Empfehl|Ergebnis|Beschl[uü]ss|Entscheidung|Forderung|Folgerung|Maßnahmen|Kosten|Finanz|Haushalt|Zeitplan|Frist|Bewertung|Zusammenfass|Kurzfassung|Verabred|Vereinbar|raten|Feststellung|Befund|Weiteres Vorgehen|Fazit/iu;
const preparatory =
  /Vorbemerkung|Hintergrund|Einleitung|Methode|Vorgehen$|Anlage der|Teilnehm|Begrüßung|Grundlagen|Verschiedenes|^Dank|Geltungsbereich|Begriff|Historie|Öffentlichkeitsarbeit|Grenzen|Inkrafttreten|Tagesordnung|Andere|anderer Länder/iu;
const headingWeights = { weighty: 0.2, preparatory: -0.9 };

/**
 * How much a sentence of an office paper matters to whoever has to decide on it, in log-odds: what is proposed,
 * owed, due and paid counts for it, how things came to be and how the paper is built against it. Ordinary prose gets
 * about 0.
 *
 * @param headings above the sentence, outermost first
 */
export function salienceOf(sentence: string, headings: readonly string[] = []): number {
  let salience = 0;
  for (const { pattern, weight } of cues) if (pattern.test(sentence)) salience += weight;
  const heading = headings.slice(1).join(' ');
  if (weighty.test(heading)) salience += headingWeights.weighty;
  if (preparatory.test(heading)) salience += headingWeights.preparatory;
  return salience;
}

/** Whether a sentence decides, demands or costs something, or stands where a paper does: outside of offices few do. */
export const isOfOffice = (sentence: string, headings: readonly string[] = []) =>
  decision.test(sentence) || amount.test(sentence) || weighty.test(headings.slice(1).join(' '));
