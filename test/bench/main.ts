import { type Budget, describeFinding, isHeld } from "./budget.ts";
import { datesBudget } from "./dates.ts";
import { pipelineBudget } from "./pipeline.ts";
import { utterancesBudget } from "./utterances.ts";
import { startUpBudget } from "./start-up.ts";

const BUDGETS: readonly Budget[] = [startUpBudget, datesBudget, utterancesBudget, pipelineBudget];

let broken = 0;
for (const { name, measure } of BUDGETS) {
  process.stdout.write(`\n${name}\n`);
  for (const finding of measure()) {
    process.stdout.write(`  ${describeFinding(finding)}\n`);
    if (!isHeld(finding)) broken++;
  }
}
if (broken > 0) {
  process.stderr.write(`\nbench: ${broken} of the budgets are broken\n`);
  process.exitCode = 1;
}
