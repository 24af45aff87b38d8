/** A file that a user wrote for the program says something that cannot be used: names the file, the place, what is wrong and what to write. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}
