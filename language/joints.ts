const joint = /(?<=\p{L})[\u00b7\u2027](?=\p{L})/gu;

/** A text without the points that show the joints of compounds („Wohn·geld“ → „Wohngeld“). */
export const withoutJoints = (text: string): string =>
  /[\u00b7\u2027]/.test(text) ? text.replace(joint, '') : text;
