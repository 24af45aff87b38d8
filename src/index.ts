export { extractRecord } from "./pipeline.ts";
