/** An authority file says something that cannot be used: names the file, the place, what is wrong and what to write. */
export class AuthorityError extends Error {
  override readonly name = "AuthorityError";
}
