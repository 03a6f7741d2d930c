import { scanThread } from './index.js'; await scanThread()
