import { OptionsError } from '../site/option-problem.ts';
import { StepFailed } from './steps.ts';

/**
 * Runs a command to its end; what goes wrong is said in a few lines and gives exit code 1. The commands import the
 * site's options inside, because a bad environment variable is only found, and thrown, on that import.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof OptionsError) console.error(`OPTIONS\n${error.message}`);
    else if (error instanceof StepFailed) console.error(error.message);
    else console.error(error);
    process.exitCode = 1;
  }
}
