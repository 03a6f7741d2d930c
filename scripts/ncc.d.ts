declare module '@vercel/ncc' {
  /** The parts of ncc's interface that the build uses; it ships no types. */
  export default function ncc(
    entry: string,
    options: { cache: boolean; license: string; minify: boolean; quiet: boolean; sourceMap: boolean },
  ): Promise<{ code: string; assets: Record<string, { source: Buffer | string }> }>
}
