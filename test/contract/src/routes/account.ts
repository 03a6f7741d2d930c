import { forbidden } from '../answer.ts'
import { type Routes, user } from './route.ts'

export const account: Routes = {
  'GET /user': {
    run: ({ actor }) => {
      // An installation's token speaks for no user: GitHub refuses here, and answers `viewer` in GraphQL.
      if (actor.type === 'Bot') throw forbidden()
      return { status: 200, body: user(actor) }
    },
  },
  'GET /rate_limit': {
    run: () => ({
      status: 200,
      body: { resources: { core: { limit: 1000, remaining: 999, used: 1, reset: 1_800_000_000 } } },
    }),
  },
}
