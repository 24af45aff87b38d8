#!/usr/bin/env node
import module from "node:module";

const require = module.createRequire(import.meta.url);
const { isCompiled, loadBundle } = require("../dist/bundle/load-bundle.cjs");
const bundle = require.resolve("../dist/bundle/main.cjs");
// Another node than the build's compiles anew; from 22 on it can keep the result for the next run.
if (!isCompiled(bundle)) module.enableCompileCache?.();
const { main } = loadBundle(bundle);
await main(process.argv.slice(2));
