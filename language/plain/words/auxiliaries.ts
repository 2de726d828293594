import { lemmaOfVerb } from '../../morphology/verb-forms.ts';
import { insideForm, type Token } from './sentence.ts';

const passiveForms = /^(?:werden|wird|wirst|wurde|wurden|worden|würde|würden|werde)$/;
const perfectForms =
  /^(?:hat|haben|habe|hatte|hatten|hätte|hätten|ist|sind|sei|seien|war|waren|wäre|wären|sein)$/;

/** Whether a word is a form of „werden“. */
export const makesPassive = (token: Token | undefined): boolean =>
  token !== undefined && passiveForms.test(token.text);

/** Whether a word is a form of „werden“, „haben“ or „sein“. */
export const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (passiveForms.test(token.text) || perfectForms.test(token.text));

/** Whether a word is a form of a verb that takes an infinitive without „zu“. */
export const isModal = (tokens: readonly Token[], at: number): boolean =>
  lemmaOfVerb(insideForm(tokens, at)).some(({ lemma }) =>
    /^(?:können|müssen|dürfen|sollen|wollen|mögen|werden|lassen)$/.test(lemma),
  );
