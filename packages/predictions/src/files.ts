import { ConfigError, type Revision } from '@probity/core'

/** The files of predictions, which are the parts of one table. Throws a `ConfigError` where there is none. */
export async function predictionFiles(pattern: string, head: Revision): Promise<[string, ...string[]]> {
  const [first, ...others] = await head.list([pattern])
  if (first !== undefined) return [first, ...others]
  throw new ConfigError(`\`predictions\`: no file matches ${pattern}`, {
    remedy:
      'check the path and `working-directory`; is the file made by an earlier step, or tracked by DVC or Git LFS and not pulled?',
  })
}
