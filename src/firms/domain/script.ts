/** How Chinese is written and read: what a comparison of names asks of outside, and asks again to the same answer. */
export interface Script {
  /** A text in simplified characters; what is not Chinese stays as it is. */
  simplified(text: string): string;
  /** Each way some Chinese characters may be read, as syllables without tones in lower case; `ü` is `v`. */
  readings(han: string): readonly (readonly string[])[];
  /** How they are read first, with the number of each tone: `xu1`, `chen2`. */
  toned(han: string): readonly string[];
}
