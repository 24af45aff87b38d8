import { describe, expect, test } from "vitest";
import { type CalendarText, readCalendarText } from "../../src/calendar/calendar-token.ts";
import { placeDateExpressions } from "../../src/calendar/find-date-expressions.ts";
import { denseTexts, hostileTexts } from "../bench/texts.ts";

/** How often the readers look at the tokens of a text: their time grows with it, and it is the same on every machine. */
const looksAt = (text: CalendarText): number => {
  let looks = 0;
  const tokens = new Proxy(text.tokens, {
    get: (target, key): unknown => {
      if (key !== "length") looks++;
      return Reflect.get(target, key);
    },
  });
  placeDateExpressions({ ...text, tokens });
  return looks;
};

const read = (text: string): CalendarText => readCalendarText(text, { start: 0, end: text.length });

const LENGTH = 4000;

/** The most that any text costs, and a little more. */
const LOOKS_PER_TOKEN = 60;
const LOOKS_AT_ENDS = 200;

describe("the readers of dates", () => {
  test.for([...hostileTexts(LENGTH), ...denseTexts(LENGTH)])(
    "look twice as often at a text twice as long: %s",
    ([, text]) => {
      const half = looksAt(read(text.slice(0, LENGTH / 2)));
      const calendarText = read(text);
      const whole = looksAt(calendarText);
      expect(whole).toBeLessThanOrEqual(2 * half + LOOKS_AT_ENDS);
      expect(whole).toBeLessThanOrEqual(LOOKS_PER_TOKEN * calendarText.tokens.length);
    },
  );
});
