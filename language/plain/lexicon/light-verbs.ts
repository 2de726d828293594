/** A noun that carries the meaning, with a verb that hardly has one, and the verb that says it alone. */
export interface LightVerb {
  /** „zur“, „in“, „unter“ …, before the noun; null where the noun is the verb's object („eine Prüfung durchführen“). */
  preposition: string | null;
  /** Nominative singular, as the dictionary has it. */
  noun: string;
  /** Infinitives that go with it. */
  verbs: readonly string[];
  /** The verb that says it alone. */
  plain: string;
  /**
   * What becomes of the rest: `genitive`: the noun's genitive becomes the object („eine Prüfung des Antrags
   * durchführen“ – „den Antrag prüfen“); `same`: everything else stays; `passive`: the subject is what is acted on
   * („der Betrag kommt zur Auszahlung“ – „wird ausgezahlt“).
   */
  frame: 'genitive' | 'same' | 'passive';
}

const frames = { G: 'genitive', S: 'same', P: 'passive' } as const;

/** preposition noun | verbs | plain verb | frame (G genitive, S same, P passive). */
const table = `
- Ablehnung | vornehmen aussprechen erklären | ablehnen | G
- Abrechnung | vornehmen durchführen erstellen | abrechnen | G
- Abschluss | herbeiführen | abschließen | G
- Absprache | treffen vornehmen | absprechen | G
- Abstimmung | vornehmen durchführen herbeiführen | abstimmen | G
- Abwägung | vornehmen treffen durchführen | abwägen | G
- Abzug | vornehmen | abziehen | G
- Änderung | vornehmen durchführen | ändern | G
- Anerkennung | aussprechen erteilen | anerkennen | G
- Anfrage | stellen richten | anfragen | S
- Angabe | machen | angeben | G
- Anhörung | durchführen vornehmen | anhören | G
- Ankündigung | machen vornehmen | ankündigen | G
- Anmeldung | vornehmen durchführen | anmelden | G
- Anordnung | treffen erlassen erteilen | anordnen | G
- Anpassung | vornehmen durchführen | anpassen | G
- Anrechnung | vornehmen durchführen | anrechnen | G
- Antrag | stellen | beantragen | G
- Antwort | geben erteilen | antworten | S
- Anwendung | finden | gelten | S
- Anzeige | erstatten machen | anzeigen | G
- Aufklärung | leisten betreiben | aufklären | G
- Aufstellung | vornehmen | aufstellen | G
- Aufteilung | vornehmen durchführen | aufteilen | G
- Auskunft | geben erteilen | informieren | S
- Auslegung | vornehmen | auslegen | G
- Ausschreibung | durchführen vornehmen | ausschreiben | G
- Aussage | machen treffen | aussagen | S
- Auswahl | treffen vornehmen | auswählen | G
- Auswertung | vornehmen durchführen | auswerten | G
- Auszahlung | vornehmen leisten veranlassen | auszahlen | G
- Bearbeitung | vornehmen durchführen | bearbeiten | G
- Beachtung | schenken | beachten | S
- Beachtung | finden | beachten | P
- Beantwortung | vornehmen | beantworten | G
- Befragung | durchführen vornehmen | befragen | G
- Befreiung | erteilen gewähren vornehmen | befreien | G
- Begleitung | vornehmen leisten | begleiten | G
- Begründung | geben liefern | begründen | G
- Begutachtung | vornehmen durchführen | begutachten | G
- Bekanntmachung | vornehmen | bekanntmachen | G
- Belehrung | vornehmen erteilen | belehren | G
- Benachrichtigung | vornehmen veranlassen | benachrichtigen | G
- Beobachtung | anstellen durchführen | beobachten | G
- Beratung | durchführen leisten vornehmen | beraten | G
- Berechnung | vornehmen durchführen anstellen | berechnen | G
- Bericht | erstatten abgeben | berichten | S
- Berichtigung | vornehmen durchführen | berichtigen | G
- Berücksichtigung | finden | berücksichtigen | P
- Bescheinigung | ausstellen erteilen | bescheinigen | G
- Beschlagnahme | vornehmen durchführen | beschlagnahmen | G
- Beschluss | fassen treffen | beschließen | S
- Beschränkung | vornehmen | beschränken | G
- Beseitigung | vornehmen veranlassen | beseitigen | G
- Besichtigung | vornehmen durchführen | besichtigen | G
- Bestätigung | erteilen vornehmen | bestätigen | G
- Bestellung | vornehmen aufgeben | bestellen | G
- Bestimmung | treffen vornehmen | bestimmen | G
- Betreuung | vornehmen leisten | betreuen | G
- Beurteilung | vornehmen abgeben durchführen | beurteilen | G
- Bewertung | vornehmen durchführen abgeben | bewerten | G
- Beweis | führen erbringen antreten | beweisen | S
- Bewilligung | erteilen aussprechen | bewilligen | G
- Bitte | äußern vorbringen | bitten | S
- Dank | sagen aussprechen | danken | S
- Durchsuchung | vornehmen durchführen | durchsuchen | G
- Einfluss | nehmen ausüben | beeinflussen | S
- Einladung | aussprechen | einladen | G
- Einleitung | veranlassen vornehmen | einleiten | G
- Einschätzung | vornehmen abgeben | einschätzen | G
- Einschränkung | vornehmen | einschränken | G
- Einsicht | nehmen gewähren | einsehen | S
- Einstellung | vornehmen veranlassen | einstellen | G
- Einstufung | vornehmen durchführen | einstufen | G
- Eintragung | vornehmen veranlassen | eintragen | G
- Einzahlung | vornehmen leisten | einzahlen | G
- Empfehlung | aussprechen geben abgeben | empfehlen | G
- Entfernung | vornehmen veranlassen | entfernen | G
- Entscheidung | treffen fällen | entscheiden | S
- Entsorgung | vornehmen durchführen | entsorgen | G
- Ergänzung | vornehmen | ergänzen | G
- Erhebung | durchführen vornehmen | erheben | G
- Erhöhung | vornehmen durchführen | erhöhen | G
- Erklärung | abgeben | erklären | S
- Erlaubnis | erteilen geben | erlauben | S
- Ermahnung | aussprechen erteilen | ermahnen | G
- Ermittlung | durchführen anstellen führen | ermitteln | G
- Ernennung | vornehmen aussprechen | ernennen | G
- Erneuerung | vornehmen durchführen | erneuern | G
- Erörterung | vornehmen durchführen | erörtern | G
- Erstattung | vornehmen leisten | erstatten | G
- Erweiterung | vornehmen durchführen | erweitern | G
- Festlegung | treffen vornehmen | festlegen | G
- Festsetzung | vornehmen treffen | festsetzen | G
- Feststellung | treffen vornehmen | feststellen | G
- Folge | leisten | befolgen | S
- Forderung | erheben stellen | fordern | G
- Förderung | gewähren leisten | fördern | G
- Frage | stellen richten | fragen | S
- Gebrauch | machen | nutzen | S
- Genehmigung | erteilen geben aussprechen | genehmigen | G
- Hilfe | leisten gewähren | helfen | S
- Hinweis | geben erteilen | hinweisen | S
- Hoffnung | hegen | hoffen | S
- Kontrolle | durchführen vornehmen ausüben | kontrollieren | G
- Korrektur | vornehmen durchführen | korrigieren | G
- Kritik | üben äußern | kritisieren | S
- Kündigung | aussprechen vornehmen erklären | kündigen | G
- Kürzung | vornehmen durchführen | kürzen | G
- Löschung | vornehmen veranlassen durchführen | löschen | G
- Lieferung | vornehmen durchführen | liefern | G
- Meldung | machen erstatten | melden | G
- Messung | vornehmen durchführen | messen | G
- Minderung | vornehmen | mindern | G
- Mitteilung | machen geben | mitteilen | G
- Nachweis | erbringen führen liefern | nachweisen | G
- Nutzung | vornehmen | nutzen | G
- Planung | vornehmen durchführen betreiben | planen | G
- Protokoll | führen | protokollieren | S
- Prüfung | vornehmen durchführen | prüfen | G
- Rat | erteilen geben | raten | S
- Rechnung | tragen | berücksichtigen | S
- Regelung | treffen vornehmen | regeln | G
- Reinigung | vornehmen durchführen | reinigen | G
- Reparatur | vornehmen durchführen | reparieren | G
- Sanierung | vornehmen durchführen | sanieren | G
- Schätzung | vornehmen durchführen | schätzen | G
- Schulung | durchführen vornehmen | schulen | G
- Schutz | gewähren bieten | schützen | S
- Senkung | vornehmen | senken | G
- Sicherung | vornehmen | sichern | G
- Sorge | tragen | sorgen | S
- Speicherung | vornehmen durchführen | speichern | G
- Sperrung | vornehmen veranlassen | sperren | G
- Streichung | vornehmen | streichen | G
- Teilung | vornehmen | teilen | G
- Trennung | vornehmen | trennen | G
- Übergabe | vornehmen durchführen | übergeben | G
- Übermittlung | vornehmen veranlassen | übermitteln | G
- Überprüfung | vornehmen durchführen | prüfen | G
- Übertragung | vornehmen | übertragen | G
- Überwachung | durchführen vornehmen | überwachen | G
- Überweisung | vornehmen veranlassen tätigen | überweisen | G
- Umstellung | vornehmen durchführen | umstellen | G
- Unterrichtung | vornehmen | unterrichten | G
- Unterscheidung | treffen vornehmen | unterscheiden | G
- Unterschrift | leisten | unterschreiben | S
- Unterstützung | leisten gewähren | unterstützen | G
- Untersuchung | durchführen vornehmen anstellen | untersuchen | G
- Verbesserung | vornehmen | verbessern | G
- Vereinbarung | treffen schließen | vereinbaren | S
- Vergleich | anstellen vornehmen | vergleichen | G
- Verkürzung | vornehmen | verkürzen | G
- Verlängerung | vornehmen gewähren | verlängern | G
- Vernehmung | durchführen vornehmen | vernehmen | G
- Veröffentlichung | vornehmen veranlassen | veröffentlichen | G
- Verteilung | vornehmen durchführen | verteilen | G
- Vertretung | übernehmen wahrnehmen | vertreten | G
- Verwendung | finden | verwenden | P
- Verzicht | leisten üben erklären | verzichten | S
- Vorbereitung | treffen vornehmen | vorbereiten | G
- Vorkehrung | treffen | vorsorgen | S
- Vorschlag | machen unterbreiten | vorschlagen | G
- Vorsorge | treffen leisten | vorsorgen | S
- Wahl | durchführen vornehmen | wählen | G
- Warnung | aussprechen geben | warnen | G
- Weisung | erteilen geben | anweisen | S
- Weiterleitung | vornehmen veranlassen | weiterleiten | G
- Zahlung | leisten vornehmen | zahlen | G
- Zählung | durchführen vornehmen | zählen | G
- Zulassung | erteilen vornehmen | zulassen | G
- Zusage | machen geben erteilen | zusagen | G
- Zuordnung | vornehmen treffen | zuordnen | G
- Zustellung | vornehmen veranlassen | zustellen | G
- Zustimmung | erteilen geben | zustimmen | S
- Zuweisung | vornehmen | zuweisen | G
- Zweifel | hegen haben | zweifeln | S
zur Abstimmung | bringen stellen | abstimmen | S
zum Abschluss | bringen | abschließen | S
zum Abschluss | kommen gelangen | enden | S
zur Anrechnung | bringen | anrechnen | S
zur Anrechnung | kommen gelangen | anrechnen | P
zur Anwendung | bringen | anwenden | S
zur Anwendung | kommen gelangen | gelten | S
zur Anzeige | bringen | anzeigen | S
zum Ausdruck | bringen | sagen | S
zum Ausgleich | bringen | ausgleichen | S
zur Ausführung | bringen | ausführen | S
zur Ausführung | kommen gelangen | ausführen | P
zur Auszahlung | bringen | auszahlen | S
zur Auszahlung | kommen gelangen | auszahlen | P
in Augenschein | nehmen | ansehen | S
in Ansatz | bringen | ansetzen | S
in Abzug | bringen | abziehen | S
in Anspruch | nehmen | nutzen | S
in Auftrag | geben | bestellen | S
in Aussicht | stellen | versprechen | S
in Betracht | ziehen | erwägen | S
in Betrieb | nehmen | starten | S
in Empfang | nehmen | annehmen | S
in Erfahrung | bringen | erfahren | S
in Erwägung | ziehen | erwägen | S
in Rechnung | stellen | berechnen | S
in Verwahrung | nehmen | verwahren | S
in Wegfall | bringen | streichen | S
in Wegfall | kommen geraten | wegfallen | S
zur Durchführung | bringen | durchführen | S
zur Durchführung | kommen gelangen | durchführen | P
zur Einsparung | bringen | einsparen | S
zur Entscheidung | kommen gelangen | entscheiden | P
zur Erhebung | kommen gelangen | erheben | P
zum Erliegen | bringen | stoppen | S
zur Erörterung | kommen gelangen | erörtern | P
zur Folge | haben | verursachen | S
zur Kenntnis | bringen geben | mitteilen | S
zur Kenntnis | nehmen | bemerken | S
zur Prüfung | bringen | prüfen | S
zur Rückzahlung | bringen | zurückzahlen | S
zur Sprache | bringen | ansprechen | S
zur Sprache | kommen | besprechen | P
zur Verfügung | stellen | bereitstellen | S
zur Verhandlung | kommen gelangen | verhandeln | P
zur Verlesung | bringen | vorlesen | S
zur Versteigerung | bringen | versteigern | S
zur Verteilung | bringen | verteilen | S
zur Verteilung | kommen gelangen | verteilen | P
zur Verwendung | kommen gelangen | verwenden | P
zum Verkauf | bringen stellen | verkaufen | S
zum Verkauf | kommen gelangen | verkaufen | P
zum Vorschein | kommen | erscheinen | S
zur Vollstreckung | bringen | vollstrecken | S
zur Vorlage | bringen | vorlegen | S
zur Zahlung | kommen gelangen | zahlen | P
zu Ende | bringen führen | beenden | S
zum Einsatz | bringen | einsetzen | S
zum Einsatz | kommen gelangen | einsetzen | P
unter Beweis | stellen | beweisen | S
unter Druck | setzen | bedrängen | S
unter Schutz | stellen | schützen | S
`;

/** Light verb constructions of administrative German. Legal terms are not here: „in Kraft treten“ and „Klage erheben“ stay. */
export const lightVerbs: readonly LightVerb[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [head, verbs, plain, frame] = line.split(' | ') as [string, string, string, keyof typeof frames];
    const [preposition, noun] = head.split(' ') as [string, string];
    return {
      preposition: preposition === '-' ? null : preposition,
      noun,
      verbs: verbs.split(' '),
      plain,
      frame: frames[frame],
    };
  });
