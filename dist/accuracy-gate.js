import { action } from './index.js'; await action('accuracy-gate')
