/**
 * Verbs whose present tense follows no rule: the six forms of the present (ich, du, er, wir, ihr, sie), the same for
 * Konjunktiv I, then past, Konjunktiv II (first person singular) and participle.
 */
const table = `
sein: bin bist ist sind seid sind: sei seist sei seien seiet seien: war wäre gewesen
haben: habe hast hat haben habt haben: habe habest habe haben habet haben: hatte hätte gehabt
werden: werde wirst wird werden werdet werden: werde werdest werde werden werdet werden: wurde würde geworden
können: kann kannst kann können könnt können: könne könnest könne können könnet können: konnte könnte gekonnt
müssen: muss musst muss müssen müsst müssen: müsse müssest müsse müssen müsset müssen: musste müsste gemusst
dürfen: darf darfst darf dürfen dürft dürfen: dürfe dürfest dürfe dürfen dürfet dürfen: durfte dürfte gedurft
sollen: soll sollst soll sollen sollt sollen: solle sollest solle sollen sollet sollen: sollte sollte gesollt
wollen: will willst will wollen wollt wollen: wolle wollest wolle wollen wollet wollen: wollte wollte gewollt
mögen: mag magst mag mögen mögt mögen: möge mögest möge mögen möget mögen: mochte möchte gemocht
wissen: weiß weißt weiß wissen wisst wissen: wisse wissest wisse wissen wisset wissen: wusste wüsste gewusst
tun: tue tust tut tun tut tun: tue tuest tue tuen tuet tuen: tat täte getan
`;

export interface IrregularVerb {
  infinitive: string;
  present: readonly string[];
  presentSubjunctive: readonly string[];
  past: string;
  subjunctive: string;
  participle: string;
  auxiliary: 'haben' | 'sein';
}

const readLine = (line: string): IrregularVerb => {
  const [infinitive, present, presentSubjunctive, others] = line.split(': ') as [
    string,
    string,
    string,
    string,
  ];
  const [past, subjunctive, participle] = others.split(' ') as [string, string, string];
  return {
    infinitive,
    present: present.split(' '),
    presentSubjunctive: presentSubjunctive.split(' '),
    past,
    subjunctive,
    participle,
    auxiliary: infinitive === 'sein' || infinitive === 'werden' ? 'sein' : 'haben',
  };
};

/** „sein“, „haben“, „werden“, the modal verbs, „wissen“ and „tun“, by infinitive. */
export const irregularVerbs: ReadonlyMap<string, IrregularVerb> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), readLine(line)]),
);
