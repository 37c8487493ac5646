/** Questions that several ask at the same moment are asked once; the answer is kept for nobody who asks later. */
export class AskedOnce<Answer> {
  private readonly underWay = new Map<string, Promise<Answer>>();

  /** Answers a question; `ask` is called unless the same question is under way. */
  answer(question: string, ask: () => Promise<Answer>): Promise<Answer> {
    const underWay = this.underWay.get(question);
    if (underWay !== undefined) return underWay;
    const asked = ask().finally(() => this.underWay.delete(question));
    this.underWay.set(question, asked);
    return asked;
  }
}
