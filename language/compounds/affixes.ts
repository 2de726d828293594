const set = (list: string) => new Set(list.split(/\s+/));

/**
 * Particles, prefixes and endings: they make derived or inflected words („Auf-gabe“, „Wirt-schaft“, „reis-enden“),
 * not compounds, though some also stand alone as words. The second group was found by reading learnt lexicons.
 */
const affixes = set(
  `alt auf aus außen bar bei dar dort durch ein einen einer ende enden endes ent fern fest fort für gegen gemäß gen
  ges haft haften haftig halb heit her herab heran heraus herbei herein herum herunter hervor hin hinaus hinein hinter
  hinzu hoch ich ige igen immer innen inter keit lich artig artige artigen förmig förmige förmigen los losig lose losen loser loses lässig mässig mässige mässigen mässiger mässiges mal male mäßig miss mit nach nah
  nahe nieder nis ober ohne rück samt schaft schaften statt trans trotz tum tät über um und ung ungen unter ver von
  vor voran voraus vorbei vorüber wahr weg weiter weise wider wieder wohl zer zu zurück zusammen zwischen

  abel arbeitsv ates auer aufs aufw ausbildungsv auss barem baren barer bares beck beid bern besch best betr
  dien dienstv dran drauf drin dung ehen eint eitig ellen gest hint inbetrieb inne ionen karo kont körp
  leiche leichen lingen lungen mari mitbe nahmen neuan neube nichter nischen raus ringen rinnen runde rüber
  same samen samer sames schaftlich schen scher sches schw selb sond ster ständig ständige ständigen szweig
  teigen teuerpflichtig tlich verb verd versicherungsv vors witt zuge übers`,
);

/** Whether a string must not be taken for the part of a compound; participles' „aufge-“ is none either. */
export const isAffix = (part: string) =>
  affixes.has(part) || (/(?:ge|zu)$/.test(part) && affixes.has(part.slice(0, -2)));

/** Whether a string ends like a word cut off behind the prefix of what follows: „Neube-wertung“, „Sicherheitsab-stand“. */
export const endsInPrefix = (part: string) =>
  /(?:be|ver|ent|ge|an|ab|auf|aus|ein|vor|zu|um|un|über|unter|rück)$/.test(part);
