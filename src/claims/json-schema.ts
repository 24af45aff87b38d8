/** The part of JSON Schema (2020-12) the record needs. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

/** A schema for every field of a type: one too many or too few does not compile. */
export type Fields<Type> = { readonly [Key in keyof Type]-?: JsonSchema };

/** An object with exactly these fields: none may be missing and none added. */
export const object = <Type>(title: string, description: string, properties: Fields<Type>): JsonSchema => ({
  title,
  description,
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

export const text = (description: string): JsonSchema => ({ description, type: "string" });
export const textOrNull = (description: string): JsonSchema => ({ description, type: ["string", "null"] });
export const truth = (description: string): JsonSchema => ({ description, type: "boolean" });
export const listOf = (description: string, items: JsonSchema): JsonSchema => ({ description, type: "array", items });
export const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });

/** Whole numbers: counts and offsets from 0, lines and columns from 1. */
export const wholeNumber = (description: string, minimum: 0 | 1): JsonSchema => ({
  description,
  type: "integer",
  minimum,
});

export const wholeNumberOrNull = (description: string, minimum: 0 | 1): JsonSchema => ({
  description,
  type: ["integer", "null"],
  minimum,
});

export const oneOf = (description: string, values: readonly string[]): JsonSchema => ({
  description,
  type: "string",
  enum: values,
});
