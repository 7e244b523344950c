import { runCommand } from './run-command.ts';

/**
 * `npm run desk -- <verb>`: the work of the data officer, each verb of `src/desk`. Without a verb: the same verbs as a
 * page in the browser of this machine.
 */
await runCommand(async () => {
  const fixed = Boolean(process.env['BUILD_INSTANT']);
  const { siteOptions } = await import('../site/options.ts');
  const { verbs } = await import('../desk/verbs.ts');
  const { pageChoices, readArguments } = await import('./desk-arguments.ts');
  const { deskHelp, outcomeJson, outcomeText, verbHelp } = await import('./desk-text.ts');
  const { deskOf } = await import('./desk-of.ts');
  const { StepFailed } = await import('./steps.ts');
  const [name = '', ...args] = process.argv.slice(2);
  if (name === '--help' || name === '-h') {
    console.log(deskHelp(verbs));
    return;
  }
  if (name === '' || name.startsWith('--')) {
    const choices = pageChoices(process.argv.slice(2));
    const { openDeskPage } = await import('./desk-page/open-desk-page.ts');
    await openDeskPage(siteOptions, fixed, choices);
    // A preview that is still served would keep the command from ending.
    process.exit();
  }
  const verb = verbs.find((one) => one.name === name);
  if (!verb) throw new StepFailed(`${deskHelp(verbs)}\n\nKhông có việc «${name}» / No verb «${name}»`);
  const { wishes, common } = readArguments(verb, args);
  if (common.help) {
    console.log(verbHelp(verb, common.lang));
    return;
  }
  const outcome = await verb.run(wishes, deskOf(siteOptions));
  console.log(common.json ? outcomeJson(outcome) : outcomeText(outcome, common.lang));
  if (!outcome.ok) process.exitCode = 1;
});
