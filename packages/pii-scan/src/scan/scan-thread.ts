import { listen } from './thread.ts'

listen()
