/** How many words are remembered: more than some articles hold. */
const MOST = 1 << 15;

/** A function of a word that works again only for words it does not remember. */
export const remember = <Result>(work: (word: string) => Result): ((word: string) => Result) => {
  const known = new Map<string, Result>();
  return (word) => {
    const last = known.get(word);
    if (last !== undefined) return last;
    if (known.size === MOST) known.clear();
    const result = work(word);
    known.set(word, result);
    return result;
  };
};
