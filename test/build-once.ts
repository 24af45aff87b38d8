import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );

/** The tests of the command line run the built program: build it where the sources are newer, or where there is none. */
export const setup = (): void => {
  const built = statSync(`${ROOT}/dist/schema.json`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest(`${ROOT}/src`)) execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "inherit" });
};
