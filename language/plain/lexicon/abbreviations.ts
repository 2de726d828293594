/** An abbreviation and what it stands for. */
export interface Abbreviation {
  /** With points, without inner blanks: „z.B.“. */
  short: string;
  written: string;
  /**
   * `fixed`: always the same words; `noun`: inflected after its article („des Abs. 2“ – „des Absatzes 2“);
   * `adjective`: inflected with its noun („die sog. Frist“); `genitive`: its article depends on the noun behind it
   * („i. S. d. Gesetzes“); `page`: „Seite“ or „Satz“, by what stands before.
   */
  kind: 'fixed' | 'noun' | 'adjective' | 'genitive' | 'page';
}

const kinds = { f: 'fixed', n: 'noun', a: 'adjective', g: 'genitive', p: 'page' } as const;

const table = `
f a.a.O. am angegebenen Ort
f a.D. außer Dienst
n ABl. Amtsblatt
n Abs. Absatz
n Abschn. Abschnitt
n Abt. Abteilung
f abzgl. abzüglich
f allg. allgemein
n Alt. Alternative
n Anh. Anhang
n Anl. Anlage
n Anm. Anmerkung
n Art. Artikel
n Aufl. Auflage
n Az. Aktenzeichen
n Bd. Band
n Betr. Betreff
f betr. betreffend
n BGBl. Bundesgesetzblatt
n BR-Drs. Bundesratsdrucksache
f bspw. beispielsweise
n BT-Drs. Bundestagsdrucksache
n Buchst. Buchstabe
f bzgl. bezüglich
f bzw. beziehungsweise
f ca. ungefähr
f d.h. das heißt
f d.J. dieses Jahres
n Drs. Drucksache
f einschl. einschließlich
f entspr. entsprechend
f etc. und so weiter
f EUR Euro
f e.V. eingetragener Verein
f evtl. möglicherweise
f exkl. ohne
f ff. und folgende
f Fr. Frau
f geb. geboren
f gem. gemäß
n Ges. Gesetz
f gez. gezeichnet
f ggf. gegebenenfalls
f ggü. gegenüber
n GVBl. Gesetz- und Verordnungsblatt
f hins. hinsichtlich
f Hr. Herr
n Hs. Halbsatz
f i.A. im Auftrag
f i.d.F. in der Fassung
f i.d.R. in der Regel
f i.H.v. in Höhe von
f inkl. einschließlich
f insb. insbesondere
f insbes. insbesondere
g i.R.d. im Rahmen
g i.S.d. im Sinne
f i.S.v. im Sinne von
f i.V. in Vertretung
f i.V.m. in Verbindung mit
f i.W.v. im Wert von
f i.Z.m. im Zusammenhang mit
f jährl. jährlich
n Jh. Jahrhundert
n Kap. Kapitel
a lfd. laufend
f lt. laut
n lit. Buchstabe
f m.E. meines Erachtens
f max. höchstens
f mind. mindestens
f Mio. Millionen
f m.W.v. mit Wirkung vom
f Mrd. Milliarden
f mtl. monatlich
n Nr. Nummer
n Nrn. Nummern
f n.Chr. nach Christus
f o.Ä. oder Ähnliches
f o.ä. oder ähnlich
a o.g. oben genannt
a o.a. oben angegeben
f od. oder
f p.a. im Jahr
f rd. rund
n Ref. Referat
n Rn. Randnummer
n RdNr. Randnummer
n Rdnr. Randnummer
p S. Satz
f s.o. siehe oben
f s.u. siehe unten
a sog. sogenannt
f sonst. sonstige
f Std. Stunden
f tägl. täglich
f Tel. Telefon
f tlw. teilweise
f Tsd. Tausend
n UAbs. Unterabsatz
f u.a. unter anderem
f u.Ä. und Ähnliches
f u.U. unter Umständen
f u.v.m. und vieles mehr
f usf. und so fort
f usw. und so weiter
a u.g. unten genannt
f v.a. vor allem
f v.Chr. vor Christus
f v.H. vom Hundert
f v.T. vom Tausend
n Var. Variante
f verh. verheiratet
f vgl. vergleiche
f wg. wegen
n WP Wahlperiode
f wöchentl. wöchentlich
f z.B. zum Beispiel
f z.Hd. zu Händen
f z.T. zum Teil
f z.Z. zurzeit
f z.Zt. zurzeit
f zzgl. zuzüglich
f zzt. zurzeit
n Ziff. Ziffer
`;

/** Abbreviations of administrative German, by their short form without blanks. */
export const administrativeAbbreviations: ReadonlyMap<string, Abbreviation> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [kind, short, ...written] = line.split(' ') as [keyof typeof kinds, string, ...string[]];
      return [short, { short, written: written.join(' '), kind: kinds[kind] }];
    }),
);
