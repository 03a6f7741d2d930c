/** The sources run as they stand: Node 24 strips their types. Every script starts by making sure of it. */
export function requireNode(): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 24) return
  throw new Error(
    `this needs Node 24 and runs on ${process.version}: start it through the package manager ` +
      '(npx -y pnpm@10.34.9 <script>), which brings Node 24 with it',
  )
}
