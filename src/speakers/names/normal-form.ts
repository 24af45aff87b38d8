/** Lower case without diacritics, apostrophes, periods: the form in which names are compared. */
export const normalForm = (word: string): string => {
  const lower = word.toLowerCase();
  for (let place = 0; place < lower.length; place++)
    if (lower.charCodeAt(place) > 127 || lower[place] === "." || lower[place] === "'")
      return lower
        .normalize("NFD")
        .replaceAll(/[\p{M}.'’‘ʼ`]/gu, "")
        .replaceAll("ı", "i")
        .replaceAll("ł", "l")
        .replaceAll("ø", "o");
  return lower;
};

/** What remains of a word when each letter in turn is left out: words one slip apart share one of these. */
export const deletions = (word: string): readonly string[] => {
  const found = [word];
  for (let place = 0; place < word.length && place < 24; place++)
    found.push(word.slice(0, place) + word.slice(place + 1));
  return found;
};

/** An identifier made of a name: `volodymyr-zelensky`. */
export const slugOf = (name: string): string =>
  normalForm(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "") || "unnamed";
