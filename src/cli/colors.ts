import type { Palette } from "../output/palette.ts";
import { plain } from "../output/palette.ts";

export const COLOR_CHOICES = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream gets colours: the option decides, then NO_COLOR (any value but an empty one), then FORCE_COLOR ("0" and
 * "false" say no), then a terminal that calls itself dumb, then whether the stream is a terminal.
 */
export const wantsColor = (choice: ColorChoice, environment: Environment, isTerminal: boolean): boolean => {
  if (choice !== "auto") return choice === "always";
  if (environment["NO_COLOR"]) return false;
  const force = environment["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  return environment["TERM"] !== "dumb" && isTerminal;
};

/** The colours of the terminal output: the sixteen every terminal has, so that its own theme decides. */
export const loadPalette = async (color: boolean): Promise<Palette> => {
  if (!color) return plain;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    title: chalk.bold,
    speaker: chalk.bold.cyan,
    cue: chalk.green,
    date: chalk.yellow,
    warning: chalk.red,
    quiet: chalk.dim,
  };
};
