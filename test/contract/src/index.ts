export { faults, type Intercept, type Request, type Which } from './faults.ts'
export { type GitHubOptions, type GitHubStandIn, type LoggedRequest, startGitHub } from './server.ts'
export * from './world.ts'
