/**
 * Nouns without a suffix that tells their class, by gender, genitive and plural. Genitive: `s` (short or long form
 * by sound), `n` (weak, „des Zeugen“), `ns` („des Namens“), `0` (none). Plural: the ending, `"` for an umlaut before
 * it, `0` where there is none, `=` where it is the singular, `!` where only the plural is used.
 */
export const nounGroups = `
m s e: Abschnitt Schnitt Abend Abriss Abruf Absatzweg Abstieg Abtrieb Abzweig Advent Affekt Akt Aktionär Akzent Alarm Angriff
  Anreiz Anruf Anstieg Anteil Antrieb Apparat Arm Arrest Aspekt Aufenthalt Aufruf Aufruhr Aufstieg Auftrieb
  Ausstieg Austausch Ausweis Befehl Beginn Begriff Beleg Bereich Bericht Beruf Bescheid Besitz Besuch Betreff
  Betrieb Beweis Bezirk Brief Defekt Dezember Dialog Dieb Dienst Dienstag Diskurs Dissens Donnerstag Effekt
  Eid Eingriff Einhalt Einstieg Entscheid Erfolg Erlös Ersatzteil Erwerb Exkurs Export Februar
  Feind Film Fisch Fleiß Freitag Freund Funktionär Gewinn Grad Griff Grundriss Halm Halt Hauch Hausrat Hektar
  Helm Herbst Hinterhalt Hinweis Horizont Hund Import Impuls Inbegriff Infarkt Infekt Inhalt Intellekt Irrweg
  Januar Kanon Katalog Keim Kern Kompromiss Konflikt Konsens Kontakt Kontrakt Kredit Kreis Krieg Kurs
  Landkreis Leib Mai Missgriff Mittwoch Monat Montag Mord März Nachruf Nachweis Notar Ort Pakt Pfad Pfeil
  Preis Prospekt Protest Prozess Punkt Qualm Rauch Rekord Rekurs Report Respekt Rest Riss Ruf Rückgriff
  Rückhalt Rückruf Sachverhalt Samstag Schein Schirm Sekretär Sieg Sonntag Sport Steig Stein Stern Stoff
  Streik Streit Tag Tarif Tausch Teil Termin Test Text Tisch Trakt Transport Treff Übergriff Umkreis Umriss
  Umstieg Umtausch Unterhalt Unterricht Unterschied Verderb Verdienst Verein Vergleich Verkehr Verlust
  Vermerk Verruf Verschleiß Versuch Vertrieb Verweis Verzehr Verzicht Volksentscheid Vorbehalt Vorgriff
  Vormittag Wechselkurs Weg Wein Wert Widerruf Wind Zenit Zugriff Zweck Zweig
m s "e: Empfang Abbruch Abdruck Abfall Abfluss Abgang Abhang Ablauf Abschlag Abschluss Abstand Absturz Abzug Anfall
  Anfang Anflug Anhang Anlauf Ansatz Anschlag Anschluss Anspruch Anstoß Antrag Anwalt Anzug Arzt Ast Aufbruch
  Auflauf Aufsatz Aufschlag Aufschwung Aufstand Auftrag Aufwand Aufzug Ausbruch Ausfall Ausgang
  Ausgleichsanspruch Ausschlag Ausschluss Ausschuss Ausspruch Ausstoß Auszug Bach Bahnhof Ball Bart Bauch Baum
  Beitrag Beschluss Bestand Betrag Block Brand Brauch Bruch Damm Dampf Darm Diebstahl Draht Druck Duft
  Durchbruch Durchgang Einbruch Eindruck Einfall Einfluss Eingang Einkauf Einlass Einsatz Einschlag Einschluss
  Einspruch Einwand Einzug Entschluss Entwurf Erlass Ertrag Fall Flug Fluss Freispruch Frosch Fuchs Fuß Gang
  Gast Gegenstand Genuss Gesamtzusammenhang Gesetzentwurf Grund Gruß Hahn Hals Hang Hof Hut Kampf Kanal Kauf
  Klang Knopf Koch Kopf Korb Kuss Lauf Lohn Markt Missstand Mittelstand Nachlass Nachtrag Notstand Pass Pfahl
  Plan Platz Rand Rang Rat Raum Rausch Rechtsanwalt Ruhestand Rückgang Rückstand Rückzug Saal Sack
  Satz Schacht Schatz Schlag Schlamm Schrank Schub Schuss Schwamm Schwarm Schwung Sohn Spaß Spruch Sprung Stab
  Stall Stamm Stand Stoß Strand Strang Strauch Strauß Strom Strumpf Stuhl Sturm Sturz Sumpf Tanz Ton Topf
  Traum Trumpf Turm Übergang Überhang Überschuss Überzug Umbruch Umfang Umgang Umlauf Umsatz Umschlag
  Umschwung Umstand Umzug Unfall Untergang Urteilsspruch Verband Verdacht Verkauf Verlag Verlauf Verstoß
  Vertrag Vorfall Vorgang Vorhang Vorrat Vorsatz Vorschlag Vorschuss Vorsprung Vorstand Vortrag Vorwand
  Vorwurf Vorzug Wall Wandschrank Widerspruch Widerstand Wolf Wunsch Wurf Wurm Zahn Zaun Zufall Zufluss Zug
  Zugang Zulauf Zusammenhang Zusammenschluss Zusatz Zuschlag Zuschuss Zuspruch Zustand Zuwachs Zwang
m s en: Dorn Fleck Mast Nerv Schmerz Staat Strahl Untertan Zins
m s n: Muskel Pantoffel See Stachel
m s s: Akku Azubi Ballon Blackout Blog Bluff Bon Chat Chef Chip Clan Clou Club Code Coupon Crash Deal Eklat
  Etat Job Karton Klub Laptop Link Lkw Lockdown Minijob Park Pkw Scheck Shop Slogan Stau Stick Tipp Trend
  Waggon
m s er: Geist Ski
m s "er: Gott Irrtum Mann Reichtum Vormund Wald
m s ": Acker Apfel Boden Bogen Bruder Faden Garten Graben Hafen Hammer Kasten Kragen Laden Magen Mangel Mantel
  Nagel Ofen Sattel Schaden Schnabel Schwager Vater Vogel
m s =: Adler Anhänger Ärger Ärmel Artikel Ballen Braten Brunnen Bäcker Bügel Bürger Cent Computer Container
  Deckel Dollar Donner Eimer Ekel Enkel Esel Euro Fehler Fernseher Finger Flyer Flügel Gipfel Gürtel Haken
  Handel Hebel Himmel Hocker Hunger Husten Hügel Juni Kalender Kanzler Kater Kegel Keller Kessel Knochen
  Koffer Koller Kreisel Kuchen Kummer Käfer Körper Lappen Laser Leisten Löffel Manager Meister Minister
  Mittler Morgen Nebel Newsletter Norden Nutzen Ober Onkel Orden Ordner Osten Partner Pegel Pfarrer Pfeffer
  Pfosten Posten Priester Rahmen Rasen Regen Reifen Riegel Rücken Schatten Schimmel Schleier Schlüssel
  Schnupfen Schrecken Segen Server Sommer Spiegel Stempel Stiefel Streifen Süden Teller Tempel Teufel Tiger
  Titel Tropfen Tunnel Verbraucher Vorläufer Wagen Wandel Wechsel Weizen Westen Winkel Winter Wipfel Zentner
  Zettel Zipfel Zirkel Zucker Zweifel Zylinder
m n n: Affe Afghane Archäologe Biologe Bote Brite Bube Bulgare Bulle Bürge Chinese Chirurge Demagoge Drache
  Däne Erbe Experte Falke Finne Franzose Gatte Gefährte Genosse Geologe Grieche Hase Heide Insasse Ire Jude
  Junge Kollege Kroate Kunde Kurde Lotse Löwe Matrose Nachfahre Neffe Ochse Ökologe Pate Pole Psychologe
  Pädagoge Rabe Riese Rumäne Russe Schotte Schwede Schöffe Serbe Sklave Slowake Soziologe Stratege Theologe
  Tscheche Türke Vorfahre Zeuge
m n en: Absolvent Adressat Advokat Agent Architekt Assistent Astronom Asylant Athlet Autokrat Automat Bandit
  Bär Bürokrat Christ Debütant Demokrat Dezernent Diamant Diplomat Dirigent Dozent Elefant Emigrant Exot
  Fabrikant Fotograf Fürst Garant Geograf Graf Held Idiot Informant Jurist Kamerad Kandidat Katholik Komet
  Kommandant Kommunist Konkurrent Konsument Kosmonaut Lieferant Mandant Mensch Migrant Monarch Ökonom Paragraf
  Paragraph Patient Pazifist Philosoph Pilot Planet Polizist Praktikant Prinz Produzent Prophet Protestant
  Präsident Psychopath Referent Regent Satellit Soldat Sozialist Spezialist Statist Student Therapeut Tourist
  Trabant
m ns n: Buchstabe Friede Funke Gedanke Glaube Haufe Same Wille
m 0 se: Iltis Kürbis Omnibus
m 0 0: Abbau Abwasch Adel Anbau Anstand Aufbau Aufschub Ausbau Ausgleich Bedarf Beisitz Dank Datenschutz Durst
  Einbau Entzug Fortbestand Frust Gewahrsam Hass Hochbau Honig Kaffee Kasus Klimaschutz Konsum Lastenausgleich
  Lärm Mut Nachrang Nachschub Neid Neubau Ruhm Ruin Rückbau Sachverstand Sand Schlaf Spott Status Staub
  Stillstand Stolz Strafvollzug Straßenbau Stress Tee Tiefbau Trost Umbau Umweltschutz Verbleib Verkehrslärm
  Verstand Verzug Vollzug Vorbezug Vorrang Vorsitz Wohlstand Wohnungsbau Zorn Zustrom
f 0 "e: Angst Arbeitskraft Ausflucht Auskunft Axt Brunst Brust Faust Feuersbrunst Frucht Gruft Hand Haut
  Herkunft Kluft Kraft Kuh Kunst Laus Lehrkraft Luft Lust Macht Magd Maus Nacht Naht Not Nuss Schnur Stadt
  Übereinkunft Unterkunft Wand Wurst Zunft Zusammenkunft
f 0 ": Mutter Tochter
f 0 en: Akzeptanz Distanz Instanz Substanz Abfahrt Abschrift Absicht Agentur Alm Andacht Anfahrt Ankunft Anschrift Ansicht Anstalt Antwort Anzahl
  Arbeit Architektur Armatur Art Auffahrt Aufschrift Aufsicht Ausfuhr Aussicht Auswahl Bahn Bank Bucht Burg
  Diktatur Dressur Durchfahrt Durchschrift Einfuhr Einsicht Fahrt Figur Flucht Flur Flut Form Fracht Fraktur
  Frau Frist Frisur Front Garnitur Geburt Gebühr Gefahr Gestalt Gewähr Glasur Glut Gravur Gutschrift
  Handschrift Heirat Infrastruktur Inschrift Jagd Kandidatur Karikatur Klausur Korrektur Kreatur Kultur
  Kur Kür Last Lastschrift Legislatur List Literatur Luftfahrt Maut Mehrzahl Minderzahl Miniatur Mitarbeit
  Nachricht Natur Niederschrift Person Pflicht Post Pracht Prozedur Qual Raumfahrt Reform Registratur
  Reparatur Rezeptur Ruhezeit Rücksicht Saat Schicht Schifffahrt Schlacht Schrift Schuld Sicht Signatur Spur
  Statur Steuerpflicht Straftat Struktur Sucht Tastatur Tat Temperatur Textur Tinktur Tortur Tour Tracht Trift
  Tür Überschrift Übersicht Uhr Umwelt Unterschrift Unzahl Urschrift Vielzahl Vollmacht Vorschrift Wahl
  Wallfahrt Welt Zahl Zeit Zeitschrift Zensur Zufahrt Zuflucht Zufuhr Zuschrift Zutat Zäsur
f 0 n: Akquise Alternative Dublette Expertise Initiative Kontroverse Novelle Recherche Variante Vorhersage Maxime Offensive Direktive Abgabe Ablage Abnahme Abrede Abreise Absage Achse Achsel Ader Adresse Akte Allee Amme Ampel Analyse
  Anfrage Angabe Anklage Anleihe Annahme Anode Anzeige Apotheke Attrappe Aufgabe Auflage Aufnahme Ausgabe
  Auslage Auslese Ausnahme Ausreise Aussage Bahntrasse Ballade Balustrade Barriere Base Bauweise Beihilfe
  Bekanntgabe Beschlagnahme Bezugnahme Bitte Blockade Blume Blüte Branche Brigade Brücke Buße Börse Büste
  Chance Debatte Decke Devise Diagnose Diagonale Dose Drohne Ebene Ecke Ehe Ehre Einflussnahme Eingabe Einlage
  Einnahme Einreise Einsichtnahme Elektrode Entnahme Episode Ernte Etage Etappe Etikette Fackel Fahne Falle
  Farbe Faser Fassade Feder Feier Fessel Festnahme Flagge Floskel Fläche Folge Formel Frage Freigabe Freude
  Fähre Gabe Gabel Garage Gasse Gebärde Geige Geisel Geldbuße Gemeinde Geschichte Geste Grenze Grippe Grube
  Gruppe Größe Halle Haube Hecke Herausgabe Herde Hilfe Hingabe Hose Hotline Hymne Höhe Hülle Hürde Idee
  Inanspruchnahme Inaugenscheinnahme Inbetriebnahme Insel Jacke Kammer Kampagne Kanne Kappe Karte Kaskade
  Kasse Kassette Katastrophe Kathode Katze Kelter Kenntnisnahme Kerze Kette Kirche Kiste Klage Klammer Klappe
  Klasse Klausel Klinge Klinke Klippe Kohle Kommune Komponente Kontrolle Kostenübernahme Krippe Krise Krone
  Krücke Kugel Kurve Küche Küste Lage Lampe Latte Lebenslage Leber Lehre Leiste Linie Lippe Liste Lunge Länge
  Lücke Lüge Mappe Marge Marinade Marke Maschine Maske Masse Mauer Maßnahme Menge Messe Metapher Methode Miene
  Miete Milliarde Mine Mitnahme Mitte Mühe Münze Mütze Nachfrage Nachnahme Nadel Nase Nichte Niederlage Note
  Nummer Oase Oper Orange Orgel Palette Panne Pappel Parabel Parade Parole Parzelle Patrone Pause Periode
  Perspektive Pfanne Pfeife Pflanze Pflege Phase Pipeline Pipette Piste Pistole Planke Platte Police Praline
  Preisgabe Presse Prise Probe Probenahme Prognose Promenade Prämie Pumpe Quelle Quote Rakete Rampe Rasse Rate
  Rede Regel Reihe Reise Rendite Rente Reserve Ressource Revolte Richtlinie Rolle Rose Route Ruine Runde
  Rückgabe Rücknahme Rücksichtnahme Sache Schachtel Schale Schaufel Scheibe Schere Schiene Schlange Schleuse
  Schokolade Schraube Schule Schulter Schwelle Schwester Schwäche Schürze Schüssel Seele Seife Seite Sekunde
  Semmel Seuche Silbe Sippe Sitte Skizze Socke Sohle Sonde Sonne Sorge Sorte Sparte Spende Sperre Spitze
  Sprache Spritze Spüle Staffel Stelle Stellungnahme Stiege Stimmabgabe Stimme Strafanzeige Strafe Straße
  Strecke Stufe Stunde Stärke Stätte Stütze Suche Summe Suppe Synode Szene Säge Säule Tabelle Tablette Tafel
  Tante Tasche Tasse Taste Tatsache Taxe Teilhabe Teilnahme Theke These Tiefe Toilette Tonne Trasse Treppe
  Truppe Tüte Übergabe Übernahme Umfrage Umlage Unterlage Urkunde Urne Ursache Vase Vergabe Vitrine Vokabel
  Vorgabe Vorlage Vornahme Vorsichtsmaßnahme Waage Wache Waffe Wahlurne Waise Wange Wanne Ware Weide Weise
  Weitergabe Welle Wende Wiederaufnahme Wiedergabe Wiedervorlage Wiege Wiese Wimper Witwe Woche Wolke Wunde
  Wurzel Würde Wüste Zange Zeile Zelle Ziege Ziffer Zigarette Zone Zugabe Zulage Zunahme Zunge Zurücknahme
  Zusage Zwiebel
f 0 0: Abhilfe Abkehr Abwehr Abwärme Armut Butter Daseinsvorsorge Dauer Demut Eile Einfalt Einkehr Erde
  Fairness Folter Fürsorge Geduld Gegenwart Gegenwehr Gnade Gunst Gänze Güte Haft Heimkehr Hitze Jugend Kälte
  Liebe Milch Missgunst Moral Nachhilfe Nachsicht Nachsorge Nähe Obhut Pest Polizei Propaganda Rache Reue Ruhe
  Rückkehr Scham Scheu Sorgfalt Spree Stille Stirn Trauer Treue Umkehr Umsicht Unbill Vernunft Vielfalt
  Vorsicht Vorsorge Willkür Wohlfahrt Wolle Wut Wärme Wäsche Zucht Zukunft Zuversicht
f 0 s: App City Cloud E-Mail Homepage Kamera Kita Lobby Mail Party Pizza Story Talkshow Website
n s e: Areal Gehöft Postulat Telefonat Abgas Additiv Adjektiv Aggregat Angebot Archiv Argument Arsenal Asyl Attentat Attest Attribut Aufgebot
  Ausmaß Autogramm Automobil Bauwerk Beet Beil Bein Beispiel Besteck Boot Brot Defizit Dekanat Dekret Delikt
  Derivat Diagramm Diktat Ding Dokument Domizil Ehepaar Element Emblem Entgelt Erdgas Erdöl Erz Exemplar
  Experiment Fest Fett Finanzjahr Format Formular Fossil Fundament Gas Gebet Gebot Gefäß Gegenteil Gelenk
  Gericht Gerät Gerücht Geschenk Geschlecht Geschoss Geschäft Gesetz Gespräch Gestein Getränk Gewehr Gewerk
  Gewicht Gewächs Gift Gleis Gramm Granulat Haar Handwerk Heft Heizöl Honorar Ideal Imitat Inserat Institut
  Instrument Internat Intervall Inventar Jahr Jahrhundert Jahrzehnt Kabinett Kilogramm Kollektiv Kompliment
  Konglomerat Konsulat Kontingent Konzept Kraftwerk Kreuz Lineal Lob Lokal Los Mandat Maß Medikament Meer
  Metall Mikroskop Mobil Modul Monopol Monument Moor Motiv Netz Netzwerk Objekt Öl Organ Ornament Paar Paket
  Papier Parlament Patent Pferd Pfund Phänomen Pigment Plagiat Plakat Podest Portal Porträt Potential
  Potenzial Privileg Problem Produkt Profil Programm Projekt Protokoll Prozent Prädikat Präparat Pult Quadrat
  Quartal Recht Referat Regal Reich Rektorat Reptil Resultat Rezept Ritual Rohr Sakrament Salz Schaf Schiff
  Schwein Segment Seil Sekret Sekretariat Signal Sortiment Spiel Stativ Statut Stück Subjekt Substantiv Sulfat
  Symbol Symptom System Talent Telefon Telegramm Temperament Testament Testat Tier Tribunal Urteil Ventil Verb
  Verbot Vorurteil Werk Werkzeug Wrack Zelt Zertifikat Zeug Ziel Zitat
n s "e: Floß
n s er: Berufsbild Bild Brett Bußgeld Ei Elterngeld Feld Geld Gesicht Gespenst Glied Kind Kindergeld Kleid
  Krankengeld Leitbild Licht Lichtbild Lied Mitglied Nest Rind Schild Schwert Umfeld Vorbild Weib Wohngeld
n s "er: Amt Bad Bistum Blatt Buch Bundesland Dach Denkmal Dorf Fach Fass Fürstentum Gedankengut Gesetzbuch
  Glas Grab Gras Grundbuch Gut Handbuch Haupt Haus Heiligtum Herzogtum Holz Huhn Kalb Kraut Lamm Land Loch
  Maul Pfand Rad Saatgut Schlachtross Schloss Tal Tuch Volk Wirtschaftsgut Wort
n s en: Bett Hemd Insekt Juwel Ohr
n s n: Auge Ende Interesse Knie
n s s: Abo Abonnement Account Audit Auto Baby Briefing Budget Büro Cafe Café Camp Center Comeback Depot Design
  Detail Embargo Engagement Etikett Event Foto Genre Ghetto Handy Happening Hobby Hotel Interview Kilo Kino
  Komitee Leasing Logo Management Meeting Modem Monitoring Motto Niveau Plateau Portemonnaie Portfolio Porto
  Produktmanagement Radio Regime Reservoir Restaurant Resümee Sandwich Screening Set Shirt Silo Sofa Steak
  Studio Szenario Tableau Tablet Team Tempo Terminal Ticket Training Update Video
n s ": Kloster
n s =: Abkommen Achtel Alter Anliegen Ansehen Ansinnen Anwesen Aufkommen Auskommen Aussehen Becken Bedenken
  Begehren Bemühen Benehmen Bestehen Bestreben Darlehen Dienstalter Drittel Einkommen Einvernehmen Eisen
  Entgegenkommen Erachten Ermessen Erscheinen Essen Exempel Fenster Ferkel Feuer Fieber Finanzwesen Fortkommen
  Futter Fünftel Gebirge Gebäude Gefälle Gelände Geländer Gelübde Gemälde Gemüse Gesinde Gesundheitswesen
  Getreide Getriebe Gewebe Gewerbe Gewissen Gewölbe Gitter Gutachten Guthaben Handeln Inkrafttreten Kabel
  Kissen Kupfer Können Lager Laken Laster Leben Lebensalter Leder Leiden Lernen Manöver Messer Mittel
  Mittelalter Muster Möbel Mündel Opfer Orchester Pflaster Polster Pulver Rechtsmittel Register Rudel Ruder
  Schaffen Schreiben Schulwesen Segel Semester Siegel Silber Theater Treffen Trinken Tun Übel Übereinkommen
  Ufer Unterfangen Unterlassen Unternehmen Unwesen Unwetter Verbrechen Verfahren Vergehen Verhalten Vermögen
  Verschulden Versehen Versprechen Vertrauen Viertel Vorbringen Vorgehen Vorhaben Vorkommen Vorliegen Wappen
  Wasser Wesen Wetter Wissen Wohlbefinden Wollen Wunder Zehntel Zeichen Zeitalter Zepter Zimmer Zusammenleben
  Zutun
n s 0: Augenmaß Augenmerk Ausland Bargeld Bewusstsein Blei Blut Chaos Dasein Eigenkapital Eigentum Eis Elend
  Exil Fachpersonal Fernsehen Fleisch Geflügel Gehör Gemeinwohl Gepäck Getöse Glück Gold Heil Heu Inland
  Internet Kapital Klima Laub Leid Mehl Militär Mitleid Nichtwissen Obst Personal Publikum Rückgrat Stroh
  Umland Unglück Unrecht Vieh Vorhandensein Wachstum Wohl Zinn Zuhause
! ! !: Alimente Eheleute Einkünfte Eltern Fachleute Ferien Finanzen Gebrüder Geschwister Kaufleute Kosten
  Leute Masern Memoiren Naturalien Personalien Spirituosen Tropen Trümmer Unkosten Wehen
`;

/** Nouns whose plural follows no pattern: singular, gender, genitive, plural. */
export const singleNouns = `
Album n Albums Alben
Basis f Basis Basen
Bonus m Bonus Boni
Bund m Bundes Bünde
Bus m Busses Busse
Datum n Datums Daten
Fonds m Fonds Fonds
Forum n Forums Foren
Firma f Firma Firmen
Gremium n Gremiums Gremien
Herr m Herrn Herren
Herz n Herzens Herzen
Index m Indexes Indizes
Indiz n Indizes Indizien
Jubiläum n Jubiläums Jubiläen
Komma n Kommas Kommas
Konto n Kontos Konten
Kriterium n Kriteriums Kriterien
Krisis f Krisis Krisen
Material n Materials Materialien
Medium n Mediums Medien
Ministerium n Ministeriums Ministerien
Modus m Modus Modi
Museum n Museums Museen
Nachkomme m Nachkommen Nachkommen
Mineral n Minerals Mineralien
Praktikum n Praktikums Praktika
Praxis f Praxis Praxen
Prinzip n Prinzips Prinzipien
Risiko n Risikos Risiken
Saldo m Saldos Salden
Bau m Baus Bauten
Stadium n Stadiums Stadien
Stipendium n Stipendiums Stipendien
Studium n Studiums Studien
Spektrum n Spektrums Spektren
Taxi n Taxis Taxis
Thema n Themas Themen
Virus n Virus Viren
Visum n Visums Visa
Votum n Votums Voten
Zentrum n Zentrums Zentren
Villa f Villa Villen
Skala f Skala Skalen
Dogma n Dogmas Dogmen
Drama n Dramas Dramen
Ultimatum n Ultimatums Ultimaten
Faktum n Faktums Fakten
Fakt m Fakts Fakten
Embryo m Embryos Embryonen
Charakter m Charakters Charaktere
Modell n Modells Modelle
Kapitel n Kapitels Kapitel
Reservat n Reservats Reservate
Bauer m Bauern Bauern
Nachbar m Nachbarn Nachbarn
Konsul m Konsuls Konsuln
Motor m Motors Motoren
Labor n Labors Labore
Tor n Tores Tore
Chor m Chors Chöre
Humor m Humors -
Tumor m Tumors Tumoren
Terror m Terrors -
Standard m Standards Standards
Balkon m Balkons Balkone
Passwort n Passworts Passwörter
Stock m Stocks Stöcke
Sitz m Sitzes Sitze
Satzung f Satzung Satzungen
Haushalt m Haushalts Haushalte
Schritt m Schritts Schritte
Auftritt m Auftritts Auftritte
Fortschritt m Fortschritts Fortschritte
Eintritt m Eintritts Eintritte
Austritt m Austritts Austritte
Beitritt m Beitritts Beitritte
Rücktritt m Rücktritts Rücktritte
Zutritt m Zutritts -
Gebrauch m Gebrauchs Gebräuche
Missbrauch m Missbrauchs Missbräuche
Verbrauch m Verbrauchs Verbräuche
Urlaub m Urlaubs Urlaube
Mund m Mundes Münder
Vordruck m Vordrucks Vordrucke
Ausdruck m Ausdrucks Ausdrücke
Einband m Einbands Einbände
Blutdruck m Blutdrucks -
Ersatz m Ersatzes -
Abgleich m Abgleichs Abgleiche
Arbeitgeber m Arbeitgebers Arbeitgeber
Quartier n Quartiers Quartiere
Jahresende n Jahresendes Jahresenden
Gebiet n Gebiets Gebiete
Schicksal n Schicksals Schicksale
Merkmal n Merkmals Merkmale
Mal n Mals Male
Ersuchen n Ersuchens Ersuchen
Grundsatz m Grundsatzes Grundsätze
Gegensatz m Gegensatzes Gegensätze
Rechtsbehelf m Rechtsbehelfs Rechtsbehelfe
Behelf m Behelfs Behelfe
Behörde f Behörde Behörden
Beschwerde f Beschwerde Beschwerden
Hypothek f Hypothek Hypotheken
Norm f Norm Normen
Bibliothek f Bibliothek Bibliotheken
Tugend f Tugend Tugenden
Gegend f Gegend Gegenden
Wehr f Wehr Wehren
Arznei f Arznei Arzneien
Partei f Partei Parteien
Musik f Musik Musiken
Werft f Werft Werften
Fabrik f Fabrik Fabriken
Familie f Familie Familien
Steuer f Steuer Steuern
Leiter m Leiters Leiter
Lastwagen m Lastwagens Lastwagen
Heimat f Heimat Heimaten
Jahreszahl f Jahreszahl Jahreszahlen
Zugehen n Zugehens -
Sinn m Sinnes Sinne
Bürgschaft f Bürgschaft Bürgschaften
Botschaft f Botschaft Botschaften
Abgeltung f Abgeltung Abgeltungen
Elternteil m Elternteils Elternteile
Bedürfnis n Bedürfnisses Bedürfnisse
Gehalt n Gehalts Gehälter
Band m Bandes Bände
Zoll m Zolls Zölle
Monitor m Monitors Monitore
Kompass m Kompasses Kompasse
Anlass m Anlasses Anlässe
Reiz m Reizes Reize
Schutz m Schutzes -
Umweg m Umwegs Umwege
Beweggrund m Beweggrunds Beweggründe
Lebenslauf m Lebenslaufs Lebensläufe
Nachmittag m Nachmittags Nachmittage
Vorschein m Vorscheins -
Kehrtwende f Kehrtwende Kehrtwenden
Laie m Laien Laien
Anlage f Anlage Anlagen
Grundstück n Grundstücks Grundstücke
Bundesrat m Bundesrats Bundesräte
Turnus m Turnus Turnusse
Zyklus m Zyklus Zyklen
Rhythmus m Rhythmus Rhythmen
Organismus m Organismus Organismen
Mechanismus m Mechanismus Mechanismen
Typ m Typs Typen
Name m Namens Namen
Schluss m Schlusses Schlüsse
Agenda f Agenda Agenden
Charakteristikum n Charakteristikums Charakteristika
Manko n Mankos Mankos
Maximum n Maximums Maxima
Minimum n Minimums Minima
Procedere n Procedere -
Territorium n Territoriums Territorien
Volumen n Volumens Volumen
Erhalt m Erhalts -
Examen n Examens Examen
Limit n Limits Limits
Indikator m Indikators Indikatoren
Strategie f Strategie Strategien
Kategorie f Kategorie Kategorien
Garantie f Garantie Garantien
Energie f Energie Energien
Industrie f Industrie Industrien
Akademie f Akademie Akademien
Theorie f Theorie Theorien
Batterie f Batterie Batterien
Demokratie f Demokratie Demokratien
Therapie f Therapie Therapien
Synergie f Synergie Synergien
Kopie f Kopie Kopien
Linie f Linie Linien
Serie f Serie Serien
Studie f Studie Studien
Aktie f Aktie Aktien
`;
