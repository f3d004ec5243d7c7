// npm run index [-- STEPS [SEED]]: random changes as in test/index-shortcut.test.ts, thousands of them, and a tenth as many random requests as in
// test/verdict-index.test.ts and plans as in test/plan-shortly.test.ts.
import { planBothWays } from './plans.ts';
import { judgeBothWays } from './requests.ts';
import { walk } from './walk.ts';

const [steps = '5000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const each = 100;
let shortcuts = 0;
let blocks = 0;
for (let done = 0; done < Number(steps); done += each) {
  const { failure, ...walked } = await walk(Number(seed) + done, each);
  shortcuts += walked.shortcuts;
  blocks += walked.blocks;
  if (failure) {
    console.log(`seed ${Number(seed) + done}: ${failure.done.join('\n')}\nso:    ${failure.short}\nwhole: ${failure.whole}`);
    process.exit(1);
  }
}
console.log(`seed ${seed}: ${steps} steps, ${shortcuts} by the shortcut, ${blocks} in blocks, no difference`);

let judged = 0;
for (let done = 0; done < Number(steps) / 10; done += each) {
  const { failure, shortly } = await judgeBothWays(Number(seed) + done, Math.min(each, Number(steps) / 10));
  judged += shortly;
  if (failure) {
    console.log(`seed ${Number(seed) + done}: ${failure.done.join('\n')}\nso:   ${failure.short}\nlong: ${failure.long}`);
    process.exit(1);
  }
}
console.log(`seed ${seed}: ${Number(steps) / 10} requests, ${judged} answered by the index alone, no difference`);

let planned = 0;
for (let done = 0; done < Number(steps) / 10; done += each) {
  const { failure, shortly } = await planBothWays(Number(seed) + done, Math.min(each, Number(steps) / 10));
  planned += shortly;
  if (failure) {
    console.log(`seed ${Number(seed) + done}: ${failure.done.join('\n')}\nso:   ${failure.short}\nlong: ${failure.long}`);
    process.exit(1);
  }
}
console.log(`seed ${seed}: ${Number(steps) / 10} plans, ${planned} beside what was kept, no difference`);
