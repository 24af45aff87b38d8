import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const PROGRAM = fileURLToPath(new URL("../../bin/extract.js", import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment without what would colour or change the output of a test run. */
const quietEnvironment = (): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env;
  return rest;
};

/** Runs the built program to its end, the standard input closed unless there is something to put in. */
export const run = (args: readonly string[], { input = "", cwd, env = {} }: Surroundings = {}): Result => {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    cwd,
    env: { ...quietEnvironment(), ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, signal, out: stdout, err: stderr };
};

/** Starts the built program and leaves it to the test. */
export const start = (args: readonly string[], cwd?: string) =>
  spawn(process.execPath, [PROGRAM, ...args], { cwd, env: quietEnvironment() });

/** Runs a line of shell in which $EXTRACT is the built program. */
export const shell = (line: string, cwd?: string): Result => {
  const { status, signal, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", line], {
    cwd,
    env: { ...quietEnvironment(), EXTRACT: `${process.execPath} ${PROGRAM}` },
    encoding: "utf8",
  });
  return { code: status, signal, out: stdout, err: stderr };
};
