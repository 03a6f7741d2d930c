import { runCommand } from './command.ts'

/** The command line. */
export async function cli(): Promise<void> {
  const controller = new AbortController()
  process.exitCode = await runCommand(process.argv.slice(2), controller.signal)
}

/** One gate as an action. */
export async function action(name: string): Promise<void> {
  console.log(name)
}
