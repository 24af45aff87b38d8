import { rmSync } from "node:fs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const files = new Set<string>();

const removeAndDie = (signal: NodeJS.Signals): void => {
  for (const file of files) rmSync(file, { force: true });
  for (const name of SIGNALS) process.removeListener(name, removeAndDie);
  process.kill(process.pid, signal);
};

/** Remembers a file that must not outlive an interrupted run. */
export const addTemporaryFile = (path: string): void => {
  if (files.size === 0) for (const signal of SIGNALS) process.on(signal, removeAndDie);
  files.add(path);
};

/** Forgets a file that has been moved to its place or removed. */
export const forgetTemporaryFile = (path: string): void => {
  files.delete(path);
  if (files.size === 0) for (const signal of SIGNALS) process.removeListener(signal, removeAndDie);
};
